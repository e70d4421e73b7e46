package org.jiuwen.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
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

/** Stored pages that are read again, because the archive has learnt or because a person wants it. */
@ArchiveTest
class RereadIntegrationTests {

    private static final String THIRD =
            "市九届人大三次会议开幕\n\n本报讯（记者 林晓岚）2月5日，青石市第九届人民代表大会第三次会议在大礼堂开幕，代表们冒雪走进会场。" + "2月4日，代表团报到。\n";

    @TempDir
    private Path folder;

    @Autowired
    private Imports imports;

    @Autowired
    private Corrections corrections;

    @Autowired
    private UserAccountRepository users;

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
    void waitingPageIsDatedOnceTheArchiveKnowsItsSeries() throws Exception {
        paper.write("a/x.txt", THIRD);
        paper.importAll();
        String slug = paper.slugOf("市九届人大三次会议开幕");
        assertThat(paper.query(Long.class, "select count(*) from page where issue_id is null"))
                .containsExactly(1L);

        writeEarlierSessions();
        ImportProgress second = paper.importAll();

        assertThat(second.seen()).isEqualTo(3);
        assertThat(page("a/x.txt"))
                .containsEntry("date_issued", java.sql.Date.valueOf("2014-02-06"))
                .containsEntry("date_origin", "TEXT");
        assertThat(String.valueOf(page("a/x.txt").get("date_evidence"))).contains("known-series");
        assertThat(paper.slugOf("市九届人大三次会议开幕")).isEqualTo(slug);
        assertThat(indexed()).isEqualTo(3);
    }

    @Test
    void rereadingKeepsAddressesAndWhatAPersonSaid() throws Exception {
        writeEarlierSessions();
        paper.write("a/x.txt", THIRD);
        paper.importAll();
        String slug = paper.slugOf("市九届人大三次会议开幕");
        long user = users.save(new UserAccount("校对", "x", Role.EDITOR)).id();
        long waiting = Objects.requireNonNull(
                jdbc.queryForObject("select page_id from page_file where path like '%a/x.txt'", Long.class));
        corrections.correctDate(waiting, LocalDate.of(2014, 2, 7), user);
        long article =
                Objects.requireNonNull(jdbc.queryForObject("select id from article where slug = ?", Long.class, slug));
        corrections.correctTitle(article, "九届三次会议开幕", user);

        ImportProgress end = paper.finished(imports.startReread(null));

        assertThat(end.imported()).isEqualTo(3);
        assertThat(page("a/x.txt"))
                .containsEntry("date_issued", java.sql.Date.valueOf("2014-02-07"))
                .containsEntry("date_origin", "MANUAL");
        assertThat(paper.slugOf("九届三次会议开幕")).isEqualTo(slug);
        assertThat(paper.query(Long.class, "select count(*) from page")).containsExactly(3L);
        assertThat(paper.query(String.class, "select kind from import_run order by id"))
                .containsExactly("IMPORT", "REREAD");
        assertThat(indexed()).isEqualTo(3);
    }

    private void writeEarlierSessions() {
        paper.write("b/2012-01-10/01.txt", session("一", "1月9日"));
        paper.write("b/2013-01-21/01.txt", session("二", "1月20日"));
    }

    private static String session(String number, String day) {
        return "市九届人大" + number + "次会议开幕\n\n本报讯（记者 林晓岚）" + day + "，青石市第九届人民代表大会第" + number + "次会议在大礼堂开幕，市长于长河作报告。\n";
    }

    private Map<String, Object> page(String path) {
        return jdbc.queryForMap(
                "select p.* from page p join page_file f on f.page_id = p.id where f.path like ?", "%" + path);
    }

    private long indexed() {
        return Objects.requireNonNull(transaction.execute(status -> Search.session(entities)
                .search(Article.class)
                .where(f -> f.matchAll())
                .fetchTotalHitCount()));
    }
}
