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
    final boolean sitting;
    /** Where the day of a scheduled meeting is looked for. */
    int scheduledAt;

    final List<int[]> places = new ArrayList<>();

    Found(String name, @Nullable String series, int term, int session, boolean sitting) {
        this.name = name;
        this.series = series;
        this.term = term;
        this.session = session;
        this.sitting = sitting;
    }

    void at(int start, int end) {
        places.add(new int[] {start, end});
    }
}
