package org.jiuwen.search.export;

import java.io.IOException;
import org.jiuwen.search.ResultReader.FullHit;

/** Writes one hit after the other; holds none. */
public interface RecordWriter {

    /**
     * Writes a hit.
     *
     * @param provenance where this record comes from
     */
    void write(FullHit hit, Provenance provenance) throws IOException;
}
