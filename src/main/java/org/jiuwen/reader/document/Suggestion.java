package org.jiuwen.reader.document;

/**
 * What may have been printed where a misreading is suspected.
 *
 * @param text in place of the note's text
 * @param score how sure, 0 to 1
 * @param evidence what speaks for it: a word, a name or a place that is known; empty when there is nothing to show
 */
public record Suggestion(String text, double score, String evidence) {}
