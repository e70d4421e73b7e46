package org.jiuwen.search.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.search.language.Remark.Kind;
import org.jiuwen.search.language.Token.FieldName;
import org.jiuwen.search.language.Token.Operator;
import org.jiuwen.search.language.Token.Quoted;
import org.jiuwen.search.language.Token.Sign;
import org.jiuwen.search.language.Token.Word;
import org.jspecify.annotations.Nullable;

/** Cuts a query into tokens. Brackets come out balanced and not too deep, whatever was typed. */
final class Lexer {

    static final int DEEPEST = 16;

    private static final String OPENING = "\"＂“”„‟「『｢‘'＇";
    /** For each opening mark those that close it: typists mix the double ones, and OCR turns them round. */
    private static final List<String> CLOSING = List.of(
            "\"＂“”„‟", "\"＂“”„‟", "\"＂“”„‟", "\"＂“”„‟", "\"＂“”„‟", "\"＂“”„‟", "」", "』", "｣", "’'", "'’＇", "'’＇");

    private static final String SINGLE_MARKS = "‘'＇";
    private static final String HYPHENS = "-－−";
    private static final String BARS = "|｜";
    private static final String EQUALS = "=＝";
    private static final String COLONS = ":：";
    private static final String TILDES = "~～";
    private static final Pattern NEAR = Pattern.compile("(?:近|(?i:NEAR/?))(\\d{1,4})", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern AT_LEAST = Pattern.compile("至少(\\d{1,4})", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DISTANCE = Pattern.compile("(\\d{1,4})", Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Remark> remarks;
    /** For each open bracket whether it was kept. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private int at;

    private Lexer(String text, List<Remark> remarks) {
        this.text = text;
        this.remarks = remarks;
    }

    /** The tokens of a text; what had to be repaired is added to the remarks. */
    static List<Token> tokens(String text, List<Remark> remarks) {
        Lexer lexer = new Lexer(text, remarks);
        lexer.read();
        return lexer.tokens;
    }

    /** Whether a text, typed alone, is one word and no operator. */
    static boolean isWord(String text) {
        List<Token> tokens = tokens(text, new ArrayList<>());
        return tokens.size() == 1
                && tokens.getFirst() instanceof Word word
                && word.text().equals(text);
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (BARS.indexOf(c) >= 0) {
                operator(Sign.OR, 0, 1);
            } else if (isOpening(c)) {
                open(Sign.OPEN, 0, 1);
            } else if (isClosing(c)) {
                close();
            } else if (HYPHENS.indexOf(c) >= 0) {
                prefix(Sign.NOT, HYPHENS);
            } else if (EQUALS.indexOf(c) >= 0) {
                prefix(Sign.EXACT, EQUALS);
            } else if (TILDES.indexOf(c) >= 0) {
                prefix(Sign.ALIKE, TILDES);
            } else if (OPENING.indexOf(c) >= 0) {
                quoted(OPENING.indexOf(c));
            } else {
                word();
            }
        }
        if (!open.isEmpty()) {
            remark(Kind.UNBALANCED_BRACKETS, "(");
        }
        while (!open.isEmpty()) {
            if (open.pop()) {
                tokens.add(new Operator(Sign.CLOSE, 0, ")"));
            }
        }
    }

    private void operator(Sign sign, int number, int length) {
        tokens.add(new Operator(sign, number, text.substring(at, at + length)));
        at += length;
    }

    private void open(Sign sign, int number, int length) {
        boolean kept = open.size() < DEEPEST;
        if (kept) {
            operator(sign, number, length);
        } else {
            remark(Kind.TOO_DEEP, String.valueOf(DEEPEST));
            at += length;
        }
        open.push(kept);
    }

    private void close() {
        if (open.isEmpty()) {
            remark(Kind.UNBALANCED_BRACKETS, ")");
            at++;
        } else if (open.pop()) {
            operator(Sign.CLOSE, 0, 1);
        } else {
            at++;
        }
    }

    /** A sign before what it works on; alone between blanks it is a dash. */
    private void prefix(Sign sign, String shapes) {
        int end = at;
        while (end < text.length() && shapes.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean works = end < text.length() && !isBlank(text.charAt(end)) && !isClosing(text.charAt(end));
        if (works) {
            operator(sign, 0, end - at);
        } else {
            at = end;
        }
    }

    private void quoted(int mark) {
        int end = closing(at, mark);
        boolean single = SINGLE_MARKS.indexOf(text.charAt(at)) >= 0;
        if (end < 0 && !single) {
            remark(Kind.UNBALANCED_QUOTES, text.substring(at, at + 1));
        }
        if (end < 0 && (single || text.charAt(at) == '”')) {
            at++;
            return;
        }
        int stop = end < 0 ? text.length() : end;
        String content = text.substring(at + 1, stop);
        at = Math.min(text.length(), stop + 1);
        tokens.add(new Quoted(content, distance()));
    }

    /** The number after a tilde that follows a phrase, which is passed; -1 when there is none. */
    private int distance() {
        if (at >= text.length() || TILDES.indexOf(text.charAt(at)) < 0) {
            return -1;
        }
        Matcher number = DISTANCE.matcher(text).region(at + 1, text.length());
        if (!number.lookingAt()) {
            return -1;
        }
        at = number.end();
        return number(number);
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

    private void word() {
        int end = at;
        while (end < text.length() && !endsWord(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        boolean bracket = end < text.length() && isOpening(text.charAt(end));
        FieldName field = field(word);
        Matcher atLeast = AT_LEAST.matcher(word);
        if (field != null) {
            tokens.add(field);
            at += field.shape().length();
        } else if (bracket && word.equals("同段")) {
            open(Sign.OPEN_PARAGRAPH, 0, word.length() + 1);
        } else if (bracket && atLeast.matches()) {
            open(Sign.OPEN_AT_LEAST, number(atLeast), word.length() + 1);
        } else if (!joins(word)) {
            Operator operator = operator(word);
            tokens.add(operator == null ? new Word(word) : operator);
            at = end;
        } else {
            at = end;
        }
    }

    private static @Nullable FieldName field(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (COLONS.indexOf(word.charAt(i)) >= 0) {
                Field field = Field.named(word.substring(0, i));
                return field == null ? null : new FieldName(field, word.substring(0, i + 1));
            }
        }
        return null;
    }

    /** Words that say what a blank says. */
    private static boolean joins(String word) {
        return word.equals("AND") || word.equals("且") || word.equals("并且");
    }

    private static @Nullable Operator operator(String word) {
        Matcher near = NEAR.matcher(word);
        if (near.matches()) {
            return new Operator(Sign.NEAR, number(near), word);
        }
        return switch (word.toUpperCase(Locale.ROOT).equals(word) ? word : "") {
            case "或", "或者", "OR" -> new Operator(Sign.OR, 0, word);
            case "非", "NOT" -> new Operator(Sign.NOT, 0, word);
            default -> null;
        };
    }

    private static int number(Matcher digits) {
        int number = 0;
        for (char c : digits.group(1).toCharArray()) {
            number = 10 * number + Character.digit(c, 10);
        }
        return number;
    }

    private void remark(Kind kind, String subject) {
        Remark remark = new Remark(kind, subject);
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    private static boolean endsWord(char c) {
        boolean opensQuote = OPENING.indexOf(c) >= 0 && SINGLE_MARKS.indexOf(c) < 0;
        return isBlank(c) || isOpening(c) || isClosing(c) || BARS.indexOf(c) >= 0 || opensQuote;
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '（';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == '）';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\uFEFF'
                || c == '\u200B';
    }
}
