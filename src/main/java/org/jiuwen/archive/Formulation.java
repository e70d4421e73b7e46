package org.jiuwen.archive;

import jakarta.persistence.Embeddable;

/**
 * A phrase that an article puts between quotation marks 提法.
 *
 * @param text without the marks, as printed
 * @param times how often the article's title and text quote it
 */
@Embeddable
public record Formulation(String text, int times) {}
