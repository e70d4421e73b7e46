/** Hits over time, and the issues that there are to hit: zero hits and no issues look different. */
@NullMarked
package org.jiuwen.search.timeline;

import org.jspecify.annotations.NullMarked;
