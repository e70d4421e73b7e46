package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jiuwen.reader.layout.Sentences.Ending;

/** Joins lines that a column break cut apart into the paragraph that they were. */
final class Reflow {

    /** Lines shorter than this that end without a stop are headings or list items rather than cut text. */
    private static final int SHORTEST_CUT = 12;

    /** Lines shorter than this before another such are verse. */
    private static final int VERSE = 8;

    private Reflow() {}

    /** Whether two lines are one paragraph, and why. */
    private enum Join {
        WORD(true),
        NAMES(true),
        CLAUSE(true),
        SENTENCE(true),
        QUOTATION(true),
        ELSEWHERE(true),
        CLOSED(false),
        PARAGRAPH(false),
        VOICE(false),
        SHORT(false),
        LIST(false),
        SUBHEAD(false),
        MOVED(false);

        private final boolean joins;

        Join(boolean joins) {
            this.joins = joins;
        }
    }

    /** The lines of a draft's body, those of one paragraph together. */
    static List<List<Line>> paragraphs(Draft draft, Trace trace) {
        List<List<Line>> paragraphs = new ArrayList<>();
        for (Line line : draft.body) {
            if (paragraphs.isEmpty()) {
                paragraphs.add(new ArrayList<>(List.of(line)));
                continue;
            }
            Join join = join(draft, paragraphs.getLast().getLast(), line);
            trace.because(
                    line, (join.joins ? "joined-" : "apart-") + join.name().toLowerCase(Locale.ROOT));
            if (join.joins) {
                paragraphs.getLast().add(line);
            } else {
                paragraphs.add(new ArrayList<>(List.of(line)));
            }
        }
        return paragraphs;
    }

    private static Join join(Draft draft, Line before, Line line) {
        if (draft.subheads.contains(line) || draft.subheads.contains(before)) {
            return Join.SUBHEAD;
        }
        if (draft.moved.contains(line)) {
            return Join.MOVED;
        }
        return draft.joined.contains(line) ? Join.ELSEWHERE : join(before.text(), line.text());
    }

    static boolean joins(String left, String right) {
        return join(left, right).joins;
    }

    private static Join join(String left, String right) {
        if (right.charAt(0) == '·' && left.charAt(0) != '·' && Sentences.ending(left) == Ending.OPEN) {
            return WordBreaks.between(left, right) ? Join.WORD : Join.PARAGRAPH;
        }
        if (NameLines.matches(left)) {
            return NameLines.matches(right) ? Join.NAMES : Join.LIST;
        }
        if (PersonEntries.matches(right) && (PersonEntries.givesSex(right) || PersonEntries.matches(left))) {
            return Join.LIST;
        }
        if (RollHeadings.isEntry(right)) {
            return Join.LIST;
        }
        if (HeadlineScore.pointsToPage(left) || Sentences.opensParagraph(right) || isBracketed(right)) {
            return Join.PARAGRAPH;
        }
        if (Sentences.breaksOff(left)) {
            return Sentences.startsAnotherVoice(right) ? Join.VOICE : Join.CLAUSE;
        }
        return switch (Sentences.ending(left)) {
            case CLOSED -> Join.CLOSED;
            case UNCLEAR -> WordBreaks.between(left, right) ? Join.WORD : unclosed(left) ? Join.QUOTATION : Join.CLOSED;
            case OPEN -> inMiddle(left, right);
        };
    }

    private static Join inMiddle(String left, String right) {
        if (left.length() < VERSE && right.length() < 2 * VERSE) {
            return Join.SHORT;
        }
        if (WordBreaks.between(left, right)) {
            return Join.WORD;
        }
        if (left.length() < SHORTEST_CUT) {
            return Join.SHORT;
        }
        return Sentences.startsAnotherVoice(right) ? Join.VOICE : Join.SENTENCE;
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
