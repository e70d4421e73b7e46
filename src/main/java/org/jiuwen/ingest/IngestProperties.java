package org.jiuwen.ingest;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where page files come from.
 *
 * @param seeds folder of the first import, {@code ./seeds} unless {@code --jiuwen.seeds=DIR} names another; empty: none
 */
@ConfigurationProperties("jiuwen")
record IngestProperties(@DefaultValue("./seeds") String seeds) {

    Optional<Path> seedsFolder() {
        return seeds.isBlank() ? Optional.empty() : Optional.of(Path.of(seeds.strip()));
    }
}
