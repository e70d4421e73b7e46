package org.jiuwen.search.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jiuwen.search.suggest.KnownName.Match;
import org.jiuwen.search.suggest.Suggestion.Kind;
import org.jiuwen.text.Folding;
import org.jiuwen.text.Readings;
import org.springframework.stereotype.Component;

/** Answers while a reader types. */
@Component
public class Suggestions {

    static final int MOST = 12;

    /** Longer texts are pasted, not typed, and no name is so long. */
    private static final int LONGEST = 40;

    /** Places that names leave to titles when there are any. */
    private static final int TITLES = 3;

    private final KnownNames names;
    private final Titles titles;

    Suggestions(KnownNames names, Titles titles) {
        this.names = names;
        this.titles = titles;
    }

    /**
     * What may be meant, the likeliest first; people, meetings, columns, then titles.
     *
     * @param most how many at most, to 12
     */
    public List<Suggestion> complete(String typed, int most) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        int size = Math.clamp(most, 1, MOST);
        List<Suggestion> byTitle = titles.with(text, Math.min(TITLES, size - 1));
        List<Suggestion> found = new ArrayList<>(best(text, size - byTitle.size()));
        found.addAll(byTitle);
        return List.copyOf(found);
    }

    private List<Suggestion> best(String text, int size) {
        String folded = Folding.fold(text);
        String letters = Readings.letters(text);
        return names.all().stream()
                .map(name -> name.match(folded, letters))
                .filter(match -> match.fit() > 0)
                .sorted(KnownName.BEST_FIRST)
                .limit(size)
                .map(match -> match.name().suggestion())
                .toList();
    }

    /** Names of which something holds, those in most articles first; for what was misspelt. */
    public List<Suggestion> where(Predicate<String> name, int most) {
        return names.all().stream()
                .filter(known -> known.suggestion().kind() == Kind.PERSON
                        || known.suggestion().kind() == Kind.MEETING
                        || known.suggestion().kind() == Kind.COLUMN)
                .filter(known -> name.test(known.suggestion().text()))
                .map(known -> new Match(known, 1))
                .sorted(KnownName.BEST_FIRST)
                .limit(most)
                .map(match -> match.name().suggestion())
                .toList();
    }
}
