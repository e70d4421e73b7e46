package org.jiuwen.reader;

import java.util.ArrayList;
import java.util.List;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.MeetingReading.AttendanceReading;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.Note;
import org.jiuwen.reader.document.NoteKind;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.Paragraph;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.Span;

/**
 * Checks that a page document keeps its promises to the page file: nothing lost, nothing twice, every range within the text and
 * exact, every fact with a place that says so.
 */
final class PageCoverage {

    private final String text;
    private final int[] uses;
    private final List<String> faults = new ArrayList<>();

    private PageCoverage(String text) {
        this.text = text;
        this.uses = new int[text.length()];
    }

    /** What is wrong, in words; empty when all is well. */
    static List<String> faults(String text, PageDocument page) {
        PageCoverage coverage = new PageCoverage(text);
        page.issue().evidence().forEach(it -> coverage.evidence("issue date", it));
        if (page.issue().date() != null
                && !(page.issue().confidence() >= 0 && page.issue().confidence() <= 1)) {
            coverage.faults.add("confidence is " + page.issue().confidence());
        }
        page.articles().forEach(coverage::article);
        page.notes().forEach(coverage::note);
        coverage.uses();
        return coverage.faults;
    }

    private void article(PageArticle article) {
        article.headlineSource().forEach(span -> use("headline", span));
        article.labelSource().forEach(span -> use("label", span));
        article.paragraphs().forEach(this::paragraph);
        article.persons().forEach(this::person);
        article.meetings().forEach(this::meeting);
    }

    private void paragraph(Paragraph paragraph) {
        StringBuilder joined = new StringBuilder();
        for (Span span : paragraph.source()) {
            if (use("paragraph", span)) {
                joined.append(text, span.start(), span.end());
            }
        }
        if (!joined.toString().equals(paragraph.text())) {
            faults.add("paragraph differs from its ranges: " + paragraph.text());
        }
    }

    private void person(PersonReading person) {
        if (person.name().isBlank() || person.mentions().isEmpty()) {
            faults.add("person without name or mention: " + person);
        }
        person.posts().forEach(it -> evidence("post of " + person.name(), it.evidence()));
        person.mentions().forEach(it -> mention(person.name(), it));
    }

    private void meeting(MeetingReading meeting) {
        if (meeting.name().isBlank() || meeting.mentions().isEmpty()) {
            faults.add("meeting without name or mention: " + meeting);
        }
        meeting.mentions().forEach(it -> mention(meeting.name(), it));
        for (AttendanceReading person : meeting.attendance()) {
            isWithin("attendance of " + person.person(), person.start(), person.end());
        }
    }

    private void note(Note note) {
        exact("note", note.text(), note.start(), note.end());
        if (note.kind() == NoteKind.PAGE_FURNITURE || note.kind() == NoteKind.REPEATED_PARAGRAPH) {
            use("note", new Span(note.start(), note.end()));
        }
    }

    private void evidence(String of, Evidence evidence) {
        exact("evidence of " + of, evidence.text(), evidence.start(), evidence.end());
    }

    private void mention(String of, Mention mention) {
        exact("mention of " + of, mention.text(), mention.start(), mention.end());
    }

    private void exact(String what, String said, int start, int end) {
        if (isWithin(what, start, end) && !text.substring(start, end).equals(said)) {
            faults.add(what + " differs from its range: " + said + " is not " + text.substring(start, end));
        }
    }

    private boolean isWithin(String what, int start, int end) {
        boolean within = start >= 0 && start < end && end <= text.length();
        if (!within) {
            faults.add(what + " has no range of the text: " + start + ".." + end);
        }
        return within;
    }

    private boolean use(String what, Span span) {
        boolean within = isWithin(what, span.start(), span.end());
        for (int i = span.start(); within && i < span.end(); i++) {
            uses[i]++;
        }
        return within;
    }

    private void uses() {
        for (int i = 0; i < uses.length; i++) {
            if (uses[i] > 1 || (uses[i] == 0 && !isBlankOrMark(text.charAt(i)))) {
                faults.add("character " + i + " " + text.charAt(i) + " is used " + uses[i] + " times");
            }
        }
    }

    private static boolean isBlankOrMark(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '#'
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u0085';
    }
}
