package org.jiuwen.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Prints how the time of reading grows with the length of hostile texts, and which part of the reader it goes to: a program, not a
 * test, because a test must not depend on the machine's speed. How to run it: README.
 */
final class ReadingTimes {

    /** Bytes of a Chinese character. */
    private static final int HAN = 3;

    private static final int DOUBLINGS = 6;
    private static final int MOST_PLACES = 5;
    private static final int LONG_ENOUGH_MS = 250;
    private static final int TOO_LONG_MS = 60_000;
    private static final double SUPERLINEAR = 2.9;

    private final PageReader reader = new PageReader();
    private final int largest;

    private final int doublings;

    private ReadingTimes(int largest, int doublings) {
        this.largest = largest;
        this.doublings = doublings;
    }

    /**
     * Times the shapes and prints a row for each.
     *
     * @param arguments the largest length in bytes of UTF-8, 10 MB unless given; a part of the names of the shapes
     *     to time, "all" for all; how often the length doubles up to the largest, 6 times unless given
     */
    public static void main(String[] arguments) {
        int largest = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000_000;
        int doublings = arguments.length > 2 ? Integer.parseInt(arguments[2]) : DOUBLINGS;
        ReadingTimes times = new ReadingTimes(largest, doublings);
        String chosen = arguments.length < 2 || arguments[1].equals("all") ? "" : arguments[1];
        times.shapes().forEach((name, shape) -> {
            if (name.contains(chosen)) {
                times.print(name, shape);
            }
        });
    }

    private Map<String, IntFunction<byte[]>> shapes() {
        Map<String, IntFunction<byte[]>> shapes = new LinkedHashMap<>();
        texts().forEach((name, shape) ->
                shapes.put(name, bytes -> shape.apply(bytes).getBytes(UTF_8)));
        String paragraphs = HostileShapes.PHRASES.getOrDefault("paragraphs", "");
        for (String encoding : List.of("GB18030", "UTF-16LE", "UTF-16BE")) {
            // The same characters take fewer bytes than in UTF-8.
            shapes.put("paragraphs in " + encoding, bytes -> HostileShapes.repeated(paragraphs, bytes / 2 * HAN)
                    .getBytes(Charset.forName(encoding)));
        }
        shapes.put("random bytes", bytes -> {
            byte[] random = new byte[bytes];
            new Random(1).nextBytes(random);
            return random;
        });
        return shapes;
    }

    private static Map<String, IntFunction<String>> texts() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        HostileShapes.PHRASES.forEach(
                (name, phrase) -> shapes.put(name, bytes -> HostileShapes.repeated(phrase, bytes)));
        HostileShapes.FILLED.forEach(
                (name, phrase) -> shapes.put(name, bytes -> HostileShapes.filled(phrase, bytes, 1)));
        shapes.put("random Han, one line", bytes -> HostileShapes.randomHan(bytes / HAN, 3000, 0, 1));
        shapes.put("random Han, lines", bytes -> HostileShapes.randomHan(bytes / HAN, 3000, 20, 1));
        shapes.put("few Han, lines", bytes -> HostileShapes.randomHan(bytes / HAN, 4, 30, 1));
        return shapes;
    }

    private void print(String name, IntFunction<byte[]> shape) {
        StringBuilder row = new StringBuilder(String.format("%-28s", name));
        double before = 0;
        boolean steep = false;
        Sampler sampler = new Sampler(Thread.currentThread());
        for (int doubling = doublings; doubling >= 0; doubling--) {
            byte[] bytes = shape.apply(largest >> doubling);
            sampler.clear();
            double ms = time(bytes);
            row.append(String.format(" %7.0f", ms));
            steep |= before > 0 && ms > LONG_ENOUGH_MS && ms > before * SUPERLINEAR;
            before = ms;
            if (ms > TOO_LONG_MS) {
                break;
            }
        }
        sampler.end();
        System.out.println(row + (steep ? "  STEEP  " : "         ") + sampler.most());
    }

    /** Milliseconds of the processor, those of collecting garbage included, so that other programs do not count. */
    private double time(byte[] bytes) {
        double start = processorMs();
        try {
            reader.read(new PageFile("page.txt", bytes), ReadingContext.none());
        } catch (UnreadablePageException e) {
            // No page: that, too, takes its time.
        } catch (OutOfMemoryError e) {
            return Double.POSITIVE_INFINITY;
        }
        return processorMs() - start;
    }

    private static double processorMs() {
        long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6 + collecting;
    }

    /** Looks every few milliseconds where the reading thread is. */
    private static final class Sampler extends Thread {

        private final Thread watched;
        private final Map<String, Integer> seen = new HashMap<>();
        private final Map<String, Integer> steps = new HashMap<>();
        private volatile boolean over;

        Sampler(Thread watched) {
            this.watched = watched;
            setDaemon(true);
            start();
        }

        @Override
        public void run() {
            while (!over) {
                look();
                try {
                    Thread.sleep(2);
                } catch (InterruptedException | OutOfMemoryError e) {
                    return;
                }
            }
        }

        /** Counts the innermost place of ours, and the step of the reader that it is in. */
        private void look() {
            String step = null;
            String innermost = null;
            for (StackTraceElement frame : watched.getStackTrace()) {
                String name = frame.getClassName();
                if (name.startsWith("org.jiuwen.") && !name.contains("ReadingTimes")) {
                    String place = name.substring("org.jiuwen.reader.".length() - (name.contains(".reader.") ? 0 : 7))
                            + "." + frame.getMethodName();
                    innermost = innermost == null ? place : innermost;
                    step = name.endsWith(".PageReader") || name.endsWith(".PageLayout") ? step : place;
                }
            }
            if (innermost != null) {
                count(seen, innermost);
                count(steps, String.valueOf(step));
            }
        }

        private synchronized void count(Map<String, Integer> places, String place) {
            places.merge(place, 1, Integer::sum);
        }

        synchronized void clear() {
            seen.clear();
            steps.clear();
        }

        void end() {
            over = true;
        }

        synchronized String most() {
            return most(steps) + " | " + most(seen);
        }

        private static String most(Map<String, Integer> places) {
            int all = places.values().stream().mapToInt(Integer::intValue).sum();
            return places.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(MOST_PLACES)
                    .map(place -> String.format("%s %d%%", place.getKey(), 100 * place.getValue() / all))
                    .collect(Collectors.joining(", "));
        }
    }
}
