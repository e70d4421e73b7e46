package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.List;
import org.jiuwen.reader.layout.Sentences.Ending;

/** Joins lines that a column break cut apart into the paragraph that they were. */
final class Reflow {

    /** Lines shorter than this that end without a stop are headings or list items rather than cut text. */
    private static final int SHORTEST_CUT = 12;

    private Reflow() {}

    /** The lines of a draft's body, those of one paragraph together. */
    static List<List<Line>> paragraphs(Draft draft) {
        List<List<Line>> paragraphs = new ArrayList<>();
        for (Line line : draft.body) {
            boolean joins = !paragraphs.isEmpty()
                    && !draft.subheads.contains(line)
                    && !draft.subheads.contains(paragraphs.getLast().getLast())
                    && !draft.moved.contains(line)
                    && (draft.joined.contains(line)
                            || joins(paragraphs.getLast().getLast().text(), line.text()));
            if (joins) {
                paragraphs.getLast().add(line);
            } else {
                paragraphs.add(new ArrayList<>(List.of(line)));
            }
        }
        return paragraphs;
    }

    static boolean joins(String left, String right) {
        if (right.charAt(0) == '·' && left.charAt(0) != '·' && Sentences.ending(left) == Ending.OPEN) {
            return WordBreaks.between(left, right);
        }
        if (Sentences.isNameList(left)) {
            return Sentences.isNameList(right);
        }
        if (Sentences.opensParagraph(right) || isBracketed(right)) {
            return false;
        }
        if (Sentences.breaksOff(left)) {
            return !Sentences.startsAnotherVoice(right);
        }
        return switch (Sentences.ending(left)) {
            case CLOSED -> false;
            case UNCLEAR -> WordBreaks.between(left, right) || unclosed(left);
            case OPEN -> opensMiddle(left, right);
        };
    }

    private static boolean opensMiddle(String left, String right) {
        if (WordBreaks.between(left, right)) {
            return true;
        }
        return left.length() >= SHORTEST_CUT && !Sentences.startsAnotherVoice(right);
    }

    private static boolean isBracketed(String text) {
        return (text.charAt(0) == '（' || text.charAt(0) == '(')
                && Sentences.ending(text) == Ending.CLOSED
                && text.length() < 60;
    }

    private static boolean unclosed(String text) {
        return text.chars().filter(c -> c == '“').count()
                > text.chars().filter(c -> c == '”').count();
    }
}
