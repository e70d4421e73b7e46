package org.jiuwen.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.MeetingReading.AttendanceReading;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PageArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares people and those present with real pages that were annotated by hand, where they are at hand beside the project. */
class AnnotatedPeopleTests {

    private static final Path SHARED = Path.of(System.getProperty("jiuwen.shared", "../shared"));

    private static final Tally persons = new Tally();
    private static final Tally attendance = new Tally();
    private static final Set<String> ungrounded = new HashSet<>();
    private static int mentions;

    @BeforeAll
    static void readAll() throws IOException, UnreadablePageException, NewspaperProfiles.InvalidProfileException {
        Path gold = SHARED.resolve("gold/gold.json");
        assumeThat(gold).as("annotated pages in %s", SHARED).exists();
        for (var page : JsonMapper.shared().readTree(gold.toFile()).properties()) {
            Path path = SHARED.resolve("seeds").resolve(page.getKey());
            PageFile file = PageFile.of(path);
            String text = new PageReader().decode(file.bytes()).text();
            ReadingContext paper =
                    new ReadingContext(NewspaperProfiles.nearest(path).orElse(NewspaperProfile.unknown()));
            List<PageArticle> articles = new PageReader().read(file, paper).articles();
            articles.forEach(article -> ground(text, article));
            for (JsonNode truth : page.getValue().get("articles")) {
                Set<Integer> lines = lines(truth.get("body_lines"));
                articles.stream()
                        .max(Comparator.comparingLong(article -> shared(text, article, lines)))
                        .filter(article -> shared(text, article, lines) > 0)
                        .ifPresent(article -> compare(truth, article));
            }
        }
    }

    private static void compare(JsonNode truth, PageArticle article) {
        Set<String> found = new HashSet<>();
        article.persons().forEach(person -> found.add(plain(person.name())));
        persons.add(found, names(truth.get("persons"), found));
        if (truth.get("meetings").isNull()) {
            return;
        }
        for (JsonNode meeting : truth.get("meetings")) {
            if (!meeting.get("role").asString().equals("mentioned")
                    && !meeting.get("attendees").isEmpty()) {
                attendance.add(
                        present(article, plain(meeting.get("canonical").asString())),
                        plainNames(meeting.get("attendees")));
            }
        }
    }

    private static Set<String> present(PageArticle article, String meeting) {
        return article.meetings().stream()
                .filter(read -> plain(read.name()).equals(meeting))
                .map(MeetingReading::attendance)
                .flatMap(List::stream)
                .map(AttendanceReading::person)
                .map(AnnotatedPeopleTests::plain)
                .collect(Collectors.toSet());
    }

    // A person may be read under any of the printed forms.
    private static Set<String> names(JsonNode people, Set<String> found) {
        Set<String> names = new HashSet<>();
        for (JsonNode person : people) {
            Set<String> forms = plainNames(person.get("as_printed"));
            String name = plain(person.get("name").asString());
            names.add(forms.stream().filter(found::contains).findFirst().orElse(name));
        }
        return names;
    }

    private static Set<String> plainNames(JsonNode list) {
        Set<String> names = new HashSet<>();
        list.forEach(name -> names.add(plain(name.asString())));
        return names;
    }

    private static void ground(String text, PageArticle article) {
        article.persons().forEach(person -> person.mentions().forEach(mention -> ground(text, mention)));
        article.meetings().forEach(meeting -> meeting.mentions().forEach(mention -> ground(text, mention)));
    }

    private static void ground(String text, Mention mention) {
        mentions++;
        if (!text.substring(mention.start(), mention.end()).equals(mention.text())) {
            ungrounded.add(mention.toString());
        }
    }

    private static Set<Integer> lines(JsonNode numbers) {
        Set<Integer> lines = new TreeSet<>();
        numbers.forEach(line -> lines.add(line.asInt()));
        return lines;
    }

    private static long shared(String text, PageArticle article, Set<Integer> lines) {
        return article.paragraphs().stream()
                .flatMap(paragraph -> paragraph.source().stream())
                .filter(span -> lines.contains(1
                        + (int) text.substring(0, span.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()))
                .mapToLong(span -> span.end() - span.start())
                .sum();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void peopleAndThosePresentAreAsAnnotated() {
        assertThat(persons.f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(attendance.f1()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void everyMentionStandsInTheFile() {
        assertThat(mentions).isGreaterThan(100);
        assertThat(ungrounded).isEmpty();
    }
}
