package org.jiuwen.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jiuwen.archive.Role;
import org.jiuwen.archive.UserAccount;
import org.jiuwen.archive.UserAccountRepository;
import org.jiuwen.ingest.PersonChangeRefused.Why;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two people made one and one made two: at once, in the index, through new imports and readings, and taken back. */
@ArchiveTest
class PersonChangesIntegrationTests {

    private static final String MAYOR =
            """
            全市河堤加固工程开工

            本报讯（记者 苏晚晴）昨日，全市河堤加固工程开工。市长江文澜出席开工仪式并讲话。江文澜说：“河堤要修牢，一寸也不能松。”
            """;

    private static final String MISREAD =
            """
            老码头早市搬进新棚

            本报讯（记者 苏晚晴）昨日清晨，老码头早市搬进新棚。市长江文岚来到早市。江文岚说：“摊主满意才算数。”
            """;

    private static final String TEACHER =
            """
            山村教师三十年如一日

            本报讯（记者 苏晚晴）柳湾村小学教师江文澜在讲台上站了三十年。学生们昨日为教师江文澜献上鲜花。
            """;

    @TempDir
    private Path folder;

    @Autowired
    private Imports imports;

    @Autowired
    private PersonChanges changes;

    @Autowired
    private UserAccountRepository accounts;

    @Autowired
    private ArchiveReset reset;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MockMvcTester mvc;

    private ImportedFolder paper;
    private long editor;

    @BeforeEach
    void importPages() throws Exception {
        reset.clear();
        accounts.findByName("sorter").ifPresent(accounts::delete);
        editor =
                accounts.save(new UserAccount("sorter", "{noop}x", Role.EDITOR)).id();
        paper = new ImportedFolder(folder, imports, jdbc);
        paper.write("newspaper.yml", "code: lzrb\nname: 澜州日报\ncity: 澜州市\nprovince: 云江省\n");
        paper.write("2031-03-04/01.txt", MAYOR);
        paper.write("2031-03-05/01.txt", MISREAD);
        paper.write("2031-03-06/01.txt", TEACHER);
        paper.importAll();
    }

    private List<String> named(String slug) {
        return paper.query(
                String.class,
                """
                select distinct a.title from article a join mention m on m.article_id = a.id
                join person s on s.id = m.person_id where s.slug = '%s' order by a.title"""
                        .formatted(slug));
    }

    private List<String> said(String slug) {
        return paper.query(
                String.class,
                "select u.text from utterance u join person s on s.id = u.person_id where s.slug = '%s' order by u.id"
                        .formatted(slug));
    }

