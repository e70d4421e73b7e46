/** Trials of search against a running archive, which no build runs: known articles asked for in many ways, totals counted by hand. */
@org.jspecify.annotations.NullMarked
package org.jiuwen.search.trial;
