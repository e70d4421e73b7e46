package org.jiuwen.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.MeetingReading.AttendanceReading;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.Paragraph;
import org.jiuwen.reader.document.PersonReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares people, meetings and those present with the truth beside the sample newspaper; the floors only ever go up. */
class SamplePeopleTests {

    private static final Path TRUTH = Path.of("src/test/resources/sample");

    private static final Tally persons = new Tally();
    private static final Tally meetings = new Tally();
    private static final Tally attendance = new Tally();
    private static final Tally positions = new Tally();

    @BeforeAll
    static void readAll() throws IOException, UnreadablePageException, NewspaperProfiles.InvalidProfileException {
        try (Stream<Path> files = Files.list(TRUTH)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".json")).sorted().toList()) {
                JsonNode truth = JsonMapper.shared().readTree(file.toFile());
                Path page = Path.of(truth.get("file").asString());
                ReadingContext paper =
                        new ReadingContext(NewspaperProfiles.nearest(page).orElse(NewspaperProfile.unknown()));
                compare(
                        truth.get("articles"),
                        new PageReader().read(PageFile.of(page), paper).articles());
            }
        }
    }

    private static void compare(JsonNode truth, List<PageArticle> read) {
        List<PageArticle> left = new ArrayList<>(read);
        for (JsonNode article : truth) {
            PageArticle match =
                    left.stream().filter(it -> isSame(article, it)).findFirst().orElse(null);
            left.remove(match);
            Set<String> named = names(article.get("persons"));
            named.addAll(names(article.get("byline")));
            persons.add(match == null ? Set.of() : people(match), named);
            // Where the truth names no meeting or nobody present, it was not asked for.
            if (!article.get("meetings").isEmpty()) {
                meetings.add(match == null ? Set.of() : meetings(match), names(article.get("meetings")));
            }
            if (article.has("positions")) {
                positions.add(match == null ? Set.of() : positions(match), names(article.get("positions")));
            }
            if (!article.get("attendance").isEmpty()) {
                attendance.add(match == null ? Set.of() : present(match), names(article.get("attendance")));
            }
        }
    }

    private static boolean isSame(JsonNode truth, PageArticle article) {
        String text = plain(String.join(
                "", article.paragraphs().stream().map(Paragraph::text).toList()));
        return truth.get("paragraphs").asInt() == 0
                ? plain(truth.get("title").asString()).equals(plain(article.title()))
                : text.contains(plain(truth.get("first").asString()));
    }

    private static Set<String> names(JsonNode list) {
        Set<String> names = new HashSet<>();
        list.forEach(name -> names.add(plain(name.asString())));
        return names;
    }

    private static Set<String> people(PageArticle article) {
        return article.persons().stream()
                .map(PersonReading::name)
                .map(SamplePeopleTests::plain)
                .collect(Collectors.toSet());
    }

    private static Set<String> meetings(PageArticle article) {
        return article.meetings().stream()
                .map(MeetingReading::name)
                .map(SamplePeopleTests::plain)
                .collect(Collectors.toSet());
    }

    private static Set<String> positions(PageArticle article) {
        Set<String> given = new HashSet<>();
        article.persons().stream().filter(person -> !person.author()).forEach(person -> person.posts()
                .forEach(post -> given.add(plain(person.name() + "|" + post.title() + "|"
                        + post.kind().name().toLowerCase(Locale.ROOT)))));
        return given;
    }

    private static Set<String> present(PageArticle article) {
        return article.meetings().stream()
                .flatMap(meeting -> meeting.attendance().stream())
                .map(AttendanceReading::person)
                .map(SamplePeopleTests::plain)
                .collect(Collectors.toSet());
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    @Test
    void peopleAreFound() {
        assertThat(persons.f1()).isGreaterThan(0.94);
    }

    @Test
    void meetingsAreFoundUnderTheirFullNames() {
        assertThat(meetings.recall()).isGreaterThan(0.95);
        assertThat(meetings.precision()).isGreaterThan(0.92);
    }

    @Test
    void postsAreReadWithTheirKind() {
        assertThat(positions.recall()).isGreaterThan(0.92);
        assertThat(positions.precision()).isGreaterThan(0.95);
    }

    @Test
    void thosePresentAreRead() {
        assertThat(attendance.f1()).isGreaterThan(0.95);
    }
}
