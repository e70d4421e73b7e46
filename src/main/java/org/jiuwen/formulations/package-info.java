/** Formulations 提法: since when, how often and in which words the paper uses them. */
@NullMarked
package org.jiuwen.formulations;

import org.jspecify.annotations.NullMarked;
