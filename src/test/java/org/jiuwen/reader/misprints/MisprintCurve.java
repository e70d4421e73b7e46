package org.jiuwen.reader.misprints;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jiuwen.reader.knowledge.Usage;
import org.jiuwen.reader.knowledge.UsageCounter;
import org.jiuwen.text.LookAlikes;

/**
 * Prints for each score from which suspicions may be shown how many of them are right and how many misreadings they find, and what
 * keeps the others from being found; by the candidates alone, on held-out articles and pairs. Arguments: corpus, pairs, how many
 * articles the archive has, how many pages to read.
 */
final class MisprintCurve {

    private static final int ARTICLES_A_PAGE = 6;
    private static final double[] FROM = {-2, -1, 0, .5, 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6};
    /** Misreadings in 10,000 characters that precision is given for. */
    private static final double USUAL = 2;

    /** Score from which a wrong suspicion is printed. */
    private static final double SAID = 0;

    private static final int SHOWN_AROUND = 9;

    /** The best candidate at a place. */
    private record Tried(double score, boolean right, boolean misread) {}

    /** How many suspicions are right where {@link #USUAL} of 10,000 characters are misread, and how many misreadings are found. */
    record Figures(double precision, double recall) {}

    private final List<Tried> tried = new ArrayList<>();
    private final Map<String, Integer> missed = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int misread;
    private int characters;

    private MisprintCurve() {}

    public static void main(String[] args) throws IOException {
        MisprintCurve curve =
                of(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        curve.wrong.forEach(System.out::println);
        System.out.printf(
                Locale.ROOT, "%d characters, %d misread; %s%n", curve.characters, curve.misread, curve.missed);
        for (double from : FROM) {
            System.out.printf(Locale.ROOT, "from %.1f: %s%n", from, curve.figures(from));
        }
    }

    /** Weighs so many pages of held-out articles with an archive of so many others. */
    static MisprintCurve of(Path corpus, Path pairs, int archived, int pages) throws IOException {
        MisreadArticles articles = MisreadArticles.of(corpus, pairs, false);
        UsageCounter counter = new UsageCounter();
        articles.learnt().stream().limit(archived).forEach(counter::add);
        Usage archive = counter.usage();
        Random random = new Random(77);
        List<String> held = articles.heldOut();
        MisprintCurve curve = new MisprintCurve();
        for (int page = 0; page < Math.min(held.size() / ARTICLES_A_PAGE, pages); page++) {
            List<MisreadArticles.Damaged> damaged = IntStream.range(0, ARTICLES_A_PAGE)
                    .mapToObj(held.subList(page * ARTICLES_A_PAGE, (page + 1) * ARTICLES_A_PAGE)::get)
                    .map(clean -> articles.damage(clean, .02, 0, random))
                    .toList();
            UsageCounter ofPage = new UsageCounter();
            damaged.forEach(article -> article.text().lines().forEach(ofPage::add));
            Candidates candidates = new Candidates(archive, ofPage.usage());
            damaged.forEach(article -> curve.weigh(article, candidates.of(article.text())));
        }
        return curve;
    }

    /** The figures when what scores so much is shown. */
    Figures figures(double from) {
        double thinned = USUAL / 10_000 * characters / misread;
        double right = 0;
        double shown = 0;
        for (Tried one : tried) {
            if (one.score >= from) {
                right += one.right ? 1 : 0;
                shown += one.misread ? thinned : 1;
            }
        }
        return new Figures(right * thinned / shown, right / misread);
    }

    private void weigh(MisreadArticles.Damaged article, List<Candidate> candidates) {
        characters += article.text().length();
        misread += article.printed().size();
        Map<Integer, Candidate> at = new TreeMap<>();
        candidates.forEach(it -> at.put(it.at(), it));
        candidates.forEach(it -> tried.add(new Tried(
                it.score(),
                Character.valueOf(it.instead()).equals(article.printed().get(it.at())),
                article.printed().containsKey(it.at()))));
        candidates.stream()
                .filter(it -> it.score() >= SAID && !article.printed().containsKey(it.at()))
                .forEach(it -> wrong.add(String.format(
                        Locale.ROOT, "wrong\t%.1f\t%s\t%s", it.score(), it.word(article.text()), around(article, it))));
        article.printed().forEach((place, printed) -> {
            Candidate best = at.get(place);
            char now = article.text().charAt(place);
            String why = best == null
                    ? LookAlikes.shared().rank(now, printed) == LookAlikes.UNLIKE ? "no look-alike" : "no candidate"
                    : best.instead() != printed
                            ? "another candidate"
                            : best.score() < MisprintFinder.SHOWN ? "low score" : "found";
            missed.merge(why, 1, Integer::sum);
        });
    }

    private static String around(MisreadArticles.Damaged article, Candidate candidate) {
        String text = article.text();
        return text.substring(
                        Math.max(0, candidate.at() - SHOWN_AROUND),
                        Math.min(text.length(), candidate.at() + SHOWN_AROUND))
                .replace('\n', '/');
    }
}
