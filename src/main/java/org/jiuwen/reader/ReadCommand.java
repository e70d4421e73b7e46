package org.jiuwen.reader;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jiuwen.reader.NewspaperProfiles.InvalidProfileException;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.misprints.MisprintFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints what the reader makes of page files, without database and web: each page as soon as it is read. Pages dated by their
 * name come first and teach what the others need to be dated.
 */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        synopsisHeading = "用法 Usage: ",
        description = {"", "读版面文件，打印其中的文章。", "Reads page files and prints their articles.", ""})
public class ReadCommand implements Callable<Integer> {

    private static final int ALL_READ = 0;
    private static final int SOME_NOT_READ = 1;

    @Option(names = "--json", description = "每版一行 JSON  one page document a line, as JSON")
    private boolean json;

    @Option(names = "--explain", description = "逐行说明判定和理由  what each line was taken for, and why")
    private boolean explain;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "版面文件或目录  page files, or folders of .txt files")
    private List<Path> paths = List.of();

    @Spec
    private CommandSpec spec;

    private final Map<Path, NewspaperProfile> profiles = new HashMap<>();
    private boolean failed;

    /** Used by the command line. */
    @SuppressWarnings("NullAway.Init") // picocli fills spec
    public ReadCommand() {}

    @Override
    public Integer call() {
        // Beside the dictionaries of the first steps, which the first page loads meanwhile
        Thread.ofPlatform().daemon().name("misprints").start(MisprintFinder::prepare);
        if (json) {
            Thread.ofPlatform().daemon().name("json").start(PageJson::prepare);
        }
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> found = Files.isDirectory(path) ? Files.walk(path) : Stream.of(path)) {
                found.filter(file -> !Files.isDirectory(file) && (file.equals(path) || isPage(file)))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException | java.io.UncheckedIOException e) {
                complain(path, e.getMessage());
            }
        }
        if (explain) {
            files.forEach(this::explain);
        } else {
            new FolderReading(this::profile, new Printer()).read(files);
        }
        return failed ? SOME_NOT_READ : ALL_READ;
    }

    private static boolean isPage(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private void explain(Path file) {
        try {
            PageText page = PageDecoder.decode(PageFile.of(file).bytes());
            PrintWriter out = spec.commandLine().getOut();
            out.println(LayoutExplanation.of(file.toString(), page.text()));
            out.flush();
        } catch (UnreadablePageException e) {
            complain(file, words(e.reason()));
        } catch (IOException e) {
            complain(file, e.getMessage());
        }
    }

    private final class Printer implements FolderReading.Listener {

        @Override
        public void read(PageDocument page) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(json ? PageJson.line(page) : PageSummary.of(page));
            out.flush();
        }

        @Override
        public void failed(Path file, UnreadablePageException.Reason reason) {
            complain(file, words(reason));
        }

        @Override
        public void failed(Path file, IOException failure) {
            complain(file, failure.getMessage());
        }
    }

    private NewspaperProfile profile(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        NewspaperProfile known = folder == null ? null : profiles.get(folder);
        if (known != null) {
            return known;
        }
        NewspaperProfile profile = NewspaperProfile.unknown();
        try {
            profile = NewspaperProfiles.nearest(file).orElse(profile);
        } catch (InvalidProfileException | IOException e) {
            complain(file, e.getMessage());
        }
        if (folder != null) {
            profiles.put(folder, profile);
        }
        return profile;
    }

    /** What to do about a file that is no page, in both languages as all of the command speaks. */
    private static String words(UnreadablePageException.Reason reason) {
        String key = "reader.unreadable." + reason.key();
        return ResourceBundle.getBundle("messages.reader", Locale.ROOT).getString(key)
                + " "
                + ResourceBundle.getBundle("messages.reader", Locale.ENGLISH).getString(key);
    }

    private void complain(Path path, @Nullable String reason) {
        failed = true;
        PrintWriter err = spec.commandLine().getErr();
        err.println(path + ": " + reason);
        err.flush();
    }
}
