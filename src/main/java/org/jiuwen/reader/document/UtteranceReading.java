package org.jiuwen.reader.document;

import java.util.List;

/**
 * Direct speech 引语: words in quotation marks that an article has a person say.
 *
 * @param person name of the speaker, one of the article's persons
 * @param text the words without their quotation marks, exactly the characters of {@code source} one range after the other; where
 *     the speaker is named in the middle, what stands before him and behind
 * @param source the ranges of the page file that the words stand in, in reading order
 * @param pronoun whether the speaker is only called 他 or 她 here, so that it is inferred who that is
 * @param evidence the place that names the speaker and says that he speaks
 */
public record UtteranceReading(String person, String text, List<Span> source, boolean pronoun, Evidence evidence) {}
