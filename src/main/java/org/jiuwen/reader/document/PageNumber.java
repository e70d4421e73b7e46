package org.jiuwen.reader.document;

import org.jspecify.annotations.Nullable;

/**
 * The printed page's number 版次 and where it was taken from.
 *
 * @param number null when neither the file's name nor the text says it
 * @param origin null when {@code number} is
 */
public record PageNumber(@Nullable Integer number, @Nullable DateOrigin origin) {

    public static PageNumber unknown() {
        return new PageNumber(null, null);
    }
}
