package org.jiuwen.reader;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jiuwen.reader.document.IssueDate;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.PageNumber;
import tools.jackson.databind.json.JsonMapper;

/** Writes page documents as the JSON that other programs read. */
public final class PageJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.ALWAYS))
            .build();

    private PageJson() {}

    /** Sets up what the first document would otherwise wait for; half of the time of a first page is this. */
    static void prepare() {
        MAPPER.writeValueAsString(
                new PageDocument("", "", IssueDate.unknown(), PageNumber.unknown(), List.of(), List.of()));
    }

    /** The document on one line. */
    public static String line(PageDocument page) {
        return MAPPER.writeValueAsString(page);
    }
}
