package org.jiuwen.browse;

/**
 * A place in the text where a person or a meeting is named.
 *
 * @param kind which of the two
 * @param slug the person's or the meeting's
 * @param name its full name, which the printed form may abbreviate
 * @param start first UTF-16 code unit of the decoded page file
 */
record Named(Kind kind, String slug, String name, int start, int end) {

    enum Kind {
        PERSON("/people/"),
        MEETING("/meetings/");

        private final String below;

        Kind(String below) {
            this.below = below;
        }
    }

    /** Where its page is. */
    public String address() {
        return kind.below + slug;
    }
}
