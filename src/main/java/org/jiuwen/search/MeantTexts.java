package org.jiuwen.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jiuwen.search.language.Clause;
import org.jiuwen.search.language.Clause.Manner;
import org.jiuwen.search.language.Clause.Text;
import org.jiuwen.search.language.TextReplacement;
import org.jiuwen.search.spelling.NearNames;
import org.jiuwen.search.spelling.Spelling;
import org.jiuwen.search.spelling.Spellings;
import org.jiuwen.search.suggest.Suggestion;
import org.jiuwen.search.suggest.Suggestions;
import org.jiuwen.text.PlacedText;
import org.jiuwen.text.Readings;
import org.springframework.stereotype.Component;

/**
 * What may have been meant by a query with few hits: a name of the archive that looks, sounds or is spelt nearly like one of its
 * words, or a word that differs by one character and is in the index.
 */
@Component
class MeantTexts {

    /** With as many hits nobody needs to be asked what was meant. */
    static final int POOR = 3;

    /** Something meant has many times as many hits as what was typed. */
    static final int BETTER = 3;

    static final int SHOWN = 3;

    /** Words of a query that are looked at, and what is tried for each: every one costs a count. */
    private static final int WORDS = 4;

    private static final int NAMES = 3;
    private static final int SPELLINGS = 3;

    private final Suggestions suggestions;

    MeantTexts(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** Queries with one word replaced, the likelier first; not all have hits. */
    List<Clause> insteadOf(Clause root, Spellings spellings) {
        Set<Clause> others = new LinkedHashSet<>();
        Wanted.in(root).stream()
                .map(Wanted::clause)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.manner() != Manner.EXACT)
                .limit(WORDS)
                .forEach(text -> insteadOf(text, spellings)
                        .forEach(other -> others.add(TextReplacement.in(
                                root, any -> any.equals(text) ? new Text(other, text.manner()) : any))));
        others.remove(root);
        return List.copyOf(others);
    }

    private List<String> insteadOf(Text text, Spellings spellings) {
        String typed = PlacedText.of(text.text()).characters();
        List<String> others = new ArrayList<>();
        String letters = Readings.letters(text.text());
        if (!letters.isEmpty()) {
            suggestions.complete(text.text(), NAMES).stream()
                    .filter(found -> found.kind() != Suggestion.Kind.TITLE)
                    .map(Suggestion::text)
                    .forEach(others::add);
        }
        suggestions.where(name -> NearNames.near(typed, name), NAMES).stream()
                .map(Suggestion::text)
                .forEach(others::add);
        spellings.corrections(typed).stream()
                .limit(SPELLINGS)
                .map(Spelling::text)
                .forEach(others::add);
        return others;
    }
}
