package org.jiuwen.reader;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.knowledge.ArchiveKnowledge;

/**
 * What is known outside the page: handed in as a value, so that reading stays a pure function.
 *
 * @param newspaper which paper it is and what 市 and 省 mean on its pages
 * @param archive what the paper's other pages have taught
 * @param neighbours the days of dated pages that lie in the same folder
 */
public record ReadingContext(NewspaperProfile newspaper, ArchiveKnowledge archive, List<LocalDate> neighbours) {

    /** The newspaper and its other pages are known, but not what lies beside the page. */
    public ReadingContext(NewspaperProfile newspaper, ArchiveKnowledge archive) {
        this(newspaper, archive, List.of());
    }

    /** The newspaper is known, none of its other pages. */
    public ReadingContext(NewspaperProfile newspaper) {
        this(newspaper, ArchiveKnowledge.empty());
    }

    /** Nothing but the page itself is known. */
    public static ReadingContext none() {
        return new ReadingContext(NewspaperProfile.unknown());
    }
}
