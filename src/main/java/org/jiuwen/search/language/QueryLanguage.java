package org.jiuwen.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiuwen.search.language.Clause.AtLeast;
import org.jiuwen.search.language.Clause.In;
import org.jiuwen.search.language.Clause.Manner;
import org.jiuwen.search.language.Clause.Near;
import org.jiuwen.search.language.Clause.OfLength;
import org.jiuwen.search.language.Clause.OnPage;
import org.jiuwen.search.language.Clause.SameParagraph;
import org.jiuwen.search.language.Clause.Text;
import org.jiuwen.search.language.Remark.Kind;
import org.jiuwen.search.language.Token.FieldName;
import org.jiuwen.search.language.Token.Operator;
import org.jiuwen.search.language.Token.Quoted;
import org.jiuwen.search.language.Token.Sign;
import org.jiuwen.search.language.Token.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a journalist types, by recursive descent:
 *
 * <pre>
 * either   = together { OR together }
 * together = negation { negation }
 * negation = [ NOT ] nearby
 * nearby   = single { NEAR single }
 * single   = "(" either ")" | "同段(" either ")" | "至少N(" either ")" | field single | "=" text | "~" text | phrase [ "~N" ] | word
 * </pre>
 *
 * Any text is a query: what is odd is repaired and remarked.
 */
public final class QueryLanguage {

    /** A pasted paragraph fits; more is a mistake and would cost time in proportion. Code units. */
    public static final int LONGEST = 1000;

    /** Words, phrases and conditions together. */
    public static final int MOST_CLAUSES = 50;

    /** 近: a paragraph; beyond that words stand together by chance. */
    public static final int FARTHEST = 200;

    /** 至少: more than a page says anything. */
    public static final int MOST_TIMES = 100;

    private static final String FRONT_PAGE = "头版";

    private final List<Remark> remarks;
    private final Leaves leaves;
    private List<Token> tokens = List.of();
    private int at;
    private int clauses;
    /** Fields of text around the present token. */
    private int textFields;

    private QueryLanguage(List<Remark> remarks) {
        this.remarks = remarks;
        this.leaves = new Leaves(remarks);
    }

    /** Understands a text; never fails. */
    public static Query parse(String typed) {
        String text = cut(typed);
        List<Remark> remarks = new ArrayList<>();
        if (text.length() < typed.length()) {
            remarks.add(new Remark(Kind.TOO_LONG, String.valueOf(LONGEST)));
        }
        QueryLanguage language = new QueryLanguage(remarks);
        Clause root = language.read(text);
        if (root == null && !typed.isBlank()) {
            remarks.add(new Remark(Kind.NOTHING_TO_SEARCH, ""));
        }
        return new Query(typed.strip(), root, List.copyOf(remarks));
    }

    /** What a text asks for when no character of it is taken for an operator. */
    public static Query literal(String typed) {
        return new Query(typed.strip(), new Leaves(new ArrayList<>()).phrase(cut(typed)), List.of());
    }

