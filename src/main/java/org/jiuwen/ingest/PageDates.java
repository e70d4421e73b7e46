package org.jiuwen.ingest;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.DatePrecision;
import org.jiuwen.archive.PageDate;
import org.jiuwen.reader.document.IssueDate;
import org.jiuwen.reader.document.Note;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Puts a page's date, with what it rests on, and its notes into the form in which they are stored. */
final class PageDates {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PageDates() {}

    static PageDate of(IssueDate read) {
        LocalDate date = read.date();
        if (date == null || read.precision() == null || read.origin() == null) {
            return new PageDate(
                    null, null, null, 0, json(read.evidence()), json(read.against()), json(read.alternatives()));
        }
        return new PageDate(
                date,
                DatePrecision.valueOf(read.precision().name()),
                DateOrigin.valueOf(read.origin().name()),
                read.confidence(),
                json(read.evidence()),
                json(read.against()),
                json(read.alternatives()));
    }

    /** A day that a person, or the sender of a record, says; what the reader had found is kept beside it. */
    static PageDate said(@Nullable LocalDate date, DateOrigin origin, PageDate before) {
        return date == null
                ? new PageDate(null, null, null, 0, before.evidence(), before.against(), before.alternatives())
                : new PageDate(
                        date, DatePrecision.DAY, origin, 1, before.evidence(), before.against(), before.alternatives());
    }

    static PageDate ofRecord(LocalDate date) {
        return new PageDate(date, DatePrecision.DAY, DateOrigin.FILE_NAME, 1, "[]", "[]");
    }

    static String notes(List<Note> notes) {
        return json(notes);
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value).replace("\\u0000", "");
    }
}
