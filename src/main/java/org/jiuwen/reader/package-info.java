/** One page file to one page document: pure functions over text, without Spring and without a database. */
@NullMarked
package org.jiuwen.reader;

import org.jspecify.annotations.NullMarked;
