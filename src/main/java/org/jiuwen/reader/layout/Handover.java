package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighs handing a run of paragraphs over from the article that they are printed in to another one. The run is looked for as the two
 * articles' words have it, beginning once with all paragraphs counted among the first article and once with none but its first, until
 * taking it out changes nothing any more; whole, it is judged by weights that were fitted on made pages, whose articles had paragraphs
 * displaced (logistic regression).
 */
final class Handover {

    /** No paragraph's words may speak for more than this. */
    private static final double MOST = 20;
    /** What a paragraph is worth at most where it fits. */
    private static final double MOST_FIT = 60;
    /** Sum of a run's words from which it is looked at. */
    private static final double LEAST = 5;

    private static final int ROUNDS = 4;
    /** Of a paragraph that begins as others of its article do, as 会议强调 does. */
    private static final double BEGINS_AS = 4;
    /** Pause of a list of names that a paragraph begins with. */
    private static final int EARLY = 5;

    /** What both articles gain in kinship, which must be that much. */
    private static final double LEAST_GAIN = 10;

    private static final double MOST_GAIN = 100;
    /** What a paragraph beside the run must add to that. */
    private static final double WIDER = 5;

    private static final double GAIN = 0.046;
    private static final double WEAKEST = 0.131;
    private static final double HEADLINE = -8.5;
    private static final double HOME_HEADLINE = 3.8;
    private static final double AT_END = -1;
    private static final double SHARE = -4.6;
    /** Beside a paragraph of its article that begins alike, as 做减法 stands beside 做加法; set by hand, the made pages have none. */
    private static final double PARALLEL = -4;

    private static final double ANY = -0.6;

    private final List<Line> headlines;
    private final List<List<Line>> paragraphs;
    private final Draft home;
    private final List<List<Line>> homeParagraphs;
    private final Kinship kinship;
    /** Kinship of each paragraph to the other article. */
    private final double[] there;

    /** @param paragraphs of the article that they are printed in, under its headlines */
    Handover(List<Line> headlines, List<List<Line>> paragraphs, Draft home, Kinship kinship) {
        this.headlines = headlines;
        this.paragraphs = paragraphs;
        this.home = home;
        this.kinship = kinship;
        homeParagraphs = Reflow.paragraphs(home, Trace.none());
        Kinship.Article article = article(home.headlines, homeParagraphs);
        there = paragraphs.stream().mapToDouble(it -> kinship.of(it, article)).toArray();
    }

    /**
     * Paragraphs that may be the other article's.
     *
     * @param to the last one's number
     * @param score log-odds of their being the other article's
     */
    record Run(Draft home, int from, int to, double score) {

        /** The same less likely. */
        Run less(double against) {
            return new Run(home, from, to, score - against);
        }

        private boolean has(int paragraph) {
            return from <= paragraph && paragraph <= to;
        }
    }

    /**
     * The likeliest run; null where none is likely at all. The first paragraph is not looked at: the headline is over it.
     *
     * @param against log-odds that the places of the two articles on the page speak against it
     */
    @Nullable
    Run best(double against) {
        Run likely = weighed(likeliest(new Run(home, 0, -1, 0)), against);
        Run settled = weighed(settle(), against);
        return likely == null || (settled != null && settled.score > likely.score) ? settled : likely;
    }

    private @Nullable Run settle() {
        Run run = new Run(home, 1, paragraphs.size() - 1, 0);
        for (int round = 0; round <= ROUNDS; round++) {
            Run next = likeliest(run);
            if (next == null || (next.from == run.from && next.to == run.to)) {
                return next;
            }
            run = next;
        }
        return run;
    }

    /** The run whose words speak most for the other article when those of some run are not counted for the one it is printed in. */
    private @Nullable Run likeliest(Run out) {
        Kinship.Article here = article(headlines, without(out));
        double most = 0;
        double sum = 0;
        int from = 1;
        Run best = null;
        for (int i = 1; i < paragraphs.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += speaks(i, here, !out.has(i));
            if (sum > most) {
                most = sum;
                best = new Run(home, from, i, 0);
            }
        }
        return most < LEAST ? null : best;
    }

    /** How much a paragraph's words speak for the other article. */
    private double speaks(int i, Kinship.Article here, boolean counted) {
        List<Line> paragraph = paragraphs.get(i);
        if (!mayGo(paragraph)) {
            return -MOST;
        }
        int pause = paragraph.getFirst().text().indexOf('、');
        if (pause > 0 && pause < EARLY) {
            return 0;
        }
        double own = counted ? kinshipAlone(paragraph, here) : kinship.of(paragraph, here);
        return Math.clamp(there[i] - own, -MOST, MOST);
    }

    /** Entries of lists and what only begins an article stay where they are. */
    private static boolean mayGo(List<Line> paragraph) {
        return !Sentences.opensParagraph(paragraph.getFirst().text())
                && paragraph.stream().anyMatch(line -> line.text().indexOf('。') >= 0);
    }

