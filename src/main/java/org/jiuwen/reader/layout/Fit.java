package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jiuwen.reader.layout.Sentences.Ending;
import org.jspecify.annotations.Nullable;

/**
 * How well a line goes on where another breaks off: what their own characters say (a word over the break, a strange beginning, how
 * usual its first word is behind the last one, the same body named at the end and at the beginning), whose words the second has, and
 * whether it is missed or out of place where it is printed. The weights of these {@link FitSign}s were fitted together, as a choice
 * among all lines of the page and none of them (conditional logit: McFadden 1974).
 */
final class Fit {

    /** A line that cannot go on another. */
    static final double BEGINS = -9;

    /** Characters at the end and at the beginning in which the same body is named. */
    private static final int REACH = 40;

    private static final int NAME = 4;
    /** Kinship that counts as one. */
    private static final double KIN = 7;

    private static final double MOST_KIN = 4;
    /** Behind a comma a clause begins: its first word says less. */
    private static final double MOST_STRANGE_CLAUSE = 2.5;

    /** 意|在: they end few words and begin many sentences. */
    private static final String PREPOSITIONS = "在对从自将被把与和为以按据当由";

    private static final double VERY_STRANGE = 4;
    /** Lines from which another article's are far. */
    private static final int FAR = 20;
    /** The most that asking the dictionary for a word over the break can add. */
    private static final double MOST_OVER = FitSigns.weight(FitSign.WORD_OVER)
            + Math.max(0, FitSigns.weight(FitSign.WORD_OVER_BEHIND_END))
            + Math.max(0, FitSigns.weight(FitSign.WORD_OVER_USUAL));
    /** The most that asking for kinship can. */
    private static final double MOST_BY_KIN = MOST_KIN * FitSigns.weight(FitSign.KIN);

    /** A list of names that is broken has a pause so near its end. */
    private static final int LAST_PAUSE = 12;

    private final Kinship kinship;
    private final Neighbours neighbours;
    private final List<Place> places;
    /** Kinship to the lines before it. */
    private final IdentityHashMap<Line, Double> inItsPlace = new IdentityHashMap<>();

    /** Kinship to each of the other articles that were asked about. */
    private final IdentityHashMap<Line, IdentityHashMap<Draft, Double>> inOthers = new IdentityHashMap<>();

    private final IdentityHashMap<Draft, Kinship.Article> asPrinted = new IdentityHashMap<>();

    Fit(Kinship kinship, Neighbours neighbours, List<Place> places) {
        this.kinship = kinship;
        this.neighbours = neighbours;
        this.places = places;
    }

    /** Logarithm of the odds of a pair; {@link #BEGINS} or less where it is none. To be asked before any line is moved. */
    double weigh(Place open, Place place) {
        if (begins(open, place)) {
            return BEGINS;
        }
        FitSigns signs = cheap(open, place);
        boolean isNext = place.equals(open.next);
        if (!isNext && signs.sum() + MOST_OVER + MOST_BY_KIN < 0) {
            return BEGINS;
        }
        addWordOver(signs, open, place);
        if (!isNext && signs.sum() + MOST_BY_KIN < 0) {
            return BEGINS;
        }
        addKin(signs, open, place);
        return signs.sum();
    }

    /** All signs of a pair; null where a line cannot go on the other. */
    @Nullable
    FitSigns signs(Place open, Place place) {
        if (begins(open, place)) {
            return null;
        }
        FitSigns signs = cheap(open, place);
        addWordOver(signs, open, place);
        addKin(signs, open, place);
        return signs;
    }

    private static boolean begins(Place open, Place place) {
        Opening opening = place.opening();
        return opening.standsAlone()
                || opening.isAnotherVoice()
                || (opening.isParagraph() && !WordBreaks.inName(open.line.text(), place.line.text()));
    }

    /** Those that need neither the dictionary nor the words of whole articles. */
    private FitSigns cheap(Place open, Place place) {
        FitSigns signs = new FitSigns();
        addBroken(signs, open);
        addOpening(signs, open, place);
        if (place.equals(open.next)) {
            signs.add(neighbours.wordGoesPast(open, place) ? FitSign.NEXT_INTERRUPTED : FitSign.NEXT);
            signs.addIf(place.opening().isUsual(), FitSign.NEXT_USUAL);
            return signs;
        }
        FitSign neighbour = neighbours.say(open, place);
        if (neighbour != null) {
            signs.add(neighbour);
        }
        addPrinted(signs, open, place);
        String left = open.line.text();
        String right = place.line.text();
        signs.addIf(Sentences.breaksOff(left) && isSameBody(left, right), FitSign.SAME_BODY);
        boolean inList = left.lastIndexOf('、') >= left.length() - LAST_PAUSE;
        signs.addIf(place.opening().namesWhoCame() && !inList, FitSign.WHO_CAME);
        signs.addIf(Sentences.refersBack(right), FitSign.REFERS_BACK);
        signs.addIf(Sentences.ending(right) != Ending.CLOSED, FitSign.BREAKS_OFF);
        return signs;
    }

