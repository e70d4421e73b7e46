/** Direct speech: which words in quotation marks an article has which person say. */
@NullMarked
package org.jiuwen.reader.quotations;

import org.jspecify.annotations.NullMarked;
