package org.jiuwen.reader.layout;

import org.jspecify.annotations.Nullable;

/** A line with where it is printed; one for each, so that identity is equality. */
final class Place {

    final Draft draft;
    final Line line;
    final @Nullable Place next;
    private @Nullable Place before;
    private @Nullable Opening opening;
    private @Nullable String lastWord;

    Place(Draft draft, Line line, @Nullable Place next) {
        this.draft = draft;
        this.line = line;
        this.next = next;
        if (next != null) {
            next.before = this;
        }
    }

    /** The line printed before it in the same article; null at its beginning. */
    @Nullable
    Place before() {
        return before;
    }

    /** What its line begins with. */
    Opening opening() {
        if (opening == null) {
            opening = new Opening(line);
        }
        return opening;
    }

    /** The last word of its line. */
    String lastWord() {
        if (lastWord == null) {
            lastWord = SentenceBounds.lastWord(line.text());
        }
        return lastWord;
    }
}
