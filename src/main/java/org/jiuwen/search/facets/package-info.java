/** How hits are spread over the properties of articles, and what is chosen of them: the part of a question beside its query. */
@NullMarked
package org.jiuwen.search.facets;

import org.jspecify.annotations.NullMarked;
