package org.jiuwen.reader;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jiuwen.reader.document.PageDocument;
import tools.jackson.databind.json.JsonMapper;

/** Writes page documents as the JSON that other programs read. */
public final class PageJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.ALWAYS))
            .build();

    private PageJson() {}

    /** The document on one line. */
    public static String line(PageDocument page) {
        return MAPPER.writeValueAsString(page);
    }
}
