/** References to articles in the forms that people cite with and that reference managers read. */
@NullMarked
package org.jiuwen.citation;

import org.jspecify.annotations.NullMarked;
