package org.jiuwen.benchmark;

import java.io.IOException;
import java.nio.file.Path;

/** What is measured: something that answers a query with 20 hits, marks, counts by month and the exact total. */
interface Engine extends AutoCloseable {

    String name();

    /** The answer as text; fails loudly when it is none. */
    String ask(String query) throws IOException, InterruptedException;

    Server server();

    @Override
    default void close() {
        server().close();
    }

    /** Where its index lies, for its size. */
    Path index() throws IOException;
}
