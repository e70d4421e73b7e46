package org.jiuwen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.jiuwen.database.DataFolderLock;
import org.jiuwen.testsupport.SharedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class JiuwenCommandLineIntegrationTests {

    @TempDir
    private Path data;

    private final StringWriter out = new StringWriter();

    @Test
    void archiveCommandGetsTheArchiveWithoutWebServer() {
        String database = SharedPostgres.newDatabase();

        assertThat(execute(
                        "archived",
                        "--spring.datasource.url=" + SharedPostgres.server().jdbcUrl(database)))
                .isZero();

        assertThat(out).hasToString(database + System.lineSeparator());
    }

    @Test
    void dataFolderInUseIsSaidWithARemedy(CapturedOutput printed) {
        try (DataFolderLock held = DataFolderLock.acquire(data)) {
            assertThat(execute("archived")).as("%s is held", held).isEqualTo(1);
        }
        assertThat(printed).contains("正由另一个旧闻进程使用", "is in use by another Jiuwen", "/admin/imports");
        assertThat(printed).as("no stack trace").doesNotContain("\tat org.");
    }

    private int execute(String command, String... settings) {
        String[] args = new String[settings.length + 4];
        args[0] = command;
        args[1] = "--jiuwen.data=" + data;
        args[2] = "--spring.datasource.username=" + SharedPostgres.server().username();
        args[3] = "--spring.datasource.password=" + SharedPostgres.server().password();
        System.arraycopy(settings, 0, args, 4, settings.length);
        PrintWriter writer = new PrintWriter(out, true);
        return new JiuwenCommandLine(List.of(ArchivedCommand.class), writer, writer)
                .execute(ApplicationArguments.of(args));
    }
}
