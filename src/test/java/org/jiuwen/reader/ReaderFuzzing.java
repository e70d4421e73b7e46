package org.jiuwen.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Reads files made at random for some minutes and prints those that break a promise, cut down to what breaks it: a program, not a
 * part of the build. A find becomes a test. How to run it: README.
 */
final class ReaderFuzzing {

    private static final int MINUTES = 5;
    private static final int SIZE = 1000;
    private static final int MOST_FINDS = 20;

    private final Path finds;
    private final Set<String> known = new HashSet<>();
    private int read;

    private ReaderFuzzing(Path finds) {
        this.finds = finds;
    }

    /**
     * Reads files until the time is over.
     *
     * @param arguments minutes, 5 unless given; the seed to start with, 0 for one from the clock
     */
    public static void main(String[] arguments) {
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MINUTES;
        long given = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
        long seed = given != 0 ? given : System.nanoTime();
        ReaderFuzzing fuzzing = new ReaderFuzzing(Path.of("target/fuzzing"));
        JqwikSession.run(() -> fuzzing.run(seed, Instant.now().plus(Duration.ofMinutes(minutes))));
        System.out.printf("%d files read from seed %d on, %d finds%n", fuzzing.read, seed, fuzzing.known.size());
        if (!fuzzing.known.isEmpty()) {
            System.exit(1);
        }
    }

    private void run(long firstSeed, Instant end) {
        RandomGenerator<byte[]> files = PagesAtRandom.files().generator(SIZE);
        for (long seed = firstSeed; Instant.now().isBefore(end) && known.size() < MOST_FINDS; seed++) {
            byte[] bytes = files.next(new Random(seed)).value();
            List<String> broken = Promises.broken(bytes);
            read++;
            if (!broken.isEmpty() && known.add(kind(broken))) {
                report(seed, bytes, kind(broken));
            }
        }
    }

    /** The first fault without what it says of this very page. */
    private static String kind(List<String> broken) {
        String first = broken.getFirst();
        return first.contains(" at org.")
                ? first.substring(first.indexOf(" at org."))
                : first.replaceAll(":.*|[0-9]+ . ", "");
    }

    private void report(long seed, byte[] bytes, String kind) {
        byte[] least = reduced(bytes, kind);
        System.out.printf(
                "seed %d, %d bytes: %s%n",
                seed, least.length, Promises.broken(least).getFirst());
        System.out.println(Arrays.toString(least.length > 300 ? Arrays.copyOf(least, 300) : least));
        System.out.println(new String(least, UTF_8));
        try {
            Files.createDirectories(finds);
            Files.write(finds.resolve(seed + ".txt"), least);
        } catch (IOException e) {
            System.out.println("not written: " + e);
        }
    }

    /** Takes out halves, quarters and so on to single bytes as long as the same promise stays broken. */
    private static byte[] reduced(byte[] bytes, String kind) {
        byte[] least = bytes;
        Instant end = Instant.now().plusSeconds(30);
        for (int length = bytes.length / 2; length > 0; length /= 2) {
            for (int at = 0; at < least.length && Instant.now().isBefore(end); ) {
                byte[] less = without(least, at, Math.min(least.length, at + length));
                List<String> broken = Promises.broken(less);
                if (!broken.isEmpty() && kind(broken).equals(kind)) {
                    least = less;
                } else {
                    at += length;
                }
            }
        }
        return least;
    }

    private static byte[] without(byte[] bytes, int start, int end) {
        byte[] rest = new byte[bytes.length - (end - start)];
        System.arraycopy(bytes, 0, rest, 0, start);
        System.arraycopy(bytes, end, rest, start, bytes.length - end);
        return rest;
    }
}
