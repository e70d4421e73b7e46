/** 核稿: holds the names, posts, meetings and formulations of a draft against the archive. Nothing of a draft is kept. */
@NullMarked
package org.jiuwen.drafts;

import org.jspecify.annotations.NullMarked;
