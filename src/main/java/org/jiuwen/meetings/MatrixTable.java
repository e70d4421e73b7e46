package org.jiuwen.meetings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jiuwen.archive.TableCell;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A matrix as comma-separated values, with the mark at the beginning by which spreadsheets know UTF-8. */
@Component
class MatrixTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final MessageSource messages;

    MatrixTable(MessageSource messages) {
        this.messages = messages;
    }

    /** A row a person, a column a session, in each cell the manners. */
    String matrix(SeriesView series, Locale locale) {
        StringBuilder table = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
            List<String> head = new ArrayList<>();
            head.add(messages.getMessage("meetings.person", null, locale));
            series.sessions().forEach(session -> head.add(TableCell.safe(session.name())));
            head.add(messages.getMessage("meetings.times", null, locale));
            printer.printRecord(head);
            for (SeriesView.Row row : series.rows()) {
                List<String> line = new ArrayList<>();
                line.add(TableCell.safe(row.name()));
                row.cells().forEach(cell -> line.add(manners(cell, locale)));
                line.add(String.valueOf(row.sessions()));
                printer.printRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    private String manners(SeriesView.@Nullable Cell cell, Locale locale) {
        return cell == null
                ? ""
                : cell.presences().stream()
                        .map(presence -> messages.getMessage("web.manner." + presence.manner(), null, locale))
                        .collect(Collectors.joining("、"));
    }
}
