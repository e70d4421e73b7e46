/** Whole results as files for other programs: every hit, streamed, with the question and the day stated. */
@NullMarked
package org.jiuwen.search.export;

import org.jspecify.annotations.NullMarked;
