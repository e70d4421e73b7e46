package org.jiuwen.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Prints how the time of reading grows with the length of hostile texts, and which part of the reader it goes to: a program, not a
 * test, because a test must not depend on the machine's speed. How to run it: README.
 */
final class ReadingTimes {

    /** Bytes of a Chinese character. */
    private static final int HAN = 3;

    private static final int DOUBLINGS = 6;
    private static final int LONG_ENOUGH_MS = 250;
    private static final int TOO_LONG_MS = 60_000;
    private static final double SUPERLINEAR = 2.9;

    private final PageReader reader = new PageReader();
    private final int largest;

    private ReadingTimes(int largest) {
        this.largest = largest;
    }

    /**
     * Times the shapes and prints a row for each.
     *
     * @param arguments the largest length in bytes of UTF-8, 10 MB unless given; a part of the names of the shapes
     *     to time, "all" for all
     */
    public static void main(String[] arguments) {
        int largest = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000_000;
        ReadingTimes times = new ReadingTimes(largest);
        String chosen = arguments.length < 2 || arguments[1].equals("all") ? "" : arguments[1];
        times.shapes().forEach((name, shape) -> {
            if (name.contains(chosen)) {
                times.print(name, shape);
            }
        });
    }

    private Map<String, IntFunction<String>> shapes() {
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

    private void print(String name, IntFunction<String> shape) {
        StringBuilder row = new StringBuilder(String.format("%-28s", name));
        double before = 0;
        boolean steep = false;
        Sampler sampler = new Sampler(Thread.currentThread());
        for (int doubling = DOUBLINGS; doubling >= 0; doubling--) {
            byte[] bytes = shape.apply(largest >> doubling).getBytes(UTF_8);
            sampler.clear();
            double ms = time(bytes);
            row.append(String.format(" %7.0f", ms));
            steep |= ms > LONG_ENOUGH_MS && ms > before * SUPERLINEAR;
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
        private volatile boolean over;

        Sampler(Thread watched) {
            this.watched = watched;
            setDaemon(true);
            start();
        }

        @Override
        public void run() {
            while (!over) {
                for (StackTraceElement frame : watched.getStackTrace()) {
                    String name = frame.getClassName();
                    if (name.startsWith("org.jiuwen.") && !name.contains("ReadingTimes")) {
                        count(name.substring("org.jiuwen.".length()) + "." + frame.getMethodName());
                        break;
                    }
                }
                try {
                    Thread.sleep(2);
                } catch (InterruptedException | OutOfMemoryError e) {
                    return;
                }
            }
        }

        private synchronized void count(String place) {
            seen.merge(place, 1, Integer::sum);
        }

        synchronized void clear() {
            seen.clear();
        }

        void end() {
            over = true;
        }

        synchronized String most() {
            int all = seen.values().stream().mapToInt(Integer::intValue).sum();
            StringBuilder places = new StringBuilder();
            seen.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(3)
                    .forEach(place ->
                            places.append(String.format("%s %d%% ", place.getKey(), 100 * place.getValue() / all)));
            return places.toString();
        }
    }
}
