package org.jiuwen.reader.misprints;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jiuwen.reader.knowledge.Usage;
import org.jiuwen.reader.knowledge.UsageCounter;

/**
 * Fits {@code misprint-weights.tsv}: logistic regression over the signs of candidates in damaged and in clean articles, once without
 * an archive and once with one. Arguments: a corpus and the pairs that OCR confused, as {@link MisreadArticles} reads them.
 */
final class MisprintFitting {

    private static final int ARTICLES_A_PAGE = 6;
    private static final int ARCHIVE = 2000;
    private static final int MOST = 1500;
    /** Misreadings a character that an editor meets; the damaged texts have more, which are given as much less weight. */
    private static final double USUAL_RATE = 2e-4;

    private static final double RIDGE = .1;

    private static int characters;
    private static int misread;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Example(double[] signs, boolean right, boolean damaged) {}

    private MisprintFitting() {}

    public static void main(String[] args) throws IOException {
        MisreadArticles articles = MisreadArticles.of(Path.of(args[0]), Path.of(args[1]), true);
        UsageCounter counter = new UsageCounter();
        articles.learnt().stream().limit(ARCHIVE).forEach(counter::add);
        List<double[]> columns = new ArrayList<>();
        for (Usage archive : List.of(Usage.none(), counter.usage())) {
            List<Example> examples = new ArrayList<>();
            characters = 0;
            misread = 0;
            Random random = new Random(33);
            for (int i = 0;
                    i + ARTICLES_A_PAGE <= Math.min(MOST, articles.fitting().size());
                    i += ARTICLES_A_PAGE) {
                List<MisreadArticles.Damaged> page = articles.fitting().subList(i, i + ARTICLES_A_PAGE).stream()
                        .map(clean -> articles.damage(clean, .06, .0015, random))
                        .toList();
                examples(page, archive, examples);
            }
            columns.add(fit(examples, USUAL_RATE * characters / misread));
        }
        for (Sign sign : Sign.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%s\t%.3f\t%.3f%n",
                    sign,
                    columns.getFirst()[sign.place()],
                    columns.getLast()[sign.place()]);
        }
    }

    private static void examples(List<MisreadArticles.Damaged> page, Usage archive, List<Example> examples) {
        UsageCounter damaged = new UsageCounter();
        UsageCounter clean = new UsageCounter();
        // Paragraphs are what a page counts.
        page.forEach(article -> article.text().lines().forEach(damaged::add));
        page.forEach(article -> article.clean().lines().forEach(clean::add));
        Candidates inDamaged = new Candidates(archive, damaged.usage());
        Candidates inClean = new Candidates(archive, clean.usage());
        for (MisreadArticles.Damaged article : page) {
            characters += article.text().length();
            misread += article.printed().size();
            for (Candidate candidate : inDamaged.of(article.text())) {
                Character printed = article.printed().get(candidate.at());
                if (printed != null) {
                    examples.add(new Example(candidate.signs(), printed == candidate.instead(), true));
                }
            }
            inClean.of(article.clean()).forEach(it -> examples.add(new Example(it.signs(), false, false)));
        }
    }

    /** Newton's method with a small ridge. */
    private static double[] fit(List<Example> examples, double weightOfDamaged) {
        int n = Sign.values().length;
        double[] weights = new double[n];
        for (int round = 0; round < 20; round++) {
            double[][] system = new double[n][n + 1];
            for (int i = 0; i < n; i++) {
                system[i][i] = RIDGE;
                system[i][n] = -RIDGE * weights[i];
            }
            for (Example example : examples) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += weights[i] * example.signs[i];
                }
                double p = 1 / (1 + Math.exp(-sum));
                double counts = example.damaged ? weightOfDamaged : 1;
                double error = counts * ((example.right ? 1 : 0) - p);
                for (int i = 0; i < n; i++) {
                    system[i][n] += error * example.signs[i];
                    for (int j = 0; j < n; j++) {
                        system[i][j] += counts * p * (1 - p) * example.signs[i] * example.signs[j];
                    }
                }
            }
            solve(system);
            for (int i = 0; i < n; i++) {
                weights[i] += system[i][n];
            }
        }
        return weights;
    }

    /** Gauss-Jordan; the solution is the last column. */
    private static void solve(double[][] system) {
        int n = system.length;
        for (int i = 0; i < n; i++) {
            int pivot = i;
            for (int row = i; row < n; row++) {
                pivot = Math.abs(system[row][i]) > Math.abs(system[pivot][i]) ? row : pivot;
            }
            double[] swap = system[i];
            system[i] = system[pivot];
            system[pivot] = swap;
            for (int column = n; column >= i; column--) {
                system[i][column] /= system[i][i];
            }
            for (int row = 0; row < n; row++) {
                double factor = row == i ? 0 : system[row][i];
                for (int column = i; factor != 0 && column <= n; column++) {
                    system[row][column] -= factor * system[i][column];
                }
            }
        }
    }
}
