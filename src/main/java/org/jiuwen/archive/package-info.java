/**
 * The domain: newspapers, issues, pages, articles, people and meetings as they are kept in PostgreSQL and indexed by Lucene.
 *
 * <p>Entities are for writing; features that show things read with SQL of their own into records, so that a page costs a
 * known number of statements.
 */
@NullMarked
package org.jiuwen.archive;

import org.jspecify.annotations.NullMarked;
