package org.jiuwen.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.jiuwen.reader.document.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader gives as reason can be said in both languages. */
class ReasonMessagesTests {

    @ParameterizedTest
    @ValueSource(strings = {"reader.properties", "reader_en.properties"})
    void everyReasonHasItsWords(String file) throws IOException {
        Properties messages = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages", file))) {
            messages.load(in);
        }

        assertThat(messages.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Arrays.stream(Reason.values()).map(reason -> "reader.reason." + reason.key()),
                                Arrays.stream(UnreadablePageException.Reason.values())
                                        .map(reason -> "reader.unreadable." + reason.key()))
                        .toList());
        assertThat(messages.values())
                .allSatisfy(words -> assertThat(words.toString()).isNotBlank());
    }
}