    private int found(String slug) {
        var answer = mvc.get().uri("/api/v1/search?person={slug}", slug).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return Integer.parseInt(answer.getResponse()
                    .getContentAsString()
                    .replaceFirst("(?s)^.*?\"total\"\\s*:\\s*(\\d+).*$", "$1"));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void importKeepsWhoSaidWhat() {
        assertThat(named("jiang-wen-lan")).hasSize(2);
        assertThat(said("jiang-wen-lan")).containsExactly("河堤要修牢，一寸也不能松。");
        assertThat(
                        paper.query(
                                String.class,
                                """
                        select substr(convert_from(f.bytes, 'UTF8'), u.source[1] + 1, u.source[2] - u.source[1])
                        from utterance u join article a on a.id = u.article_id join page_file f on f.id = a.page_file_id
                        order by u.id"""))
                .containsExactly("河堤要修牢，一寸也不能松。", "摊主满意才算数。");
    }

    @Test
    void mergedPeopleAreOneEverywhereAndTheOldAddressLeadsThere() {
        changes.merge("jiang-wen-lan", "jiang-wen-lan-2", editor);

        assertThat(named("jiang-wen-lan")).hasSize(3);
        assertThat(named("jiang-wen-lan-2")).isEmpty();
        assertThat(said("jiang-wen-lan")).hasSize(2);
        assertThat(found("jiang-wen-lan")).isEqualTo(3);
        assertThat(found("jiang-wen-lan-2")).isZero();
        assertThat(mvc.get().uri("/people/jiang-wen-lan-2").exchange())
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasRedirectedUrl("/people/jiang-wen-lan");
        assertThat(mvc.get().uri("/api/v1/people/jiang-wen-lan-2")).hasStatus(HttpStatus.MOVED_PERMANENTLY);
        assertThat(mvc.get().uri("/api/v1/people?q=江文岚"))
                .bodyJson()
                .extractingPath("$.items[0].slug")
                .isEqualTo("jiang-wen-lan");
    }

    @Test
    void mergeOutlivesNewFilesAndReadings() throws Exception {
        changes.merge("jiang-wen-lan", "jiang-wen-lan-2", editor);

        paper.write("2031-03-05/01.txt", MISREAD.replace("新棚", "新大棚"));
        paper.write("2031-03-07/01.txt", MISREAD.replace("早市", "夜市"));
        paper.importAll();
        paper.finished(imports.startReread(null));

        assertThat(named("jiang-wen-lan")).hasSize(4);
        assertThat(said("jiang-wen-lan")).hasSize(3);
        assertThat(found("jiang-wen-lan")).isEqualTo(4);
    }

    @Test
    void mergeIsTakenBackWhole() {
        changes.merge("jiang-wen-lan", "jiang-wen-lan-2", editor);
        changes.withdraw(onlyChange(), editor);

        assertThat(named("jiang-wen-lan")).hasSize(2);
        assertThat(named("jiang-wen-lan-2")).hasSize(1);
        assertThat(said("jiang-wen-lan-2")).containsExactly("摊主满意才算数。");
        assertThat(found("jiang-wen-lan-2")).isEqualTo(1);
        assertThat(mvc.get().uri("/api/v1/people/jiang-wen-lan-2")).hasStatusOk();
        assertThat(paper.query(Long.class, "select count(*) from mention where read_person_id is not null"))
                .containsExactly(0L);
        assertThatThrownBy(() -> changes.withdraw(onlyChange(), editor))
                .isInstanceOfSatisfying(
                        PersonChangeRefused.class, e -> assertThat(e.why()).isEqualTo(Why.LATE));
    }

    @Test
    void splitByPostGoesForLaterPagesToo() throws Exception {
        String teacher =
                changes.split("jiang-wen-lan", new PersonChanges.Share(null, titlesOfTeacher(), List.of()), editor);

        assertThat(named(teacher)).containsExactly("山村教师三十年如一日");
        assertThat(named("jiang-wen-lan")).containsExactly("全市河堤加固工程开工");
        assertThat(found(teacher)).isEqualTo(1);

        paper.write("2031-03-08/01.txt", TEACHER.replace("三十年如一日", "又获表彰"));
        paper.importAll();
        paper.finished(imports.startReread(null));

        assertThat(named(teacher)).hasSize(2);
        assertThat(named("jiang-wen-lan")).containsExactly("全市河堤加固工程开工");
    }

    @Test
    void splitByArticleOutlivesAnotherFileAndIsTakenBack() throws Exception {
        String slug = paper.slugOf("山村教师三十年如一日");
        String other = changes.split("jiang-wen-lan", new PersonChanges.Share(null, List.of(), List.of(slug)), editor);

        paper.write("2031-03-06/01.txt", TEACHER.replace("鲜花", "野花"));
        paper.importAll();
        assertThat(named(other)).containsExactly("山村教师三十年如一日");

        changes.withdraw(onlyChange(), editor);
        assertThat(named("jiang-wen-lan")).hasSize(2);
        assertThat(mvc.get().uri("/people/{slug}", other).exchange())
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasRedirectedUrl("/people/jiang-wen-lan");
    }

    @Test
    void earlierChangeIsTakenBackUnderALaterOne() {
        changes.merge("jiang-wen-lan", "jiang-wen-lan-2", editor);
        String slug = paper.slugOf("老码头早市搬进新棚");
        String other = changes.split("jiang-wen-lan", new PersonChanges.Share(null, List.of(), List.of(slug)), editor);
        assertThat(named(other)).containsExactly("老码头早市搬进新棚");

        Long merge = jdbc.queryForObject("select min(id) from person_change", Long.class);
        changes.withdraw(Objects.requireNonNull(merge), editor);

        assertThat(named("jiang-wen-lan-2")).containsExactly("老码头早市搬进新棚");
        assertThat(named(other)).isEmpty();
        assertThat(named("jiang-wen-lan")).hasSize(2);
    }

    @Test
    void whatMakesNoSenseIsRefusedAndChangesNothing() {
        String only = paper.slugOf("老码头早市搬进新棚");

        refused(Why.SAME, () -> changes.merge("jiang-wen-lan", "jiang-wen-lan", editor));
        refused(Why.UNKNOWN, () -> changes.merge("jiang-wen-lan", "nobody", editor));
        refused(Why.NOTHING, () -> split("jiang-wen-lan", List.of(), List.of()));
        refused(Why.NOTHING, () -> split("jiang-wen-lan", List.of("国王"), List.of("no-such-article")));
        refused(Why.NOTHING, () -> split("jiang-wen-lan", List.of(), List.of(only)));
        refused(Why.EVERYTHING, () -> split("jiang-wen-lan-2", List.of(), List.of(only)));
        refused(
                Why.TOO_MANY,
                () -> split(
                        "jiang-wen-lan",
                        List.of(),
                        IntStream.rangeClosed(0, PersonChanges.MOST_ARTICLES)
                                .mapToObj(i -> "a" + i)
                                .toList()));
        assertThat(jdbc.queryForObject("select count(*) from person_change", Long.class))
                .isZero();
        assertThat(named("jiang-wen-lan")).hasSize(2);
    }

    private void split(String slug, List<String> titles, List<String> articles) {
        changes.split(slug, new PersonChanges.Share(null, titles, articles), editor);
    }

    private static void refused(Why why, Runnable change) {
        assertThatThrownBy(change::run).isInstanceOfSatisfying(PersonChangeRefused.class, e -> assertThat(e.why())
                .isEqualTo(why));
    }

    private List<String> titlesOfTeacher() {
        List<String> titles = paper.query(String.class, "select distinct title from position where title like '%教师'");
        assertThat(titles).isNotEmpty();
        return titles;
    }

    private long onlyChange() {
        return Objects.requireNonNull(jdbc.queryForObject("select id from person_change", Long.class));
    }
}
