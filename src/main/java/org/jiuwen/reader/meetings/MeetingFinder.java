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

/** Finds the meetings of one article, and for those that it reports who took part, when and where. Safe for any number of threads. */
public final class MeetingFinder {

    /**
     * Finds the meetings of an article that stands alone.
     *
     * @see #findOnPage
     */
    public List<MeetingReading> find(
            ArticleText article,
            List<PersonReading> people,
            NewspaperProfile newspaper,
            @Nullable LocalDate issueDate) {
        return findOnPage(List.of(article), List.of(people), newspaper, issueDate)
                .getFirst();
    }

    /**
     * Finds the meetings of all articles of a page. What one article leaves unsaid the others may say: the session of a sitting, and
     * which place is meant where the newspaper does not say.
     *
     * @param articles their texts
     * @param people whom {@code PeopleFinder} found in each
     * @param newspaper what 市 and 省 mean
     * @param issueDate the day of publication, which gives 昨日 and days without a year their date; null when unknown
     * @return for each article its meetings in order of first mention, each with at least one mention
     */
    public List<List<MeetingReading>> findOnPage(
            List<ArticleText> articles,
            List<List<PersonReading>> people,
            NewspaperProfile newspaper,
            @Nullable LocalDate issueDate) {
        List<PrintedText> texts = articles.stream().map(PrintedText::of).toList();
        Place place = new Place(
                newspaper, LocalPlaces.of(texts.stream().map(PrintedText::text).toList()));
        List<List<PrintedMeeting>> printed = texts.stream()
                .map(text -> MeetingMentions.in(text.text(), text.bodyStart(), place))
                .toList();
        List<List<Found>> named = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            named.add(new MeetingNames(texts.get(i).text(), texts.get(i).bodyStart(), place, issueDate)
                    .resolve(printed.get(i), List.of()));
        }
        List<List<MeetingReading>> readings = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            List<Found> elsewhere = new ArrayList<>();
            for (int other = 0; other < named.size() && needsSession(printed.get(i)); other++) {
                elsewhere.addAll(other == i ? List.of() : named.get(other));
            }
            List<Found> meetings = elsewhere.isEmpty()
                    ? named.get(i)
                    : new MeetingNames(texts.get(i).text(), texts.get(i).bodyStart(), place, issueDate)
                            .resolve(printed.get(i), elsewhere);
            readings.add(
                    meetings.isEmpty()
                            ? List.of()
                            : new ArticleReport(articles.get(i), texts.get(i), people.get(i), meetings, issueDate)
                                    .readings());
        }
        return readings;
    }

    private static boolean needsSession(List<PrintedMeeting> printed) {
        return printed.stream().anyMatch(PrintedMeeting::isSitting);
    }
}
