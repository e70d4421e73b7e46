/** Issues, pages and articles: the paper as it was printed, by date. */
@NullMarked
package org.jiuwen.browse;

import org.jspecify.annotations.NullMarked;
