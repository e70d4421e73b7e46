package org.jiuwen.ingest.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryCreationContext;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryHolder;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryProvider;
import org.jiuwen.database.DataProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The index that answers: {@code index/<generation>/<name>} in the data folder. Which generation it is stands in one small file that is
 * replaced in one step, so that a crash leaves the old one or the new one, each whole. Hibernate Search asks here for its folder,
 * named by {@link #BEAN} in {@code hibernate.search.backend.directory.type}.
 */
@Component(LiveIndex.BEAN)
public class LiveIndex implements DirectoryProvider {

    static final String BEAN = "liveIndex";

    private static final Logger log = LoggerFactory.getLogger(LiveIndex.class);
    private static final String POINTER = "current";
    private static final String MADE_FOR = "made-for";

    private final Path root;
    private final List<Holder> holders = new CopyOnWriteArrayList<>();
    private int generation;

    LiveIndex(DataProperties data) {
        root = data.data().resolve("index");
    }

    /** The folder of the generation that answers; in it one folder for each index. */
    public synchronized Path folder() {
        return root.resolve(Integer.toString(generation));
    }

    /** What {@link #switchTo} or {@link #madeFor(String)} wrote down for this generation; empty for one that nothing is known of. */
    public synchronized Optional<String> madeFor() throws IOException {
        Path file = folder().resolve(MADE_FOR);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /** Writes down what the present generation was made for: mapping and analysis as text. */
    public synchronized void madeFor(String mapping) throws IOException {
        Files.writeString(Files.createDirectories(folder()).resolve(MADE_FOR), mapping);
    }

    /** The folder in which the next generation is to be made, empty. What a crash left there is thrown away. */
    synchronized Path next() throws IOException {
        Path next = root.resolve(Integer.toString(generation + 1));
        FileSystemUtils.deleteRecursively(next);
        return Files.createDirectories(next);
    }

    /**
     * Lets the next generation, which must be complete, answer from now on, and removes the present one. Searches that are under way
     * end in the old files.
     *
     * @param mapping what it was made for
     * @param drop has Hibernate Search drop the index. It lets go of its open files for that, asks for the folder again and deletes what
     *     is in it: here it is given the new one, in which nothing can be deleted meanwhile. No other call of its interface opens an
     *     index anew.
     */
    synchronized void switchTo(Path next, String mapping, Runnable drop) throws IOException {
        Path old = folder();
        Files.writeString(next.resolve(MADE_FOR), mapping);
        point(generation + 1);
        generation++;
        try {
            for (Holder holder : holders) {
                holder.directory = new Undeletable(holder.open());
            }
            drop.run();
        } finally {
            for (Holder holder : holders) {
                holder.directory = holder.open();
            }
        }
        remove(old);
    }

    private void point(int to) throws IOException {
        Path pointer = Files.createDirectories(root).resolve(POINTER);
        Path written = Files.writeString(root.resolve(POINTER + ".new"), Integer.toString(to));
        Files.move(written, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private synchronized void begin() throws IOException {
        if (generation > 0) {
            return;
        }
        Path pointer = root.resolve(POINTER);
        if (Files.exists(pointer)) {
            generation = Integer.parseInt(Files.readString(pointer).strip());
        } else {
            point(1);
            generation = 1;
        }
        try (Stream<Path> all = Files.list(root)) {
            all.filter(path -> !path.equals(pointer) && !path.equals(folder())).forEach(LiveIndex::remove);
        }
    }

    /** Some systems do not delete what is still read; the next start does. */
    private static void remove(Path left) {
        try {
            FileSystemUtils.deleteRecursively(left);
        } catch (IOException e) {
            log.debug("{} stays until the next start", left, e);
        }
    }

    @Override
    public DirectoryHolder createDirectoryHolder(DirectoryCreationContext context) {
        Holder holder = new Holder(context.indexName());
        holders.add(holder);
        return holder;
    }

    private final class Holder implements DirectoryHolder {

        private final String name;
        private volatile @Nullable Directory directory;

        Holder(String name) {
            this.name = name;
        }

        Directory open() throws IOException {
            return FSDirectory.open(folder().resolve(name));
        }

        @Override
        public void start() throws IOException {
            begin();
            directory = open();
        }

        @Override
        public Directory get() {
            Directory present = directory;
            if (present == null) {
                throw new UncheckedIOException(new IOException("the index is closed"));
            }
            return present;
        }

        @Override
        public void close() throws IOException {
            holders.remove(this);
            get().close();
        }
    }

    private static final class Undeletable extends FilterDirectory {

        Undeletable(Directory directory) {
            super(directory);
        }

        @Override
        public void deleteFile(String name) {
            // What is left over goes with the next writer.
        }
    }
}
