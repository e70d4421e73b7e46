/** With whom a person has articles, meetings and posts in common. */
@NullMarked
package org.jiuwen.people.company;

import org.jspecify.annotations.NullMarked;
