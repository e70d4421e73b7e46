@NullMarked
package org.jiuwen.admin;

import org.jspecify.annotations.NullMarked;
