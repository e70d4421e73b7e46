package org.jiuwen.reader.document;

import java.util.List;

/**
 * A person as one article names him.
 *
 * @param name inner blanks removed (安 伟 is 安伟)
 * @param positions the titles that this article gives him, as printed
 * @param positionEvidence for each of {@code positions} the place that says so
 * @param author whether he is named as reporter or signatory
 */
public record PersonReading(
        String name, List<String> positions, List<Evidence> positionEvidence, boolean author, List<Mention> mentions) {}
