/** Up to four queries side by side over time. */
@NullMarked
package org.jiuwen.search.compare;

import org.jspecify.annotations.NullMarked;
