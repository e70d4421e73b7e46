package org.jiuwen.reader.document;

import java.util.List;

/**
 * Everything that was read from one page file.
 *
 * @param file the path as it was given
 * @param sha256 digest of the file's bytes, lower-case hexadecimal
 * @param articles in reading order
 */
public record PageDocument(
        String file, String sha256, IssueDate issue, PageNumber page, List<PageArticle> articles, List<Note> notes) {}
