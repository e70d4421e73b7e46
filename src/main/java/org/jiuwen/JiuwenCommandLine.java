package org.jiuwen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import org.jiuwen.ingest.ImportCommand;
import org.jiuwen.ingest.ReindexCommand;
import org.jiuwen.ingest.RereadCommand;
import org.jiuwen.reader.ReadCommand;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The commands of the command line. A command is a picocli class that returns its exit code: 0 done, 1 failed, 2 called
 * wrongly. One that is a Spring bean gets the archive, any other starts at once.
 */
final class JiuwenCommandLine {

    /** Named here and not searched for on the class path, which would take longer than reading a page. */
    static final List<Class<?>> COMMANDS =
            List.of(ReadCommand.class, ImportCommand.class, ReindexCommand.class, RereadCommand.class);

    private final List<Class<?>> commands;
    private final PrintWriter out;
    private final PrintWriter err;

    JiuwenCommandLine(List<Class<?>> commands) {
        this(commands, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    JiuwenCommandLine(List<Class<?>> commands, PrintWriter out, PrintWriter err) {
        this.commands = commands;
        this.out = out;
        this.err = err;
    }

    /** Runs one command and returns the exit code of the process. */
    int execute(ApplicationArguments arguments) {
        try (CommandFactory factory = new CommandFactory(arguments.settings())) {
            String[] words = arguments.words().toArray(String[]::new);
            // Read once without running anything: a wrong word or a call for help does not open the archive.
            ParseResult understood = root(factory).parseArgs(words);
            Integer helped = CommandLine.executeHelpRequest(understood);
            if (helped != null) {
                return helped;
            }
            if (understood.hasSubcommand()) {
                factory.openArchiveFor(
                        understood.subcommand().commandSpec().userObject().getClass());
            }
            return root(factory).execute(words);
        } catch (ParameterException e) {
            return explainUsage(e);
        } catch (ArchiveUnavailableException e) {
            return ExitCode.SOFTWARE; // Spring Boot has said why
        } finally {
            out.flush();
            err.flush();
        }
    }

    private CommandLine root(CommandFactory factory) {
        CommandLine root = new CommandLine(new JiuwenCommand(), factory);
        commands.forEach(command -> root.addSubcommand(new CommandLine(command, factory)));
        root.setResourceBundle(new HelpTexts());
        return root.setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((failure, args) -> explainUsage(failure))
                .setExecutionExceptionHandler((failure, command, parsed) -> explainFailure(failure));
    }

    private int explainUsage(ParameterException failure) {
        err.println("命令有误 Not understood: " + failure.getMessage());
        failure.getCommandLine().usage(err);
        return ExitCode.USAGE;
    }

    private int explainFailure(Exception failure) {
        err.println("失败 Failed: " + failure.getMessage());
        return ExitCode.SOFTWARE;
    }

    /** The terminal's own encoding is ASCII where no locale is set, as in containers. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), UTF_8), true);
    }
}
