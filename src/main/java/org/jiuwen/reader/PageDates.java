package org.jiuwen.reader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.date.IssueDates;
import org.jiuwen.reader.document.DateOrigin;
import org.jiuwen.reader.document.IssueDate;
import org.jiuwen.reader.document.PageNumber;
import org.jiuwen.reader.document.Precision;
import org.jiuwen.reader.document.Span;
import org.jiuwen.reader.layout.PageLayout;
import org.jiuwen.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/** Date and number of a page: by the file's name first, which a person chose, then by the masthead, then by the articles. */
final class PageDates {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<!今日)(?<![" + ChineseNumbers.CLASS + "])第?\\s?[A-Z]?0*([" + ChineseNumbers.CLASS + "]{1,3})\\s?版");

    private PageDates() {}

    /** The date that was chosen or printed; null when only the articles can tell. */
    static @Nullable IssueDate given(FileNameFacts name, String text, PageLayout layout) {
        if (name.date() != null) {
            return new IssueDate(name.date(), Precision.DAY, DateOrigin.FILE_NAME, 1, List.of(), List.of(), List.of());
        }
        return IssueDates.inMasthead(text, layout.masthead());
    }

    static PageNumber pageNumber(FileNameFacts name, String text, PageLayout layout) {
        if (name.page() != null) {
            return new PageNumber(name.page(), DateOrigin.FILE_NAME);
        }
        for (Span line : layout.masthead()) {
            Matcher number = NUMBER.matcher(text).region(line.start(), line.end());
            int page = number.find() ? ChineseNumbers.parse(number.group(1)) : -1;
            if (page > 0) {
                return new PageNumber(page, DateOrigin.MASTHEAD);
            }
        }
        return PageNumber.unknown();
    }
}
