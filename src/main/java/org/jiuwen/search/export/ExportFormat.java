package org.jiuwen.search.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jiuwen.citation.BibTex;
import org.jiuwen.citation.Ris;

/** The kinds of file; each is the ending of an address and of a file name. */
public enum ExportFormat {
    CSV("text/csv;charset=UTF-8"),
    JSONL("application/x-ndjson;charset=UTF-8"),
    RIS(Ris.MEDIA_TYPE),
    BIB(BibTex.MEDIA_TYPE);

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** By the ending of an address. */
    public static Optional<ExportFormat> named(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Begins a file. */
    public RecordWriter open(Writer out) throws IOException {
        return switch (this) {
            case CSV -> new CsvRecords(out);
            case JSONL -> new JsonRecords(out);
            case RIS -> ReferenceRecords.ris(out);
            case BIB -> ReferenceRecords.bibtex(out);
        };
    }
}
