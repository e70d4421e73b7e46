/** Who may log in: accounts, their roles and passwords, the first administrator. */
@NullMarked
package org.jiuwen.admin.accounts;

import org.jspecify.annotations.NullMarked;
