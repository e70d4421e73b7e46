@NullMarked
package org.jiuwen.web;

import org.jspecify.annotations.NullMarked;
