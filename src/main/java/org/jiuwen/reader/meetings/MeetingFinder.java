package org.jiuwen.reader.meetings;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PersonReading;
import org.jspecify.annotations.Nullable;

/** Finds the meetings of articles, and for those that an article reports who took part, when and where. Safe for any number of threads. */
public final class MeetingFinder {

    /**
     * Finds the meetings of an article that stands alone.
     *
     * @param issueDate the day of publication, which gives 昨日 and days without a year their date; null when unknown
     * @see #onPage
     */
    public List<MeetingReading> find(
            ArticleText article,
            List<PersonReading> people,
            NewspaperProfile newspaper,
            @Nullable LocalDate issueDate) {
        return onPage(List.of(article), List.of(people), newspaper)
                .on(issueDate)
                .getFirst();
    }

    /**
     * Finds the meetings of all articles of a page. What one article leaves unsaid the others may say: the session of a sitting, and
     * which place is meant where the newspaper does not say.
     *
     * @param articles their texts
     * @param people whom {@code PeopleFinder} found in each
     * @param newspaper what 市 and 省 mean
     */
    public PageMeetings onPage(
            List<ArticleText> articles, List<List<PersonReading>> people, NewspaperProfile newspaper) {
        return new PageMeetings(articles, people, newspaper);
    }
}
