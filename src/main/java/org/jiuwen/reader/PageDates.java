package org.jiuwen.reader;

import java.util.List;
import org.jiuwen.reader.document.DateOrigin;
import org.jiuwen.reader.document.IssueDate;
import org.jiuwen.reader.document.PageNumber;
import org.jiuwen.reader.document.Precision;
import org.jiuwen.reader.layout.PageLayout;

/** Date and number of a page: by the file's name first, which a person chose, else by the page itself. */
final class PageDates {

    private PageDates() {}

    static IssueDate issueDate(String path, String text, PageLayout layout) {
        FileNameFacts name = FileNameFacts.of(path);
        if (name.date() != null) {
            return new IssueDate(name.date(), Precision.DAY, DateOrigin.FILE_NAME, 1, List.of(), List.of());
        }
        return IssueDate.unknown();
    }

    static PageNumber pageNumber(String path, String text, PageLayout layout) {
        FileNameFacts name = FileNameFacts.of(path);
        return name.page() == null ? PageNumber.unknown() : new PageNumber(name.page(), DateOrigin.FILE_NAME);
    }
}
