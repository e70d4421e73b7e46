package org.jiuwen.ingest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.Attendance;
import org.jiuwen.archive.AttendanceManner;
import org.jiuwen.archive.Meeting;
import org.jiuwen.archive.MeetingMention;
import org.jiuwen.archive.MeetingReport;
import org.jiuwen.archive.MeetingRole;
import org.jiuwen.archive.Mention;
import org.jiuwen.archive.Newspaper;
import org.jiuwen.archive.Page;
import org.jiuwen.archive.Person;
import org.jiuwen.archive.Position;
import org.jiuwen.archive.PositionKind;
import org.jiuwen.archive.Utterance;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.PositionReading;
import org.jiuwen.reader.document.UtteranceReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes who and which meetings an article names, as it was read, to the stored article. */
@Component
class ArticleWriter {

    private final PersonDirectory persons;
    private final MeetingDirectory meetings;

    ArticleWriter(PersonDirectory persons, MeetingDirectory meetings) {
        this.persons = persons;
        this.meetings = meetings;
    }

    /**
     * All persons that the articles of a page name, found together; for each article by name.
     *
     * @param page that the articles stand on, placed in its issue
     */
    List<Map<String, Person>> personsOf(Page page, List<PageArticle> articles) {
        LocalDate day = page.date().isDay() ? page.date().date() : null;
        return persons.find(articles.stream()
                .map(article -> facts(article, page.newspaper(), day))
                .toList());
    }

    private static Map<String, NamesakeFacts> facts(PageArticle article, Newspaper paper, @Nullable LocalDate day) {
        Map<String, NamesakeFacts> facts = new LinkedHashMap<>();
        article.persons().forEach(person -> facts.put(person.name(), NamesakeFacts.of(person, paper, day)));
        article.meetings().stream()
                .flatMap(meeting -> meeting.attendance().stream())
                .forEach(attendance -> facts.putIfAbsent(attendance.person(), NamesakeFacts.none()));
        return facts;
    }

    /** Fills an article whose people, posts, meetings and direct speech are empty. */
    void write(Article article, PageArticle read, Map<String, Person> byName) {
        LocalDate day = article.eventDate() != null ? article.eventDate() : article.dateIssued();
        Set<Object> seen = new HashSet<>();
        for (PersonReading person : read.persons()) {
            Person stored = known(byName, person.name());
            for (var mention : person.mentions()) {
                if (seen.add(List.of(person.name(), mention.start()))) {
                    article.mentions()
                            .add(new Mention(
                                    stored, article, mention.text(), mention.start(), mention.end(), person.author()));
                    addAlias(stored, person.name(), mention.text());
                }
            }
            writePositions(article, person, stored, day);
        }
        for (MeetingReading meeting : read.meetings()) {
            writeMeeting(article, meeting, byName, day);
        }
        for (UtteranceReading said : read.utterances()) {
            article.utterances()
                    .add(new Utterance(
                            known(byName, said.person()),
                            article,
                            said.text(),
                            ArticleContents.flat(said.source()),
                            said.pronoun(),
                            said.evidence().start(),
                            said.evidence().end()));
        }
    }

    private static void writePositions(Article article, PersonReading person, Person stored, @Nullable LocalDate day) {
        for (PositionReading post : person.posts()) {
            PositionKind kind = PositionKind.valueOf(post.kind().name());
            boolean known = article.positions().stream()
                    .anyMatch(other -> other.person().equals(stored)
                            && other.kind() == kind
                            && other.title().equals(post.title()));
            if (!post.title().isBlank() && !known) {
                Evidence evidence = post.evidence();
                article.positions()
                        .add(new Position(
                                stored,
                                article,
                                post.title(),
                                kind,
                                day,
                                evidence.text(),
                                evidence.start(),
                                evidence.end()));
            }
        }
    }

    private void writeMeeting(
            Article article, MeetingReading read, Map<String, Person> byName, @Nullable LocalDate day) {
        Meeting meeting = meetings.find(read, read.date() != null ? read.date() : day);
        MeetingReport report = article.meetingReports().stream()
                .filter(other -> other.meeting().equals(meeting))
                .findFirst()
                .orElse(null);
        if (report == null) {
            MeetingRole role = MeetingRole.valueOf(read.role().name());
            report = new MeetingReport(meeting, article, role, read.part(), read.date(), read.chair(), read.location());
            article.meetingReports().add(report);
        }
        Set<Integer> places = new HashSet<>();
        report.mentions().forEach(mention -> places.add(mention.spanStart()));
        for (var mention : read.mentions()) {
            if (places.add(mention.start())) {
                report.mentions().add(new MeetingMention(mention.text(), mention.start(), mention.end()));
            }
        }
        for (MeetingReading.AttendanceReading attended : read.attendance()) {
            writeAttendance(report, attended, known(byName, attended.person()));
        }
    }

    private static void writeAttendance(
            MeetingReport report, MeetingReading.AttendanceReading attended, Person person) {
        AttendanceManner manner = AttendanceManner.valueOf(attended.manner().name());
        Stream<Attendance> same =
                report.attendance().stream().filter(other -> other.person().equals(person) && other.manner() == manner);
        if (same.findAny().isEmpty()) {
            report.attendance()
                    .add(new Attendance(
                            report, person, manner, report.attendance().size(), attended.start(), attended.end()));
        }
    }

    private static void addAlias(Person person, String name, String printed) {
        String form = printed.replaceAll("[\\s\\u3000]", "");
        if (!form.isEmpty() && !form.equals(name)) {
            person.aliases().add(form);
        }
    }

    private static Person known(Map<String, Person> byName, String name) {
        Person person = byName.get(name);
        if (person == null) {
            throw new IllegalStateException("person was not looked up: " + name);
        }
        return person;
    }
}
