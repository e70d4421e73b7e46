package org.jiuwen.reader.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What {@code read --explain} says, in one of its languages. */
final class LayoutMessages {

    private LayoutMessages() {}

    static Properties load(String file) throws IOException {
        Properties messages = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages", file))) {
            messages.load(in);
        }
        return messages;
    }
}
