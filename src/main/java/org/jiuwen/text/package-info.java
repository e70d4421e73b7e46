/** Chinese text: segmenter, Lucene analysis, script and width folding, pinyin. Knows nothing else of this project. */
@NullMarked
package org.jiuwen.text;

import org.jspecify.annotations.NullMarked;
