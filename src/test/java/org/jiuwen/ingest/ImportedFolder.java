package org.jiuwen.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A folder of page files of an invented paper, which a test fills and imports. */
final class ImportedFolder {

    static final String FLOOD =
            """
            青石河水位回落

            本报讯（记者 林晓岚）昨日上午，青石河水文站测得水位比前一天下降一米二，沿岸三个村的居民陆续回到家中。

            镇里的干部挨家检查房屋和电线，学校计划下周一复课，供水已经恢复正常，医生在村口设点为老人量血压。
            """;
    static final String LIBRARY =
            """
            北坡图书馆延长开放时间

            本报讯（记者 高远帆）从下月起，北坡图书馆每天开放到晚上九点，周末增加一场面向孩子的故事会，读者可以提前在窗口登记。

            馆员介绍，去年到馆人数比前年增加两成，自习座位常常不够，因此把二楼的旧书库改成了阅览室。
            """;

    private final Path folder;
    private final Imports imports;
    private final JdbcTemplate jdbc;

    ImportedFolder(Path folder, Imports imports, JdbcTemplate jdbc) {
        this.folder = folder;
        this.imports = imports;
        this.jdbc = jdbc;
        write("newspaper.yml", "code: qshb\nname: 青石河报\ncity: 青石市\nprovince: 云江省\n");
    }

    Path write(String path, String text) {
        return write(path, text, StandardCharsets.UTF_8);
    }

    Path write(String path, String text, Charset charset) {
        return write(path, text.getBytes(charset));
    }

    Path write(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportProgress importAll() throws InterruptedException {
        return importOf(folder, null);
    }

    ImportProgress importOf(Path path, @Nullable String paper) throws InterruptedException {
        return finished(imports.start(List.of(path), paper, null));
    }

    ImportProgress finished(long runId) throws InterruptedException {
        return imports.await(runId, Duration.ofMinutes(1), progress -> {});
    }

    /** How each file of the last run ended: path, status, reason. */
    List<String> items() {
        return jdbc.queryForList(
                """
                select regexp_replace(path, '^[^/]*/', '') || ' ' || status || coalesce(' ' || reason, '')
                       || coalesce(' ' || regexp_replace(detail, '^[^/]*/', ''), '')
                from import_item where run_id = (select max(id) from import_run) order by id""",
                String.class);
    }

    String slugOf(String title) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select slug from article where title = ?", String.class, title));
    }

    <T> List<T> query(Class<T> type, String sql) {
        return jdbc.queryForList(sql, type);
    }
}
