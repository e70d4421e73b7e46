/** The way in: home, languages, errors, security. Every other feature is reached from here; nothing depends on it. */
@NullMarked
package org.jiuwen.web;

import org.jspecify.annotations.NullMarked;
