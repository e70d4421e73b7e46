package org.jiuwen.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients that ask one question after the other for a while.
 *
 * @param perSecond answers of all clients together
 */
record Load(int answers, int errors, double perSecond) {

    static Load of(Engine engine, List<String> queries, int clients, Duration length) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger answers = new AtomicInteger();
        AtomicInteger errors = new AtomicInteger();
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        for (int client = 0; client < clients; client++) {
            threads.execute(() -> {
                while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
                    try {
                        engine.ask(queries.get(Math.floorMod(next.getAndIncrement(), queries.size())));
                        answers.incrementAndGet();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (Exception e) {
                        errors.incrementAndGet();
                        System.err.println(engine.name() + ": " + e);
                    }
                }
            });
        }
        threads.shutdown();
        if (!threads.awaitTermination(length.toSeconds() + 60, TimeUnit.SECONDS)) {
            threads.shutdownNow();
            throw new IllegalStateException("clients hang");
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Load(answers.get(), errors.get(), answers.get() / seconds);
    }
}
