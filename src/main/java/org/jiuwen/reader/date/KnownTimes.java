package org.jiuwen.reader.date;

import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.Reason;

/** Before anything is read: pages are seldom of years of which the word lists know nothing yet. */
final class KnownTimes implements Witness {

    /** The last year in which a dated term came up. */
    private static final int KNOWN_UNTIL = DatedTerms.ALL.stream()
                    .mapToInt(term -> term.from().getYear())
                    .max()
                    .orElse(DayAxis.LAST_YEAR)
            + 1;

    @Override
    public void testify(DatingCase page, Ledger ledger) {
        ledger.addYears(
                Reason.KNOWN_TIMES,
                (Evidence) null,
                year -> year > KNOWN_UNTIL ? Math.max(-4, -0.7 * (year - KNOWN_UNTIL)) : 0);
    }
}
