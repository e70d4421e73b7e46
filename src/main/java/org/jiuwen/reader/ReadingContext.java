package org.jiuwen.reader;

import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.knowledge.ArchiveKnowledge;

/**
 * What is known outside the page: handed in as a value, so that reading stays a pure function.
 *
 * @param newspaper which paper it is and what 市 and 省 mean on its pages
 * @param archive what the paper's other pages have taught
 */
public record ReadingContext(NewspaperProfile newspaper, ArchiveKnowledge archive) {

    /** The newspaper is known, none of its other pages. */
    public ReadingContext(NewspaperProfile newspaper) {
        this(newspaper, ArchiveKnowledge.empty());
    }

    /** Nothing but the page itself is known. */
    public static ReadingContext none() {
        return new ReadingContext(NewspaperProfile.unknown());
    }
}
