package org.jiuwen.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiuwen.search.Query.Remark;
import org.jiuwen.text.PlacedText;

/**
 * Reads what a journalist types: words between blanks must all occur, each as a run of characters; quotation marks of any kind hold
 * a phrase together; a hyphen in front leaves articles out. Any text is a query: what is odd is repaired and remarked.
 */
final class QueryLanguage {

    /** A pasted paragraph fits; more is a mistake and would cost time in proportion. */
    static final int LONGEST = 1000;

    static final int MOST_CLAUSES = 50;

    private static final String OPENING = "\"＂“”„‟「『｢‘'＇";
    /** For each opening mark those that close it: typists mix the double ones, and OCR turns them round. */
    private static final List<String> CLOSING = List.of(
            "\"＂“”„‟", "\"＂“”„‟", "\"＂“”„‟", "\"＂“”„‟", "\"＂“”„‟", "\"＂“”„‟", "」", "』", "｣", "’'", "'’＇", "'’＇");

    private static final String SINGLE_MARKS = "‘'＇";
    private static final String HYPHENS = "-－";

    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    private int at;

    private QueryLanguage(String text) {
        this.text = text;
    }

    /** Understands a text; never fails. */
    static Query parse(String typed) {
        String text = typed;
        boolean tooLong = typed.length() > LONGEST;
        if (tooLong) {
            text = typed.substring(0, Character.isHighSurrogate(typed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
        }
        QueryLanguage language = new QueryLanguage(text);
        language.read();
        if (tooLong) {
            language.remarks.add(Remark.TOO_LONG);
        }
        if (language.clauses.isEmpty() && !typed.isBlank()) {
            language.remarks.add(Remark.NOTHING_TO_SEARCH);
        }
        return new Query(typed.strip(), List.copyOf(language.clauses), List.copyOf(language.remarks));
    }

    private void read() {
        while (true) {
            while (at < text.length() && isBlank(text.charAt(at))) {
                at++;
            }
            if (at >= text.length()) {
                return;
            }
            int sign = at;
            while (at < text.length() && HYPHENS.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            boolean excluded = at > sign && at < text.length() && !isBlank(text.charAt(at));
            if (at < text.length()) {
                readClause(excluded);
            }
        }
    }

    private void readClause(boolean excluded) {
        int mark = OPENING.indexOf(text.charAt(at));
        if (mark < 0) {
            int start = at;
            while (at < text.length() && !isBlank(text.charAt(at)) && !opensInsideWord(at)) {
                at++;
            }
            add(text.substring(start, at), false, excluded);
            return;
        }
        int end = closing(at, mark);
        boolean stray = end < 0 && (text.charAt(at) == '”' || SINGLE_MARKS.indexOf(text.charAt(at)) >= 0);
        if (end < 0 && SINGLE_MARKS.indexOf(text.charAt(at)) < 0) {
            remarks.add(Remark.UNBALANCED_QUOTES);
        }
        if (stray) {
            at++;
            if (at < text.length() && !isBlank(text.charAt(at))) {
                readClause(excluded);
            }
            return;
        }
        int stop = end < 0 ? text.length() : end;
        add(text.substring(at + 1, stop), true, excluded);
        at = Math.min(text.length(), stop + 1);
    }

    /** Where the phrase that opens here is closed, or -1. Single marks close before a blank only: they are apostrophes too. */
    private int closing(int from, int mark) {
        boolean single = SINGLE_MARKS.indexOf(text.charAt(from)) >= 0;
        for (int i = from + 1; i < text.length(); i++) {
            boolean closes = CLOSING.get(mark).indexOf(text.charAt(i)) >= 0;
            if (closes && (!single || i + 1 == text.length() || isBlank(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private boolean opensInsideWord(int i) {
        char c = text.charAt(i);
        return OPENING.indexOf(c) >= 0 && SINGLE_MARKS.indexOf(c) < 0;
    }

    private void add(String clause, boolean quoted, boolean excluded) {
        if (PlacedText.of(clause).isEmpty()) {
            return;
        }
        if (clauses.size() == MOST_CLAUSES) {
            remarks.add(Remark.TOO_MANY_CLAUSES);
            return;
        }
        clauses.add(new Clause(clause.strip(), quoted, excluded));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\uFEFF'
                || c == '\u200B';
    }
}
