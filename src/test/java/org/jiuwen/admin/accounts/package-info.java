@NullMarked
package org.jiuwen.admin.accounts;

import org.jspecify.annotations.NullMarked;
