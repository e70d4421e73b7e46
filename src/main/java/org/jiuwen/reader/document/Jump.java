package org.jiuwen.reader.document;

/**
 * A printed 上接 or 下转.
 *
 * @param page the number of the page that it names
 * @param marker the marker as printed
 */
public record Jump(int page, String marker) {}
