package org.jiuwen.search.language;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One node of a query. Every tree prints to a text that is read to the same tree again: {@link ClausePrinter}. */
public sealed interface Clause {

    /** All must hold; at least two. */
    record All(List<Clause> parts) implements Clause {}

    /** One must hold; at least two. */
    record Any(List<Clause> parts) implements Clause {}

    /** Must not hold. */
    record Not(Clause part) implements Clause {}

    /**
     * Characters as they stand.
     *
     * @param text without quotation marks; has at least one character that can be looked for
     */
    record Text(String text, Manner manner) implements Clause {}

    /** How closely a text is taken. */
    enum Manner {
        /** May be found in part when nothing holds the whole. */
        WORD,
        /** In quotation marks: nothing but these characters side by side. */
        PHRASE,
        /** After an equals sign: these very characters, without folding script, width or case. */
        EXACT,
        /** After a tilde: also where one character was probably misread for another that looks like it. */
        ALIKE
    }

    /**
     * Characters with holes: {@code ?} for one character, {@code *} for none to {@value #FARTHEST}.
     *
     * @param text begins and ends with a character that is looked for
     */
    record Wildcards(String text) implements Clause {

        /** Characters that an asterisk stands for at most. */
        public static final int FARTHEST = 10;
    }

    /**
     * Side by side in any order.
     *
     * @param distance characters between two neighbours at most; of more than two, on average
     * @param parts at least two, all looking for characters
     */
    record Near(int distance, List<Clause> parts) implements Clause {}

    /** Everything inside stands in one paragraph. */
    record SameParagraph(Clause part) implements Clause {}

    /** Occurs so many times. */
    record AtLeast(int times, Clause part) implements Clause {}

    /** Stands in this field; a field inside goes before one outside. */
    record In(Field field, Clause part) implements Clause {}

    /** Printed on these days, both ends included; null is open. */
    record Dated(@Nullable LocalDate from, @Nullable LocalDate to) implements Clause {}

    /** 版次, both ends included; null is open. */
    record OnPage(@Nullable Integer from, @Nullable Integer to) implements Clause {}

    /** Characters of the text, both ends included; null is open. */
    record OfLength(@Nullable Integer from, @Nullable Integer to) implements Clause {}

    /**
     * Of a genre.
     *
     * @param code news, editorial, …
     */
    record OfGenre(String code) implements Clause {}
}
