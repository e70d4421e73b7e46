package org.jiuwen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese and English say the same things, and templates say nothing by themselves. */
class MessagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern REPLACED = Pattern.compile("th:(text|utext|replace|insert)=");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TEXT_AFTER_TAG =
            Pattern.compile("<(/?)([a-z0-9:]+)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>([^<]*)");
    private static final Pattern VISIBLE_ATTRIBUTE =
            Pattern.compile("\\s(?:title|alt|placeholder|aria-label|value|content)=\"[^\"]*\\p{IsHan}");
    private static final Pattern ASKED = Pattern.compile("#\\{([a-z]+\\.[A-Za-z.-]+[A-Za-z])[(}]");

    static Stream<Path> chinese() throws IOException {
        return files(MESSAGES, ".properties").filter(file -> !file.toString().endsWith("_en.properties"));
    }

    static Stream<Path> templates() throws IOException {
        return files(TEMPLATES, ".html");
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void bothLanguagesHoldTheSameKeys(Path file) throws IOException {
        Properties english = english(file);

        assertThat(english.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(load(file).stringPropertyNames());
        String feature = file.getFileName().toString().replace(".properties", ".");
        assertThat(english.stringPropertyNames()).allMatch(key -> key.startsWith(feature));
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void everyMessageSaysSomethingThatCanBeFilled(Path file) throws IOException {
        Properties english = english(file);
        load(file)
                .forEach((key, value) ->
                        assertThat(value.toString()).as(key.toString()).isNotBlank());
        english.forEach((key, value) -> {
            assertThat(value.toString()).as(key.toString()).isNotBlank();
            if (value.toString().contains("{")) {
                assertThat(new MessageFormat(value.toString(), Locale.ENGLISH).toPattern())
                        .isNotEmpty();
            } else {
                // Shown as it is, with both apostrophes
                assertThat(value.toString()).as(key.toString()).doesNotContain("''");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesAskOnlyForMessagesThatExist(Path file) throws IOException {
        Properties all = new Properties();
        for (Path messages : chinese().toList()) {
            all.putAll(load(messages));
        }
        List<String> asked = ASKED.matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(all.stringPropertyNames()).containsAll(asked);
    }

    /** Chinese stands in templates only as a prototype that a message or a value takes the place of. */
    @ParameterizedTest
    @MethodSource("templates")
    void chineseInTemplatesIsReplaced(Path file) throws IOException {
        String html = COMMENT.matcher(Files.readString(file)).replaceAll("");

        assertThat(TEXT_AFTER_TAG
                        .matcher(html)
                        .results()
                        .filter(match -> HAN.matcher(match.group(4)).find())
                        .filter(match -> !match.group(1).isEmpty()
                                || !REPLACED.matcher(match.group(3)).find())
                        .map(match -> match.group(0).strip())
                        // The archive's own name and the name of its language are the same in every language.
                        .filter(text -> !text.endsWith("旧闻") && !text.endsWith("中文")))
                .isEmpty();
        assertThat(VISIBLE_ATTRIBUTE.matcher(html).results().map(match -> match.group(0)))
                .isEmpty();
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static Properties english(Path chinese) throws IOException {
        return load(Path.of(chinese.toString().replace(".properties", "_en.properties")));
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
