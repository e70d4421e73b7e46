/**
 * What is given to an import, as a stream of page files and records: folders, zip files, JSON lines. Knows nothing of the
 * database; holds at most one file or record in memory.
 */
@NullMarked
package org.jiuwen.ingest.files;

import org.jspecify.annotations.NullMarked;
