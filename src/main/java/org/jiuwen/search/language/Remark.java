package org.jiuwen.search.language;

/**
 * Something that was repaired or left out.
 *
 * @param subject the characters it is about, or the limit that was passed; may be empty
 */
public record Remark(Kind kind, String subject) {

    /** What happened; also the end of a message key. */
    public enum Kind {
        UNBALANCED_QUOTES,
        UNBALANCED_BRACKETS,
        /** An operator without something to work on. */
        DANGLING_OPERATOR,
        /** A field's name without a value. */
        EMPTY_FIELD,
        /** A value that its field cannot hold; it was looked for as a word. */
        BAD_VALUE,
        /** * or ? at the end of a word, where it changes nothing. */
        WILDCARD_AT_END,
        /** 近, 同段 and 至少 compare places of words; dates and other conditions have none. */
        NEEDS_WORDS,
        /** A number above what is allowed. */
        LIMITED,
        NOTHING_TO_SEARCH,
        TOO_LONG,
        TOO_MANY_CLAUSES,
        TOO_DEEP
    }
}
