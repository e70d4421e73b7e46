/** Meetings and their series: who was there, in which order, through the years. */
@NullMarked
package org.jiuwen.meetings;

import org.jspecify.annotations.NullMarked;
