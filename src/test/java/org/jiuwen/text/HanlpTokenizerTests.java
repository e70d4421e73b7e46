package org.jiuwen.text;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.assertj.core.api.Assertions;
import org.junit.Test;

/** Tables of sentence -> tokens, offsets, increments, then random text, in the way Lucene tests its own tokenizers. */
public class HanlpTokenizerTests extends BaseTokenStreamTestCase {

    private final Analyzer index = JiuwenAnalyzers.index();
    private final Analyzer characters = JiuwenAnalyzers.characters();
    private final Analyzer words = JiuwenAnalyzers.words();
    private final Analyzer grams = JiuwenAnalyzers.grams();
    private final Analyzer bigrams = JiuwenAnalyzers.bigrams();

    @Test
    public void wordsSubWordsAndCharactersStandAtOnePlace() throws IOException {
        assertAnalyzesTo(
                index,
                "人民大会堂",
                new String[] {"人民大会堂", "人民", "人", "民", "大会堂", "大会", "大", "会堂", "会", "堂"},
                new int[] {0, 0, 0, 1, 2, 2, 2, 3, 3, 4},
                new int[] {5, 2, 1, 2, 5, 4, 3, 5, 4, 5},
                new int[] {1, 0, 0, 1, 1, 0, 0, 1, 0, 1});
    }

    @Test
    public void charactersAreOneToken() throws IOException {
        assertAnalyzesTo(
                characters,
                "市委书记 安伟，",
                new String[] {"市", "委", "书", "记", "安", "伟"},
                new int[] {0, 1, 2, 3, 5, 6},
                new int[] {1, 2, 3, 4, 6, 7},
                new int[] {1, 1, 1, 1, 1, 1});
    }

    @Test
    public void wordsKeepThePositionsOfTheirFirstCharacters() throws IOException {
        assertAnalyzesTo(
                words,
                "人民大会堂里，市委书记安伟",
                new String[] {"人民大会堂", "里", "市委", "书记", "安伟"},
                new int[] {0, 5, 7, 9, 11},
                new int[] {5, 6, 9, 11, 13},
                new int[] {1, 5, 2, 2, 2});
    }

    @Test
    public void incrementAtTheEndCountsTheRestOfTheLastWord() throws IOException {
        try (TokenStream stream = words.tokenStream("body", "人民大会堂。")) {
            assertTokenStreamContents(
                    stream,
                    new String[] {"人民大会堂"},
                    new int[] {0},
                    new int[] {5},
                    null,
                    new int[] {1},
                    null,
                    6,
                    4,
                    null,
                    true,
                    null);
        }
    }

    @Test
    public void bigramsReachOverQuotationMarksAndNotOverSeparators() throws IOException {
        assertAnalyzesTo(
                bigrams,
                "“澜江”，\n水位。",
                new String[] {"澜江", "\u2029", "水位"},
                new int[] {1, 4, 6},
                new int[] {3, 5, 8},
                new int[] {1, 2, 1});
        assertAnalyzesTo(
                grams,
                "澜”江、水",
                new String[] {"澜江", "澜", "江", "、", "水"},
                new int[] {0, 0, 2, 3, 4},
                new int[] {3, 1, 3, 4, 5},
                new int[] {1, 0, 1, 1, 1});
        assertAnalyzesTo(bigrams, "水！……（江）", new String[] {"水", "、", "江"}, new int[] {1, 1, 1});
    }

    @Test
    public void loneCharacterIsItsOwnBigram() throws IOException {
        assertAnalyzesTo(bigrams, " 洪。", new String[] {"洪"}, new int[] {1}, new int[] {2}, new int[] {1});
    }

    // The fault most often reported of HanLP analyzers elsewhere: offsets that lose blanks and line breaks.
    @Test
    public void offsetsHoldAfterLineBreaksAndBlanks() throws IOException {
        assertAnalyzesTo(
                words,
                "\n\r\n　　人民大会堂\t \n\n  市委\n",
                new String[] {"人民大会堂", "市委"},
                new int[] {5, 16},
                new int[] {10, 18},
                new int[] {1, 6});
        assertAnalyzesTo(
                index,
                "\n　市委。\n \n书记",
                new String[] {"市委", "市", "委", "\u2029", "书记", "书", "记"},
                new int[] {2, 2, 3, 4, 8, 8, 9},
                new int[] {4, 3, 4, 5, 10, 9, 10},
                new int[] {1, 0, 1, 1, 1, 0, 1});
    }

    @Test
    public void latinWordIsWholeAndLetterByLetter() throws IOException {
        assertAnalyzesTo(
                index,
                "RCEP协定",
                new String[] {"rcep", "r", "c", "e", "p", "协定", "协", "定"},
                new int[] {0, 0, 1, 2, 3, 4, 4, 5},
                new int[] {4, 1, 2, 3, 4, 6, 5, 6},
                new int[] {1, 0, 1, 1, 1, 1, 0, 1});
        assertAnalyzesTo(words, "RCEP协定", new String[] {"rcep", "协定"}, new int[] {1, 4});
        assertAnalyzesTo(words, "5G和A4纸", new String[] {"5g", "和", "a4", "纸"}, new int[] {1, 2, 1, 2});
    }

