package org.jiuwen.ingest.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiuwen.ingest.files.FoundFile.NewspaperFile;
import org.jiuwen.reader.NewspaperProfiles;
import org.jspecify.annotations.Nullable;

/**
 * Finds page files and records in what a person gives to an import: folders of any depth, zip files and single files. They
 * come in the order of their names, so that two runs over the same files do the same.
 */
public final class FileFinder {

    private static final int MOST_FOLDERS_UP = 6;

    private final FileVisitor visitor;
    private final Map<Path, List<NewspaperFile>> newspaperFiles = new HashMap<>();

    /** Takes what is found. Returning false ends the search. */
    public interface FileVisitor {

        boolean found(FoundFile file);

        boolean rejected(String path, RejectedException reason);
    }

    private FileFinder(FileVisitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Goes over everything below the given paths.
     *
     * @return false when the visitor ended it
     */
    public static boolean visit(List<Root> roots, FileVisitor visitor) {
        FileFinder finder = new FileFinder(visitor);
        return roots.stream().allMatch(finder::visitRoot);
    }

    /** Counts the files below the given paths without opening any but zip files. */
    public static int count(List<Root> roots) {
        int[] files = {0};
        visit(roots, new FileVisitor() {
            @Override
            public boolean found(FoundFile file) {
                files[0]++;
                return !Thread.currentThread().isInterrupted();
            }

            @Override
            public boolean rejected(String path, RejectedException reason) {
                files[0]++;
                return true;
            }
        });
        return files[0];
    }

    private boolean visitRoot(Root root) {
        if (Files.isDirectory(root.path())) {
            return visitFolder(root);
        }
        if (!Files.exists(root.path())) {
            return visitor.rejected(root.shown(root.path()), new RejectedException(Reason.MISSING, null));
        }
        return visitFile(root.path(), root.shown(root.path()));
    }

    private boolean visitFolder(Root root) {
        List<Path> sorted = new ArrayList<>();
        try {
            Files.walkFileTree(root.path(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skip = !folder.equals(root.path()) && FileKind.of(fileName(folder)) == FileKind.BESIDE;
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    sorted.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    sorted.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            return visitor.rejected(root.shown(root.path()), new RejectedException(Reason.UNREADABLE, e.getMessage()));
        }
        sorted.sort(Comparator.comparing(FoundFile::slashes));
        for (Path file : sorted) {
            if (!visitFile(file, root.shown(file))) {
                return false;
            }
        }
        return true;
    }

    private boolean visitFile(Path file, String path) {
        FileKind kind = FileKind.of(fileName(file));
        return switch (kind) {
            case BESIDE -> true;
            case FOREIGN -> visitor.rejected(path, new RejectedException(Reason.NOT_TEXT, null));
            case ZIP -> ZipVisit.visit(file, path, newspaperFilesOver(file.getParent()), visitor);
            case PAGE, RECORDS -> visitor.found(new FoundFile(
                    path,
                    kind == FileKind.RECORDS,
                    () -> Files.newInputStream(file),
                    newspaperFilesOver(file.getParent())));
        };
    }

    private List<NewspaperFile> newspaperFilesOver(@Nullable Path folder) {
        return folder == null ? List.of() : newspaperFiles.computeIfAbsent(folder, FileFinder::findNewspaperFiles);
    }

    private static List<NewspaperFile> findNewspaperFiles(Path lowest) {
        return Stream.iterate(lowest, folder -> folder != null, Path::getParent)
                .limit(MOST_FOLDERS_UP + 1L)
                .map(folder -> folder.resolve(NewspaperProfiles.FILE_NAME))
                .filter(Files::isRegularFile)
                .map(file -> new NewspaperFile(FoundFile.slashes(file), () -> Files.newInputStream(file)))
                .toList();
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
