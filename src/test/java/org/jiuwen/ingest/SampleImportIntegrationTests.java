package org.jiuwen.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.RunState;
import org.jiuwen.ingest.index.LiveIndex;
import org.jiuwen.testsupport.ArchiveReset;
import org.jiuwen.testsupport.ArchiveTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The sample newspaper, whole. */
@ArchiveTest
class SampleImportIntegrationTests {

    private static final Path SAMPLE = Path.of("seeds");

    @Autowired
    private Imports imports;

    @Autowired
    private LiveIndex index;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ArchiveReset reset;

    @BeforeEach
    void empty() {
        reset.clear();
    }

    @Test
    void everyFileIsImportedAndASecondTimeUnchanged() throws Exception {
        ImportProgress first = run();
        assertThat(reasons()).isEmpty();
        assertThat(first.state()).isEqualTo(RunState.FINISHED);
        assertThat(first.found()).isEqualTo(first.seen()).isEqualTo(first.imported());
        assertThat(first.seen()).isGreaterThanOrEqualTo(24);
        assertThat(count("page")).isEqualTo(first.imported());
        assertThat(count("article")).isEqualTo(first.articles()).isGreaterThanOrEqualTo(100);
        assertThat(count("article where continuation_id is not null")).isPositive();
        assertThat(partsOfIndex()).isEqualTo(1);
        List<String> slugs = slugs();

        ImportProgress second = run();
        assertThat(second.unchanged()).isEqualTo(second.seen()).isEqualTo(first.seen());
        assertThat(slugs()).isEqualTo(slugs);
    }

    private ImportProgress run() throws InterruptedException {
        return imports.await(imports.start(List.of(SAMPLE), null, null), Duration.ofMinutes(1), progress -> {});
    }

    private int partsOfIndex() throws IOException {
        Path folder = index.folder().resolve(Article.class.getSimpleName());
        try (FSDirectory files = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(files)) {
            return reader.leaves().size();
        }
    }

    private List<String> reasons() {
        return jdbc.queryForList(
                "select path || ' ' || reason || ' ' || coalesce(detail, '') from import_item where status ="
                        + " 'REJECTED'",
                String.class);
    }

    private List<String> slugs() {
        return jdbc.queryForList("select slug from article order by slug", String.class);
    }

    private int count(String from) {
        Integer count = jdbc.queryForObject("select count(*) from " + from, Integer.class);
        return count == null ? 0 : count;
    }
}
