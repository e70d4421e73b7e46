package org.jiuwen.reader.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Something on the page that a person should look at; nothing was changed because of it.
 *
 * @param suggestions what a suspected misprint may have been, the likeliest first; empty for notes of other kinds
 */
public record Note(
        NoteKind kind,
        String text,
        int start,
        int end,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Suggestion> suggestions) {

    /** A note that suggests nothing. */
    public Note(NoteKind kind, String text, int start, int end, String reason) {
        this(kind, text, start, end, reason, List.of());
    }
}
