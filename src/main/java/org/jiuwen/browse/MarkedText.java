package org.jiuwen.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page file cut where what it belongs to changes, so that a template can mark each piece. Joined, the pieces
 * are the file's text again, character by character.
 */
record MarkedText(PageView.File file, List<Piece> pieces) {

    /**
     * A run of characters.
     *
     * @param article the article that it was read into, null for what was left out
     * @param headline whether it is a headline line of that article
     * @param anchors ids that begin here
     * @param opens whether a part of the article begins here, where its number stands
     * @param note place of the note about it in the page's notes, from 1; null when there is none
     * @param noteOpens whether the note's part begins here
     * @param misprint the suspected misprint that it belongs to, null when there is none
     * @param evidence whether it is the place that was asked for
     */
    record Piece(
            String text,
            PageView.@Nullable Article article,
            boolean headline,
            List<String> anchors,
            boolean opens,
            @Nullable Integer note,
            boolean noteOpens,
            @Nullable Misprint misprint,
            boolean evidence) {

        public boolean leftOut() {
            return article == null && !text.isBlank();
        }
    }

    /** A range that was asked for; of no length when nothing was. */
    record At(int file, int start, int end) {

        static final At NOWHERE = new At(0, 0, 0);

        /** Reads {@code start-end}; anything else is nowhere. */
        static At of(@Nullable String range, int file) {
            if (range == null || !range.matches("\\d{1,8}-\\d{1,8}")) {
                return NOWHERE;
            }
            int dash = range.indexOf('-');
            return new At(
                    file, Integer.parseInt(range.substring(0, dash)), Integer.parseInt(range.substring(dash + 1)));
        }
    }

    static List<MarkedText> of(PageView page, At at) {
        return page.files().stream().map(file -> of(page, file, at)).toList();
    }

    private static MarkedText of(PageView page, PageView.File file, At at) {
        Cutter cutter = new Cutter(file.text());
        page.articles().stream()
                .filter(article -> article.file() == file.sequence())
                .forEach(cutter::article);
        // Notes are about the text of a page that was read from one file; records of cut articles have none.
        if (file.sequence() == 0) {
            cutter.notes(page.notes());
            cutter.misprints(page.misprints());
        }
        if (at.file() == file.sequence()) {
            cutter.evidence(at.start(), at.end());
        }
        return new MarkedText(file, cutter.pieces());
    }

    /** Notes for each character what it belongs to and cuts where that changes. */
    private static final class Cutter {

        private record Region(PageView.Article article, int paragraph) {}

        private final String text;
        private final List<Region> regions = new ArrayList<>();
        // For each character its place in regions, from 1; 0 where no article has it.
        private final int[] owners;
        private final int[] notes;
        // For each character its place in misprints, from 1; 0 where none is suspected.
        private final int[] suspected;
        private List<Misprint> misprints = List.of();
        private final boolean[] evidence;

        Cutter(String text) {
            this.text = text;
            owners = new int[text.length()];
            notes = new int[text.length()];
            suspected = new int[text.length()];
            evidence = new boolean[text.length()];
        }

        void article(PageView.Article article) {
            mark(article.headlineSource(), new Region(article, 0));
            article.paragraphs().forEach(p -> mark(p.source(), new Region(article, p.number())));
        }

        private void mark(List<Integer> source, Region region) {
            regions.add(region);
            for (int i = 0; i + 1 < source.size(); i += 2) {
                int from = within(source.get(i));
                Arrays.fill(owners, from, Math.max(from, within(source.get(i + 1))), regions.size());
            }
        }

        void notes(List<PageView.Note> all) {
            for (int i = 0; i < all.size(); i++) {
                int from = within(all.get(i).start());
                Arrays.fill(notes, from, Math.max(from, within(all.get(i).end())), i + 1);
            }
        }

        void misprints(List<Misprint> all) {
            misprints = all;
            for (int i = 0; i < all.size(); i++) {
                int from = within(all.get(i).start());
                Arrays.fill(suspected, from, Math.max(from, within(all.get(i).end())), i + 1);
            }
        }

        void evidence(int start, int end) {
            int from = within(start);
            Arrays.fill(evidence, from, Math.max(from, within(end)), true);
        }

        private int within(int offset) {
            return Math.clamp(offset, 0, text.length());
        }

        List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            Set<String> given = new HashSet<>();
            int last = 0;
            int lastNote = 0;
            for (int start = 0; start < text.length(); ) {
                int end = start + 1;
                while (end < text.length() && same(start, end)) {
                    end++;
                }
                Region region = owners[start] == 0 ? null : regions.get(owners[start] - 1);
                PageView.Article article = region == null ? null : region.article();
                int note = notes[start];
                Misprint misprint = suspected[start] == 0 ? null : misprints.get(suspected[start] - 1);
                pieces.add(new Piece(
                        text.substring(start, end),
                        article,
                        region != null && region.paragraph() == 0,
                        anchors(given, region, note, misprint, evidence[start]),
                        article != null && article.number() != last,
                        note == 0 ? null : note,
                        note != 0 && note != lastNote,
                        misprint,
                        evidence[start]));
                // Blank lines inside of an article do not end its part.
                if (article != null) {
                    last = article.number();
                } else if (!text.substring(start, end).isBlank()) {
                    last = 0;
                }
                lastNote = note;
                start = end;
            }
            return List.copyOf(pieces);
        }

        private boolean same(int a, int b) {
            return owners[a] == owners[b]
                    && notes[a] == notes[b]
                    && suspected[a] == suspected[b]
                    && evidence[a] == evidence[b];
        }

        private static List<String> anchors(
                Set<String> given, @Nullable Region region, int note, @Nullable Misprint misprint, boolean evidence) {
            List<String> anchors = new ArrayList<>();
            if (region != null) {
                anchors.add("t" + region.article().number());
                anchors.add("t" + region.article().number() + "-" + region.paragraph());
            }
            if (note != 0) {
                anchors.add("n" + note);
            }
            if (misprint != null) {
                anchors.add("m" + misprint.id());
            }
            if (evidence) {
                anchors.add("evidence");
            }
            anchors.removeIf(anchor -> !given.add(anchor));
            return List.copyOf(anchors);
        }
    }
}
