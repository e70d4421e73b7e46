package org.jiuwen.people;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.AttendanceManner;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.archive.Pagination;
import org.jiuwen.archive.PositionKind;
import org.jiuwen.archive.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a person that the archive can show evidence for.
 *
 * @param aliases other forms of the name
 * @param posts by the date of their first evidence
 * @param beside who is named in the same articles most often
 * @param misprints names that are perhaps his, misread; they are not counted as his
 * @param articles a portion of the articles that name him, the newest first
 */
record PersonView(
        PersonEntry person,
        List<String> aliases,
        List<Post> posts,
        MentionChart mentions,
        List<Companion> beside,
        List<Sitting> meetings,
        List<Misprint> misprints,
        Articles articles) {

    /** A portion of the articles. */
    record Articles(long total, int page, int size, List<Report> items) {

        public Pagination pagination() {
            return new Pagination(page, size, total);
        }
    }

    /**
     * A post from its first to its last evidence.
     *
     * @param first date of the first evidence, null when it has none
     * @param last date of the last evidence, null when it has none
     */
    record Post(String title, @Nullable LocalDate first, @Nullable LocalDate last, List<Source> sources) {

        /** What is shown at once: the first and the last evidence, and where he takes or leaves the post. */
        public List<Source> shown() {
            return sources.stream().filter(this::isShown).toList();
        }

        /** The evidence between. */
        public List<Source> folded() {
            return sources.stream().filter(source -> !isShown(source)).toList();
        }

        private boolean isShown(Source source) {
            return source.kind() != PositionKind.HELD
                    || source.equals(sources.getFirst())
                    || source.equals(sources.getLast());
        }
    }

    /**
     * An article that gives a post.
     *
     * @param kind whether he holds, takes, leaves or left it
     * @param dated the event's date, else the issue's
     * @param quotation the sentence, null when the range does not fit the page file any more
     */
    record Source(
            PositionKind kind,
            @Nullable LocalDate dated,
            String article,
            @Nullable String headline,
            PagePlace place,
            @Nullable Quotation quotation) {}

    /** Where somebody else's name is perhaps his, misread. */
    record Misprint(String printed, PagePlace place, String address) {}

    /** Somebody named in the same articles. */
    record Companion(String slug, String name, int articles) {}

    /**
     * A meeting that he was at.
     *
     * @param date the day it was held, else the day of the first report; null when neither is known
     */
    record Sitting(String slug, String name, @Nullable LocalDate date, List<Part> parts) {}

    /** How he took part, with the address of the characters that say so. */
    record Part(AttendanceManner manner, String address) {}

    /** An article that names him. */
    record Report(String slug, @Nullable String title, String lead, int mentions, boolean author, PagePlace place) {}
}
