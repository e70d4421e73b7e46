package org.jiuwen.reader;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jiuwen.reader.layout.LineReading;
import org.jiuwen.reader.layout.LineReading.Why;
import org.jiuwen.reader.layout.PageLayout;

/** What each line of a page was taken for and why, for a person at a terminal. */
final class LayoutExplanation {

    private static final int OPENING = 48;
    private static final String INDENT = "        ";

    private LayoutExplanation() {}

    /**
     * Explains a page.
     *
     * @param text of the decoded page file
     */
    static String of(String file, String text) {
        // The plain file of messages is the Chinese one.
        ResourceBundle words = ResourceBundle.getBundle("messages.layout", Locale.ROOT);
        StringBuilder out = new StringBuilder("══ ").append(file).append('\n');
        int number = 0;
        for (LineReading line : PageLayout.explain(text)) {
            number++;
            String opening =
                    line.text().length() <= OPENING ? line.text() : line.text().substring(0, OPENING) + "…";
            out.append(String.format(
                    Locale.ROOT, "%4d ［%s］%s%n", number, words.getString("layout.kind." + line.kind()), opening));
            reasons(line.reasons(), words, out);
        }
        return out.toString();
    }

    private static void reasons(List<Why> reasons, ResourceBundle words, StringBuilder out) {
        for (Why why : reasons) {
            out.append(INDENT);
            out.append(Double.isNaN(why.weight()) ? "    · " : String.format(Locale.ROOT, "%+6.1f ", why.weight()));
            out.append(words.getString("layout.why." + why.key()));
            if (!why.detail().isEmpty()) {
                out.append("　").append(why.detail());
            }
            out.append('\n');
        }
    }
}
