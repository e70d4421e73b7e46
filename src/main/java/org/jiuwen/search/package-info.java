/** Finding articles: what was asked, how it is understood, the hits with their marks and facets, as a page and as JSON. */
@NullMarked
package org.jiuwen.search;

import org.jspecify.annotations.NullMarked;
