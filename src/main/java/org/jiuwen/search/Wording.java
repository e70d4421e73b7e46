package org.jiuwen.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jiuwen.search.language.Clause;
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
import org.jiuwen.search.language.ClausePrinter;
import org.jiuwen.search.language.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words how a query was understood, in the reader's language. */
@Component
class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** The query in the language of the present request. */
    String of(Query query) {
        return of(query, LocaleContextHolder.getLocale());
    }

    /** The query in a language. */
    String of(Query query, Locale locale) {
        Clause root = query.root();
        return root == null ? message(locale, "all") : of(root, locale);
    }

    private String of(Clause clause, Locale locale) {
        return switch (clause) {
            case All all -> join(all.parts(), "and", locale);
            case Any any -> message(locale, "group", join(any.parts(), "or", locale));
            case Not not -> not(not, locale);
            case Text text -> message(locale, "text." + text.manner(), text.text());
            case Wildcards wildcards -> message(locale, "wildcards", wildcards.text());
            case Near near -> message(
                    locale,
                    "near",
                    near.parts().stream().map(ClausePrinter::print).collect(Collectors.joining(" … ")),
                    near.distance());
            case SameParagraph same -> message(locale, "paragraph", of(same.part(), locale));
            case AtLeast atLeast -> message(locale, "at-least", ClausePrinter.print(atLeast.part()), atLeast.times());
            case In in -> message(locale, "in." + in.field(), of(in.part(), locale));
            case Dated dated -> range(locale, "dated", dated.from(), dated.to());
            case OnPage page -> range(locale, "page", page.from(), page.to());
            case OfLength length -> range(locale, "length", length.from(), length.to());
            case OfGenre genre -> message(
                    locale,
                    "genre",
                    messages.getMessage("web.genre." + genre.code().toUpperCase(Locale.ROOT), null, locale));
        };
    }

    private String not(Not not, Locale locale) {
        return not.part() instanceof Text text
                ? message(locale, "not.text", text.text())
                : message(locale, "not", of(not.part(), locale));
    }

    private String join(List<Clause> parts, String between, Locale locale) {
        return parts.stream().map(part -> of(part, locale)).collect(Collectors.joining(message(locale, between)));
    }

    private String range(Locale locale, String key, @Nullable Object from, @Nullable Object to) {
        if (from != null && from.equals(to)) {
            return message(locale, key + ".is", from.toString());
        }
        if (from == null || to == null) {
            return from == null
                    ? message(locale, key + ".to", String.valueOf(to))
                    : message(locale, key + ".from", from.toString());
        }
        return message(locale, key + ".between", from.toString(), to.toString());
    }

    private String message(Locale locale, String key, Object... arguments) {
        return messages.getMessage("search.words." + key, arguments, locale);
    }
}