    @Test
    public void numberIsWholeAndDigitByDigit() throws IOException {
        assertAnalyzesTo(
                index,
                "2024年",
                new String[] {"2024", "2", "0", "2", "4", "年"},
                new int[] {0, 0, 1, 2, 3, 4},
                new int[] {4, 1, 2, 3, 4, 5},
                new int[] {1, 0, 1, 1, 1, 1});
    }

    @Test
    public void pointBetweenDigitsTakesAPlaceAndOthersDoNot() throws IOException {
        assertAnalyzesTo(characters, "3.5亿.", new String[] {"3", ".", "5", "亿"});
        assertAnalyzesTo(words, "３．５亿", new String[] {"3.5", "亿"}, new int[] {1, 3});
        assertAnalyzesTo(characters, "a.b 13,710", new String[] {"a", "b", "1", "3", "7", "1", "0"});
    }

    @Test
    public void signsGluedToWordsAreTokensAndFreeOnesAreNot() throws IOException {
        assertAnalyzesTo(
                characters,
                "人工智能+",
                new String[] {"人", "工", "智", "能", "+"},
                new int[] {0, 1, 2, 3, 4},
                new int[] {1, 2, 3, 4, 5},
                new int[] {1, 1, 1, 1, 1});
        assertAnalyzesTo(words, "“人工智能＋”行动", new String[] {"人工智能", "+", "行动"}, new int[] {1, 4, 1});
        assertAnalyzesTo(characters, "C++", new String[] {"c", "+", "+"});
        assertAnalyzesTo(characters, "++甲", new String[] {"+", "+", "甲"});
        assertAnalyzesTo(characters, "甲 + 乙 ## %", new String[] {"甲", "乙"});
        assertAnalyzesTo(characters, "5%；20℃", new String[] {"5", "%", "、", "2", "0", "℃"});
    }

    @Test
    public void traditionalAndFullWidthFoldInPlace() throws IOException {
        assertAnalyzesTo(
                words,
                "ＲＣＥＰ協定與臺灣",
                new String[] {"rcep", "协定", "与", "台湾"},
                new int[] {0, 4, 6, 7},
                new int[] {4, 6, 7, 9},
                new int[] {1, 4, 2, 1});
    }

    @Test
    public void circleZeroIsADigitOfTheYear() throws IOException {
        assertAnalyzesTo(characters, "二〇二四", new String[] {"二", "〇", "二", "四"});
        assertAnalyzesTo(characters, "二○二四", new String[] {"二", "〇", "二", "四"});
    }

    @Test
    public void surrogatePairsAreOneCharacter() throws IOException {
        assertAnalyzesTo(
                characters,
                "𠀀人𠮷",
                new String[] {"𠀀", "人", "𠮷"},
                new int[] {0, 2, 3},
                new int[] {2, 3, 5},
                new int[] {1, 1, 1});
        assertAnalyzesTo(bigrams, "𠀀𠮷", new String[] {"𠀀𠮷"}, new int[] {0}, new int[] {4}, new int[] {1});
        // An emoji and the halves of broken pairs take no place.
        assertAnalyzesTo(characters, "甲😀\uD800乙\uDC00", new String[] {"甲", "乙"}, new int[] {1, 1});
        assertAnalyzesTo(words, "𠀀村", new String[] {"𠀀", "村"}, new int[] {0, 2}, new int[] {2, 3}, new int[] {1, 1});
    }

    @Test
    public void punctuationAloneGivesNothing() throws IOException {
        for (Analyzer analyzer : Arrays.asList(index, characters, words, grams, bigrams)) {
            assertAnalyzesTo(analyzer, "", new String[0]);
            assertAnalyzesTo(analyzer, " 。\n——“”…+", new String[0]);
        }
    }

    @Test
    public void runsWithoutMeasureAreCut() throws IOException {
        String run = "a".repeat(TokenSpans.LONGEST_WORD);
        assertAnalyzesTo(words, run + run + "bc", new String[] {run, run, "bc"}, new int[] {1, 64, 64});
    }

