package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.knowledge.ArchiveKnowledge;

/**
 * All that speaks of the date of one page.
 *
 * @param persons whom its articles name
 * @param meetings of its articles, found without knowing the date
 * @param archive what the paper's other pages have taught
 * @param neighbours the days of dated pages that lie in the same folder
 * @param headDays days that the page's own lines print without their year
 */
public record DatingCase(
        List<ArticleText> articles,
        List<PersonReading> persons,
        List<MeetingReading> meetings,
        ArchiveKnowledge archive,
        List<LocalDate> neighbours,
        List<Evidence> headDays) {}
