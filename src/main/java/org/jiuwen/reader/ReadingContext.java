package org.jiuwen.reader;

import org.jiuwen.reader.document.NewspaperProfile;

/**
 * What is known outside the page: handed in as a value, so that reading stays a pure function.
 *
 * @param newspaper which paper it is and what 市 and 省 mean on its pages
 */
public record ReadingContext(NewspaperProfile newspaper) {

    /** Nothing but the page itself is known. */
    public static ReadingContext none() {
        return new ReadingContext(NewspaperProfile.unknown());
    }
}
