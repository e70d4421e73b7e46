package org.jiuwen.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.nio.charset.Charset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a page was read from, byte for byte: one file, or one record each of already cut articles. */
@Entity
public class PageFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "page_file_id_seq")
    @SequenceGenerator(name = "page_file_id_seq", allocationSize = BulkKeys.ALLOCATION)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Page page;

    private int sequence;
    private String path;
    private @Nullable String externalId;
    private String charset;
    private String sha256;
    private byte[] bytes;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PageFile() {}

    public PageFile(
            Page page,
            int sequence,
            @Nullable String externalId,
            String path,
            byte[] bytes,
            String charset,
            String sha256) {
        this.page = page;
        this.sequence = sequence;
        this.externalId = externalId;
        this.path = path;
        this.bytes = bytes;
        this.charset = charset;
        this.sha256 = sha256;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public Page page() {
        return page;
    }

    public int sequence() {
        return sequence;
    }

    public String path() {
        return path;
    }

    public @Nullable String externalId() {
        return externalId;
    }

    public String charset() {
        return charset;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Puts a record that was given another date or page number under that page. */
    public void moveTo(Page page, int sequence) {
        this.page = page;
        this.sequence = sequence;
    }

    /**
     * The text that every offset counts in: all that the file holds, a byte order mark and carriage returns included.
     *
     * @param charset the stored name of the encoding that the bytes were read as
     */
    public static String decode(byte[] bytes, String charset) {
        return new String(bytes, Charset.forName(charset));
    }

    /** Takes the bytes of a new or better file in place of what was there. */
    public void replace(String path, byte[] bytes, String charset, String sha256) {
        this.path = path;
        this.bytes = bytes;
        this.charset = charset;
        this.sha256 = sha256;
    }
}
