/** What a reader may mean while typing: people, meetings, columns and titles, by characters, by sound and by its initials. */
@org.jspecify.annotations.NullMarked
package org.jiuwen.search.suggest;
