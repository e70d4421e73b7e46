package org.jiuwen.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuwen.ingest.ImportedFolder.FLOOD;
import static org.jiuwen.ingest.ImportedFolder.LIBRARY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hibernate.search.mapper.orm.Search;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.Role;
import org.jiuwen.archive.UserAccount;
import org.jiuwen.archive.UserAccountRepository;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What an import does with files that are new, the same, better, wrong. */
@ArchiveTest
class ImportIntegrationTests {

    @TempDir
    private Path folder;

    @Autowired
    private Imports imports;

    @Autowired
    private Corrections corrections;

    @Autowired
    private UserAccountRepository users;

    @Autowired
    private IndexKeeper index;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private jakarta.persistence.EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ArchiveReset reset;

    private ImportedFolder paper;

    @BeforeEach
    void empty() {
        reset.clear();
        paper = new ImportedFolder(folder, imports, jdbc);
    }

    @Test
    void betterBytesReplaceThePageAndKeepItsAddresses() throws Exception {
        paper.write("2026-03-02/01.txt", FLOOD + "\n" + LIBRARY);
        paper.importAll();
        String flood = paper.slugOf("青石河水位回落");
        String library = paper.slugOf("北坡图书馆延长开放时间");

        paper.write("2026-03-02/01.txt", LIBRARY.replace("自习", "自修") + "\n" + FLOOD.replace("挨家", "逐家"));
        ImportProgress second = paper.importAll();

        assertThat(second.imported()).isEqualTo(1);
        assertThat(paper.slugOf("青石河水位回落")).isEqualTo(flood);
        assertThat(paper.slugOf("北坡图书馆延长开放时间")).isEqualTo(library);
        assertThat(paper.query(Long.class, "select count(*) from page_file")).containsExactly(1L);
        assertThat(paper.query(String.class, "select body from article where slug = '" + flood + "'"))
                .singleElement()
                .asString()
                .contains("逐家");
        assertThat(indexed()).isEqualTo(2);
    }

    @Test
    void articleThatWasMergedIntoAnotherRedirects() throws Exception {
        paper.write("2026-03-02/01.txt", FLOOD + "\n" + LIBRARY);
        paper.importAll();
        String library = paper.slugOf("北坡图书馆延长开放时间");
        String body = FLOOD + "\n" + LIBRARY.substring(LIBRARY.indexOf("从下月"));

        paper.write("2026-03-02/01.txt", body);
        paper.importAll();

        assertThat(paper.query(String.class, "select slug from article"))
                .containsExactly(paper.slugOf("青石河水位回落"))
                .doesNotContain(library);
        assertThat(paper.query(
                        String.class,
                        "select a.slug from slug_redirect r join article a on a.id = r.article_id where r.old_slug = '"
                                + library + "'"))
                .containsExactly(paper.slugOf("青石河水位回落"));
        assertThat(indexed()).isEqualTo(1);
    }

    @Test
    void everyRejectedFileSaysWhy() throws Exception {
        paper.write("2026-02-30/01.txt", FLOOD);
        paper.write("2026-03-02/01.txt", FLOOD);
        paper.write("2026-03-02/A01.txt", LIBRARY);
        paper.write("blank.txt", " \n\n　");
        paper.write("broken.jsonl", "{\"date\":\"2026-03-02\"}\n");
        paper.write("broken.zip", "no zip");
        paper.write("large.txt", new byte[5 * 1024 * 1024 + 1]);
        paper.write("picture.jpg", new byte[] {1, 2});
        paper.write("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 0, 0});
        paper.write("other/newspaper.yml", "code: [\n");
        paper.write("other/03.txt", FLOOD);

        ImportProgress run = paper.importAll();

        assertThat(paper.items())
                .contains(
                        "2026-02-30/01.txt REJECTED no-such-date 2026-02-30",
                        "2026-03-02/01.txt IMPORTED",
                        "2026-03-02/A01.txt REJECTED second-file 2026-03-02/01.txt",
                        "blank.txt REJECTED empty",
                        "broken.jsonl#1 REJECTED broken-record 1 (body)",
                        "broken.jsonl REJECTED no-records",
                        "large.txt REJECTED too-large",
                        "picture.jpg REJECTED not-text",
                        "picture.txt REJECTED not-text")
                .anyMatch(item -> item.startsWith("broken.zip REJECTED broken-zip"))
                .anyMatch(item -> item.startsWith("other/03.txt REJECTED broken-newspaper-file"))
                .hasSize(11);
        assertThat(run.seen()).isEqualTo(11).isEqualTo(run.imported() + run.unchanged() + run.rejected());
        assertThat(run.imported()).isEqualTo(1);
    }

    @Test
    void fileWithoutNewspaperIsRejectedUnlessOneIsNamed() throws Exception {
        Path file = paper.write("2026-03-02/01.txt", FLOOD);
        Files.delete(folder.resolve("newspaper.yml"));

        paper.importAll();
        assertThat(paper.items()).containsExactly("2026-03-02/01.txt REJECTED no-newspaper");

        paper.importOf(file, "bpwb");
        assertThat(paper.query(String.class, "select code from newspaper")).containsExactly("bpwb");
        assertThat(paper.query(String.class, "select date_issued::text from issue"))
                .containsExactly("2026-03-02");
    }

    @Test
    void encodingsThatPagesComeInAreRead() throws Exception {
        paper.write("2026-03-02/01.txt", FLOOD, Charset.forName("GB18030"));
        paper.write("2026-03-02/02.txt", "\uFEFF" + LIBRARY, StandardCharsets.UTF_16LE);
        paper.write("2026-03-02/03.txt", "\uFEFF" + FLOOD.replace("\n", "\r\n").replace("青石河", "白石河"));

        assertThat(paper.importAll().imported()).isEqualTo(3);

        assertThat(paper.query(String.class, "select charset from page_file order by path"))
                .containsExactly("GB18030", "UTF-16LE", "UTF-8");
        assertThat(paper.query(String.class, "select title from article order by page_number"))
                .containsExactly("青石河水位回落", "北坡图书馆延长开放时间", "白石河水位回落");
    }

    @Test
    void zipIsReadAndNamesThatLeadOutOfItAreNot() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GB18030"))) {
            add(zip, "青石河报/newspaper.yml", "code: qshb\nname: 青石河报\n");
            add(zip, "青石河报/2026-03-02/01.txt", FLOOD);
            add(zip, "../out.txt", LIBRARY);
        }
        Path file = paper.write("pages.zip", bytes.toByteArray());

