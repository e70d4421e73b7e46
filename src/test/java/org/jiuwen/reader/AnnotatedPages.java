package org.jiuwen.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuwen.reader.NewspaperProfiles.InvalidProfileException;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages that were annotated by hand, read and compared: each annotated article with the article read that shares most of its
 * characters, as the annotation's own scorer does. Faults that no page may have are kept apart.
 */
final class AnnotatedPages {

    /** What is compared. */
    enum Figure {
        /** Issue dates, to the precision that the page supports. */
        DATE,
        /** Lines of the body, all and no others. */
        ARTICLE,
        TITLE,
        BYLINE,
        GENRE,
        EVENT_DATE,
        PERSON,
        POST,
        /** Meetings reported or called, by their full names. */
        REPORTED_MEETING,
        /** All meetings by any of their names. */
        MEETING,
        ATTENDANCE
    }

    private static final Map<String, Integer> PRECISIONS = Map.of("day", 10, "month", 7, "year", 4);

    private final Map<Figure, Tally> tallies = new EnumMap<>(Figure.class);
    private final List<String> faults = new ArrayList<>();
    private final PageReader reader = new PageReader();
    private int mentions;

    private AnnotatedPages() {
        for (Figure figure : Figure.values()) {
            tallies.put(figure, new Tally());
        }
    }

