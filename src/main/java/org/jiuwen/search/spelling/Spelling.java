package org.jiuwen.search.spelling;

/**
 * A run of characters with one of them replaced.
 *
 * @param text the whole run, folded
 * @param at index of the replaced character
 * @param rank how far the replacement is from the character, 0 the nearest
 */
public record Spelling(String text, int at, int rank) {}