    /** What is used of a text: never half a surrogate pair. */
    private static String cut(String typed) {
        if (typed.length() <= LONGEST) {
            return typed;
        }
        return typed.substring(0, Character.isHighSurrogate(typed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private @Nullable Clause read(String text) {
        tokens = Lexer.tokens(text, remarks);
        Clause root = either();
        if (root == null) {
            // 或 and 非 are also words, when nothing else was typed.
            root = leaves.phrase(text);
        }
        return root;
    }

    private @Nullable Clause either() {
        List<@Nullable Clause> parts = new ArrayList<>();
        parts.add(together());
        while (isNext(Sign.OR)) {
            Operator or = (Operator) tokens.get(at++);
            Clause part = together();
            if (part == null || parts.stream().allMatch(Objects::isNull)) {
                remark(Kind.DANGLING_OPERATOR, or.shape());
            }
            parts.add(part);
        }
        return Clauses.oneOf(parts);
    }

    private @Nullable Clause together() {
        List<@Nullable Clause> parts = new ArrayList<>();
        while (at < tokens.size() && !isNext(Sign.OR) && !isNext(Sign.CLOSE)) {
            parts.add(negation());
        }
        return Clauses.allOf(parts);
    }

    private @Nullable Clause negation() {
        boolean negative = false;
        String shape = "";
        while (isNext(Sign.NOT)) {
            shape = ((Operator) tokens.get(at++)).shape();
            negative = !negative;
        }
        Clause part = nearby();
        if (part == null && !shape.isEmpty()) {
            remark(Kind.DANGLING_OPERATOR, shape);
        }
        return negative && part != null ? Clauses.not(part) : part;
    }

    private @Nullable Clause nearby() {
        Clause left = single();
        boolean chain = false;
        while (isNext(Sign.NEAR)) {
            Operator near = (Operator) tokens.get(at++);
            Clause right = single();
            if (left == null || right == null) {
                remark(Kind.DANGLING_OPERATOR, near.shape());
                left = left == null ? right : left;
            } else {
                left = near(left, right, limited(near.number(), FARTHEST), chain);
                chain = true;
            }
        }
        return left;
    }

    /** @param chain whether the left side came from the same row of operators and not from brackets */
    private Clause near(Clause left, Clause right, int distance, boolean chain) {
        if (left instanceof In in && Places.isPlace(in.part())) {
            Clause other = right instanceof In same && same.field() == in.field() ? same.part() : right;
            if (Places.isPlace(other)) {
                return new In(in.field(), near(in.part(), other, distance, chain));
            }
        }
        if (!Places.isPlace(left) || !Places.isPlace(right)) {
            remark(Kind.NEEDS_WORDS, "近");
            return Objects.requireNonNull(Clauses.allOf(List.of(left, right)));
        }
        List<Clause> parts = new ArrayList<>();
        if (chain && left instanceof Near near && near.distance() == distance) {
            parts.addAll(near.parts());
        } else {
            parts.add(left);
        }
        parts.add(right);
        return new Near(distance, List.copyOf(parts));
    }

    private @Nullable Clause single() {
        if (at >= tokens.size()) {
            return null;
        }
        return switch (tokens.get(at)) {
            case Word word -> {
                at++;
                yield counted(word(word.text()));
            }
            case Quoted quoted -> {
                at++;
                yield counted(leaves.quoted(quoted, limited(quoted.distance(), FARTHEST)));
            }
            case FieldName field -> {
                at++;
                yield inField(field);
            }
            case Operator operator -> operated(operator);
        };
    }

    /** 头版 alone names a page; in a field of text it is a word like others. */
    private @Nullable Clause word(String text) {
        Clause word = leaves.word(text);
        boolean page = textFields == 0 && new Text(FRONT_PAGE, Manner.WORD).equals(word);
        return page ? new OnPage(1, 1) : word;
    }

    private @Nullable Clause operated(Operator operator) {
        if (operator.sign().opens()) {
            at++;
            Clause inside = either();
            at++;
            return switch (operator.sign()) {
                case OPEN_PARAGRAPH -> inOneParagraph(inside);
                case OPEN_AT_LEAST -> atLeast(operator.number(), inside);
                default -> inside;
            };
        }
        return switch (operator.sign()) {
            case EXACT, ALIKE -> {
                at++;
                yield marked(operator);
            }
            case NEAR -> {
                at++;
                remark(Kind.DANGLING_OPERATOR, operator.shape());
                yield null;
            }
            default -> null;
        };
    }

    private @Nullable Clause marked(Operator sign) {
        String text = typedText();
        if (text == null) {
            remark(Kind.DANGLING_OPERATOR, sign.shape());
            return null;
        }
        at++;
        return counted(sign.sign() == Sign.EXACT ? leaves.exact(text) : leaves.alike(text));
    }

    /** What is typed at the present token, whether in quotation marks or not; null when it is neither word nor phrase. */
    private @Nullable String typedText() {
        if (at >= tokens.size()) {
            return null;
        }
        return switch (tokens.get(at)) {
            case Word word -> word.text();
            case Quoted quoted -> quoted.text();
            default -> null;
        };
    }

    private @Nullable Clause inOneParagraph(@Nullable Clause inside) {
        if (inside == null || Places.isWords(inside)) {
            return inside == null ? null : new SameParagraph(inside);
        }
        remark(Kind.NEEDS_WORDS, "同段");
        return inside;
    }

    private @Nullable Clause atLeast(int times, @Nullable Clause inside) {
        if (inside == null || Places.isPlace(inside)) {
            return inside == null ? null : new AtLeast(Math.max(1, limited(times, MOST_TIMES)), inside);
        }
        remark(Kind.NEEDS_WORDS, "至少");
        return inside;
    }

    private @Nullable Clause inField(FieldName name) {
        Field field = name.field();
        boolean negative = false;
        while (at < tokens.size()) {
            if (tokens.get(at) instanceof FieldName nearer) {
                field = nearer.field();
            } else if (isNext(Sign.NOT)) {
                negative = !negative;
            } else {
                break;
            }
            at++;
        }
        int before = at;
        Clause part = field.holdsText() ? text() : value(field);
        if (part == null) {
            if (at == before) {
                remark(Kind.EMPTY_FIELD, name.shape());
            }
            return null;
        }
        Clause found = field.holdsText() ? Clauses.in(field, part) : part;
        return negative ? Clauses.not(found) : found;
    }

    private @Nullable Clause text() {
        textFields++;
        Clause text = single();
        textFields--;
        return text;
    }

    private @Nullable Clause value(Field field) {
        String text = typedText();
        if (text == null) {
            return null;
        }
        at++;
        Clause value =
                switch (field) {
                    case DATE -> Ranges.days(text);
                    case PAGE -> onPage(text);
                    case LENGTH -> ofLength(text);
                    default -> Leaves.genre(text);
                };
        if (value == null) {
            remark(Kind.BAD_VALUE, field.printed() + ":" + text);
            return counted(word(text));
        }
        return counted(value);
    }

    private static @Nullable Clause onPage(String text) {
        Ranges.Numbers numbers = text.equals(FRONT_PAGE) ? new Ranges.Numbers(1, 1) : Ranges.numbers(text);
        return numbers == null ? null : new OnPage(numbers.from(), numbers.to());
    }

    private static @Nullable Clause ofLength(String text) {
        Ranges.Numbers numbers = Ranges.numbers(text);
        return numbers == null ? null : new OfLength(numbers.from(), numbers.to());
    }

    private @Nullable Clause counted(@Nullable Clause leaf) {
        if (leaf == null) {
            return null;
        }
        clauses += leaf instanceof Near near ? near.parts().size() : 1;
        if (clauses > MOST_CLAUSES) {
            remark(Kind.TOO_MANY_CLAUSES, String.valueOf(MOST_CLAUSES));
            return null;
        }
        return leaf;
    }

    private int limited(int number, int most) {
        if (number > most) {
            remark(Kind.LIMITED, number + " > " + most);
        }
        return Math.min(number, most);
    }

    private boolean isNext(Sign sign) {
        return at < tokens.size() && tokens.get(at) instanceof Operator operator && operator.sign() == sign;
    }

    private void remark(Kind kind, String subject) {
        Remark remark = new Remark(kind, subject);
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }
}