    @Test
    public void fiveThousandSentencesKeepOffsetsAndPositions() throws IOException {
        String sentence = "　　澜州市委书记江文澜12.5日在人民大会堂说，\n要发展“人工智能+”。";
        String text = sentence.repeat(5000);
        int places = "澜州市委书记江文澜12.5日在人民大会堂说，要发展人工智能+。".length();
        for (Analyzer analyzer : Arrays.asList(index, characters, words, grams)) {
            int tokens = 0;
            int position = -1;
            try (TokenStream stream = analyzer.tokenStream("body", text)) {
                var term = stream.getAttribute(CharTermAttribute.class);
                var offset = stream.getAttribute(OffsetAttribute.class);
                var increment = stream.getAttribute(PositionIncrementAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    tokens++;
                    position += increment.getPositionIncrement();
                    if (term.toString().equals("要")) {
                        assertEquals(
                                position / places * sentence.length() + sentence.indexOf("要"), offset.startOffset());
                        assertEquals(sentence.replaceAll("[　“”\n]", "").indexOf("要"), position % places);
                    }
                }
                stream.end();
                assertEquals(text.length(), offset.endOffset());
                // The last full stop takes no place.
                assertEquals(5000 * places - 2, position + increment.getPositionIncrement());
            }
            assertTrue(tokens >= 5000);
        }
    }

    @Test
    public void hugeSingleLineIsAnalysed() throws IOException {
        String text = "澜江防汛2024".repeat(40_000);
        assertEquals(text.length(), IntStream.of(positions(index, text)).max().orElseThrow() + 1);
    }

    @Test
    public void allModesGiveTheSamePositions() throws IOException {
        for (int round = 0; round < 200; round++) {
            String text = RandomText.next(random(), 300);
            int[] reference = positions(characters, text);
            assertArrayEquals(text, IntStream.range(0, reference.length).toArray(), reference);
            int[] expected = IntStream.of(positions(index, text)).distinct().toArray();
            assertArrayEquals(text, expected, reference);
        }
    }

    @Test
    public void whatIsAskedIsIndexed() throws IOException {
        for (int round = 0; round < 200; round++) {
            String text = RandomText.next(random(), 300);
            Set<String> indexed = placedTerms(index, text);
            Assertions.assertThat(indexed)
                    .containsAll(placedTerms(words, text))
                    .containsAll(placedTerms(characters, text));
            Assertions.assertThat(placedTerms(grams, text)).containsAll(placedTerms(bigrams, text));
        }
    }

    @Test
    public void randomTextHoldsTheContractInEveryMode() throws IOException {
        for (Analyzer analyzer : Arrays.asList(index, characters, words, grams, bigrams)) {
            checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
        }
    }

    @Test
    public void randomLongTextHoldsTheContractInEveryMode() throws IOException {
        for (Analyzer analyzer : Arrays.asList(index, characters, words, grams, bigrams)) {
            checkRandomData(random(), analyzer, 10 * RANDOM_MULTIPLIER, 8192);
        }
    }

    @Test
    public void randomChineseTextHoldsTheContractInEveryMode() throws IOException {
        for (Analyzer analyzer : Arrays.asList(index, characters, words, grams, bigrams)) {
            for (int round = 0; round < 50; round++) {
                checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), RandomText.next(random(), 600));
            }
        }
    }

    @Test
    public void filterFoldsWholeValues() throws IOException {
        assertAnalyzesTo(JiuwenAnalyzers.folded(), "阿依努爾·買買提 Ａ", new String[] {"阿依努尔·买买提 a"});
        KeywordTokenizer value = new KeywordTokenizer();
        value.setReader(new StringReader("Ｘ"));
        assertTokenStreamContents(new FoldingFilterFactory(new HashMap<>()).create(value), new String[] {"x"});
    }

    @Test
    public void factoryIsFoundByNameAndTakesModes() throws IOException {
        var factory = TokenizerFactory.forName(HanlpTokenizerFactory.NAME, new HashMap<>(Map.of("mode", "characters")));
        var tokenizer = factory.create(newAttributeFactory());
        tokenizer.setReader(new StringReader("協定"));
        assertTokenStreamContents(tokenizer, new String[] {"協", "定"});
    }

    @Test
    public void factoryRefusesUnknownArguments() {
        Assertions.assertThatThrownBy(() -> new HanlpTokenizerFactory(new HashMap<>(Map.of("bogusArg", "x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unknown parameters: {bogusArg=x}");
        Assertions.assertThatThrownBy(() -> new HanlpTokenizerFactory(new HashMap<>(Map.of("mode", "bogus"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'mode' value must be one of [index, characters, words, grams, bigrams]");
        Assertions.assertThatThrownBy(() -> new FoldingFilterFactory(new HashMap<>(Map.of("bogusArg", "x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unknown parameters: {bogusArg=x}");
    }

    /** Terms with their positions. */
    private static Set<String> placedTerms(Analyzer analyzer, String text) throws IOException {
        Set<String> terms = new HashSet<>();
        try (TokenStream stream = analyzer.tokenStream("body", text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var increment = stream.getAttribute(PositionIncrementAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                terms.add(position + " " + term);
            }
            stream.end();
        }
        return terms;
    }

    private static int[] positions(Analyzer analyzer, String text) throws IOException {
        IntStream.Builder positions = IntStream.builder();
        try (TokenStream stream = analyzer.tokenStream("body", text)) {
            var increment = stream.getAttribute(PositionIncrementAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                positions.add(position);
            }
            stream.end();
        }
        return positions.build().toArray();
    }
}