    private void addBroken(FitSigns signs, Place open) {
        signs.add(mayGoOn(open) ? FitSign.BEFORE_LINE : open.next != null ? FitSign.BEFORE_PARAGRAPH : FitSign.AT_END);
        signs.addIf(!Sentences.hasMark(open.line.text()), FitSign.WITHOUT_MARK);
    }

    private static void addOpening(FitSigns signs, Place open, Place place) {
        String left = open.line.text();
        String right = place.line.text();
        double strangeness = place.opening().strangeness();
        boolean clause = Sentences.endsInComma(left);
        signs.add(
                clause ? FitSign.STRANGE_CLAUSE : FitSign.STRANGE,
                clause ? Math.min(MOST_STRANGE_CLAUSE, strangeness) : strangeness);
        signs.addIf(!place.equals(open.next) && strangeness > VERY_STRANGE, FitSign.VERY_STRANGE);
        signs.add(FitSign.FIRST_MARK, FirstMark.goesOn(left, right));
        signs.add(
                FitSign.SUCCESSION,
                Succession.of(open.lastWord(), place.opening().firstWord()));
        if (left.lastIndexOf('“') > left.lastIndexOf('”')) {
            signs.add(Sentences.closesQuotation(left, right) ? FitSign.QUOTATION_CLOSED : FitSign.QUOTATION_LEFT_OPEN);
        }
    }

    /** What its place on the page says. */
    private static void addPrinted(FitSigns signs, Place open, Place place) {
        int gap = place.line.index() - open.line.index();
        boolean same = place.draft == open.draft;
        boolean first = place.line.equals(place.draft.body.getFirst()) && place.draft.hasHead();
        Place before = place.before();
        signs.addIf(gap < 0, FitSign.BACKWARD);
        signs.addIf(!same && Math.abs(gap) > FAR, FitSign.FAR);
        signs.addIf(first && !same, FitSign.UNDER_HEADLINE);
        signs.addIf(first && same, FitSign.UNDER_OWN_HEADLINE);
        signs.addIf(place.line.equals(place.draft.body.getLast()), FitSign.LAST);
        signs.addIf(same, FitSign.SAME_ARTICLE);
        signs.addIf(before != null && isClosed(before), FitSign.BEHIND_END);
        signs.addIf(before != null && !before.equals(open) && !isClosed(before), FitSign.BEHIND_BREAK);
    }

    private static boolean isClosed(Place place) {
        return Sentences.ending(place.line.text()) == Ending.CLOSED;
    }

    private static void addWordOver(FitSigns signs, Place open, Place place) {
        if (WordBreaks.between(open.line.text(), place.line.text())) {
            Place before = place.before();
            boolean elsewhere = !place.equals(open.next);
            boolean preposition = PREPOSITIONS.indexOf(place.line.text().charAt(0)) >= 0;
            signs.add(FitSign.WORD_OVER);
            signs.addIf(elsewhere && preposition, FitSign.PREPOSITION_OVER);
            signs.addIf(elsewhere && before != null && isClosed(before), FitSign.WORD_OVER_BEHIND_END);
            signs.addIf(elsewhere && place.opening().isUsual(), FitSign.WORD_OVER_USUAL);
        }
    }

    private void addKin(FitSigns signs, Place open, Place place) {
        if (place.draft != open.draft) {
            signs.add(FitSign.KIN, kin(open, place));
        }
    }

    /** Whether the next line as printed may go on, and no word goes past it. */
    private boolean mayGoOn(Place open) {
        Place next = open.next;
        return next != null && hasNext(open) && !neighbours.wordGoesPast(open, next);
    }

    /** Whether the next line as printed may go on. */
    private static boolean hasNext(Place open) {
        Place next = open.next;
        return next != null && !next.opening().isParagraph() && !next.opening().isAnotherVoice();
    }

    /** Whether a body that hardly another line names stands both at the end and at the beginning. */
    private boolean isSameBody(String left, String right) {
        String tail = left.substring(Math.max(0, left.length() - REACH));
        String head = right.substring(0, Math.min(REACH, right.length()));
        for (int i = 0; i + NAME <= head.length(); i++) {
            String run = head.substring(i, i + NAME);
            if (tail.contains(run)
                    && run.indexOf('第') < 0
                    && run.chars().allMatch(Character::isIdeographic)
                    && isRare(run)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRare(String run) {
        return places.stream()
                        .filter(it -> it.line.text().contains(run))
                        .limit(3)
                        .count()
                < 3;
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
