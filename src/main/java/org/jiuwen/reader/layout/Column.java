package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far a column goes that is printed out of its place: of the lines behind its first one those up to some line belong to the
 * article that the column continues, the others to the one that it is printed in. The cut is where the words of both sides speak most
 * for it, each side's lines counted among its article's; numbered parts follow each other.
 */
final class Column {

    /** No line's words may speak for more than this. */
    private static final double MOST = 12;

    private static final double NUMBERED = 10;
    private static final double BEGINS_AS = 4;

    private static final int LONGEST = 60;

    private final Kinship kinship;
    private final List<Line> home = new ArrayList<>();
    private final List<Line> printed = new ArrayList<>();
    private final List<Line> behind = new ArrayList<>();
    private final Set<String> homeBegins;
    private final Set<String> printedBegins;
    /** What its number says of each of the lines behind. */
    private final double[] numbered;

    private Column(Place first, Draft home, Predicate<Place> ends, Kinship kinship) {
        this.kinship = kinship;
        this.home.addAll(home.headlines);
        this.home.addAll(home.body);
        this.home.add(first.line);
        List<Line> body = first.draft.body;
        int start = body.indexOf(first.line);
        Place next = first.next;
        while (next != null && !ends.test(next) && behind.size() < LONGEST) {
            behind.add(next.line);
            next = next.next;
        }
        printed.addAll(first.draft.headlines);
        printed.addAll(body.subList(0, start));
        body.subList(start + 1, body.size()).stream()
                .filter(line -> !behind.contains(line))
                .forEach(printed::add);
        homeBegins = this.home.stream().map(Column::firstTwo).collect(Collectors.toSet());
        printedBegins = printed.stream().map(Column::firstTwo).collect(Collectors.toSet());
        numbered = IntStream.range(0, behind.size()).mapToDouble(this::numbered).toArray();
    }

    /**
     * The lines of the column that begins at a place.
     *
     * @param home the article that it continues
     * @param ends whether a line behind it begins something of its own, or is there no more
     */
    static List<Line> from(Place first, Draft home, Predicate<Place> ends, Kinship kinship) {
        List<Line> lines = new ArrayList<>(List.of(first.line));
        if (first.draft != home) {
            Column column = new Column(first, home, ends, kinship);
            lines.addAll(column.behind.subList(0, column.length()));
        }
        return lines;
    }

    /** How many of the lines go along. */
    private int length() {
        Kinship.Article there = kinship.article(home);
        Kinship.Article here = kinship.article(printed);
        behind.forEach(line -> kinship.add(here, line));
        double most = sum(0, there, here);
        int best = 0;
        for (int along = 1; along <= behind.size(); along++) {
            Line line = behind.get(along - 1);
            kinship.remove(here, line);
            kinship.add(there, line);
            double sum = sum(along, there, here);
            if (sum > most) {
                most = sum;
                best = along;
            }
        }
        return best;
    }

    /** How much speaks for so many lines going along, their words already counted there, those of the others here. */
    private double sum(int along, Kinship.Article there, Kinship.Article here) {
        double sum = 0;
        for (int i = 0; i < behind.size(); i++) {
            Line line = behind.get(i);
            Kinship.Article own = i < along ? there : here;
            kinship.remove(own, line);
            List<Line> alone = List.of(line);
            double gain = Math.clamp(kinship.of(alone, there) - kinship.of(alone, here), -MOST, MOST)
                    + numbered[i]
                    + beginsAs(i, along);
            sum += i < along ? gain : -gain;
            kinship.add(own, line);
        }
        return sum;
    }

    private double numbered(int at) {
        String before = Numbering.before(behind.get(at).text());
        if (before == null || Numbering.has(behind.subList(0, at), before)) {
            return 0;
        }
        boolean there = Numbering.has(home, before);
        boolean here = Numbering.has(printed, before);
        return there == here ? 0 : there ? NUMBERED : -NUMBERED;
    }

    /** 会议强调 stands where other paragraphs begin with 会议. */
    private double beginsAs(int at, int along) {
        String begins = firstTwo(behind.get(at));
        boolean there = homeBegins.contains(begins);
        boolean here = printedBegins.contains(begins);
        for (int i = 0; i < behind.size(); i++) {
            if (i != at && firstTwo(behind.get(i)).equals(begins)) {
                there |= i < along;
                here |= i >= along;
            }
        }
        return there == here ? 0 : there ? BEGINS_AS : -BEGINS_AS;
    }

    /** The characters by which paragraphs of one text are alike: 会议 of 会议强调. */
    static String firstTwo(Line line) {
        return line.text().substring(0, Math.min(2, line.length()));
    }
}
