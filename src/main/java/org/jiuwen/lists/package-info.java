/** What users keep for themselves: articles in lists with notes, and searches with a feed. */
@NullMarked
package org.jiuwen.lists;

import org.jspecify.annotations.NullMarked;
