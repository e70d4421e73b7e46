package org.jiuwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** On real pages, where they lie beside the project: a phrase finds the lines that a search in the file finds, no more, no less. */
class SharedPagesTests {

    @Test
    void phrasesFindWhatASearchInTheFilesFinds() throws IOException {
        List<String> lines = lines();
        Random random = new Random(20260209);
        List<String> phrases = new ArrayList<>(List.of("智能经济", "安伟", "人工智能+", "十五五", "荥阳"));
        while (phrases.size() < 1000) {
            String line = lines.get(random.nextInt(lines.size()));
            int from = random.nextInt(line.length());
            String phrase = line.substring(from, Math.min(line.length(), from + 1 + random.nextInt(8)));
            // Between signs that take no place the file and the index rightly differ.
            if (phrase.codePoints().allMatch(Character::isIdeographic)) {
                phrases.add(phrase);
            }
        }
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(JiuwenAnalyzers.index()))) {
                for (String line : lines) {
                    Document document = new Document();
                    document.add(new TextField("body", line, Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                List<String> printed =
                        lines.stream().map(SharedPagesTests::withoutSigns).toList();
                for (String phrase : phrases) {
                    String folded = Folding.fold(phrase);
                    long expected = printed.stream()
                            .filter(line -> line.contains(folded))
                            .count();
                    var query = new QueryBuilder(JiuwenAnalyzers.characters()).createPhraseQuery("body", phrase);
                    assertThat(searcher.count(query)).as(phrase).isEqualTo((int) expected);
                }
            }
        }
    }

    /** Quotation marks, title marks and blanks part no words; what parts clauses stays. */
    private static String withoutSigns(String line) {
        return Folding.fold(line).replaceAll("[\\s\u3000“”‘’\"'「」『』《》〈〉·•*#_^`~/-]", "");
    }

    private static List<String> lines() throws IOException {
        Path folder = Path.of(System.getProperty("jiuwen.shared", "../shared"), "seeds");
        Assumptions.assumeTrue(Files.isDirectory(folder), "No pages in " + folder + ": skipped");
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                Files.readString(file).lines().filter(line -> !line.isBlank()).forEach(lines::add);
            }
        }
        assertThat(lines).isNotEmpty();
        return lines;
    }
}
