package org.jiuwen.archive;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Where a paragraph stands in its article's body and in the page file. Offsets are UTF-16 code units, ends exclusive.
 *
 * @param source start, end, start, end …: the ranges of the decoded page file that were joined, in reading order
 */
@Embeddable
public record ArticleParagraph(int bodyStart, int bodyEnd, @JdbcTypeCode(SqlTypes.ARRAY) List<Integer> source) {}
