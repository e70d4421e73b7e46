/** What the pages read so far have taught about a newspaper: handed to the reader as a value. */
@NullMarked
package org.jiuwen.reader.knowledge;

import org.jspecify.annotations.NullMarked;
