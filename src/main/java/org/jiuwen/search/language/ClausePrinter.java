package org.jiuwen.search.language;

import java.util.List;
import java.util.stream.Collectors;
import org.jiuwen.search.language.Clause.All;
import org.jiuwen.search.language.Clause.Any;
import org.jiuwen.search.language.Clause.AtLeast;
import org.jiuwen.search.language.Clause.Dated;
import org.jiuwen.search.language.Clause.In;
import org.jiuwen.search.language.Clause.Near;
import org.jiuwen.search.language.Clause.Not;
import org.jiuwen.search.language.Clause.OfGenre;
import org.jiuwen.search.language.Clause.OfLength;
import org.jiuwen.search.language.Clause.OnPage;
import org.jiuwen.search.language.Clause.SameParagraph;
import org.jiuwen.search.language.Clause.Text;
import org.jiuwen.search.language.Clause.Wildcards;
import org.jspecify.annotations.Nullable;

/** Writes a tree as a query that is read to the same tree again, with no more brackets than that takes. */
public final class ClausePrinter {

    /** How tightly the surroundings bind: what binds looser is put in brackets. */
    private enum Tightness {
        OR,
        AND,
        NEAR,
        SINGLE
    }

    private ClausePrinter() {}

    /** The query that asks for this clause. */
    public static String print(Clause clause) {
        return print(clause, Tightness.OR);
    }

    private static String print(Clause clause, Tightness around) {
        return switch (clause) {
            case Any any -> bracket(join(any.parts(), " | ", Tightness.AND), around, Tightness.OR);
            case All all -> bracket(join(all.parts(), " ", Tightness.NEAR), around, Tightness.AND);
            case Not not -> bracket("-" + print(not.part(), Tightness.SINGLE), around, Tightness.NEAR);
            case Near near -> bracket(
                    join(near.parts(), " 近" + near.distance() + " ", Tightness.SINGLE), around, Tightness.NEAR);
            case Text text -> text(text);
            case Wildcards wildcards -> wildcards.text();
            case SameParagraph same -> "同段(" + print(same.part(), Tightness.OR) + ")";
            case AtLeast atLeast -> "至少" + atLeast.times() + "(" + print(atLeast.part(), Tightness.OR) + ")";
            case In in -> in.field().printed() + ":" + print(in.part(), Tightness.SINGLE);
            case Dated dated -> Field.DATE.printed() + ":" + range(dated.from(), dated.to());
            case OnPage page -> Field.PAGE.printed() + ":" + range(page.from(), page.to());
            case OfLength length -> Field.LENGTH.printed() + ":" + range(length.from(), length.to());
            case OfGenre genre -> Field.GENRE.printed() + ":" + GenreNames.name(genre.code());
        };
    }

    private static String text(Text text) {
        return switch (text.manner()) {
            case WORD -> text.text();
            case PHRASE -> "“" + text.text() + "”";
            case EXACT -> "=“" + text.text() + "”";
            case ALIKE -> "~“" + text.text() + "”";
        };
    }

    private static String join(List<Clause> parts, String between, Tightness tightness) {
        return parts.stream().map(part -> print(part, tightness)).collect(Collectors.joining(between));
    }

    private static String bracket(String text, Tightness around, Tightness own) {
        return around.compareTo(own) > 0 ? "(" + text + ")" : text;
    }

    private static String range(@Nullable Object from, @Nullable Object to) {
        if (from != null && from.equals(to)) {
            return from.toString();
        }
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
}
