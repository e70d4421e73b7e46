package org.jiuwen.reader.meetings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting while its mentions are being gathered. */
final class Found {

    final String name;
    final @Nullable String series;
    final int term;
    final int session;
    /** The session that a sitting with a name of its own belongs to. */
    final @Nullable Found parent;
    /** What a sitting adds to its session's name; null for all other meetings. */
    final @Nullable String sitting;
    /** Where the day of a scheduled meeting is looked for. */
    int scheduledAt;

    final List<int[]> places = new ArrayList<>();

    Found(String name, @Nullable String series, int term, int session) {
        this(name, series, term, session, null, null);
    }

    private Found(
            String name,
            @Nullable String series,
            int term,
            int session,
            @Nullable Found parent,
            @Nullable String sitting) {
        this.name = name;
        this.series = series;
        this.term = term;
        this.session = session;
        this.parent = parent;
        this.sitting = sitting;
    }

    /** A sitting of a session; of one that nothing names when {@code parent} is null. */
    static Found sittingOf(@Nullable Found parent, String own) {
        return parent == null
                ? new Found(own, null, 0, 0, null, own)
                : new Found(parent.name + own, parent.series, parent.term, parent.session, parent, own);
    }

    boolean isSitting() {
        return sitting != null;
    }

    void at(int start, int end) {
        places.add(new int[] {start, end});
    }
}
