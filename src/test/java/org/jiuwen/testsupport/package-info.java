/** What integration tests share: one real PostgreSQL for the whole test run, a fresh database for each context. */
@NullMarked
package org.jiuwen.testsupport;

import org.jspecify.annotations.NullMarked;
