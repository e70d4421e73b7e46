package org.jiuwen.benchmark;

import java.util.ArrayList;
import java.util.List;

/** What was measured, as Markdown. */
final class Table {

    private final List<String> rows = new ArrayList<>();

    /** A line: the one it is compared with, ours, ours divided by the other, and what was aimed at. */
    void row(String what, double other, double ours, String bar) {
        rows.add("| %s | %.2f | %.2f | %s | %s |"
                .formatted(what, other, ours, other == 0 ? "" : "%.2f".formatted(ours / other), bar));
    }

    void print(int articles, int queries) {
        System.out.printf(
                "%n%d articles, %d queries; OpenSearch 3.5 (cjk, 60 %%) beside Jiuwen%n%n"
                        + "| | OpenSearch, or the first named | Jiuwen | ratio | bar |%n|---|---|---|---|---|%n",
                articles, queries);
        rows.forEach(System.out::println);
    }
}
