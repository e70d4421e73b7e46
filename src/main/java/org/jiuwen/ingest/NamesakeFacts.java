package org.jiuwen.ingest;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuwen.archive.Newspaper;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.PositionReading;
import org.jiuwen.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of a name, so far as it tells namesakes apart.
 *
 * @param titles the posts it gives him
 * @param city of the newspaper, which 市长 and 县长 mean there; null when it is not known or no post of his is one of the city
 * @param day of the issue; null when it is not known
 */
record NamesakeFacts(Set<String> titles, @Nullable String city, @Nullable LocalDate day) {

    private static final Set<String> PRESS =
            Set.copyOf(Lexicon.load("reporter-labels.txt").words());
    /** What may be said of a reporter and of anybody else. */
    private static final Set<String> EITHER = Set.of("通讯员", "实习生", "摄影", "编辑", "主编");

    private static final String LOCAL = "市县区州";

    static NamesakeFacts of(PersonReading person, Newspaper paper, @Nullable LocalDate day) {
        Set<String> titles = person.posts().stream().map(PositionReading::title).collect(Collectors.toSet());
        boolean local = titles.stream().anyMatch(NamesakeFacts::isLocal);
        String city = paper.city() == null ? paper.code() : paper.city();
        return new NamesakeFacts(titles, local ? city : null, day);
    }

    static NamesakeFacts none() {
        return new NamesakeFacts(Set.of(), null, null);
    }

    /** Whether he writes for the paper. */
    boolean press() {
        return titles.stream().anyMatch(NamesakeFacts::isPress);
    }

    /** Whether he is somebody that the paper writes about, with a post of his own. */
    boolean civil() {
        return titles.stream().anyMatch(title -> !isPress(title) && !isEither(title));
    }

    /** Whether the post is one of the paper's own city: 市长, 区委书记. */
    static boolean isLocal(String title) {
        return !title.isEmpty() && LOCAL.indexOf(title.charAt(0)) >= 0;
    }

    private static boolean isPress(String title) {
        return title.endsWith("记者") || (PRESS.contains(title) && !isEither(title));
    }

    /** The labels of bylines have such titles as well; there they say nothing of who he is. */
    private static boolean isEither(String title) {
        return EITHER.stream().anyMatch(title::endsWith);
    }
}
