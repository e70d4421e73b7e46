/** Lines of a page to articles: what each line is, where articles begin, which lines are one paragraph. */
@NullMarked
package org.jiuwen.reader.layout;

import org.jspecify.annotations.NullMarked;
