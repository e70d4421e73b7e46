/** Puts right what was read of a page and its articles. */
@NullMarked
package org.jiuwen.admin.editing;

import org.jspecify.annotations.NullMarked;
