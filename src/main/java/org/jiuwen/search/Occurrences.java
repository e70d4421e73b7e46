package org.jiuwen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.search.language.Clause;
import org.jiuwen.search.language.Clause.Any;
import org.jiuwen.search.language.Clause.Manner;
import org.jiuwen.search.language.Clause.Near;
import org.jiuwen.search.language.Clause.Text;
import org.jiuwen.search.language.Clause.Wildcards;
import org.jiuwen.search.limits.Deadline;
import org.jiuwen.search.spelling.Misread;
import org.jiuwen.text.PlacedText;

/** Where a clause stands in a stored text, by the same folding and places as in the index. */
final class Occurrences {

    private static final Pattern HOLE = Pattern.compile("[?*]+");

    private Occurrences() {}

    /** From one index of the placed characters to before another. */
    record Stretch(int from, int to) {

        int distance(Stretch other) {
            return from < other.from ? other.from - to : from - other.to;
        }
    }

    /** All stretches that a clause marks, in no order. */
    static List<Stretch> of(Clause clause, PlacedText text, Deadline deadline) {
        deadline.check();
        return switch (clause) {
            case Text wanted -> run(wanted, text);
            case Wildcards wildcards -> withHoles(wildcards, text, deadline);
            case Near near -> near(near, text, deadline);
            case Any any -> any.parts().stream()
                    .flatMap(part -> of(part, text, deadline).stream())
                    .toList();
            default -> List.of();
        };
    }

    private static List<Stretch> run(Text wanted, PlacedText text) {
        PlacedText run = PlacedText.of(wanted.text());
        String characters = run.characters();
        List<Stretch> found = new ArrayList<>();
        for (int at = text.characters().indexOf(characters);
                at >= 0 && !characters.isEmpty();
                at = text.characters().indexOf(characters, at + 1)) {
            if (wanted.manner() != Manner.EXACT || isPrinted(run, text, at)) {
                found.add(new Stretch(at, at + characters.length()));
            }
        }
        if (found.isEmpty() && wanted.manner() == Manner.ALIKE) {
            for (int at : Misread.places(text.characters(), characters)) {
                found.add(new Stretch(at, at + characters.length()));
            }
        }
        return found;
    }

    private static boolean isPrinted(PlacedText run, PlacedText text, int at) {
        for (int i = 0; i < run.characters().length(); i++) {
            boolean separator = PlacedText.isSeparator(run.characters().charAt(i));
            if (!separator && run.printed(i) != text.printed(at + i)) {
                return false;
            }
        }
        return true;
    }

    private static List<Stretch> withHoles(Wildcards wildcards, PlacedText text, Deadline deadline) {
        StringBuilder pattern = new StringBuilder();
        for (String piece : HOLE.splitWithDelimiters(wildcards.text(), 0)) {
            if (HOLE.matcher(piece).matches()) {
                boolean open = piece.endsWith("*");
                int fixed = open ? piece.length() - 1 : piece.length();
                pattern.append("[^")
                        .append(PlacedText.SEPARATOR)
                        .append(PlacedText.PARAGRAPH)
                        .append("]{")
                        .append(fixed)
                        .append(',')
                        .append(open ? fixed + Wildcards.FARTHEST : fixed)
                        .append("}?");
            } else {
                pattern.append(Pattern.quote(PlacedText.of(piece).characters()));
            }
        }
        Matcher matcher = Pattern.compile(pattern.toString()).matcher(deadline.watched(text.characters()));
        List<Stretch> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(new Stretch(matcher.start(), matcher.end()));
        }
        return found;
    }

    /** Of each part what has all the others near; a stretch is near itself. */
    private static List<Stretch> near(Near near, PlacedText text, Deadline deadline) {
        List<NavigableMap<Integer, Stretch>> parts = near.parts().stream()
                .map(part -> byStart(of(part, text, deadline)))
                .toList();
        int farthest = near.distance() * (parts.size() - 1);
        List<Stretch> found = new ArrayList<>();
        for (NavigableMap<Integer, Stretch> own : parts) {
            own.values().stream()
                    .filter(stretch -> parts.stream().allMatch(others -> isNear(stretch, others, farthest)))
                    .forEach(found::add);
        }
        return found;
    }

    private static NavigableMap<Integer, Stretch> byStart(List<Stretch> stretches) {
        NavigableMap<Integer, Stretch> sorted = new TreeMap<>();
        stretches.forEach(stretch -> sorted.put(stretch.from(), stretch));
        return sorted;
    }

    private static boolean isNear(Stretch stretch, NavigableMap<Integer, Stretch> others, int farthest) {
        Map.Entry<Integer, Stretch> before = others.floorEntry(stretch.from());
        Map.Entry<Integer, Stretch> after = others.ceilingEntry(stretch.from());
        return (before != null && stretch.distance(before.getValue()) <= farthest)
                || (after != null && stretch.distance(after.getValue()) <= farthest);
    }
}
