package org.jiuwen.browse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jiuwen.archive.Headline;
import org.jiuwen.archive.PagePlace;
import org.jspecify.annotations.Nullable;

/**
 * One page: its articles in order and the text of its files, each article with the ranges that it was read from. Offsets
 * are UTF-16 code units of the decoded file.
 *
 * @param issue the pages of the same issue, this one included; empty for a page without a day
 */
record PageView(
        PagePlace place,
        @Nullable String name,
        DateEvidence dateEvidence,
        List<Note> notes,
        List<Misprint> misprints,
        List<Article> articles,
        List<File> files,
        List<Leaf> issue) {

    /** Something on the page that a person should look at. */
    record Note(String kind, String text, int start, int end, @Nullable String reason) {

        /**
         * Whether a person should look at it: mastheads and banners only belong to no article, and misprints are kept with what was
         * decided about them.
         */
        boolean deservesALook() {
            return !kind.equals("page-furniture") && !kind.equals("suspected-misprint");
        }
    }

    /** A page of the same issue. */
    record Leaf(PagePlace place, @Nullable String name) {}

    /**
     * An article of the page.
     *
     * @param number its place on the page, from 1
     * @param file which of the page's files it was read from
     * @param headlineSource start, end, start, end …
     * @param continuesFrom the printed 上接, null when there is none
     * @param continuesOn the printed 下转, null when there is none
     */
    record Article(
            String slug,
            int number,
            Headline headline,
            @Nullable String columnTitle,
            List<String> byline,
            String genre,
            @Nullable String continuesFrom,
            @Nullable String continuesOn,
            boolean truncatedStart,
            boolean truncatedEnd,
            int file,
            List<Integer> headlineSource,
            List<Paragraph> paragraphs) {

        /** Which of the tints marks the article's part of the page, so that neighbours differ. */
        public int tint() {
            return (number - 1) % TINTS;
        }
    }

    /**
     * A paragraph as it is read.
     *
     * @param number its place in the article, from 1
     * @param source start, end, start, end …: the ranges that were joined
     * @param pieces the text, cut where it is marked
     */
    record Paragraph(int number, String text, List<Integer> source, @JsonIgnore List<Piece> pieces) {

        /** Whether a break of the column was mended. */
        public boolean joined() {
            return source.size() > 2;
        }
    }

    /**
     * A file that the page was read from.
     *
     * @param name the file's own name without its folders
     * @param charset the encoding that it was read as
     */
    record File(int sequence, String name, String charset, String sha256, String text) {}

    private static final int TINTS = 6;

    /** The page before this one in its issue, null when it is the first. */
    public @Nullable Leaf previous() {
        int at = index();
        return at > 0 ? issue.get(at - 1) : null;
    }

    /** The page after this one in its issue, null when it is the last. */
    public @Nullable Leaf next() {
        int at = index();
        return at >= 0 && at + 1 < issue.size() ? issue.get(at + 1) : null;
    }

    private int index() {
        return issue.stream().map(leaf -> leaf.place().slot()).toList().indexOf(place.slot());
    }
}
