package org.jiuwen.admin.people;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.archive.PositionKind;
import org.jspecify.annotations.Nullable;

/**
 * What the archive knows of a person, so far as it tells him from another.
 *
 * @param namesake tells people of the same name apart, from 1
 * @param apart why he was taken for another than his namesake, a message key's end; null when nobody inferred it
 * @param forms as which his name is printed, the most frequent first
 * @param papers names of the newspapers that name him
 * @param posts those given most often first
 * @param articles the newest that name him
 */
record PersonSketch(
        String slug,
        String name,
        int namesake,
        @Nullable String apart,
        int named,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<String> forms,
        List<String> papers,
        List<Post> posts,
        List<Report> articles) {

    /**
     * A post with one place that gives it.
     *
     * @param evidence the characters of the page
     * @param address where they are marked on their page
     */
    record Post(
            String title,
            PositionKind kind,
            int times,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            String evidence,
            PagePlace place,
            String address) {}

    /** An article that names him, with the posts that it gives him. */
    record Report(String slug, @Nullable String title, String lead, PagePlace place, List<String> posts) {}
}
