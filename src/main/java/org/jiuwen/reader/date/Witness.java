package org.jiuwen.reader.date;

/** One way in which a page tells its date. */
interface Witness {

    /** Says what the page tells in this way: nothing, or some entries of the ledger. */
    void testify(DatingCase page, Ledger ledger);
}
