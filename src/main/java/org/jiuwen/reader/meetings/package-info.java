/** Finds the meetings that an article reports, calls or names, under their full names, and who took part in them. */
@NullMarked
package org.jiuwen.reader.meetings;

import org.jspecify.annotations.NullMarked;
