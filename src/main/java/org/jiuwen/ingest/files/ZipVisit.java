package org.jiuwen.ingest.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jiuwen.ingest.files.FileFinder.FileVisitor;
import org.jiuwen.ingest.files.FoundFile.NewspaperFile;
import org.jiuwen.reader.NewspaperProfiles;

/**
 * Goes over the page files in a zip. Nothing is unpacked to the disk, so a name cannot lead anywhere; what is read is counted
 * as it comes out, because sizes that a zip states may lie.
 */
final class ZipVisit {

    private static final int MOST_ENTRIES = 200_000;
    private static final long MOST_BYTES = 4L << 30;

    private final ZipFile zip;
    private final String path;
    private final List<NewspaperFile> outside;
    private final FileVisitor visitor;
    private long read;

    private ZipVisit(ZipFile zip, String path, List<NewspaperFile> outside, FileVisitor visitor) {
        this.zip = zip;
        this.path = path;
        this.outside = outside;
        this.visitor = visitor;
    }

    static boolean visit(Path file, String path, List<NewspaperFile> outside, FileVisitor visitor) {
        try (ZipFile zip = open(file)) {
            return new ZipVisit(zip, path, outside, visitor).visitEntries();
        } catch (IOException | IllegalArgumentException e) {
            return visitor.rejected(path, new RejectedException(Reason.BROKEN_ZIP, e.getMessage()));
        }
    }

    /** Windows writes Chinese names in GB18030 without saying so; what is marked as UTF-8 is read as that in either case. */
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), Charset.forName("GB18030"));
        }
    }

    private boolean visitEntries() {
        if (zip.size() > MOST_ENTRIES) {
            return visitor.rejected(
                    path, new RejectedException(Reason.ZIP_TOO_LARGE, zip.size() + " > " + MOST_ENTRIES));
        }
        List<? extends ZipEntry> entries = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
        for (ZipEntry entry : entries) {
            if (!visitEntry(entry)) {
                return false;
            }
            if (read > MOST_BYTES) {
                return visitor.rejected(path, new RejectedException(Reason.ZIP_TOO_LARGE, (MOST_BYTES >> 30) + " GB"));
            }
        }
        return true;
    }

    private boolean visitEntry(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        String shown = path + "!/" + name;
        List<String> parts = List.of(name.split("/"));
        if (name.startsWith("/") || parts.contains("..") || name.indexOf('\0') >= 0) {
            return visitor.rejected(shown, new RejectedException(Reason.UNSAFE_NAME, null));
        }
        if (parts.subList(0, parts.size() - 1).stream().anyMatch(folder -> FileKind.of(folder) == FileKind.BESIDE)) {
            return true;
        }
        FileKind kind = FileKind.of(parts.getLast());
        return switch (kind) {
            case BESIDE -> true;
            case FOREIGN, ZIP -> visitor.rejected(shown, new RejectedException(Reason.NOT_TEXT, null));
            case PAGE, RECORDS -> visitor.found(new FoundFile(
                    shown,
                    kind == FileKind.RECORDS,
                    () -> new Counted(zip.getInputStream(entry)),
                    newspaperFiles(parts)));
        };
    }

    private List<NewspaperFile> newspaperFiles(List<String> parts) {
        List<NewspaperFile> found = new ArrayList<>();
        for (int depth = parts.size() - 1; depth >= 0; depth--) {
            String name = String.join(
                    "/",
                    Stream.concat(parts.stream().limit(depth), Stream.of(NewspaperProfiles.FILE_NAME))
                            .toList());
            ZipEntry entry = zip.getEntry(name);
            if (entry != null) {
                found.add(new NewspaperFile(path + "!/" + name, () -> new Counted(zip.getInputStream(entry))));
            }
        }
        found.addAll(outside);
        return found;
    }

    /** Counts what comes out of the zip, and ends with an error what would never end. */
    private final class Counted extends InputStream {

        private final InputStream in;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            if (read > MOST_BYTES) {
                throw new ZipException("more than " + (MOST_BYTES >> 30) + " GB");
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
