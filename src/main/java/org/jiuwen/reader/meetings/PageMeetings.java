package org.jiuwen.reader.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.people.PrintedText;
import org.jspecify.annotations.Nullable;

/**
 * The places of a page where meetings are named. Finding them takes most of the time and does not depend on the day of publication, so
 * that a page is searched once for its date and for what it reports.
 */
public final class PageMeetings {

    private final List<ArticleText> articles;
    private final List<List<PersonReading>> people;
    private final List<PrintedText> texts;
    private final Place place;
    private final List<List<PrintedMeeting>> printed;

    PageMeetings(List<ArticleText> articles, List<List<PersonReading>> people, NewspaperProfile newspaper) {
        this.articles = articles;
        this.people = people;
        this.texts = articles.stream().map(PrintedText::of).toList();
        this.place = new Place(
                newspaper, LocalPlaces.of(texts.stream().map(PrintedText::text).toList()));
        this.printed = texts.stream()
                .map(text -> MeetingMentions.in(text.text(), text.bodyStart(), place))
                .toList();
    }

    /**
     * What the articles tell of them.
     *
     * @param issueDate the day of publication, which gives 昨日 and days without a year their date; null when unknown
     * @return for each article its meetings in order of first mention, each with at least one mention
     */
    public List<List<MeetingReading>> on(@Nullable LocalDate issueDate) {
        List<List<Found>> named = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            named.add(named(i, List.of(), issueDate));
        }
        List<List<MeetingReading>> readings = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            List<Found> elsewhere = elsewhere(i, named);
            List<Found> meetings = elsewhere.isEmpty() ? named.get(i) : named(i, elsewhere, issueDate);
            readings.add(
                    meetings.isEmpty()
                            ? List.of()
                            : new ArticleReport(articles.get(i), texts.get(i), people.get(i), meetings, issueDate)
                                    .readings());
        }
        return readings;
    }

    private List<Found> named(int article, List<Found> elsewhere, @Nullable LocalDate issueDate) {
        PrintedText text = texts.get(article);
        return new MeetingNames(text.text(), text.bodyStart(), place, issueDate)
                .resolve(printed.get(article), elsewhere);
    }

    // The session of a sitting may be named by another article only.
    private List<Found> elsewhere(int article, List<List<Found>> named) {
        if (printed.get(article).stream().noneMatch(PrintedMeeting::isSitting)) {
            return List.of();
        }
        List<Found> elsewhere = new ArrayList<>();
        for (int other = 0; other < named.size(); other++) {
            elsewhere.addAll(other == article ? List.of() : named.get(other));
        }
        return elsewhere;
    }
}
