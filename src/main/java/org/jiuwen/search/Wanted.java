package org.jiuwen.search;

import java.util.ArrayList;
import java.util.List;
import org.jiuwen.search.language.Clause;
import org.jiuwen.search.language.Clause.All;
import org.jiuwen.search.language.Clause.Any;
import org.jiuwen.search.language.Clause.AtLeast;
import org.jiuwen.search.language.Clause.In;
import org.jiuwen.search.language.Clause.Manner;
import org.jiuwen.search.language.Clause.Near;
import org.jiuwen.search.language.Clause.SameParagraph;
import org.jiuwen.search.language.Clause.Text;
import org.jiuwen.search.language.Clause.Wildcards;
import org.jiuwen.search.language.Field;
import org.jspecify.annotations.Nullable;

/**
 * A clause that a hit shows somewhere: a text, one with holes, or several near each other.
 *
 * @param field where it must stand; null: anywhere
 */
record Wanted(Clause clause, @Nullable Field field) {

    /** All that a hit may show of a query: what is not excluded. */
    static List<Wanted> in(@Nullable Clause query) {
        List<Wanted> wanted = new ArrayList<>();
        collect(query, null, wanted);
        return wanted;
    }

    /** Whether a query is nothing but words that must all occur. */
    static boolean isPlain(Clause query) {
        return query instanceof Text
                || (query instanceof All all
                        && all.parts().stream()
                                .allMatch(part -> part instanceof Text text && text.manner() == Manner.WORD));
    }

    private static void collect(@Nullable Clause clause, @Nullable Field field, List<Wanted> wanted) {
        switch (clause) {
            case null -> {}
            case All all -> all.parts().forEach(part -> collect(part, field, wanted));
            case Any any -> any.parts().forEach(part -> collect(part, field, wanted));
            case In in -> collect(in.part(), in.field(), wanted);
            case SameParagraph same -> collect(same.part(), field, wanted);
            case AtLeast atLeast -> collect(atLeast.part(), field, wanted);
            case Text text -> wanted.add(new Wanted(text, field));
            case Wildcards wildcards -> wanted.add(new Wanted(wildcards, field));
            case Near near -> wanted.add(new Wanted(near, field));
            default -> {}
        }
    }

    /** People, posts and meetings are shown wherever they are named. */
    boolean mayStandInHeadline() {
        return field != Field.BODY && field != Field.BYLINE && field != Field.COLUMN;
    }

    boolean mayStandInText() {
        return field != Field.TITLE && field != Field.BYLINE && field != Field.COLUMN;
    }
}
