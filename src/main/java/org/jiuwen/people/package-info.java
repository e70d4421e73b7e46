/** People: who they are, which posts they held, where they are named. */
@NullMarked
package org.jiuwen.people;

import org.jspecify.annotations.NullMarked;
