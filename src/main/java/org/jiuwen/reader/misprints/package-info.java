/** Characters that are probably misread, as suggestions with reasons; nothing is changed. */
@NullMarked
package org.jiuwen.reader.misprints;

import org.jspecify.annotations.NullMarked;
