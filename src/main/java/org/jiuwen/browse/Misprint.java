package org.jiuwen.browse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Characters of a page file that are, or were, suspected to be misread 疑似错字. Dismissed ones are not shown.
 *
 * @param suggestion what may have been printed
 * @param evidence the word, name or place that speaks for it
 * @param reason message key without {@code reader.reason.}
 * @param score how sure, 0 to 1
 * @param accepted whether an editor found it right: the suggestion is then shown in place of the printed characters
 * @param start first UTF-16 code unit of the decoded page file
 */
record Misprint(
        long id,
        String printed,
        String suggestion,
        String evidence,
        String reason,
        double score,
        boolean accepted,
        int start,
        int end) {

    /** A run of a paragraph's characters. */
    record Piece(String text, @Nullable Misprint misprint) {}

    /** Whole percents, as shown; a suspicion is never certain. */
    public int percent() {
        return (int) Math.min(99, Math.round(score * 100));
    }

    /**
     * Cuts a paragraph where suspected characters begin and end.
     *
     * @param source start, end, start, end …: the ranges of the file that the text was joined from
     * @param misprints in the order of the file, without overlaps
     */
    static List<Piece> cut(String text, List<Integer> source, List<Misprint> misprints) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        int before = 0;
        for (int i = 0; i + 1 < source.size(); i += 2) {
            int shift = before - source.get(i);
            for (Misprint misprint : misprints) {
                int from = misprint.start() + shift;
                int to = misprint.end() + shift;
                if (misprint.start() >= source.get(i)
                        && misprint.end() <= source.get(i + 1)
                        && from >= done
                        && to <= text.length()) {
                    add(pieces, text.substring(done, from), null);
                    add(pieces, text.substring(from, to), misprint);
                    done = to;
                }
            }
            before += source.get(i + 1) - source.get(i);
        }
        add(pieces, text.substring(done), null);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String text, @Nullable Misprint misprint) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, misprint));
        }
    }
}
