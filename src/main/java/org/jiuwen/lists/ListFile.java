package org.jiuwen.lists;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jiuwen.search.ResultReader;
import org.jiuwen.search.export.ExportFormat;
import org.jiuwen.search.export.Provenance;
import org.jiuwen.search.export.RecordWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A list as a file, in the formats in which results of a search are exported, with its notes. */
@Component
class ListFile {

    /** The archive's readers live by one clock. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ResultReader reader;

    ListFile(ResultReader reader) {
        this.reader = reader;
    }

    void write(ArticleList list, String address, String format, HttpServletResponse response) throws IOException {
        ExportFormat kind =
                ExportFormat.named(format).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        LocalDate day = LocalDate.now(CHINA);
        Provenance provenance = new Provenance(list.summary().name(), site + address, day, false, site, "");
        Map<String, String> notes = new HashMap<>();
        list.entries().forEach(entry -> {
            if (entry.slug() != null) {
                notes.put(entry.slug(), entry.note());
            }
        });
        response.setContentType(kind.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("jiuwen-" + day + "." + kind.ending(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        RecordWriter records = kind.open(out);
        reader.read(list.slugs(), hit -> {
            try {
                records.write(hit, provenance.noted(notes.getOrDefault(hit.hit().slug(), "")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.flush();
    }
}
