package org.jiuwen.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How single characters are read, after HanLP's table; read when it is first asked. */
public final class CharacterReadings {

    private static final String TABLE = "/data/dictionary/pinyin/pinyin.txt";

    private static final Map<String, List<String>> READINGS = load();

    private CharacterReadings() {}

    /** All readings of a character without tones, the most usual first; empty when it is not known. */
    public static List<String> of(String character) {
        return READINGS.getOrDefault(character, List.of());
    }

    /** Characters in common use that share a reading with a character, without it. */
    public static Set<Character> soundingLike(char c) {
        Set<Character> alike = new LinkedHashSet<>();
        of(String.valueOf(c)).forEach(reading -> alike.addAll(BySound.CHARACTERS.getOrDefault(reading, Set.of())));
        alike.remove(c);
        return alike;
    }

    private static Map<String, List<String>> load() {
        try (InputStream in = CharacterReadings.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("HanLP's table " + TABLE + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    // "重=zhong4,chong2"; longer entries are words.
                    .filter(line -> line.length() > 2 && line.charAt(1) == '=')
                    .collect(Collectors.toMap(
                            line -> line.substring(0, 1),
                            line -> toneless(line.substring(2)),
                            (one, other) -> one,
                            HashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException("HanLP's table " + TABLE + " cannot be read", e);
        }
    }

    private static List<String> toneless(String readings) {
        return Arrays.stream(readings.split(",", -1))
                .map(reading -> reading.replaceAll("[^a-z]", ""))
                .filter(reading -> !reading.isEmpty())
                .distinct()
                .toList();
    }

    /** Only did-you-mean asks for these. */
    private static final class BySound {

        static final Map<String, Set<Character>> CHARACTERS = new HashMap<>();

        static {
            CharsetEncoder common = Charset.forName("GB2312").newEncoder();
            READINGS.forEach((character, readings) -> {
                if (common.canEncode(character)) {
                    readings.forEach(reading -> CHARACTERS
                            .computeIfAbsent(reading, key -> new LinkedHashSet<>())
                            .add(character.charAt(0)));
                }
            });
        }
    }
}
