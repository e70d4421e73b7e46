/** The files of the search index: which of its generations answers, and how the next one is made beside it. */
@NullMarked
package org.jiuwen.ingest.index;

import org.jspecify.annotations.NullMarked;
