/** Who is who: editors make two people one, or one person two. */
@NullMarked
package org.jiuwen.admin.people;

import org.jspecify.annotations.NullMarked;
