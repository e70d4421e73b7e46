package org.jiuwen.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.meetings.MeetingFinder;
import org.jiuwen.reader.people.ArticleTexts;
import org.jiuwen.reader.people.PeopleFinder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads invented reports of congresses, committees and other meetings as papers of a city, a county and a province print them, and
 * compares posts, meetings and those present with the truth beside them.
 */
class ReportsTests {

    private static final Path REPORTS = Path.of("src/test/resources/reports");

    private static final Tally posts = new Tally();
    private static final Tally meetings = new Tally();
    private static final Tally facts = new Tally();
    private static final Tally attendance = new Tally();
    private static final List<String> differences = new ArrayList<>();

    @BeforeAll
    static void readAll() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            for (Path file : files.sorted().toList()) {
                JsonMapper.shared().readTree(file.toFile()).forEach(ReportsTests::compare);
            }
        }
    }

    private static void compare(JsonNode truth) {
        String title = truth.get("title").asString();
        List<String> paragraphs = new ArrayList<>();
        // Who wrote it is for the layout to find.
        truth.get("paragraphs").forEach(it -> paragraphs.add(it.asString().replaceAll("（记者[^（）]*）|（方小禾）", "")));
        ArticleText article = ArticleTexts.of(title, paragraphs.toArray(String[]::new));
        JsonNode paper = truth.get("paper");
        NewspaperProfile profile = new NewspaperProfile(
                "",
                "",
                paper.get("city").isNull() ? null : paper.get("city").asString(),
                paper.get("province").isNull() ? null : paper.get("province").asString(),
                null);
        List<PersonReading> people = new PeopleFinder().find(article, profile);
        List<MeetingReading> read = new MeetingFinder()
                .find(
                        article,
                        people,
                        profile,
                        LocalDate.parse(truth.get("issue").asString()));
        Set<String> given = new HashSet<>();
        people.forEach(person -> person.posts()
                .forEach(post -> given.add(person.name() + "|" + post.title() + "|"
                        + post.kind().name().toLowerCase(Locale.ROOT))));
        add(title, posts, given, texts(truth.get("positions")));
        Set<String> present = new HashSet<>();
        read.forEach(meeting -> meeting.attendance()
                .forEach(it -> present.add(it.person() + " "
                        + it.manner().name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        add(title, attendance, present, texts(truth.get("attendance")));
        compareMeetings(title, read, truth.get("meetings"));
    }

    private static void compareMeetings(String title, List<MeetingReading> read, JsonNode truth) {
        Set<String> names = new HashSet<>();
        read.forEach(meeting -> names.add(meeting.name()));
        Set<String> want = new HashSet<>();
        for (JsonNode meeting : truth) {
            Set<String> accepted = texts(meeting.path("accept"));
            accepted.add(meeting.get("name").asString());
            String name = accepted.stream()
                    .filter(names::contains)
                    .findFirst()
                    .orElse(meeting.get("name").asString());
            if (names.contains(name) || !meeting.path("optional").asBoolean(false)) {
                want.add(name);
            }
            read.stream()
                    .filter(it -> it.name().equals(name))
                    .forEach(it -> add(title + " " + name, facts, facts(it, meeting), facts(meeting)));
        }
        add(title, meetings, names, want);
    }

    private static Set<String> facts(JsonNode meeting) {
        Set<String> facts = new HashSet<>();
        for (String fact : List.of("role", "part", "date", "chair", "location")) {
            if (meeting.hasNonNull(fact)) {
                facts.add(fact + " " + meeting.get(fact).asString());
            }
        }
        return facts;
    }

    // Of what the truth does not ask for only the part counts as wrong.
    private static Set<String> facts(MeetingReading meeting, JsonNode truth) {
        Set<String> facts = new HashSet<>(Set.of("role " + meeting.role().name().toLowerCase(Locale.ROOT)));
        if (meeting.part() != null) {
            facts.add("part " + meeting.part());
        }
        if (truth.hasNonNull("date")) {
            facts.add("date " + meeting.date());
        }
        if (truth.hasNonNull("chair")) {
            facts.add("chair " + meeting.chair());
        }
        if (truth.hasNonNull("location")) {
            facts.add("location " + meeting.location());
        }
        return facts;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static void add(String where, Tally tally, Set<String> found, Set<String> truth) {
        tally.add(found, truth);
        if (!found.equals(truth)) {
            Set<String> missed = new HashSet<>(truth);
            missed.removeAll(found);
            Set<String> wrong = new HashSet<>(found);
            wrong.removeAll(truth);
            differences.add(where + ": missed " + missed + " wrong " + wrong);
        }
    }

    @Test
    void postsAreReadWithTheirKind() {
        assertThat(posts.f1()).as("%s", differences).isGreaterThan(0.97);
    }

    @Test
    void meetingsAreFoundUnderTheirFullNames() {
        assertThat(meetings.recall()).as("%s", differences).isGreaterThan(0.97);
        assertThat(meetings.precision()).as("%s", differences).isGreaterThan(0.97);
    }

    @Test
    void roleSittingDayChairAndPlaceAreRead() {
        assertThat(facts.f1()).as("%s", differences).isGreaterThan(0.97);
    }

    @Test
    void thosePresentAreReadWithTheirManner() {
        assertThat(attendance.f1()).as("%s", differences).isGreaterThan(0.97);
    }
}
