package org.jiuwen.ingest.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads records line by line, plain or gzip, whatever the file's length. */
public final class RecordFile implements AutoCloseable {

    private final InputStream in;
    private int line;

    private RecordFile(InputStream in) {
        this.in = in;
    }

    /**
     * Opens a records file; gzip is known by its first bytes.
     *
     * @throws IOException if it cannot be read
     */
    public static RecordFile open(FoundFile file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file.content().open(), 1 << 16);
        try {
            in.mark(2);
            boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            return new RecordFile(gzip ? new BufferedInputStream(new GZIPInputStream(in), 1 << 16) : in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /**
     * The next record; blank lines are passed over.
     *
     * @return null at the end
     * @throws RejectedException if the line is no record; reading may go on with the next
     * @throws IOException if the file cannot be read further
     */
    public @Nullable ArticleRecord next() throws IOException, RejectedException {
        for (byte[] bytes = nextLine(); bytes != null; bytes = nextLine()) {
            String text = decode(bytes).strip();
            if (!text.isEmpty()) {
                return RecordParser.parse(line, text);
            }
        }
        return null;
    }

    /** The number of the line that was read last, from 1. */
    public int line() {
        return line;
    }

    private String decode(byte[] bytes) throws RejectedException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RejectedException(Reason.BROKEN_RECORD, line + " (UTF-8)");
        }
    }

    private byte @Nullable [] nextLine() throws IOException, RejectedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        line++;
        boolean tooLong = false;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            tooLong |= bytes.size() >= FoundFile.MOST_BYTES;
            if (!tooLong) {
                bytes.write(b);
            }
        }
        if (tooLong) {
            throw new RejectedException(Reason.BROKEN_RECORD, line + " (> 5 MB)");
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
