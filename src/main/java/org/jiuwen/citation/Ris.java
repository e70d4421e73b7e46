package org.jiuwen.citation;

import org.jspecify.annotations.Nullable;

/** References in the RIS format of reference managers: a tag a line, lines ended by CR LF, kind {@code NEWS}, UTF-8. */
public final class Ris {

    /** The media type that browsers and reference managers know the format by. */
    public static final String MEDIA_TYPE = "application/x-research-info-systems;charset=UTF-8";

    private Ris() {}

    /** One record, ended by an empty line. */
    public static String record(Reference reference) {
        return record(reference, "");
    }

    /** The same with a note, such as where the record comes from; none when it is empty. */
    public static String record(Reference reference, String note) {
        StringBuilder record = new StringBuilder();
        tag(record, "TY", "NEWS");
        reference.authors().forEach(author -> tag(record, "AU", author));
        tag(record, "TI", reference.title());
        tag(record, "T2", reference.place().paperName());
        String date = reference.date();
        if (date != null) {
            tag(record, "PY", date.substring(0, 4));
            tag(record, "DA", slashed(date));
        }
        Integer page = reference.place().number();
        tag(record, "SP", page == null ? null : page.toString());
        tag(record, "LA", "zh-CN");
        tag(record, "UR", reference.url());
        if (reference.inferredDate() && date != null) {
            tag(record, "N1", "日期系推定 date inferred: " + date);
        }
        tag(record, "N1", note.isEmpty() ? null : note);
        return record.append("ER  - \r\n\r\n").toString();
    }

    /** The format has three places between slashes after the year, the last for words: {@code 2026/02/09/}. */
    private static String slashed(String date) {
        String[] parts = date.split("-");
        return parts[0] + "/" + (parts.length > 1 ? parts[1] : "") + "/" + (parts.length > 2 ? parts[2] : "") + "/";
    }

    private static void tag(StringBuilder record, String tag, @Nullable String value) {
        if (value != null) {
            // A line break would begin a tag of its own.
            record.append(tag)
                    .append("  - ")
                    .append(value.replaceAll("\\s+", " ").strip())
                    .append("\r\n");
        }
    }
}
