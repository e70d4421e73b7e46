package org.jiuwen.search.language;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jiuwen.search.language.Clause.All;
import org.jiuwen.search.language.Clause.Any;
import org.jiuwen.search.language.Clause.AtLeast;
import org.jiuwen.search.language.Clause.In;
import org.jiuwen.search.language.Clause.Near;
import org.jiuwen.search.language.Clause.Not;
import org.jiuwen.search.language.Clause.SameParagraph;
import org.jiuwen.search.language.Clause.Text;

/** Puts other clauses in the place of the texts that a query looks for; what it excludes stays. */
public final class TextReplacement {

    private TextReplacement() {}

    /**
     * The query with its texts replaced.
     *
     * @param replacement of each text; the same text to leave it
     */
    public static Clause in(Clause clause, Function<Text, Clause> replacement) {
        return switch (clause) {
            case Text text -> replacement.apply(text);
            case All all -> Objects.requireNonNull(Clauses.allOf(each(all.parts(), replacement)));
            case Any any -> Objects.requireNonNull(Clauses.oneOf(List.copyOf(each(any.parts(), replacement))));
            case In in -> Clauses.in(in.field(), in(in.part(), replacement));
            case Near near -> new Near(near.distance(), each(near.parts(), replacement));
            case SameParagraph same -> new SameParagraph(in(same.part(), replacement));
            case AtLeast atLeast -> new AtLeast(atLeast.times(), in(atLeast.part(), replacement));
            case Not not -> not;
            default -> clause;
        };
    }

    private static List<Clause> each(List<Clause> parts, Function<Text, Clause> replacement) {
        return parts.stream().map(part -> in(part, replacement)).toList();
    }
}
