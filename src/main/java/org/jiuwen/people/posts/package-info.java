/** Posts of a person over time: from when to when, with gaps and contradictions. */
@NullMarked
package org.jiuwen.people.posts;

import org.jspecify.annotations.NullMarked;
