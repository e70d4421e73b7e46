package org.jiuwen.search.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jiuwen.archive.TableCell;
import org.jiuwen.search.Hit;
import org.jiuwen.search.ResultReader.FullHit;

/**
 * A table for spreadsheets: UTF-8 with a byte order mark, without which they take Chinese for something else.
 */
final class CsvRecords implements RecordWriter {

    private final CSVPrinter printer;

    CsvRecords(Writer out) throws IOException {
        out.write('\uFEFF');
        printer = new CSVPrinter(
                out,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(
                                "address",
                                "id",
                                "paper",
                                "paperName",
                                "date",
                                "dateInferred",
                                "page",
                                "genre",
                                "kicker",
                                "title",
                                "deck",
                                "byline",
                                "body",
                                "match",
                                "query",
                                "queryAddress",
                                "exported",
                                "note")
                        .get());
    }

    @Override
    public void write(FullHit full, Provenance provenance) throws IOException {
        Hit hit = full.hit();
        printer.printRecord(
                provenance.article(hit.slug()),
                TableCell.safe(hit.externalId() == null ? "" : hit.externalId()),
                hit.paper(),
                TableCell.safe(hit.paperName()),
                Printed.date(hit),
                Printed.inferred(hit),
                Printed.page(hit),
                hit.genre().name().toLowerCase(Locale.ROOT),
                TableCell.safe(Printed.kicker(hit)),
                TableCell.safe(Printed.title(hit)),
                TableCell.safe(Printed.deck(hit)),
                TableCell.safe(String.join("、", hit.byline())),
                TableCell.safe(full.body()),
                provenance.partial() ? "partial" : "exact",
                TableCell.safe(provenance.question()),
                provenance.address(),
                provenance.day(),
                TableCell.safe(provenance.note()));
    }
}
