package org.jiuwen.drafts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.reader.PageFile;
import org.jiuwen.reader.PageReader;
import org.jiuwen.reader.ReadingContext;
import org.jiuwen.reader.UnreadablePageException;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.PositionReading;
import org.jiuwen.reader.document.Span;
import org.jiuwen.text.QuotedPhrases;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it was read, in the same way as a page.
 *
 * @param text with single line feeds between its lines; all places count in it
 * @param people whom it names, reporters and signatories left out
 * @param mentions every place at which it names somebody
 * @param meetings the meetings it names
 * @param quoted the phrases it puts between quotation marks, each with its first place
 */
record DraftText(
        String text,
        List<Person> people,
        List<Span> mentions,
        List<MeetingReading> meetings,
        Map<String, Span> quoted) {

    private static final PageReader READER = new PageReader();

    /**
     * A person of the draft.
     *
     * @param place where he is named first
     * @param posts what the draft says he is or was
     */
    record Person(String name, Span place, List<PositionReading> posts) {}

    static DraftText read(String text, NewspaperProfile newspaper) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        List<PageArticle> articles = articles(lines, newspaper);
        Map<String, Span> quoted = new LinkedHashMap<>();
        for (String phrase : QuotedPhrases.in(lines).keySet()) {
            int at = lines.indexOf(phrase);
            quoted.put(phrase, new Span(at, at + phrase.length()));
        }
        return new DraftText(lines, people(articles), mentions(articles), meetings(articles), quoted);
    }

    private static List<PageArticle> articles(String lines, NewspaperProfile newspaper) {
        try {
            // The name says nothing of a date or a page.
            return READER.read(
                            new PageFile("draft.txt", lines.getBytes(StandardCharsets.UTF_8)),
                            new ReadingContext(newspaper))
                    .articles();
        } catch (UnreadablePageException e) {
            // Too little to be a page: nothing is named in it.
            return List.of();
        }
    }

    private static List<Person> people(List<PageArticle> articles) {
        Map<String, Person> people = new LinkedHashMap<>();
        articles.stream()
                .flatMap(article -> article.persons().stream())
                .filter(person -> !person.author() && !person.mentions().isEmpty())
                .forEach(person -> people.merge(person.name(), person(person), DraftText::both));
        return List.copyOf(people.values());
    }

    private static List<Span> mentions(List<PageArticle> articles) {
        return articles.stream()
                .flatMap(article -> article.persons().stream())
                .flatMap(person -> person.mentions().stream())
                .map(mention -> new Span(mention.start(), mention.end()))
                .toList();
    }

    private static Person person(PersonReading person) {
        var mention = person.mentions().getFirst();
        return new Person(person.name(), new Span(mention.start(), mention.end()), person.posts());
    }

    private static Person both(Person one, Person other) {
        List<PositionReading> posts = new ArrayList<>(one.posts);
        posts.addAll(other.posts);
        return new Person(one.name, one.place, List.copyOf(posts));
    }

    private static List<MeetingReading> meetings(List<PageArticle> articles) {
        Map<String, MeetingReading> meetings = new LinkedHashMap<>();
        articles.stream()
                .flatMap(article -> article.meetings().stream())
                .filter(meeting -> place(meeting) != null)
                .forEach(meeting -> meetings.putIfAbsent(meeting.name(), meeting));
        return List.copyOf(meetings.values());
    }

    /** Where the draft names a meeting first; null when it does so nowhere. */
    static @Nullable Span place(MeetingReading meeting) {
        return meeting.mentions().stream()
                .findFirst()
                .map(mention -> new Span(mention.start(), mention.end()))
                .orElse(null);
    }
}
