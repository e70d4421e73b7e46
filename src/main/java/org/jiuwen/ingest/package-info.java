/**
 * Page files and records into the archive: one transaction a page, matched with what an earlier import left so that addresses
 * stay, corrections put back, every file accounted for.
 */
@NullMarked
package org.jiuwen.ingest;

import org.jspecify.annotations.NullMarked;