        ImportProgress run = paper.importOf(file, null);

        assertThat(run.imported()).isEqualTo(1);
        assertThat(paper.items())
                .anyMatch(item -> item.endsWith("pages.zip!/../out.txt REJECTED unsafe-name"))
                .anyMatch(item -> item.endsWith("pages.zip!/青石河报/2026-03-02/01.txt IMPORTED"));
        assertThat(paper.importOf(file, null).unchanged()).isEqualTo(1);
    }

    @Test
    void recordsAreImportedOnceAndChangedOnesKeepTheirAddress() throws Exception {
        String first = record("r-1", "2026-03-02", "null", "水库除险完工", "东岭水库的除险工程昨天完工，蓄水将在雨季之前开始。");
        String second = record("r-2", "2026-03-02", "null", "果园开始剪枝", "西坡的果园这周开始剪枝，农技员到地头讲解要领。");
        paper.write("articles.jsonl.gz", gzip(first + second));
        assertThat(paper.importAll().articles()).isEqualTo(2);
        String slug = paper.slugOf("水库除险完工");
        assertThat(paper.query(String.class, "select slot from page")).containsExactly("0");

        assertThat(paper.importAll().unchanged()).isEqualTo(1);

        String changed = record("r-1", "2026-03-03", "2", "水库除险工程完工", "东岭水库的除险工程前天完工，蓄水将在雨季之前开始。");
        paper.write("articles.jsonl.gz", gzip(changed + second));
        assertThat(paper.importAll().articles()).isEqualTo(1);

        assertThat(paper.slugOf("水库除险工程完工")).isEqualTo(slug);
        assertThat(paper.query(
                        String.class,
                        "select date_issued || ' ' || page_number from article where slug = '" + slug + "'"))
                .containsExactly("2026-03-03 2");
        assertThat(paper.query(String.class, "select external_id from article order by 1"))
                .containsExactly("r-1", "r-2");
        assertThat(indexed()).isEqualTo(2);
    }

    @Test
    void brokenLineIsRejectedWithItsNumberAndTheOthersAreTaken() throws Exception {
        String good = record("r-1", "2026-03-02", "\"A03\"", "水库除险完工", "东岭水库的除险工程昨天完工。");
        paper.write("articles.jsonl", good + "{no json\n" + record("r-2", "2026-13-02", "null", "果园", "剪枝开始了。"));

        ImportProgress run = paper.importAll();

        assertThat(paper.items())
                .containsExactly(
                        "articles.jsonl#2 REJECTED broken-record 2 (JSON)",
                        "articles.jsonl#3 REJECTED broken-record 3 (date 2026-13-02)",
                        "articles.jsonl IMPORTED");
        assertThat(run.seen()).isEqualTo(3);
        assertThat(paper.query(Integer.class, "select number from page")).containsExactly(3);
    }

    @Test
    void pageWithoutDateWaitsAndKeepsItsAddressesWhenItIsDated() throws Exception {
        String essay = "山里的早晨\n\n雾从沟底升起来，先遮住石桥，再遮住磨坊，最后只剩下一棵老槐树的树梢。\n\n祖父说，雾散以前不要急着赶路。\n";
        paper.write("undated/essay.txt", essay);
        paper.importAll();
        String slug = paper.query(String.class, "select slug from article").getFirst();
        assertThat(paper.query(String.class, "select slot from page where issue_id is null"))
                .singleElement()
                .asString()
                .matches("x[0-9a-f]{10}");

        Files.delete(folder.resolve("undated/essay.txt"));
        paper.write("2026-03-02/04.txt", essay);
        paper.importAll();

        assertThat(paper.query(String.class, "select slug from article where date_issued = '2026-03-02'"))
                .containsExactly(slug);
        assertThat(paper.query(String.class, "select slot from page where issue_id is not null"))
                .containsExactly("4");
    }

    @Test
    void jumpIsJoinedWhicheverPageComesFirst() throws Exception {
        String front = FLOOD.stripTrailing() + "（下转第二版）\n";
        String back = "（上接第一版）\n\n水文站站长说，上游水库已经腾出库容，后面几天的来水不会再造成漫堤，值班仍然不能松。\n";
        paper.write("2026-03-02/01.txt", front);
        paper.write("2026-03-02/02.txt", back);
        paper.importAll();
        paper.write("2026-03-03/02.txt", back);
        paper.importAll();
        paper.write("2026-03-03/01.txt", front);
        paper.importAll();

        assertThat(paper.query(
                        String.class,
                        "select a.date_issued || ' ' || a.page_number || '-' || b.page_number from article a"
                                + " join article b on b.id = a.continuation_id order by 1"))
                .containsExactly("2026-03-02 1-2", "2026-03-03 1-2");
    }

    @Test
    void correctionsSurviveTheNextImport() throws Exception {
        long user = users.save(new UserAccount("editor", "-", Role.EDITOR)).id();
        paper.write("2026-03-02/01.txt", FLOOD);
        paper.importAll();
        long page = paper.query(Long.class, "select id from page").getFirst();
        long article = paper.query(Long.class, "select id from article").getFirst();

        corrections.correctDate(page, LocalDate.of(2026, 3, 5), user);
        corrections.correctPageNumber(page, 7, user);
        corrections.correctTitle(article, "青石河的水退了", user);
        assertThat(place()).containsExactly("2026-03-05 7 青石河的水退了");
        assertThat(paper.query(String.class, "select date_issued::text from issue"))
                .containsExactly("2026-03-05");

        paper.write("2026-03-02/01.txt", FLOOD.replace("挨家", "逐家"));
        paper.importAll();
        assertThat(place()).containsExactly("2026-03-05 7 青石河的水退了");
        assertThat(indexed()).isEqualTo(1);

        paper.query(Long.class, "select id from correction order by id desc").forEach(corrections::withdraw);
        assertThat(place()).containsExactly("2026-03-02 1 青石河水位回落");
    }

    @Test
    void uploadIsKeptAndOneFileOfItRunAgain() throws Exception {
        long run = imports.startUpload(
                List.of(
                        new UploadedFile("newspaper.yml", () -> Files.newInputStream(folder.resolve("newspaper.yml"))),
                        new UploadedFile("2026-03-02-01.txt", () -> Files.newInputStream(paper.write("page", FLOOD)))),
                null,
                null);
        assertThat(paper.finished(run).imported()).isEqualTo(1);

        long item = paper.query(Long.class, "select max(id) from import_item").getFirst();
        ImportProgress again = paper.finished(imports.again(item, null).orElseThrow());

        assertThat(again.seen()).isEqualTo(again.unchanged()).isEqualTo(1);
    }

    @Test
    void indexIsBroughtInStepWithTheDatabase() throws Exception {
        paper.write("2026-03-02/01.txt", FLOOD);
        paper.write("2026-03-02/02.txt", LIBRARY);
        paper.importAll();
        // Behind the back of the index: one article too many in it, one that it does not have as it is now.
        jdbc.update("delete from article where page_number = 1");
        jdbc.update("update article set title = '夜读', revision = revision + 1");

        index.reconcile();

        assertThat(indexed()).isEqualTo(1);
        assertThat(found("夜读")).isEqualTo(1);
        assertThat(index.rebuild(Runnable::run)).isEqualTo(1);
    }

    private List<String> place() {
        return paper.query(
                String.class, "select date_issued || ' ' || page_number || ' ' || title from article order by id");
    }

    private long indexed() {
        return count(f -> f.matchAll());
    }

    private long found(String title) {
        return count(f -> f.match().field("title").matching(title));
    }

    private long count(
            java.util.function.Function<
                            org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory,
                            org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep>
                    predicate) {
        Long count = transaction.execute(status -> Search.session(entities)
                .search(Article.class)
                .where(f -> predicate.apply(f))
                .fetchTotalHitCount());
        return count == null ? -1 : count;
    }

    private static String record(String id, String date, String page, String title, String body) {
        return "{\"id\":\"%s\",\"date\":\"%s\",\"page\":%s,\"title\":\"%s\",\"author\":null,\"body\":\"%s\"}\n"
                .formatted(id, date, page, title, body);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
