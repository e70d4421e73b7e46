package org.jiuwen.reader.knowledge;

/**
 * A person in a post.
 *
 * @param post as printed, such as 市长 or 代市长
 */
public record Holder(String person, String post) {}
