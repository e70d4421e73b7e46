/** When a page was printed and when what it reports took place. */
@NullMarked
package org.jiuwen.reader.date;

import org.jspecify.annotations.NullMarked;
