package org.jiuwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the analyzers promise together: a phrase finds exactly the texts that hold its characters side by side. */
class PhraseSearchTests {

    private static final String HAN = "人民大会堂市委书记智能工一的江文澜年〇";

    @ParameterizedTest
    @CsvSource({
        "推进“人工智能+”行动, 人工智能+, true",
        "推进“人工智能＋”行动, 人工智能+行动, true",
        "推进人工智能行动, 人工智能+, false",
        "推进人工智能 + 行动, 人工智能+, false",
        "推进人工智能+行动, 人工智能, true",
        "2024年全市, 2024年, true",
        "2024年全市, 024年全, true",
        "2024年全市, 2024全, false",
        "共13710.5亿元, 13710, true",
        "共13710.5亿元, 371, true",
        "共13710.5亿元, 137105, false",
        "增长3.5%, 35%, false",
        "增长3.5%, 3.5%, true",
        "增长3.5%, 3.5, true",
        "加入RCEP协定, RCEP, true",
        "加入RCEP协定, ｒｃｅｐ協定, true",
        "市委书记 安伟说, 书记安伟, true",
        "'市委书记安\n\n伟说', 记安伟说, false",
        "访问德、国内也, 德国, false",
        "访问德、国内也, '德,国', true",
        "访问德。”国内也, 德、国, true",
        "访问德、国内也, 德, true",
        "访问德、国内也, 问德、国内, true",
        "一、二、三, 二, true",
        "一、二、三, '一, 二', true",
        "一、二、三, 一三, false",
        "实施“十五五”规划, 十五五规划, true",
        "实施十五五规划, “十五五”规划, true",
        "历时3～5天, 35天, false",
        "历时3～5天, 3-5天, true",
        "共1，234亿元, 1234, true",
        "讯(记者 安伟)二月, 安伟二月, false",
        "得3 5分, 35分, false",
        "研究生命科学, 生命, true",
        "在荥阳市, 荥阳, true",
        "臺灣的以後, 台湾的以后, true",
        "阿依努尔·买买提说, 阿依努尔买买提, true",
        "二○二四年, 二〇二四, true",
        "市会, 会市, false",
        "甲乙丙, 甲丙, false",
    })
    void phraseFindsWhatIsPrinted(String text, String phrase, boolean found) throws IOException {
        assertThat(count(JiuwenAnalyzers.index(), JiuwenAnalyzers.characters(), text, phrase))
                .isEqualTo(found ? 1 : 0);
        assertThat(count(JiuwenAnalyzers.grams(), JiuwenAnalyzers.characters(), text, phrase))
                .isEqualTo(found ? 1 : 0);
        assertThat(count(JiuwenAnalyzers.grams(), JiuwenAnalyzers.bigrams(), text, phrase))
                .isEqualTo(found ? 1 : 0);
    }

    @Test
    void phraseFindsExactlyTheTextsThatHoldIt() throws IOException {
        Random random = new Random(20220628);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            texts.add(randomHan(random, 60));
        }
        try (Directory directory = new ByteBuffersDirectory()) {
            index(directory, JiuwenAnalyzers.index(), texts);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (int i = 0; i < 2000; i++) {
                    String phrase = random.nextInt(3) == 0
                            ? randomHan(random, 1 + random.nextInt(4))
                            : substring(random, texts.get(random.nextInt(texts.size())));
                    assertThat(hits(searcher, phrase)).as(phrase).isEqualTo(holding(texts, phrase));
                }
            }
        }
    }

    @Test
    void everyPieceOfAMessyTextIsFound() throws IOException {
        Random random = new Random(20240705);
        for (int i = 0; i < 60; i++) {
            String text = RandomText.next(random, 80);
            try (Directory directory = new ByteBuffersDirectory()) {
                index(directory, JiuwenAnalyzers.index(), List.of(text));
                try (DirectoryReader reader = DirectoryReader.open(directory)) {
                    IndexSearcher searcher = new IndexSearcher(reader);
                    for (int j = 0; j < 40; j++) {
                        String phrase = substring(random, text);
                        Query query = phrase(JiuwenAnalyzers.characters(), phrase);
                        // A piece of signs and punctuation only asks for nothing.
                        if (query != null) {
                            assertThat(searcher.count(query))
                                    .as("%s in %s", phrase, text)
                                    .isEqualTo(1);
                        }
                    }
                }
            }
        }
    }

    @Test
    void phraseNeverReachesFromOneValueIntoTheNext() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(JiuwenAnalyzers.index()))) {
                Document document = new Document();
                document.add(new TextField("body", "人民大会堂", Field.Store.NO));
                document.add(new TextField("body", "市委", Field.Store.NO));
                writer.addDocument(document);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                assertThat(hits(searcher, "堂市")).isEmpty();
                assertThat(hits(searcher, "市委")).containsExactly(0);
            }
        }
    }

    private static String randomHan(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return text.toString();
    }

    private static String substring(Random random, String text) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(12));
        // Half a surrogate pair is no piece of text that anyone can ask for.
        from = Character.isLowSurrogate(text.charAt(from)) && from > 0 ? from - 1 : from;
        to = to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
        return text.substring(from, to);
    }

    private static List<Integer> holding(List<String> texts, String phrase) {
        List<Integer> holding = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).contains(phrase)) {
                holding.add(i);
            }
        }
        return holding;
    }

    private static List<Integer> hits(IndexSearcher searcher, String phrase) throws IOException {
        List<Integer> hits = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(phrase(JiuwenAnalyzers.characters(), phrase), 1000).scoreDocs) {
            hits.add(hit.doc);
        }
        hits.sort(null);
        return hits;
    }

    private static Query phrase(Analyzer analyzer, String phrase) {
        return new QueryBuilder(analyzer).createPhraseQuery("body", phrase);
    }

    private static int count(Analyzer indexed, Analyzer asked, String text, String phrase) throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            index(directory, indexed, List.of(text));
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return new IndexSearcher(reader).count(phrase(asked, phrase));
            }
        }
    }

    private static void index(Directory directory, Analyzer analyzer, List<String> texts) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String text : texts) {
                Document document = new Document();
                document.add(new TextField("body", text, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }
}
