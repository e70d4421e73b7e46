package org.jiuwen.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jiuwen.search.language.Clause.All;
import org.jiuwen.search.language.Clause.Manner;
import org.jiuwen.search.language.Clause.Near;
import org.jiuwen.search.language.Clause.OfGenre;
import org.jiuwen.search.language.Clause.Text;
import org.jiuwen.search.language.Clause.Wildcards;
import org.jiuwen.search.language.Remark.Kind;
import org.jiuwen.search.language.Token.Quoted;
import org.jiuwen.text.PlacedText;
import org.jiuwen.text.PlacedText.Span;
import org.jspecify.annotations.Nullable;

/** Makes the leaves of a query's tree: texts and texts with holes. Null stands for characters that cannot be looked for. */
final class Leaves {

    /** More holes would be no word any more. */
    private static final int MOST_HOLES = 5;

    private static final Pattern MARKS = Pattern.compile("[\"＂“”„‟「」『』｢｣‘’'＇]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\uFEFF\u200B]+");
    private static final Pattern HOLE = Pattern.compile("[*?]+");

    private final List<Remark> remarks;

    Leaves(List<Remark> remarks) {
        this.remarks = remarks;
    }

    /** A text outside of quotation marks. */
    @Nullable
    Clause word(String typed) {
        String text = typed.replace('＊', '*');
        if (HOLE.matcher(text).find()) {
            return withHoles(text);
        }
        return asWord(text);
    }

    private @Nullable Clause asWord(String typed) {
        String text = trimmed(typed);
        if (text == null) {
            return null;
        }
        return Lexer.isWord(text) && !HOLE.matcher(text).find() ? new Text(text, Manner.WORD) : phrase(text);
    }

    private @Nullable Clause withHoles(String typed) {
        List<String> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String hole = "";
        int end = 0;
        for (String piece : HOLE.splitWithDelimiters(typed, 0)) {
            end += piece.length();
            if (HOLE.matcher(piece).matches()) {
                hole += piece;
                // A question mark at the end is only that.
                if ((parts.isEmpty() || end == typed.length()) && piece.contains("*")) {
                    remarks.add(new Remark(Kind.WILDCARD_AT_END, typed));
                }
                continue;
            }
            String part = trimmed(piece);
            if (part != null) {
                text.append(parts.isEmpty() ? "" : canonical(hole)).append(part);
                parts.add(part);
                hole = "";
            }
        }
        if (parts.size() < 2) {
            return parts.isEmpty() ? null : asWord(parts.getFirst());
        }
        if (parts.size() <= MOST_HOLES + 1 && Lexer.isWord(text.toString())) {
            return new Wildcards(text.toString());
        }
        remarks.add(new Remark(Kind.LIMITED, typed));
        List<Clause> words = new ArrayList<>();
        for (String part : parts) {
            Clause word = phrase(part);
            if (word != null && !words.contains(word)) {
                words.add(word);
            }
        }
        return words.size() > 1 ? new All(List.copyOf(words)) : words.getFirst();
    }

    /** First the characters that must be there, then those that may. */
    private static String canonical(String hole) {
        String fixed = "?".repeat((int) hole.chars().filter(c -> c == '?').count());
        return hole.contains("*") ? fixed + "*" : fixed;
    }

    /** A text in quotation marks, or the words in them when they need not stand side by side. */
    @Nullable
    Clause quoted(Quoted quoted, int distance) {
        if (quoted.distance() < 0) {
            return phrase(quoted.text());
        }
        List<Clause> parts = new ArrayList<>();
        for (String word : BLANKS.split(quoted.text())) {
            Clause part = phrase(word);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts.size() > 1 ? new Near(distance, List.copyOf(parts)) : phrase(quoted.text());
    }

    /** A text of which every character counts. */
    @Nullable
    Clause phrase(String typed) {
        return text(typed, Manner.PHRASE);
    }

    /** A text that is not folded. */
    @Nullable
    Clause exact(String typed) {
        return text(typed, Manner.EXACT);
    }

    /** A text that may be misprinted. */
    @Nullable
    Clause alike(String typed) {
        return text(typed, Manner.ALIKE);
    }

    private static @Nullable Clause text(String typed, Manner manner) {
        String text =
                trimmed(BLANKS.matcher(MARKS.matcher(typed).replaceAll("")).replaceAll(" "));
        return text == null ? null : new Text(text, manner);
    }

    /** A genre by one of its names. */
    static @Nullable Clause genre(String typed) {
        String code = GenreNames.code(MARKS.matcher(typed).replaceAll(""));
        return code == null ? null : new OfGenre(code);
    }

    /** From the first character that can be looked for to the last; null when there is none. */
    private static @Nullable String trimmed(String text) {
        PlacedText placed = PlacedText.of(text);
        List<Span> spans = placed.find(placed);
        return spans.isEmpty()
                ? null
                : text.substring(spans.getFirst().start(), spans.getLast().end());
    }
}
