/** The full-text archive of a city newspaper. */
@NullMarked
package org.jiuwen;

import org.jspecify.annotations.NullMarked;
