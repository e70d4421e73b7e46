package org.jiuwen.archive;

/** How the keys of the tables that grow with every page are given out. */
final class BulkKeys {

    /**
     * Keys fetched at once; the sequences step by as many. With keys made one by one by the database, Hibernate could not
     * send inserts in batches.
     */
    static final int ALLOCATION = 50;

    private BulkKeys() {}
}
