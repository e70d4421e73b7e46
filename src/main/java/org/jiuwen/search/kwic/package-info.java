/** Keyword in context: every place at which a question's hits have what was asked, one a line, aligned on it. */
@NullMarked
package org.jiuwen.search.kwic;

import org.jspecify.annotations.NullMarked;
