package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * How well a line goes on where another breaks off, on the scale of log-odds: what their own characters say (a word over the break, a
 * strange beginning, how usual its first word is behind the last one, the same body named at the end and at the beginning), whose words
 * the second has, and whether it is missed or out of place where it is printed.
 */
final class Fit {

    /** A line that cannot go on another. */
    static final double BEGINS = -9;

    /** A word that goes over the break. */
    private static final double WORD = 4;
    /** Inside a clause, where only a comma or pause stands. */
    private static final double CLAUSE = 1;

    private static final double HANGS = 3;
    /** The same where no next line may go on. */
    private static final double ALONE = 2;

    private static final double NEXT_LINE = 6;
    /** The next line when a word goes over it to another. */
    private static final double INTERRUPTED = 2;

    /** Columns are printed forward. */
    private static final double BACKWARD = -1.5;
    /** What stands straight under another headline is most often its text. */
    private static final double UNDER_HEADLINE = -3;

    private static final double SAME_ARTICLE = 0.5;
    private static final double SAME_NAME = 4.5;
    /** Characters at the end and at the beginning in which the same body is named. */
    private static final int REACH = 40;

    private static final int NAME = 4;
    /** Kinship that counts as one. */
    private static final double KIN = 7;

    private static final double MOST_KIN = 4;
    /** The quotation mark that closes what the broken line opens. */
    private static final double QUOTE = 4;
    /** What does not close the quotation that the broken line leaves open. */
    private static final double LEFT_OPEN = -3;
    /**
     * Kinship proves nothing, and a broken end may be all that is left of a text: so much must speak for the second line being the
     * middle of a sentence behind a line that may be none: it has no mark, as a heading or an entry of a list.
     */
    private static final double FORM_BEHIND_NO_SENTENCE = 1;
    /** Behind a comma a clause begins: its first word says less. */
    private static final double STRANGE_CLAUSE = 2.5;

    private final Kinship kinship;
    private final Neighbours neighbours;
    private final List<Place> places;
    private final double enough;
    private final IdentityHashMap<Line, Double> asEnd = new IdentityHashMap<>();
    /** Kinship to the lines before it. */
    private final IdentityHashMap<Line, Double> inItsPlace = new IdentityHashMap<>();

    /** Kinship to each of the other articles that were asked about. */
    private final IdentityHashMap<Line, IdentityHashMap<Draft, Double>> inOthers = new IdentityHashMap<>();

    private final IdentityHashMap<Draft, Kinship.Article> asPrinted = new IdentityHashMap<>();

    /** @param enough sum under which nobody asks how much under */
    Fit(Kinship kinship, Neighbours neighbours, List<Place> places, double enough) {
        this.kinship = kinship;
        this.neighbours = neighbours;
        this.places = places;
        this.enough = enough;
    }

    /** To be asked before any line is moved. */
    double weigh(Place open, Place place) {
        String left = open.line.text();
        String right = place.line.text();
        Opening opening = place.opening();
        if (opening.standsAlone() || (opening.isParagraph() && !WordBreaks.inName(left, right))) {
            return BEGINS;
        }
        double broken = Sentences.breaksOff(left) || hangs(open.line) ? hasNext(open) ? CLAUSE : ALONE : 0;
        double strangeness = opening.strangeness();
        double form = (Sentences.endsInComma(left) ? Math.min(STRANGE_CLAUSE, strangeness) : strangeness)
                + (opening.isAnotherVoice() ? BEGINS : 0)
                + broken
                + FirstMark.goesOn(left, right)
                + quotation(left, right)
                + Succession.of(open.lastWord(), opening.firstWord());
        if (place.equals(open.next)) {
            return form
                    + (WordBreaks.between(left, right) ? WORD : 0)
                    + (neighbours.wordGoesPast(open, place) ? INTERRUPTED : NEXT_LINE);
        }
        form += Sentences.breaksOff(left) ? sharedName(left, right) : 0;
        double stands = neighbours.say(open, place);
        double printed = printed(open, place);
        double least = Sentences.hasMark(left) ? broken : FORM_BEHIND_NO_SENTENCE;
        // The dictionary is only asked where the rest leaves it open.
        double atMost = form + WORD + Math.max(0, stands);
        if (atMost < least || atMost + printed + MOST_KIN < enough) {
            return BEGINS;
        }
        double over = WordBreaks.between(left, right) ? WORD : 0;
        form += over + (over < WORD || opening.isUsual() ? stands : Math.max(0, stands));
        // Kinship is only asked where the rest leaves it open.
        if (form < least || form + printed + MOST_KIN < enough) {
            return BEGINS;
        }
        return form + printed + (place.draft == open.draft ? SAME_ARTICLE : kin(open, place));
    }

    private static double quotation(String left, String right) {
        if (left.lastIndexOf('“') <= left.lastIndexOf('”')) {
            return 0;
        }
        return Sentences.closesQuotation(left, right) ? QUOTE : LEFT_OPEN;
    }

    /** What its place on the page says, apart from its neighbours. */
    private static double printed(Place open, Place place) {
        double order = place.line.index() < open.line.index() ? BACKWARD : 0;
        boolean first =
                place.draft != open.draft && place.line.equals(place.draft.body.getFirst()) && place.draft.hasHead();
        return order + (first ? UNDER_HEADLINE : 0);
    }

    /** Whether the next line as printed may go on. */
    static boolean hasNext(Place open) {
        Place next = open.next;
        return next != null && !next.opening().isParagraph() && !next.opening().isAnotherVoice();
    }

    /** Whether a body that hardly another line names stands both at the end and at the beginning. */
    private double sharedName(String left, String right) {
        String tail = left.substring(Math.max(0, left.length() - REACH));
        String head = right.substring(0, Math.min(REACH, right.length()));
        for (int i = 0; i + NAME <= head.length(); i++) {
            String run = head.substring(i, i + NAME);
            if (tail.contains(run)
                    && run.indexOf('第') < 0
                    && run.chars().allMatch(Character::isIdeographic)
                    && isRare(run)) {
                return SAME_NAME;
            }
        }
        return 0;
    }

    private boolean isRare(String run) {
        return places.stream()
                        .filter(it -> it.line.text().contains(run))
                        .limit(3)
                        .count()
                < 3;
    }

    /** 把 or 的 as last word: more than any other break it must go on. */
    private boolean hangs(Line line) {
        return asEnd.computeIfAbsent(line, it -> SentenceBounds.strangenessAsEnd(it.text())) > HANGS;
    }

    /** For a line of another article than the open one's. */
    private double kin(Place open, Place place) {
        double there = inOthers.computeIfAbsent(place.line, line -> new IdentityHashMap<>())
                .computeIfAbsent(open.draft, draft -> kinship.of(List.of(place.line), asPrinted(draft)));
        double here = inItsPlace.computeIfAbsent(place.line, line -> {
            // What stands behind it may be out of place with it.
            List<Line> body = place.draft.body;
            return kinship.of(List.of(line), article(place.draft, body.subList(body.indexOf(line), body.size())));
        });
        return Math.clamp((there - here) / KIN, -MOST_KIN, MOST_KIN);
    }

    private Kinship.Article asPrinted(Draft article) {
        return asPrinted.computeIfAbsent(article, draft -> article(draft, List.of()));
    }

    /** The words of an article but for some lines. */
    Kinship.Article article(Draft draft, List<Line> without) {
        List<Line> lines = new ArrayList<>(draft.headlines);
        draft.body.stream().filter(line -> !without.contains(line)).forEach(lines::add);
        return kinship.article(lines);
    }
}
