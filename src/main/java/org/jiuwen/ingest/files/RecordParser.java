package org.jiuwen.ingest.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a record of a line {@code {"id","date","page","title","author","body"}}; other fields are passed over. */
final class RecordParser {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PAGE = Pattern.compile("第?[A-Za-z]?0*([1-9][0-9]{0,3})版?");

    private RecordParser() {}

    static ArticleRecord parse(int line, String json) throws RejectedException {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException e) {
            throw broken(line, "JSON");
        }
        if (!root.isObject()) {
            throw broken(line, "JSON");
        }
        String body = text(root, "body");
        if (body == null) {
            throw broken(line, "body");
        }
        return new ArticleRecord(
                line,
                text(root, "id"),
                date(line, root),
                page(line, root),
                text(root, "title"),
                text(root, "author"),
                body);
    }

    private static LocalDate date(int line, JsonNode root) throws RejectedException {
        String date = text(root, "date");
        try {
            if (date != null) {
                return LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date);
            }
        } catch (DateTimeException e) {
            throw broken(line, "date " + date);
        }
        throw broken(line, "date");
    }

    private static @Nullable Integer page(int line, JsonNode root) throws RejectedException {
        String page = text(root, "page");
        if (page == null) {
            return null;
        }
        Matcher matcher = PAGE.matcher(page);
        if (!matcher.matches()) {
            throw broken(line, "page " + page);
        }
        return Integer.valueOf(matcher.group(1));
    }

    private static @Nullable String text(JsonNode root, String field) {
        JsonNode value = root.path(field);
        // Zero characters would be refused by the database.
        String text = value.isValueNode() && !value.isNull()
                ? value.asString().replace("\0", "").strip()
                : "";
        return text.isEmpty() ? null : text;
    }

    private static RejectedException broken(int line, String what) {
        return new RejectedException(Reason.BROKEN_RECORD, line + " (" + what + ")");
    }
}
