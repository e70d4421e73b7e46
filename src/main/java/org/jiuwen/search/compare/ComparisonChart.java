package org.jiuwen.search.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lines of a comparison to draw. Lines differ in colour, in dashes and in the shape of their points, and carry their query at
 * their end in the legend, so that colour alone tells nothing.
 *
 * @param most the value at the top
 * @param lines one for each query
 */
record ComparisonChart(int width, double most, List<Line> lines, List<Tick> ticks) {

    static final int HEIGHT = 200;
    private static final int STEP = 24;
    private static final int NARROWEST = 480;
    private static final int MOST_TICKS = 12;

    /** One query: the points of its line as SVG takes them, and each by itself. */
    record Line(String query, String points, List<Point> marks) {}

    /** One value of a line. */
    record Point(int x, int y, String span, String value) {}

    /** A name under the drawing. */
    record Tick(int x, String label) {}

    static ComparisonChart of(Comparison comparison, boolean shares) {
        int count = comparison.spans().size();
        int step = count < 2 ? NARROWEST : Math.max(STEP, NARROWEST / (count - 1));
        double most = comparison.series().stream()
                .flatMap(it -> values(it, shares).stream())
                .mapToDouble(Number::doubleValue)
                .max()
                .orElse(0);
        List<Line> lines = new ArrayList<>();
        for (Comparison.Series series : comparison.series()) {
            List<Point> points = new ArrayList<>();
            List<? extends Number> values = values(series, shares);
            for (int i = 0; i < count; i++) {
                double value = values.get(i).doubleValue();
                int y = most == 0 ? HEIGHT : (int) Math.round(HEIGHT - HEIGHT * value / most);
                String shown = shares ? String.format(Locale.ROOT, "%.2f%%", value) : Long.toString((long) value);
                points.add(new Point(step * i, y, comparison.spans().get(i), shown));
            }
            lines.add(new Line(
                    series.query(),
                    String.join(
                            " ",
                            points.stream().map(it -> it.x() + "," + it.y()).toList()),
                    points));
        }
        List<Tick> ticks = new ArrayList<>();
        int every = Math.max(1, (count + MOST_TICKS - 1) / MOST_TICKS);
        for (int i = 0; i < count; i += every) {
            ticks.add(new Tick(step * i, comparison.spans().get(i)));
        }
        return new ComparisonChart(Math.max(NARROWEST, step * Math.max(0, count - 1)), most, lines, ticks);
    }

    private static List<? extends Number> values(Comparison.Series series, boolean shares) {
        return shares ? series.shares() : series.hits();
    }
}
