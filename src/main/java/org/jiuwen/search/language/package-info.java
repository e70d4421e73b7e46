/** The query language: what a journalist types, read into a tree, printed again, and said in words. Knows no index. */
@org.jspecify.annotations.NullMarked
package org.jiuwen.search.language;
