package org.jiuwen.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jiuwen.reader.document.PageDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long a page of 6,000 characters takes on one core after warm-up, how much it allocates, and how much heap is alive meanwhile
 * beside the models. How to run it: README.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx448m", "-XX:+UseSerialGC"})
public class ReadBenchmark {

    private static final int CHARACTERS = 6_000;
    private static final int WARM_UP_SECONDS = 20;
    private static final int MEASURED_SECONDS = 10;

    private final PageReader reader = new PageReader();
    private final List<PageFile> pages = pages();
    private int next;

    /** Runs the benchmark, then prints the processor's time for a page, which other programs do not lengthen, and the live heap. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ReadBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        new ReadBenchmark().printProcessorTime();
        new ReadBenchmark().printLiveHeap();
    }

    /** Reads the next of the pages, each of the sample newspaper's own pages joined to the length. */
    @Benchmark
    public PageDocument page() throws UnreadablePageException {
        next = (next + 1) % pages.size();
        return reader.read(pages.get(next), ReadingContext.none());
    }

    private static List<PageFile> pages() {
        try (Stream<Path> files = Files.walk(Path.of("seeds"))) {
            List<PageFile> pages = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
                text.append(Files.readString(file)).append('\n');
                if (text.length() >= CHARACTERS) {
                    text.setLength(CHARACTERS);
                    pages.add(new PageFile("page.txt", text.toString().getBytes(UTF_8)));
                    text.setLength(0);
                }
            }
            return List.copyOf(pages);
        } catch (IOException e) {
            throw new IllegalStateException("the sample newspaper cannot be read from the working folder", e);
        }
    }

    private void printProcessorTime() {
        readFor(WARM_UP_SECONDS);
        long start = processorNanos();
        int read = readFor(MEASURED_SECONDS);
        System.out.printf("Processor time: %.1f ms a page%n", (processorNanos() - start) / 1e6 / read);
    }

    /** How many pages were read in so many seconds of this thread's processor time. */
    private int readFor(int seconds) {
        long end = processorNanos() + TimeUnit.SECONDS.toNanos(seconds);
        int read = 0;
        while (processorNanos() < end) {
            readNext();
            read++;
        }
        return read;
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Collects garbage again and again while pages are read: what is left each time is alive. */
    private void printLiveHeap() {
        AtomicBoolean over = new AtomicBoolean();
        Thread reading = new Thread(() -> {
            while (!over.get()) {
                readNext();
            }
        });
        readFor(1);
        reading.start();
        long most = 0;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MEASURED_SECONDS);
        while (System.nanoTime() < end) {
            most = Math.max(most, live());
        }
        over.set(true);
        try {
            reading.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.out.printf(
                "Live heap: at most %.1f MB while pages are read, %.1f MB of them models and what else stays%n",
                most / 1e6, live() / 1e6);
    }

    private void readNext() {
        try {
            page();
        } catch (UnreadablePageException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long live() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
