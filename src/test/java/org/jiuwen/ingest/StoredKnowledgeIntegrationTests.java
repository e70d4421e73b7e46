package org.jiuwen.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jiuwen.reader.knowledge.ArchiveKnowledge;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stored pages teach the reading of later ones: names, who is named beside whom, and how words are written. */
@ArchiveTest
class StoredKnowledgeIntegrationTests {

    private static final String OPENING =
            """
            市图书馆新馆开馆

            本报讯（记者 林晓岚）昨日，市图书馆新馆开馆。市领导顾长风、张文斌、楚怀远、李国梁、马千里出席开馆仪式。
            """;
    private static final String BRIDGE =
            """
            青石大桥合龙

            本报讯（记者 林晓岚）昨日，青石大桥合龙。市领导顾长风、张文斌、赵怀远、李国梁、马千里到现场看望建设者。
            """;

    @TempDir
    private Path folder;

    @Autowired
    private Imports imports;

    @Autowired
    private StoredKnowledge stored;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ArchiveReset reset;

    private ImportedFolder paper;

    @BeforeEach
    void empty() {
        reset.clear();
        paper = new ImportedFolder(folder, imports, jdbc);
    }

    private ArchiveKnowledge known(boolean withUsage) {
        long newspaper = paper.query(Long.class, "select id from newspaper").get(0);
        return stored.of(newspaper, withUsage).known();
    }

    @Test
    void namesComeWithTheirCompanyAndTextsWithTheirUsage() throws Exception {
        paper.write("2031-03-04/01.txt", OPENING);
        paper.importAll();

        ArchiveKnowledge known = known(true);
        assertThat(known.timesNamed("楚怀远")).isEqualTo(1);
        assertThat(known.timesTogether("楚怀远", "顾长风")).isEqualTo(1);
        assertThat(known.timesTogether("马千里", "楚怀远")).isEqualTo(1);
        assertThat(known.timesTogether("林晓岚", "顾长风")).isZero();
        assertThat(known.usage().of('新', '馆')).isEqualTo(1);
        assertThat(known(false).usage().of('新', '馆')).isZero();
    }

    @Test
    void companyIsTheSameStoredAsWhileItWasRead() throws Exception {
        StringBuilder list = new StringBuilder("市领导顾长风");
        for (String name : new String[] {"张文斌", "楚怀远", "李国梁", "马千里", "江文澜", "祝延平", "盛惠民"}) {
            list.append('、').append(name);
        }
        paper.write("2031-03-04/01.txt", "市图书馆新馆开馆\n\n本报讯（记者 林晓岚）昨日，市图书馆新馆开馆。" + list + "出席开馆仪式。\n");
        paper.importAll();

        ArchiveKnowledge known = known(true);
        assertThat(known.timesTogether("顾长风", "马千里")).isEqualTo(1);
        assertThat(known.timesTogether("顾长风", "江文澜")).isZero();
        assertThat(known.timesTogether("马千里", "盛惠民")).isEqualTo(1);
    }

    @Test
    void nameOfALaterRunIsSuspectedByTheCompanyOfAnEarlierOne() throws Exception {
        paper.write("2031-03-04/01.txt", OPENING);
        paper.importAll();
        assertThat(paper.query(String.class, "select printed from misprint")).isEmpty();

        paper.write("2031-04-05/01.txt", BRIDGE);
        paper.importAll();

        assertThat(paper.query(String.class, "select printed || ' ' || suggestion || ' ' || reason from misprint"))
                .containsExactly("赵怀远 楚怀远 misread-name");
        assertThat(paper.query(String.class, "select evidence from misprint").get(0))
                .startsWith("楚怀远、")
                .contains("顾长风");
    }

    @Test
    void rereadingFindsWhatAnEarlierPageCouldNotBeHeldAgainst() throws Exception {
        paper.write("2031-02-02/01.txt", BRIDGE);
        paper.importAll();
        paper.write("2031-03-04/01.txt", OPENING);
        paper.importAll();
        assertThat(paper.query(String.class, "select printed from misprint")).isEmpty();

        paper.finished(imports.startReread(null));

        assertThat(paper.query(String.class, "select printed || ' ' || suggestion from misprint"))
                .containsExactly("赵怀远 楚怀远");
    }

    @Test
    void questionsDoNotGrowWithThePages() throws Exception {
        paper.write("2031-03-04/01.txt", OPENING);
        paper.importAll();
        int few = questions();
        for (int day = 1; day < 10; day++) {
            paper.write("2031-05-0" + day + "/01.txt", OPENING.replace("昨日", day + "日"));
        }
        paper.importAll();
        assertThat(questions()).isEqualTo(few).isLessThan(12);
    }

    private int questions() {
        return StatementCounter.count(() -> known(true));
    }
}
