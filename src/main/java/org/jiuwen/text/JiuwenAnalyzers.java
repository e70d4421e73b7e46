package org.jiuwen.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;

/**
 * The analyzers by name. Two kinds of field: one indexed with {@link #INDEX} and asked with {@link #CHARACTERS} (exact phrases) or
 * {@link #WORDS} (ranking); one indexed with {@link #GRAMS} and asked with {@link #CHARACTERS} or {@link #BIGRAMS} (misreadings).
 * All fold, and all give the same characters the same positions.
 */
public final class JiuwenAnalyzers {

    /** Words, sub-words and single characters: what a text field is indexed with. Never ask with it: its tokens overlap. */
    public static final String INDEX = "jiuwen_index";

    /** Single characters: a phrase of these matches exactly what is printed, inside numbers and Latin words too. */
    public static final String CHARACTERS = "jiuwen_characters";

    /** Words: what ranks a question of several words. Numbers and Latin words count whole: 137 is not found in 13710. */
    public static final String WORDS = "jiuwen_words";

    /** Single characters and bigrams: what a field for tolerant matching is indexed with. Never ask with it. */
    public static final String GRAMS = "jiuwen_grams";

    /** Bigrams: how a field of {@link #GRAMS} is asked. */
    public static final String BIGRAMS = "jiuwen_bigrams";

    /** Normalizer: the whole value as one folded term, for names and codes. */
    public static final String FOLDED = "jiuwen_folded";

    /** No phrase reaches from one value of a field into the next. */
    private static final int GAP_BETWEEN_VALUES = 100;

    private JiuwenAnalyzers() {}

    /** See {@link #INDEX}. */
    public static Analyzer index() {
        return new HanlpAnalyzer(HanlpTokenizer.Mode.INDEX);
    }

    /** See {@link #CHARACTERS}. */
    public static Analyzer characters() {
        return new HanlpAnalyzer(HanlpTokenizer.Mode.CHARACTERS);
    }

    /** See {@link #WORDS}. */
    public static Analyzer words() {
        return new HanlpAnalyzer(HanlpTokenizer.Mode.WORDS);
    }

    /** See {@link #GRAMS}. */
    public static Analyzer grams() {
        return new HanlpAnalyzer(HanlpTokenizer.Mode.GRAMS);
    }

    /** See {@link #BIGRAMS}. */
    public static Analyzer bigrams() {
        return new HanlpAnalyzer(HanlpTokenizer.Mode.BIGRAMS);
    }

    /** See {@link #FOLDED}. */
    public static Analyzer folded() {
        return new FoldedAnalyzer();
    }

    private static final class HanlpAnalyzer extends Analyzer {

        private final HanlpTokenizer.Mode mode;

        HanlpAnalyzer(HanlpTokenizer.Mode mode) {
            this.mode = mode;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            HanlpTokenizer tokenizer = new HanlpTokenizer(mode);
            return new TokenStreamComponents(tokenizer, new FoldingFilter(tokenizer));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new FoldingFilter(in);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP_BETWEEN_VALUES;
        }
    }

    private static final class FoldedAnalyzer extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            KeywordTokenizer tokenizer = new KeywordTokenizer();
            return new TokenStreamComponents(tokenizer, new FoldingFilter(tokenizer));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new FoldingFilter(in);
        }
    }
}
