/** The data folder and the embedded PostgreSQL that runs in it when no database is configured. */
@NullMarked
package org.jiuwen.database;

import org.jspecify.annotations.NullMarked;
