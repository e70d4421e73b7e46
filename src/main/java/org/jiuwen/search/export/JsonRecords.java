package org.jiuwen.search.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jiuwen.search.Hit;
import org.jiuwen.search.ResultReader.FullHit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line, with the names of the import: what was exported can be imported elsewhere. */
final class JsonRecords implements RecordWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Writer out;

    JsonRecords(Writer out) {
        this.out = out;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Line(
            String id,
            String address,
            @Nullable String externalId,
            String paper,
            String paperName,
            @Nullable String date,
            boolean dateInferred,
            @Nullable Integer page,
            String genre,
            @Nullable String kicker,
            @Nullable String title,
            @Nullable String deck,
            @Nullable String author,
            List<String> byline,
            String body,
            String match,
            String query,
            String queryAddress,
            String exported,
            @Nullable String note) {}

    @Override
    public void write(FullHit full, Provenance provenance) throws IOException {
        Hit hit = full.hit();
        out.write(JSON.writeValueAsString(new Line(
                hit.slug(),
                provenance.article(hit.slug()),
                hit.externalId(),
                hit.paper(),
                hit.paperName(),
                orNull(Printed.date(hit)),
                Printed.inferred(hit),
                hit.page(),
                hit.genre().name().toLowerCase(Locale.ROOT),
                orNull(Printed.kicker(hit)),
                orNull(Printed.title(hit)),
                orNull(Printed.deck(hit)),
                orNull(String.join(" ", hit.byline())),
                hit.byline(),
                full.body(),
                provenance.partial() ? "partial" : "exact",
                provenance.question(),
                provenance.address(),
                provenance.day().toString(),
                orNull(provenance.note()))));
        out.write('\n');
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
