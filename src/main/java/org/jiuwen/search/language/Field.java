package org.jiuwen.search.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands before a colon and says where to look. The first name is the one that is printed. */
public enum Field {
    TITLE(true, "标题 title t"),
    BODY(true, "正文 body"),
    BYLINE(true, "记者 署名 byline"),
    PERSON(true, "人物 person"),
    POST(true, "职务 post"),
    MEETING(true, "会议 meeting"),
    COLUMN(true, "栏目 column"),
    /** 版次, one or a range; 头版 is its first. */
    PAGE(false, "版 版次 page"),
    GENRE(false, "体裁 genre"),
    /** A year, month or day, or a range of them. */
    DATE(false, "日期 date"),
    /** Characters of the article's text, as a range. */
    LENGTH(false, "篇幅 length");

    private final boolean text;
    private final String names;

    Field(boolean text, String names) {
        this.text = text;
        this.names = names;
    }

    /** The name in which it is printed. */
    public String printed() {
        return names.substring(0, names.indexOf(' '));
    }

    /** Whether words, phrases and brackets may follow; the others take one value. */
    boolean holdsText() {
        return text;
    }

    /** The field of a name in any case; null when none has it. */
    static @Nullable Field named(String name) {
        for (Field field : values()) {
            if (List.of(field.names.split(" ")).contains(name.toLowerCase(Locale.ROOT))) {
                return field;
            }
        }
        return null;
    }
}
