package org.jiuwen.browse;

/**
 * Characters of a page file that are, or were, suspected to be misread 疑似错字. Dismissed ones are not shown.
 *
 * @param suggestion what may have been printed
 * @param evidence the word, name or place that speaks for it
 * @param reason message key without {@code reader.reason.}
 * @param score how sure, 0 to 1
 * @param accepted whether an editor found it right: the suggestion is then shown in place of the printed characters
 * @param start first UTF-16 code unit of the decoded page file
 */
record Misprint(
        long id,
        String printed,
        String suggestion,
        String evidence,
        String reason,
        double score,
        boolean accepted,
        int start,
        int end) {

    /** Whole percents, as shown; a suspicion is never certain. */
    public int percent() {
        return (int) Math.min(99, Math.round(score * 100));
    }
}
