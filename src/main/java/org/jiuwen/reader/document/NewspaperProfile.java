package org.jiuwen.reader.document;

import org.jspecify.annotations.Nullable;

/**
 * What a newspaper's {@code newspaper.yml} says: which paper it is and what 市 and 省 mean on its pages.
 *
 * @param code short code, lower-case letters and digits: the paper's part of addresses
 * @param city full name with its 市; null when unknown, and then nothing local is filled in
 * @param province full name; null when unknown
 * @param publishes {@code daily} or the weekdays on which it appears
 */
public record NewspaperProfile(
        String code, String name, @Nullable String city, @Nullable String province, @Nullable String publishes) {

    /** The profile of a page whose newspaper is not known: nothing local is filled in. */
    public static NewspaperProfile unknown() {
        return new NewspaperProfile("", "", null, null, null);
    }
}
