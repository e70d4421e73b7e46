package org.jiuwen.search.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jiuwen.search.language.Clause.All;
import org.jiuwen.search.language.Clause.Any;
import org.jiuwen.search.language.Clause.Dated;
import org.jiuwen.search.language.Clause.In;
import org.jiuwen.search.language.Clause.Not;
import org.jiuwen.search.language.Clause.OfGenre;
import org.jiuwen.search.language.Clause.OfLength;
import org.jiuwen.search.language.Clause.OnPage;
import org.jspecify.annotations.Nullable;

/** Puts clauses together in the one shape that a query's tree has: flat, without repetitions, nothing negated twice. */
final class Clauses {

    private Clauses() {}

    /** All of the clauses; the only one, or null, when there are no more. */
    static @Nullable Clause allOf(List<? extends @Nullable Clause> parts) {
        Set<Clause> flat = new LinkedHashSet<>();
        for (Clause part : parts) {
            if (part instanceof All all) {
                flat.addAll(all.parts());
            } else if (part != null) {
                flat.add(part);
            }
        }
        return flat.size() > 1
                ? new All(List.copyOf(flat))
                : flat.stream().findFirst().orElse(null);
    }

    /** Any of the clauses; the only one, or null, when there are no more. */
    static @Nullable Clause oneOf(List<@Nullable Clause> parts) {
        Set<Clause> flat = new LinkedHashSet<>();
        for (Clause part : parts) {
            if (part instanceof Any any) {
                flat.addAll(any.parts());
            } else if (part != null) {
                flat.add(part);
            }
        }
        return flat.size() > 1
                ? new Any(List.copyOf(flat))
                : flat.stream().findFirst().orElse(null);
    }

    static Clause not(Clause part) {
        return part instanceof Not not ? not.part() : new Not(part);
    }

    /** A clause in a field; one does not hold inside of another one, nor for what is no text. */
    static Clause in(Field field, Clause part) {
        return switch (part) {
            case In in -> in;
            case Not not -> not(in(field, not.part()));
            case Dated dated -> dated;
            case OnPage page -> page;
            case OfLength length -> length;
            case OfGenre genre -> genre;
            default -> new In(field, part);
        };
    }
}
