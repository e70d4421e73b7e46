package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Words that newspapers use only since, or only between, known days. */
final class DatedTerms {

    /**
     * @param to null when the word is still in use
     */
    record Term(String word, LocalDate from, @Nullable LocalDate to) {

        boolean allows(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    static final List<Term> ALL = Lexicon.load("dated-terms.tsv").rows().stream()
            .map(row -> new Term(row.get(0), LocalDate.parse(row.get(1)), last(row)))
            .toList();

    private DatedTerms() {}

    private static @Nullable LocalDate last(List<String> row) {
        return row.size() < 3 || row.get(2).isEmpty() ? null : LocalDate.parse(row.get(2));
    }
}