    /** Reads all pages under a folder that the annotation names. */
    static AnnotatedPages read(Path annotation, Path pages)
            throws IOException, UnreadablePageException, InvalidProfileException {
        AnnotatedPages result = new AnnotatedPages();
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> found = Files.walk(pages)) {
            found.forEach(file -> files.put(file.getFileName().toString(), file));
        }
        for (Map.Entry<String, JsonNode> page :
                JsonMapper.shared().readTree(annotation.toFile()).properties()) {
            result.page(Objects.requireNonNull(files.get(page.getKey()), page.getKey()), page.getValue());
        }
        return result;
    }

    Tally tally(Figure figure) {
        return Objects.requireNonNull(tallies.get(figure));
    }

    /** Text that got lost, and mentions that do not stand where they say. */
    List<String> faults() {
        return faults;
    }

    int mentions() {
        return mentions;
    }

    private void page(Path path, JsonNode truth) throws IOException, UnreadablePageException, InvalidProfileException {
        PageFile file = PageFile.of(path);
        String text = reader.decode(file.bytes()).text();
        NewspaperProfile paper = NewspaperProfiles.nearest(path).orElse(NewspaperProfile.unknown());
        PageDocument document = reader.read(file, new ReadingContext(paper));
        faults.addAll(PageCoverage.faults(text, document));
        document.articles().forEach(article -> ground(text, article));
        date(truth, document);
        Map<JsonNode, PageArticle> pairs = pairs(text, truth.get("articles"), document.articles());
        Set<Object> exact = new HashSet<>();
        for (JsonNode article : truth.get("articles")) {
            PageArticle read = pairs.get(article);
            if (read != null
                    && !bodyLines(article).isEmpty()
                    && bodyLines(article).equals(lines(text, read).keySet())) {
                exact.add(article);
            }
            article(article, read);
        }
        long withBody = document.articles().stream()
                .filter(article -> !lines(text, article).isEmpty())
                .count();
        long annotated = truth.get("articles")
                .valueStream()
                .filter(article -> !bodyLines(article).isEmpty())
                .count();
        tally(Figure.ARTICLE).add(exact.size(), (int) withBody, (int) annotated);
    }

    private void date(JsonNode truth, PageDocument document) {
        JsonNode precision = truth.get("date_precision_from_text");
        int length =
                PRECISIONS.getOrDefault((precision == null ? truth.get("date_precision") : precision).asString(), 10);
        String read = String.valueOf(document.issue().date());
        String wanted = truth.get("issue_date").asString();
        one(Figure.DATE, read.startsWith(wanted.substring(0, Math.min(length, wanted.length()))));
    }

    private void article(JsonNode truth, @Nullable PageArticle read) {
        Set<String> titles = names(truth.get("title_accept"));
        titles.add(plain(truth.get("title").asString("null")));
        one(Figure.TITLE, read != null && titles.contains(plain(String.valueOf(read.title()))));
        if (!isMissing(truth.get("byline"))) {
            Set<String> byline = read == null
                    ? Set.of()
                    : read.byline().stream().map(AnnotatedPages::plain).collect(Collectors.toSet());
            one(Figure.BYLINE, read != null && byline.equals(names(truth.get("byline"))));
        }
        if (!isMissing(truth.get("genre"))) {
            Set<String> genres = names(truth.get("genre_accept"));
            genres.add(truth.get("genre").asString());
            one(
                    Figure.GENRE,
                    read != null && genres.contains(read.genre().name().toLowerCase(Locale.ROOT)));
        }
        if (!isMissing(truth.get("event_date"))) {
            one(
                    Figure.EVENT_DATE,
                    read != null && truth.get("event_date").asString().equals(String.valueOf(read.eventDate())));
        }
        people(truth.get("persons"), read == null ? List.of() : read.persons());
        if (!isMissing(truth.get("meetings"))) {
            meetings(truth.get("meetings"), read == null ? List.of() : read.meetings());
        }
    }

    private void people(JsonNode truth, List<PersonReading> read) {
        Map<String, PersonReading> found = new LinkedHashMap<>();
        read.forEach(person -> found.put(plain(person.name()), person));
        Set<String> wanted = new HashSet<>();
        for (JsonNode person : truth) {
            // A person may be read under any of the printed forms.
            Set<String> forms = names(person.get("as_printed"));
            String name = plain(person.get("name").asString());
            forms.add(name);
            String form = forms.stream().filter(found::containsKey).findFirst().orElse(name);
            wanted.add(form);
            PersonReading reading = found.get(form);
            if (reading != null && !isMissing(person.get("roles"))) {
                posts(names(person.get("roles")), reading);
            }
        }
        tally(Figure.PERSON).add(found.keySet(), wanted);
    }

    private void posts(Set<String> wanted, PersonReading reading) {
        Set<String> read =
                reading.positions().stream().map(AnnotatedPages::plain).collect(Collectors.toSet());
        wanted.remove("记者");
        read.remove("记者");
        Set<String> right = read.stream()
                .filter(post -> wanted.stream().anyMatch(role -> role.contains(post) || post.contains(role)))
                .collect(Collectors.toSet());
        long met = wanted.stream()
                .filter(role -> right.stream().anyMatch(post -> role.contains(post) || post.contains(role)))
                .count();
        // One post read may cover two annotated ones: what is missed counts, not how it was cut.
        tally(Figure.POST).add(right.size(), read.size(), right.size() + wanted.size() - (int) met);
    }

    private void meetings(JsonNode truth, List<MeetingReading> read) {
        Set<MeetingReading> explained = new HashSet<>();
        int known = 0;
        for (JsonNode meeting : truth) {
            String canonical = plain(meeting.get("canonical").asString());
            List<MeetingReading> same =
                    read.stream().filter(it -> isSame(it, meeting, canonical)).toList();
            explained.addAll(same);
            known += same.isEmpty() ? 0 : 1;
            if (meeting.get("role").asString().equals("mentioned")) {
                continue;
            }
            one(Figure.REPORTED_MEETING, same.stream().anyMatch(it -> plain(it.name())
                    .equals(canonical)));
            if (!meeting.get("attendees").isEmpty()) {
                Set<String> present = same.stream()
                        .sorted(Comparator.comparing(it -> !plain(it.name()).equals(canonical)))
                        .limit(1)
                        .flatMap(it -> it.attendance().stream())
                        .map(it -> plain(it.person()))
                        .collect(Collectors.toSet());
                tally(Figure.ATTENDANCE).add(present, names(meeting.get("attendees")));
            }
        }
        tally(Figure.MEETING).add(known, read.size() - explained.size() + known, truth.size());
    }

    private static boolean isSame(MeetingReading read, JsonNode meeting, String canonical) {
        String name = plain(read.name());
        JsonNode ordinal = meeting.get("ordinal");
        boolean numbered = !isMissing(ordinal) && !isMissing(ordinal.get("届")) && !isMissing(ordinal.get("次"));
        return name.equals(canonical)
                || names(meeting.get("name_as_printed")).contains(name)
                || (numbered
                        && Objects.equals(read.term(), ordinal.get("届").asInt())
                        && Objects.equals(read.session(), ordinal.get("次").asInt())
                        && plain(String.valueOf(read.series()))
                                .equals(plain(meeting.get("series").asString("null"))));
    }

    /** Pairs by shared characters, the largest share first. */
    private static Map<JsonNode, PageArticle> pairs(String text, JsonNode truth, List<PageArticle> articles) {
        record Shared(JsonNode article, PageArticle read, long characters) {}
        List<Shared> candidates = new ArrayList<>();
        for (PageArticle read : articles) {
            Map<Integer, Integer> lines = lines(text, read);
            for (JsonNode article : truth) {
                long characters = bodyLines(article).stream()
                        .mapToLong(line -> lines.getOrDefault(line, 0))
                        .sum();
                candidates.add(new Shared(article, read, characters));
            }
        }
        candidates.sort(Comparator.comparingLong(Shared::characters).reversed());
        Map<JsonNode, PageArticle> pairs = new HashMap<>();
        Set<PageArticle> taken = new HashSet<>();
        for (Shared candidate : candidates) {
            if (candidate.characters() > 0 && !pairs.containsKey(candidate.article()) && taken.add(candidate.read())) {
                pairs.put(candidate.article(), candidate.read());
            }
        }
        truth.valueStream()
                .filter(article -> bodyLines(article).isEmpty() && !pairs.containsKey(article))
                .forEach(article -> articles.stream()
                        .filter(read -> !taken.contains(read) && isHeadlineOf(article, read))
                        .findFirst()
                        .ifPresent(read -> {
                            taken.add(read);
                            pairs.put(article, read);
                        }));
        return pairs;
    }

    /** Of an article without text only the headline can be compared. */
    private static boolean isHeadlineOf(JsonNode article, PageArticle read) {
        String title = read.title();
        return title != null && plain(article.get("title").asString("")).contains(plain(title));
    }

    private void ground(String text, PageArticle article) {
        article.persons().forEach(person -> person.mentions().forEach(mention -> ground(text, mention)));
        article.meetings().forEach(meeting -> meeting.mentions().forEach(mention -> ground(text, mention)));
    }

    private void ground(String text, Mention mention) {
        mentions++;
        if (!text.substring(mention.start(), mention.end()).equals(mention.text())) {
            faults.add(mention.toString());
        }
    }

    private static Set<Integer> bodyLines(JsonNode article) {
        Set<Integer> lines = new TreeSet<>();
        article.get("body_lines").forEach(line -> lines.add(line.asInt()));
        if (article.has("fragments_to_reattach")) {
            article.get("fragments_to_reattach").forEach(line -> lines.add(line.asInt()));
        }
        return lines;
    }

    /** The lines of an article's body, from 1, with its characters in each. */
    private static Map<Integer, Integer> lines(String text, PageArticle article) {
        Map<Integer, Integer> lines = new TreeMap<>();
        for (Span span : article.paragraphs().stream()
                .flatMap(paragraph -> paragraph.source().stream())
                .toList()) {
            int line = 1
                    + (int) text.substring(0, span.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            for (int at = span.start(); at < span.end(); at++) {
                if (text.charAt(at) == '\n') {
                    line++;
                } else {
                    lines.merge(line, 1, Integer::sum);
                }
            }
        }
        return lines;
    }

    private void one(Figure figure, boolean right) {
        tally(figure).add(right ? 1 : 0, 1, 1);
    }

    private static Set<String> names(@Nullable JsonNode list) {
        Set<String> names = new HashSet<>();
        if (list != null && !list.isNull()) {
            list.forEach(name -> names.add(plain(name.asString())));
        }
        return names;
    }

    private static boolean isMissing(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "").replace('•', '·');
    }
}
