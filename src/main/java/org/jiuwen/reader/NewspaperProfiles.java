package org.jiuwen.reader;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code newspaper.yml}, the file that says which newspaper a folder of page files belongs to. */
public final class NewspaperProfiles {

    /** The file's name, beside the page files or in a folder over them. */
    public static final String FILE_NAME = "newspaper.yml";

    private static final int MOST_FOLDERS_UP = 6;

    private NewspaperProfiles() {}

    /** A {@code newspaper.yml} that cannot be used; the message says what to put right. */
    public static class InvalidProfileException extends Exception {

        private static final long serialVersionUID = 1L;

        InvalidProfileException(String message) {
            super(message);
        }
    }

    /**
     * Reads one file.
     *
     * @throws InvalidProfileException if it is no YAML mapping, lacks code or name, or has a value of the wrong form
     * @throws IOException if it cannot be read
     */
    public static NewspaperProfile load(Path file) throws IOException, InvalidProfileException {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (CharacterCodingException e) {
            throw new InvalidProfileException(file + ": not in UTF-8");
        }
    }

    /**
     * Reads the content of a file, wherever it lies.
     *
     * @param file where, for the message
     * @throws InvalidProfileException if it is no YAML mapping, lacks code or name, or has a value of the wrong form
     */
    public static NewspaperProfile parse(String content, String file) throws InvalidProfileException {
        Object root;
        try {
            root = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
        } catch (YAMLException e) {
            throw new InvalidProfileException(file + ": not readable as YAML: " + e.getMessage());
        }
        if (!(root instanceof Map<?, ?> given)) {
            throw new InvalidProfileException(file + ": expected lines such as \"code: czrb\"");
        }
        Map<String, String> values = new HashMap<>();
        given.forEach((key, value) -> values.put(String.valueOf(key), value == null ? "" : text(value)));
        String code = required(values, "code", file);
        if (!code.matches("[a-z][a-z0-9]{0,31}")) {
            throw new InvalidProfileException(
                    file + ": code must be lower-case letters and digits, is \"" + code + "\"");
        }
        return new NewspaperProfile(
                code,
                required(values, "name", file),
                optional(values, "city"),
                optional(values, "province"),
                optional(values, "publishes"));
    }

    /**
     * Reads the nearest file: beside the given file, or in it when it is a folder, else in a folder over it.
     *
     * @throws InvalidProfileException if the nearest file cannot be used
     * @throws IOException if it cannot be read
     */
    public static Optional<NewspaperProfile> nearest(Path page) throws IOException, InvalidProfileException {
        Path folder = Files.isDirectory(page)
                ? page.toAbsolutePath()
                : page.toAbsolutePath().getParent();
        for (int i = 0; folder != null && i <= MOST_FOLDERS_UP; i++, folder = folder.getParent()) {
            Path file = folder.resolve(FILE_NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(load(file));
            }
        }
        return Optional.empty();
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).map(String::strip).collect(Collectors.joining(", "))
                : String.valueOf(value).strip();
    }

    private static String required(Map<String, String> values, String key, String file) throws InvalidProfileException {
        String value = optional(values, key);
        if (value == null) {
            throw new InvalidProfileException(file + ": \"" + key + "\" is missing");
        }
        return value;
    }

    private static @Nullable String optional(Map<String, String> values, String key) {
        String value = values.get(key);
        return value == null || value.isBlank() ? null : value;
    }
}
