/** What else to read beside an article: articles of the same things, and the same story where it was printed again. */
@org.jspecify.annotations.NullMarked
package org.jiuwen.search.similar;
