package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiuwen.reader.date.DatedTerms.Term;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.Reason;

/** Words that newspapers use only since, or only between, known days: campaigns, epidemics, national meetings, new things. */
final class UsedTerms implements Witness {

    private static final Map<String, List<Term>> BY_START = byStart();
    private static final double TOO_EARLY = -4;
    private static final double OUT_OF_USE = -1;

    private static Map<String, List<Term>> byStart() {
        Map<String, List<Term>> terms = new HashMap<>();
        for (Term term : DatedTerms.ALL) {
            terms.computeIfAbsent(term.word().substring(0, 2), start -> new ArrayList<>())
                    .add(term);
        }
        return terms;
    }

    @Override
    public void testify(DatingCase page, Ledger ledger) {
        Set<String> seen = new HashSet<>();
        for (ArticleText article : page.articles()) {
            for (int i = 0; i < article.pieces().size(); i++) {
                find(article, i, seen, ledger);
            }
        }
    }

    private static void find(ArticleText article, int piece, Set<String> seen, Ledger ledger) {
        String text = article.pieces().get(piece).text();
        for (int at = 0; at + 2 <= text.length(); at++) {
            for (Term term : BY_START.getOrDefault(text.substring(at, at + 2), List.of())) {
                if (text.startsWith(term.word(), at) && seen.add(term.word())) {
                    Sighting sighting =
                            new Sighting(article, piece, at, at + term.word().length(), false);
                    add(term, sighting, ledger);
                }
            }
        }
    }

    private static void add(Term term, Sighting at, Ledger ledger) {
        int from = DayAxis.of(term.from());
        LocalDate last = term.to();
        int to = last == null ? Integer.MAX_VALUE : DayAxis.of(last);
        ledger.add(Reason.DATED_TERM, at, day -> {
            if (day < from) {
                return TOO_EARLY;
            }
            if (day > to) {
                return Math.max(-3, OUT_OF_USE - (day - to) / 365.0);
            }
            // A word is most used in the years after it came up.
            return to == Integer.MAX_VALUE ? 0.5 * Math.exp(-0.12 * (day - from) / 365) : 0.9;
        });
    }
}
