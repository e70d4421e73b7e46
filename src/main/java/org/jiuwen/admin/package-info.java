/** What an admin does: users, imports, pages without a date, corrections, the state of the archive. */
@NullMarked
package org.jiuwen.admin;

import org.jspecify.annotations.NullMarked;
