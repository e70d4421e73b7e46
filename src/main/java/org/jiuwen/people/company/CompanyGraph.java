package org.jiuwen.people.company;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * People in a ring around the person in the middle: lines as thick as they have much in common, those who have much in common
 * among each other side by side. Drawn by the server, so that it is there at once, without script and in print.
 */
public record CompanyGraph(List<Node> nodes, List<Line> lines) {

    /** Width and height of the drawing. */
    static final int SIZE = 440;

    private static final int MIDDLE = SIZE / 2;
    private static final int RING = 150;
    private static final int LABEL = 16;
    private static final double THICKEST = 7;

    /** With all of them nothing could be seen: who sits on one rostrum is tied to all the others. */
    private static final int MOST_LINES = 24;

    /**
     * One of the people.
     *
     * @param x of his dot, and {@code labelX} of his name, whose {@code anchor} says on which side of it that is
     */
    public record Node(
            Company.Companion person,
            int x,
            int y,
            double radius,
            double width,
            int labelX,
            int labelY,
            String anchor) {}

    /** A line between two in the ring; {@code path} is bent towards the middle. */
    public record Line(String path, double width) {}

    static CompanyGraph of(Company company) {
        List<Integer> order = order(company);
        int most = company.people().stream()
                .mapToInt(Company.Companion::times)
                .max()
                .orElse(1);
        Node[] nodes = new Node[order.size()];
        for (int place = 0; place < order.size(); place++) {
            double angle = 2 * Math.PI * place / order.size() - Math.PI / 2;
            Company.Companion person = company.people().get(order.get(place));
            double share = Math.sqrt((double) person.times() / most);
            nodes[order.get(place)] = new Node(
                    person,
                    at(angle, RING, true),
                    at(angle, RING, false),
                    rounded(4 + 6 * share),
                    rounded(Math.max(1, THICKEST * share)),
                    at(angle, RING + LABEL, true),
                    at(angle, RING + LABEL, false) + 5,
                    anchor(Math.cos(angle)));
        }
        int strongest =
                company.ties().stream().mapToInt(Company.Tie::times).max().orElse(1);
        List<Line> lines = company.ties().stream()
                .sorted(Comparator.comparingInt(Company.Tie::times).reversed())
                .limit(MOST_LINES)
                .map(tie -> line(nodes[tie.one()], nodes[tie.other()], (double) tie.times() / strongest))
                .toList();
        return new CompanyGraph(List.of(nodes), lines);
    }

    /** Beginning with the first, each time the one who has most in common with the last. */
    private static List<Integer> order(Company company) {
        int n = company.people().size();
        int[][] ties = new int[n][n];
        company.ties().forEach(tie -> {
            ties[tie.one()][tie.other()] = tie.times();
            ties[tie.other()][tie.one()] = tie.times();
        });
        List<Integer> order = new ArrayList<>();
        for (int next = 0; order.size() < n; ) {
            order.add(next);
            int last = next;
            int best = -1;
            for (int i = 0; i < n; i++) {
                if (!order.contains(i) && (best < 0 || ties[last][i] > ties[last][best])) {
                    best = i;
                }
            }
            next = best;
        }
        return order;
    }

    private static Line line(Node one, Node other, double share) {
        return new Line(
                String.format(
                        Locale.ROOT,
                        "M%d %dQ%d %d %d %d",
                        one.x,
                        one.y,
                        (one.x + other.x + 2 * MIDDLE) / 4,
                        (one.y + other.y + 2 * MIDDLE) / 4,
                        other.x,
                        other.y),
                rounded(0.5 + 2.5 * share));
    }

    private static String anchor(double cosine) {
        return cosine > 0.3 ? "start" : cosine < -0.3 ? "end" : "middle";
    }

    private static int at(double angle, int radius, boolean across) {
        return (int) Math.round(MIDDLE + radius * (across ? Math.cos(angle) : Math.sin(angle)));
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
