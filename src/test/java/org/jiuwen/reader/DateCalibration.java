package org.jiuwen.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiuwen.reader.date.IssueDates;
import org.jiuwen.reader.document.IssueDate;
import org.jiuwen.reader.document.Precision;
import tools.jackson.databind.JsonNode;

/**
 * Measures how often dates found in the text are right, on dated news from which the date is withheld, and fits
 * {@code lexicon/date-confidence.tsv} to it: news of even days teach, those of odd days check. Run its main with the folder of
 * the corpora; {@code fit} prints the table, {@code check} the figures.
 */
final class DateCalibration {

    /** A text whose date is known and, but for what its articles say, withheld. */
    record Dated(String set, LocalDate date, String text) {

        boolean teaches() {
            return date.toEpochDay() % 2 == 0;
        }
    }

    /** A date that was found and whether it was right as precisely as it was given. */
    record Outcome(String set, Precision precision, double confidence, boolean right) {}

    private static final double SURE = 0.9;

    private final PageReader reader = new PageReader();

    private DateCalibration() {}

    public static void main(String[] args) throws IOException, UnreadablePageException {
        List<Dated> pages = pages(Path.of(args[1]), args.length > 2 ? Integer.parseInt(args[2]) : 1);
        if (args[0].equals("fit")) {
            new DateCalibration().fit(pages.stream().filter(Dated::teaches).toList());
        } else {
            List<Dated> unseen = pages.stream().filter(page -> !page.teaches()).toList();
            print(outcomes(unseen), unseen);
        }
    }

    /** What the reader says of each text, one outcome a text that it dates. */
    static List<Outcome> outcomes(List<Dated> pages) throws UnreadablePageException {
        PageReader reader = new PageReader();
        List<Outcome> outcomes = new ArrayList<>();
        for (Dated page : pages) {
            IssueDate found = IssueDates.inText(reader.datingCase(file(page.text()), ReadingContext.none()));
            LocalDate date = found.date();
            Precision precision = found.precision();
            if (date != null && precision != null) {
                boolean right = date.equals(cut(page.date(), precision));
                outcomes.add(new Outcome(page.set(), precision, found.confidence(), right));
                if (!right && found.confidence() >= SURE && System.getProperty("wrong") != null) {
                    System.out.println("WRONG " + page.set() + " " + page.date() + " " + found);
                    System.out.println("   "
                            + page.text()
                                    .substring(0, Math.min(150, page.text().length()))
                                    .replace('\n', '|'));
                }
            }
        }
        return outcomes;
    }

    /** Of the dates given with at least this confidence, the part that is right. */
    static double rightOf(List<Outcome> outcomes, double confidence) {
        List<Outcome> sure =
                outcomes.stream().filter(it -> it.confidence() >= confidence).toList();
        return (double) sure.stream().filter(Outcome::right).count() / sure.size();
    }

