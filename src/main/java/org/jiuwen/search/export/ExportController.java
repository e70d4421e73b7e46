package org.jiuwen.search.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Semaphore;
import org.jiuwen.search.QuestionParameters;
import org.jiuwen.search.QuestionText;
import org.jiuwen.search.ResultReader;
import org.jiuwen.search.ResultReader.Head;
import org.jiuwen.search.SearchCriteria;
import org.jiuwen.search.StrictReading;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The whole result of a question as a file. It is written while it is read, without a ceiling, so a few at once are all that is let
 * in: each keeps a thread for as long as its reader takes.
 */
@Controller
@Tag(name = "search")
class ExportController {

    private static final int AT_ONCE = 4;

    /** The archive's readers live by one clock. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final String RETRY_SECONDS = "30";

    private final ResultReader reader;
    private final StrictReading strict;
    private final QuestionText texts;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ExportController(ResultReader reader, StrictReading strict, QuestionText texts) {
        this.reader = reader;
        this.strict = strict;
        this.texts = texts;
    }

    @Operation(
            summary = "导出全部结果 · Export a whole result",
            description =
                    "全部命中，没有上限，边读边写；顺序同 sort。csv（UTF-8，带 BOM）、jsonl、ris、bib（biblatex），每条都写明检索式和导出日期。Every hit, without"
                            + " a ceiling, streamed, in the order asked for; each record states the question and the day.")
    @ApiResponse(responseCode = "200", description = "X-Total-Count: 命中总数 · all hits")
    @ApiResponse(responseCode = "503", description = "正在导出的太多，稍后再试 · too many exports at once")
    @QuestionParameters
    @GetMapping({"/search/export.{format}", "/api/v1/search/export.{format}"})
    void export(
            @Parameter(description = "csv, jsonl, ris, bib") @PathVariable String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        ExportFormat kind =
                ExportFormat.named(format).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SearchCriteria criteria = strict.read(parameters);
        if (!places.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            write(kind, criteria, response);
        } finally {
            places.release();
        }
    }

    private void write(ExportFormat kind, SearchCriteria criteria, HttpServletResponse response) throws IOException {
        Head head = reader.head(criteria);
        LocalDate day = LocalDate.now(CHINA);
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        Provenance provenance = new Provenance(
                texts.of(criteria), site + criteria.address(), day, head.partial() && head.total() > 0, site, "");
        response.setContentType(kind.mediaType());
        response.setHeader("X-Total-Count", Long.toString(head.total()));
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName(criteria, day, kind), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        RecordWriter records = kind.open(out);
        reader.read(criteria, hit -> {
            try {
                records.write(hit, provenance);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.flush();
    }

    /** The first words of the query tell files apart. */
    private static String fileName(SearchCriteria criteria, LocalDate day, ExportFormat kind) {
        String words = criteria.q().replaceAll("[^\\p{L}\\p{N}]+", "-");
        String name = words.substring(0, Math.min(words.length(), 30)).replaceAll("^-|-$", "");
        return "jiuwen-" + (name.isEmpty() ? "" : name + "-") + day + "." + kind.ending();
    }
}
