package org.jiuwen.search.export;

import java.io.IOException;
import org.jiuwen.search.ResultReader.FullHit;

/** Writes one hit after the other; holds none. */
interface RecordWriter {

    void write(FullHit hit) throws IOException;
}
