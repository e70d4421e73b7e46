/**
 * What a page says, as plain values: the page document that the reader makes and that the archive is filled from.
 *
 * <p>Offsets everywhere in it are UTF-16 code units of the decoded page file, the end exclusive.
 */
@NullMarked
package org.jiuwen.reader.document;

import org.jspecify.annotations.NullMarked;
