package org.jiuwen.reader.layout;

import org.jspecify.annotations.Nullable;

/** What the first characters of a line say about its going on another, whichever that is. Worked out once, when first asked. */
final class Opening {

    private static final double USUAL = -1;

    private final String text;
    private final boolean standsAlone;
    private final boolean paragraph;
    private final boolean anotherVoice;
    private final boolean whoCame;
    private double strangeness = Double.NaN;
    private @Nullable String firstWord;

    Opening(Line line) {
        text = line.text();
        standsAlone = NameLines.matches(text)
                || NameLines.matchesGroup(text)
                || PersonEntries.matches(text)
                || JumpMarkers.atStart(text) != null
                || text.charAt(0) == '（'
                || text.charAt(0) == '(';
        paragraph = Sentences.opensParagraph(text);
        anotherVoice = Sentences.startsAnotherVoice(text);
        whoCame = isList(text) && Sentences.saysWhoCame(text);
    }

    /** An entry of a list, a marker or a remark in brackets: nothing that a sentence goes on with. */
    boolean standsAlone() {
        return standsAlone;
    }

    /** Of a kind that only begins a paragraph. */
    boolean isParagraph() {
        return paragraph;
    }

    /** Several of one clause, as 某某、某某参加会议。 */
    private static boolean isList(String text) {
        return text.indexOf('、') >= 0
                && text.indexOf('，') < 0
                && text.indexOf(',') < 0
                && text.indexOf('。') == text.length() - 1;
    }

    /** Names of those who came and nothing else: a whole paragraph. */
    boolean namesWhoCame() {
        return whoCame;
    }

    /** A quotation with its own speaker behind it. */
    boolean isAnotherVoice() {
        return anotherVoice;
    }

    /** Log-odds of its being the rest of a paragraph, whatever stands before it. */
    double strangeness() {
        if (Double.isNaN(strangeness)) {
            strangeness = Beginnings.strangeness(text);
        }
        return strangeness;
    }

    /** Whether it begins as paragraphs often do. */
    boolean isUsual() {
        return strangeness() < USUAL;
    }

    /** The first word as HanLP cuts it. */
    String firstWord() {
        if (firstWord == null) {
            firstWord = SentenceBounds.firstWord(text);
        }
        return firstWord;
    }
}
