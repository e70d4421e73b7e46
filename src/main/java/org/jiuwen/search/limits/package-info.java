/** How long a question may take, and what happens when it takes longer. */
@NullMarked
package org.jiuwen.search.limits;

import org.jspecify.annotations.NullMarked;
