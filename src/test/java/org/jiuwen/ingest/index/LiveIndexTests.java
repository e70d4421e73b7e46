package org.jiuwen.ingest.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.store.LockFactory;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryCreationContext;
import org.hibernate.search.engine.cfg.ConfigurationPropertySource;
import org.hibernate.search.engine.environment.bean.BeanResolver;
import org.hibernate.search.engine.reporting.spi.EventContexts;
import org.hibernate.search.util.common.reporting.EventContext;
import org.jiuwen.database.DataProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the folder of the index, through switches and crashes. */
class LiveIndexTests {

    @TempDir
    private Path data;

    @Test
    void whatACrashLeftBesideIsThrownAway() throws IOException {
        write("index/current", "3");
        write("index/3/Article/segments_1", "old");
        write("index/4/Article/_0.cfs", "half");
        LiveIndex live = start();
        assertThat(live.folder()).isEqualTo(data.resolve("index/3"));
        assertThat(data.resolve("index/3/Article/segments_1")).exists();
        assertThat(data.resolve("index/4")).doesNotExist();
    }

    @Test
    void aCrashAfterTheSwitchLeavesTheNewIndex() throws IOException {
        write("index/current", "4");
        write("index/3/Article/segments_1", "old");
        write("index/4/Article/segments_1", "new");
        assertThat(start().folder()).isEqualTo(data.resolve("index/4"));
        assertThat(data.resolve("index/3")).doesNotExist();
    }

    @Test
    void theFirstStartBeginsWithAnEmptyIndexOfUnknownMaking() throws IOException {
        LiveIndex live = start();
        assertThat(live.folder()).isEqualTo(data.resolve("index/1"));
        assertThat(live.madeFor()).isEmpty();
        live.madeFor("mapping");
        assertThat(start().madeFor()).contains("mapping");
    }

    @Test
    void nothingCanBeDeletedFromTheNewIndexWhileTheOldOneIsDropped() throws IOException {
        LiveIndex live = new LiveIndex(new DataProperties(data));
        var holder = live.createDirectoryHolder(named("Article"));
        holder.start();
        Path next = live.next();
        write("index/2/Article/segments_1", "new");
        live.switchTo(next, "mapping", () -> {
            try {
                assertThat(holder.get().listAll()).containsExactly("segments_1");
                holder.get().deleteFile("segments_1");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(holder.get().listAll()).containsExactly("segments_1");
        assertThat(data.resolve("index/1")).doesNotExist();
        assertThat(start().folder()).isEqualTo(data.resolve("index/2"));
    }

    private LiveIndex start() throws IOException {
        LiveIndex live = new LiveIndex(new DataProperties(data));
        live.createDirectoryHolder(named("Article")).start();
        return live;
    }

    private void write(String path, String text) throws IOException {
        Path file = data.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static DirectoryCreationContext named(String name) {
        return new DirectoryCreationContext() {
            @Override
            public EventContext eventContext() {
                return EventContexts.fromIndexName(name);
            }

            @Override
            public String indexName() {
                return name;
            }

            @Override
            public Optional<String> shardId() {
                return Optional.empty();
            }

            @Override
            public BeanResolver beanResolver() {
                throw new UnsupportedOperationException();
            }

            @Override
            public ConfigurationPropertySource configurationPropertySource() {
                return ConfigurationPropertySource.empty();
            }

            @Override
            public Optional<Supplier<LockFactory>> createConfiguredLockFactorySupplier() {
                return Optional.empty();
            }
        };
    }
}
