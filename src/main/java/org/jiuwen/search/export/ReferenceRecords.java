package org.jiuwen.search.export;

import java.io.IOException;
import java.io.Writer;
import java.util.function.BiFunction;
import org.jiuwen.archive.Headline;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.citation.BibTex;
import org.jiuwen.citation.Reference;
import org.jiuwen.citation.Ris;
import org.jiuwen.search.Hit;
import org.jiuwen.search.MarkedText;
import org.jiuwen.search.ResultReader.FullHit;

/** References for reference managers, as each article's own page gives them, with where they come from as a note. */
final class ReferenceRecords implements RecordWriter {

    private final Writer out;
    private final BiFunction<Reference, String, String> format;

    private ReferenceRecords(Writer out, BiFunction<Reference, String, String> format) {
        this.out = out;
        this.format = format;
    }

    static RecordWriter ris(Writer out) {
        return new ReferenceRecords(out, Ris::record);
    }

    static RecordWriter bibtex(Writer out) {
        return new ReferenceRecords(out, BibTex::entry);
    }

    @Override
    public void write(FullHit full, Provenance provenance) throws IOException {
        Hit hit = full.hit();
        MarkedText title = hit.title();
        Headline headline = new Headline(
                hit.kicker().stream().map(MarkedText::text).toList(),
                title == null ? null : title.text(),
                hit.deck().stream().map(MarkedText::text).toList());
        PagePlace place = new PagePlace(
                hit.paper(),
                hit.paperName(),
                hit.date(),
                hit.datePrecision(),
                hit.dateOrigin(),
                hit.slot(),
                hit.page());
        Reference reference =
                Reference.of(hit.slug(), hit.byline(), headline, full.body(), place, provenance.article(hit.slug()));
        out.write(format.apply(reference, provenance.line()));
    }
}
