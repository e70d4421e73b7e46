package org.jiuwen.drafts;

import org.jiuwen.drafts.Verdict.Weight;
import org.jiuwen.reader.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the archive says of one thing in a draft.
 *
 * @param place where it stands in the draft, UTF-16 code units
 * @param text what the draft says: a name, a name with its post, a meeting, a formulation
 * @param known what the archive says: another person's name, his post, a session; null when there is nothing but the place
 * @param address of the page of what is known; null when it has none
 * @param last where that was printed last; null when the archive prints nothing of it
 */
record Finding(
        Verdict verdict,
        Span place,
        String text,
        @Nullable String known,
        @Nullable String address,
        @Nullable Print last) {

    /** The key of the message that says so; its arguments are text and what is known. */
    public String message() {
        boolean bare = known == null && (verdict == Verdict.PERSON_KNOWN || verdict == Verdict.POST_OTHER);
        return "drafts.verdict." + verdict + (bare ? ".bare" : "");
    }

    public Weight weight() {
        return verdict.weight();
    }
}
