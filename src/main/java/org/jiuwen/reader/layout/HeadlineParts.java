package org.jiuwen.reader.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a headline by what they are.
 *
 * @param kicker lines over the main headline
 * @param main lines of the main headline; empty when the article has none
 * @param deck lines under it
 */
record HeadlineParts(List<Line> kicker, List<Line> main, List<Line> deck) {

    static final HeadlineParts NONE = new HeadlineParts(List.of(), List.of(), List.of());

    private static final Pattern DASH = Pattern.compile("^[—\\-─]{1,3}");

    static boolean isDashed(String text) {
        return DASH.matcher(text).find() && !Sentences.hasStop(text);
    }

    @Nullable
    String title() {
        return main.isEmpty()
                ? null
                : String.join(" ", main.stream().map(Line::text).toList());
    }
}
