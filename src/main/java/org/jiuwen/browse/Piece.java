package org.jiuwen.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A run of a paragraph's characters that are marked alike.
 *
 * @param misprint the suspected misprint that it belongs to, null when there is none
 * @param named who is named there, null when nobody is
 */
record Piece(String text, @Nullable Misprint misprint, @Nullable Named named) {

    /**
     * Cuts a paragraph where a mark begins or ends. A mark that a break of the column divides stands on both sides of it.
     *
     * @param source start, end, start, end …: the ranges of the file that the text was joined from
     * @param misprints in the order of the file, without overlaps
     * @param named in the order of the file; of two that overlap the first one is marked
     */
    static List<Piece> cut(String text, List<Integer> source, List<Misprint> misprints, List<Named> named) {
        List<Piece> pieces = new ArrayList<>();
        int before = 0;
        for (int i = 0; i + 1 < source.size() && before < text.length(); i += 2) {
            int start = source.get(i);
            int end = Math.min(source.get(i + 1), start + text.length() - before);
            int shift = before - start;
            Integer from = null;
            for (Integer to : bounds(start, end, misprints, named)) {
                if (from != null) {
                    pieces.add(piece(text.substring(from + shift, to + shift), from, misprints, named));
                }
                from = to;
            }
            before += end - start;
        }
        if (before < text.length()) {
            pieces.add(new Piece(text.substring(before), null, null));
        }
        return List.copyOf(pieces);
    }

    private static NavigableSet<Integer> bounds(int start, int end, List<Misprint> misprints, List<Named> named) {
        NavigableSet<Integer> bounds = new TreeSet<>(List.of(start, end));
        misprints.forEach(it -> bounds.addAll(List.of(it.start(), it.end())));
        named.forEach(it -> bounds.addAll(List.of(it.start(), it.end())));
        return bounds.subSet(start, true, end, true);
    }

    private static Piece piece(String text, int at, List<Misprint> misprints, List<Named> named) {
        return new Piece(
                text,
                misprints.stream()
                        .filter(it -> it.start() <= at && at < it.end())
                        .findFirst()
                        .orElse(null),
                named.stream()
                        .filter(it -> it.start() <= at && at < it.end())
                        .findFirst()
                        .orElse(null));
    }
}