    private static void print(List<Outcome> all, List<Dated> pages) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        pages.forEach(page -> sizes.merge(page.set(), 1, Integer::sum));
        sizes.forEach((set, size) -> {
            List<Outcome> of = all.stream().filter(it -> it.set().equals(set)).toList();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d texts, sure %d of them right %.3f%n",
                    set,
                    size,
                    of.stream().filter(it -> it.confidence() >= SURE).count(),
                    rightOf(of, SURE));
            for (Precision precision : Precision.values()) {
                List<Outcome> as =
                        of.stream().filter(it -> it.precision() == precision).toList();
                System.out.printf(
                        Locale.ROOT,
                        "   %s: dated %.3f, right %.3f; sure %.3f, right %.3f%n",
                        precision,
                        (double) as.size() / size,
                        rightOf(as, 0),
                        (double) as.stream()
                                        .filter(it -> it.confidence() >= SURE)
                                        .count()
                                / size,
                        rightOf(as, SURE));
            }
        });
        for (int tenth = 5; tenth < 10; tenth++) {
            double from = tenth / 10.0;
            List<Outcome> bin = all.stream()
                    .filter(it -> it.confidence() >= from && it.confidence() < from + 0.1)
                    .toList();
            System.out.printf(
                    Locale.ROOT, "given %.1f to %.1f: %d, right %.3f%n", from, from + 0.1, bin.size(), rightOf(bin, 0));
        }
    }

    private record Point(double share, boolean right, double weight) {}

    /** Each set counts the same, so that the largest does not speak for all. */
    private void fit(List<Dated> pages) throws UnreadablePageException {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        pages.forEach(page -> sizes.merge(page.set(), 1, Integer::sum));
        Map<Precision, List<Point>> points = new EnumMap<>(Precision.class);
        for (Dated page : pages) {
            for (IssueDates.Support found :
                    IssueDates.support(reader.datingCase(file(page.text()), ReadingContext.none()))) {
                boolean right = found.date().equals(cut(page.date(), found.precision()));
                double weight = 1000.0 / sizes.getOrDefault(page.set(), 1);
                points.computeIfAbsent(found.precision(), key -> new ArrayList<>())
                        .add(new Point(found.share(), right, weight));
            }
        }
        points.forEach(DateCalibration::printFit);
    }

    private static final double[] EDGES = {
        0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 1.0001
    };

    /** Shares by bins, with two doubtful cases added to each; what would fall with a rising share is pooled. */
    private static void printFit(Precision precision, List<Point> points) {
        List<double[]> pools = new ArrayList<>();
        for (int bin = 0; bin + 1 < EDGES.length; bin++) {
            double from = EDGES[bin];
            double to = EDGES[bin + 1];
            double[] pool = {0, 0, 0};
            for (Point point : points) {
                if (point.share() >= from && point.share() < to) {
                    pool[0] += point.weight();
                    pool[1] += point.right() ? point.weight() : 0;
                    pool[2] += point.weight() * point.share();
                }
            }
            if (pool[0] > 0) {
                pools.add(pool);
            }
        }
        for (int i = 0; i + 1 < pools.size(); ) {
            double[] one = pools.get(i);
            double[] next = pools.get(i + 1);
            if (one[1] / one[0] > next[1] / next[0]) {
                pools.set(i, new double[] {one[0] + next[0], one[1] + next[1], one[2] + next[2]});
                pools.remove(i + 1);
                i = Math.max(0, i - 1);
            } else {
                i++;
            }
        }
        for (double[] pool : pools) {
            System.out.printf(
                    Locale.ROOT,
                    "%s\t%.4f\t%.3f%n",
                    precision.name().toLowerCase(Locale.ROOT),
                    pool[2] / pool[0],
                    Math.min(0.985, (pool[1] + 1) / (pool[0] + 2)));
        }
    }

    private static LocalDate cut(LocalDate date, Precision precision) {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    private static PageFile file(String text) {
        return new PageFile("page.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The texts of the corpora: single items, a day's items as one page, pages of a newspaper, and a day's items as a newspaper
     * of the next morning would print them.
     *
     * @param step takes each so many-th
     */
    static List<Dated> pages(Path corpora, int step) throws IOException {
        List<Dated> pages = new ArrayList<>();
        Map<LocalDate, StringBuilder> days = new LinkedHashMap<>();
        int items = 0;
        for (JsonNode item : Corpus.articles(corpora.resolve("xwlb-2022-2024.jsonl.gz"))) {
            LocalDate date = LocalDate.parse(item.get("date").asString());
            String text =
                    item.get("title").asString() + "\n\n" + item.get("body").asString() + "\n\n";
            if (items++ % (5 * step) == 0) {
                pages.add(new Dated("single item", date, text));
            }
            days.computeIfAbsent(date, key -> new StringBuilder()).append(text);
        }
        int day = 0;
        for (Map.Entry<LocalDate, StringBuilder> entry : days.entrySet()) {
            if (day++ / 2 % step == 0) {
                String text = entry.getValue().toString();
                pages.add(new Dated("day of items", entry.getKey(), text));
                pages.add(new Dated("next morning's paper", entry.getKey().plusDays(1), nextMorning(text)));
            }
        }
        Map<String, StringBuilder> paper = new LinkedHashMap<>();
        for (JsonNode article : Corpus.articles(corpora.resolve("pfr-1998-01-first-half.jsonl.gz"))) {
            paper.computeIfAbsent(
                            article.get("date").asString() + article.get("page").asInt(), key -> new StringBuilder())
                    .append(article.get("text").asString().replaceFirst("\n", "\n\n"))
                    .append("\n\n");
        }
        paper.forEach((key, text) ->
                pages.add(new Dated("newspaper page of 1998", LocalDate.parse(key.substring(0, 10)), text.toString())));
        return pages;
    }

    private static String nextMorning(String text) {
        return text.replaceAll("[今昨][天日晚晨][（(]([0-9]{1,2}月[0-9]{1,2}日)[）)]", "$1")
                .replace("央视网消息（新闻联播）：", "本报讯 ")
                .replaceAll("今([天晚日晨])", "昨$1");
    }
}