    private boolean isParallel(int left, int right) {
        return left >= 0
                && right < paragraphs.size()
                && paragraphs.get(left).getFirst().text().charAt(0)
                        == paragraphs.get(right).getFirst().text().charAt(0);
    }

    private @Nullable Run weighed(@Nullable Run run, double against) {
        if (run == null
                || Sentences.refersBack(paragraphs.get(run.from).getFirst().text())) {
            return null;
        }
        double gain = gain(run.from, run.to);
        if (gain < LEAST_GAIN) {
            return null;
        }
        Kinship.Article rest = article(headlines, without(run));
        double weakest = MOST;
        for (int i = run.from; i <= run.to; i++) {
            weakest = Math.min(weakest, Math.max(-MOST, there[i] - kinship.of(paragraphs.get(i), rest)));
        }
        List<Line> lines = lines(run);
        double score = ANY
                - against
                + GAIN * Math.min(gain, MOST_GAIN)
                + WEAKEST * weakest
                + HEADLINE * kinship.shared(headlines, lines)
                + HOME_HEADLINE * kinship.shared(home.headlines, lines)
                + (run.to == paragraphs.size() - 1 ? AT_END : 0)
                + SHARE * (run.to - run.from + 1) / paragraphs.size()
                + (isParallel(run.from - 1, run.from) || isParallel(run.to, run.to + 1) ? PARALLEL : 0);
        return new Run(home, run.from, run.to, score);
    }

    /** The run with those paragraphs beside it, the first one, too, that fit still better with it. */
    Run widened(Run run) {
        Run widest = run;
        double most = gain(run.from, run.to);
        boolean more = true;
        while (more) {
            more = false;
            for (Run wider : List.of(
                    new Run(home, widest.from - 1, widest.to, run.score),
                    new Run(home, widest.from, widest.to + 1, run.score))) {
                double gain = mayBe(wider) ? gain(wider.from, wider.to) : 0;
                if (gain > most + WIDER) {
                    most = gain;
                    widest = wider;
                    more = true;
                }
            }
        }
        return widest;
    }

    private boolean mayBe(Run run) {
        return run.from >= 0
                && run.to < paragraphs.size()
                && run.to - run.from + 1 < paragraphs.size()
                && mayGo(paragraphs.get(run.from))
                && mayGo(paragraphs.get(run.to));
    }

    List<Line> lines(Run run) {
        return paragraphs.subList(run.from, run.to + 1).stream()
                .flatMap(Collection::stream)
                .toList();
    }

    /** How much better both articles' paragraphs fit together when a run has changed hands. */
    double gain(int from, int to) {
        Run run = new Run(home, from, to, 0);
        List<List<Line>> rest = without(run);
        List<List<Line>> more = new ArrayList<>(homeParagraphs);
        more.addAll(paragraphs.subList(from, to + 1));
        double before = fit(headlines, paragraphs) + fit(home.headlines, homeParagraphs);
        double after = fit(headlines, rest) + fit(home.headlines, more);
        int begins = paragraphs.subList(from, to + 1).stream()
                .mapToInt(it -> beginsAs(it, homeParagraphs, rest))
                .sum();
        return after - before + BEGINS_AS * begins;
    }

    private double fit(List<Line> heads, List<List<Line>> body) {
        Kinship.Article article = article(heads, body);
        return body.stream()
                .mapToDouble(it -> Math.min(MOST_FIT, kinshipAlone(it, article)))
                .sum();
    }

    /** Kinship to the article's other lines. */
    private double kinshipAlone(List<Line> paragraph, Kinship.Article article) {
        paragraph.forEach(line -> kinship.remove(article, line));
        double alone = kinship.of(paragraph, article);
        paragraph.forEach(line -> kinship.add(article, line));
        return alone;
    }

    private Kinship.Article article(List<Line> heads, List<List<Line>> body) {
        Kinship.Article article = kinship.article(heads);
        body.forEach(paragraph -> paragraph.forEach(line -> kinship.add(article, line)));
        return article;
    }

    private List<List<Line>> without(Run run) {
        List<List<Line>> rest = new ArrayList<>(paragraphs.subList(0, run.from));
        rest.addAll(paragraphs.subList(run.to + 1, paragraphs.size()));
        return rest;
    }

    private static int beginsAs(List<Line> paragraph, List<List<Line>> home, List<List<Line>> printed) {
        String begins = Column.firstTwo(paragraph.getFirst());
        boolean there =
                home.stream().anyMatch(it -> Column.firstTwo(it.getFirst()).equals(begins));
        boolean here =
                printed.stream().anyMatch(it -> Column.firstTwo(it.getFirst()).equals(begins));
        return there == here ? 0 : there ? 1 : -1;
    }
}
