package org.jiuwen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

class JiuwenCommandLineTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void commandGetsItsFilesAndReturnsItsExitCode() {
        assertThat(execute("echo", "第1版.txt")).isZero();
        assertThat(out).hasToString("第1版.txt" + System.lineSeparator());
    }

    @Test
    void settingsDoNotReachTheCommand() {
        assertThat(execute("--jiuwen.data=x", "echo", "a", "--server.port=1")).isZero();
        assertThat(out).hasToString("a" + System.lineSeparator());
    }

    @Test
    void failureIsOneLineAndExitCodeOne() {
        assertThat(execute("echo", "fail")).isEqualTo(1);
        assertThat(err).hasToString("失败 Failed: 坏了" + System.lineSeparator());
    }

    @Test
    void unknownCommandIsUsageError() {
        assertThat(execute("prnt")).isEqualTo(2);
        assertThat(err.toString()).contains("命令有误", "prnt", "用法 Usage");
    }

    @Test
    void missingFileIsUsageErrorOfThatCommand() {
        assertThat(execute("echo")).isEqualTo(2);
        assertThat(err.toString()).contains("命令有误", "echo");
    }

    @Test
    void helpNamesCommandsAndSettings() {
        assertThat(execute("--help")).isZero();
        assertThat(out.toString()).contains("echo", "archived", "--jiuwen.data", "显示帮助");
    }

    @Test
    void versionIsPrinted() {
        assertThat(execute("--version")).isZero();
        assertThat(out.toString()).startsWith("旧闻 Jiuwen");
    }

    @Test
    void helpOfAnArchiveCommandDoesNotOpenTheArchive() {
        assertThat(execute("archived", "--help", "--jiuwen.data=/proc/cannot-be-made"))
                .isZero();
        assertThat(out.toString()).contains("archived", "显示帮助");
    }

    @Test
    void wrongWordsOfAnArchiveCommandDoNotOpenTheArchive() {
        assertThat(execute("archived", "--unheard", "--jiuwen.data=/proc/cannot-be-made"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("命令有误", "--unheard");
    }

    private int execute(String... args) {
        return new JiuwenCommandLine(
                        List.of(EchoCommand.class, ArchivedCommand.class),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .execute(ApplicationArguments.of(args));
    }

    @Command(name = "echo", mixinStandardHelpOptions = true)
    static class EchoCommand implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Parameters(arity = "1")
        @SuppressWarnings("NullAway.Init")
        private String word;

        @Override
        public Integer call() {
            if (word.equals("fail")) {
                throw new IllegalStateException("坏了");
            }
            spec.commandLine().getOut().println(word);
            return 0;
        }
    }
}
