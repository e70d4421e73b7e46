package org.jiuwen.reader.document;

/**
 * A post that an article gives a person, once for each way in which it does: 市长 may be one that he is elected to and one that he
 * holds.
 *
 * @param title as printed
 * @param kind whether he holds, takes, leaves or left it
 * @param evidence the place that says so
 */
public record PositionReading(String title, PositionKind kind, Evidence evidence) {}
