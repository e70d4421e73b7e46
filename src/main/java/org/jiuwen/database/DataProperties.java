package org.jiuwen.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the archive lives on disk: database, index and the first administrator's password.
 *
 * @param data the data folder, {@code ./data} unless {@code --jiuwen.data=DIR} moves it; always absolute here
 */
@ConfigurationProperties("jiuwen")
public record DataProperties(@DefaultValue("./data") Path data) {

    public DataProperties {
        data = data.toAbsolutePath().normalize();
    }
}
