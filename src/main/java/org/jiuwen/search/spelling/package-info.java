/** Other spellings of what was asked for: by characters that look alike and by characters that sound alike. Knows no index. */
@org.jspecify.annotations.NullMarked
package org.jiuwen.search.spelling;
