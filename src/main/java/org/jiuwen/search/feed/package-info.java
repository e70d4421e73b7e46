/** Questions as something to subscribe to: an Atom feed for each, and the description with which browsers ask ours. */
@NullMarked
package org.jiuwen.search.feed;

import org.jspecify.annotations.NullMarked;
