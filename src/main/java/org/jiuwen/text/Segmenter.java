package org.jiuwen.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Cuts Chinese text into words with HanLP. There is one for the whole application, safe for any number of threads; its dictionaries
 * (about 0.4 s) are read at the first word. Text goes to HanLP sentence by sentence, at most {@value Sentences#LONGEST} characters
 * at once, so that time grows with length alone, whatever the text.
 */
public final class Segmenter {

    private static final Segmenter SHARED = new Segmenter();

    private Segmenter() {}

    /** The one segmenter. */
    public static Segmenter shared() {
        return SHARED;
    }

    /**
     * A word of a text.
     *
     * @param text the characters as they stand in the text, neither folded nor simplified
     * @param start offset of the first UTF-16 code unit
     * @param end offset after the last one
     * @param nature HanLP's part of speech: {@code nr} person, {@code ns} place, {@code nt} body, {@code w} punctuation, …
     */
    public record Word(String text, int start, int end, String nature) {

        /** Whether the recognisers of Chinese, Japanese or transliterated names took it for a person. */
        public boolean isPerson() {
            return nature.startsWith("nr");
        }

        Word movedBy(int characters) {
            return new Word(text, start + characters, end + characters, nature);
        }
    }

    /** Takes words as offsets, for callers that make no object of each. */
    @FunctionalInterface
    interface WordSink {
        void word(int start, int end, String nature);
    }

    /**
     * Words one after the other, person names recognised. Blanks and line breaks give no word, punctuation does.
     *
     * @return in text order, without overlaps; empty for a text of blanks
     */
    public List<Word> words(CharSequence text) {
        return collect(Plain.SEGMENT, text);
    }

    /**
     * Words and the dictionary words inside them: 人民大会堂 gives 人民大会堂, 人民, 大会堂, 大会, 会堂.
     *
     * @return sorted by start, longer ones first
     */
    public List<Word> indexWords(CharSequence text) {
        List<Word> words = collect(Index.SEGMENT, text);
        words.sort((a, b) ->
                a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end()));
        return words;
    }

    /** Words of {@code text[from, to)} with offsets in {@code text}; the range must be one sentence as {@link Sentences} cuts it. */
    void words(char[] text, int from, int to, WordSink sink) {
        segment(Plain.SEGMENT, text, from, to, sink);
    }

    /** Words and sub-words of {@code text[from, to)}, in HanLP's order. */
    void indexWords(char[] text, int from, int to, WordSink sink) {
        segment(Index.SEGMENT, text, from, to, sink);
    }

    private static List<Word> collect(Segment segment, CharSequence text) {
        String whole = text.toString();
        char[] chars = whole.toCharArray();
        List<Word> words = new ArrayList<>();
        for (int from = 0; from < chars.length; ) {
            int to = Sentences.end(chars, from, chars.length);
            segment(segment, chars, from, to, (start, end, nature) -> {
                String word = whole.substring(start, end);
                if (!word.isBlank()) {
                    words.add(new Word(word, start, end, nature));
                }
            });
            from = to;
        }
        return words;
    }

    private static void segment(Segment segment, char[] text, int from, int to, WordSink sink) {
        char[] sentence = Arrays.copyOfRange(text, from, to);
        boolean blank = true;
        for (int i = 0; i < sentence.length; i++) {
            sentence[i] = Folding.foldForSegmenter(sentence[i]);
            blank &= Character.isWhitespace(sentence[i]);
        }
        if (blank) {
            return;
        }
        List<Term> terms = segment.seg(sentence);
        for (Term term : terms == null ? Collections.<Term>emptyList() : terms) {
            int start = from + term.offset;
            sink.word(start, start + term.word.length(), term.nature == null ? "" : term.nature.toString());
        }
    }

    // Each in a holder of its own, so that only what is used is set up, once, without a lock.

    private static final class Plain {
        static final Segment SEGMENT = newSegment();

        static {
            // HanLP's dictionaries read themselves when a class is first touched, in circles: one thread does it,
            // before any other.
            SEGMENT.seg("市委书记安伟会见马丁内斯".toCharArray());
        }

        static Segment newSegment() {
            return HanLP.newSegment().enableOffset(true).enableNameRecognize(true);
        }
    }

    private static final class Index {
        // Asking Plain has the dictionaries read.
        static final Segment SEGMENT = Plain.newSegment().enableIndexMode(true);
    }
}
