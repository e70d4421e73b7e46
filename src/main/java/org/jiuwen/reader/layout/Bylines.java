package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiuwen.reader.document.ArticleText.Author;
import org.jiuwen.reader.document.ArticleText.AuthorRole;
import org.jiuwen.reader.document.Span;
import org.jiuwen.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Reads the names of reporters and signatories from bylines, leads and closing lines. */
final class Bylines {

    private static final Map<String, AuthorRole> ROLES = roles();
    private static final String ROLE =
            ROLES.keySet().stream().map(Bylines::pattern).collect(Collectors.joining("|"));
    private static final String HAN = "\\u3400-\\u9fff";
    private static final String BLANKS = " \u3000";
    private static final String BESIDE_NAMES = " \t\n\u000B\f\r、／/□◎●○■";
    private static final Pattern ROLE_WORD = Pattern.compile("(?:本报|新华社|本刊|中新社|人民日报|[" + HAN + "]{2,4}报)?(?:驻[" + HAN
            + "]{1,8})?(?:[" + HAN + "]{0,3}全媒体|[" + HAN + "]{0,3}融媒体)?(" + ROLE + ")");
    private static final Pattern NAME = Pattern.compile(
            "[" + HAN + "](?:(?:[ \\u3000]{1,3}[" + HAN + "]){1,2}(?![" + HAN + "])|[" + HAN + "·•]{1,9})");
    private static final Pattern LINE_START = Pattern.compile("^[□◎●○■\\s（(]*(?:文|图|本报|新华社|本刊|中新社|人民日报|[" + HAN
            + "]{2,4}报)?(?:驻[" + HAN + "]{1,8})?[" + HAN + "]{0,6}?(?:" + ROLE + ")[ \\u3000：:／/]*[" + HAN + "].*");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[（(]([^（）()]{0,16}(?:记者|通讯员|评论员|实习生)[^（）()]{0,60})[）)]");
    private static final Pattern REPORTS = Pattern.compile("^[^。，,]{0,16}[讯电]\\s*((?:本报|新华社)?(?:驻[" + HAN
            + "]{1,4})?(?:特派)?记者[" + HAN + " \\u3000、]{2,40}?)(?:报道|摄影报道)[：:]");
    private static final Pattern SIGNED_END = Pattern.compile(
            "(?:本报|特约|新华社)?(?:记者|通讯员|评论员)[" + HAN + " \\u3000、]{2,30}(?:摄|图|文|摄影|文/图|供图|报道|整理)?[）)]?[。.]?$");
    private static final Pattern NAME_AT_END =
            Pattern.compile("(?:^|[。！？!?”…])[（(]([" + HAN + "][" + HAN + " \\u3000]{0,3}[" + HAN + "])[）)]$");
    /** （申一鸣 布 和）, （作者系地方志办公室干部 尚可）, 居民 万里行, 程序 摄 behind the last sentence. */
    private static final Pattern NAMES_AT_END = Pattern.compile("(?:^|[。！？!?”…])[（(]((?:[" + HAN + "]{2,4}|[" + HAN
            + "][ \\u3000]{1,2}[" + HAN + "])(?:[ \\u3000、]{1,2}(?:[" + HAN + "]{2,4}|[" + HAN + "][ \\u3000]{1,2}["
            + HAN + "])){1,4})[）)]$");

    private static final Pattern WIDE_NAME =
            Pattern.compile("[。！？!?”…][（(]([" + HAN + "][ \\u3000]{1,3}[" + HAN + "])[）)]$");
    private static final Pattern AUTHOR_AT_END = Pattern.compile(
            "[（(]作者(?:系|为|单位)?[^（）()]{0,30}[ \\u3000：:]([" + HAN + "][ \\u3000][" + HAN + "]|[" + HAN + "]{2,4})[）)]$");
    private static final Pattern READER_AT_END = Pattern.compile("[。！？!?”…][ \\u3000]{1,4}[" + HAN
            + "]{2,12}[ \\u3000]{1,3}([" + HAN + "][ \\u3000][" + HAN + "]|[" + HAN + "]{2,4})$");
    private static final Pattern TAKEN_AT_END = Pattern.compile(
            "[。！？!?”…][ \\u3000]*([" + HAN + "][ \\u3000][" + HAN + "]|[" + HAN + "·•]{2,12})[ \\u3000]+(?:摄|供图|图)$");

    private static final Pattern BRACKETED =
            Pattern.compile("[（(](?=[^）)]*(?:[ \\u3000：:]|整理|供稿|摘编))[^（）()。；]{2,40}[）)]");
    /** （市档案馆供稿）: who compiled a text, no person. */
    private static final Pattern COMPILED = Pattern.compile("[（(][" + HAN + "、 \\u3000]{2,24}(?:整理|供稿|摘编)[）)]");

    /** □ 陆 离. */
    private static final Pattern MARKED =
            Pattern.compile("[□◎][ \\u3000]*(?:[" + HAN + "][ \\u3000][" + HAN + "]|[" + HAN + "·]{2,9})");

    private static final Pattern SPACED_NAME = Pattern.compile("[" + HAN + "][ \\u3000]{1,3}[" + HAN + "]");
    private static final Pattern LAST_NAME =
            Pattern.compile("[ \\u3000]([" + HAN + "][ \\u3000][" + HAN + "]|[" + HAN + "]{2,4})$");
    private static final Set<String> SURNAMES = Lexicon.load("surnames.tsv").words();

    private Bylines() {}

    private static Map<String, AuthorRole> roles() {
        Map<String, AuthorRole> roles = new LinkedHashMap<>();
        Lexicon.load("byline-roles.tsv").map().forEach((word, role) -> roles.put(word, AuthorRole.valueOf(role)));
        return roles;
    }

    /** A role of one character is only one where it stands apart: 文 is also in 赵文静. */
    private static String pattern(String role) {
        if (role.length() > 1) {
            return role;
        }
        String apart = "(?<![\\u3400-\\u9fff])" + role + "(?![\\u3400-\\u9fff])";
        return role.equals("摄") ? apart + "|摄(?=[）)。.]*$)" : apart;
    }

    /** Whether a line holds nothing but who wrote what stands beside it. */
    static boolean isBylineLine(String text) {
        if (MARKED.matcher(text).matches()) {
            return true;
        }
        if (text.length() > 80 || text.chars().anyMatch(c -> "。，,！？：:；“”".indexOf(c) >= 0)) {
            return false;
        }
        char first = text.charAt(0);
        if (first == '（' || first == '(' || !LINE_START.matcher(text).matches()) {
            return false;
        }
        List<Author> names = parse(text, 0, null);
        boolean apart = text.indexOf(' ') >= 0 || text.indexOf('\u3000') >= 0 || text.startsWith("本报");
        // 记者手记 is a standing feature: no name begins like that.
        if (!apart && names.stream().noneMatch(name -> isNameLine(name.name()))) {
            return false;
        }
        int named = names.stream().mapToInt(name -> name.span().length()).sum();
        String rest = ROLE_WORD.matcher(text).replaceAll("");
        return !names.isEmpty()
                && named >= 0.7 * FixedLines.without(BESIDE_NAMES, rest).length();
    }

    /**
     * （本报记者 申一鸣）, （作者：祁 连 雪）: whether a line holds nothing but a signature between brackets, its names set apart. A
     * bare word between brackets may be anything.
     */
    static boolean isBracketed(String text) {
        return BRACKETED.matcher(text).matches()
                && (!atEnd(text, 0).isEmpty() || COMPILED.matcher(text).matches());
    }

    /** Whether a line is only a person's name, as signatures under headlines are. */
    static boolean isNameLine(String text) {
        String bare = FixedLines.without(BLANKS, text);
        if (bare.length() < 2
                || bare.length() > 4
                || !bare.chars().allMatch(c -> c >= 0x3400 && c <= 0x9FFF)
                || FixedLines.isHeading(bare)) {
            return false;
        }
        return SURNAMES.contains(bare.substring(0, 1))
                || (bare.length() > 2 && SURNAMES.contains(bare.substring(0, 2)));
    }

    /** 布 和: two characters set wide. */
    static boolean isSpacedName(String text) {
        return SPACED_NAME.matcher(text).matches();
    }

    /** Who a byline names: after role words, else the last word, as under readers' letters. */
    static List<Author> ofLine(Line line) {
        if (isBracketed(line.text())) {
            return atEnd(line.text(), line.start());
        }
        List<Author> named = parse(line.text(), line.start(), null);
        Matcher last = LAST_NAME.matcher(line.text());
        if (!named.isEmpty() || !last.find()) {
            return named;
        }
        Span span = new Span(line.start() + last.start(1), line.end());
        return List.of(new Author(FixedLines.without(BLANKS, last.group(1)), span, AuthorRole.SIGNATORY));
    }

    static Author signatory(Line line, AuthorRole role) {
        return new Author(FixedLines.without(BLANKS, line.text()), new Span(line.start(), line.end()), role);
    }

    /** Authors named in a lead such as 本报讯(记者 …) or 本报北京1月4日讯记者…报道. */
    static List<Author> inLead(String text, int start) {
        String head = text.length() > 120 ? text.substring(0, 120) : text;
        if (!Sentences.startsLead(head)) {
            return List.of();
        }
        Matcher bracket = IN_BRACKETS.matcher(head);
        if (bracket.find() && bracket.start() < 24) {
            return parse(bracket.group(1), start + bracket.start(1), null);
        }
        Matcher reports = REPORTS.matcher(head);
        return reports.find() ? parse(reports.group(1), start + reports.start(1), null) : List.of();
    }

    /** Authors named at the end of a text: （本报记者 …）, 记者 … 摄. */
    static List<Author> atEnd(String text, int start) {
        int from = Math.max(0, text.length() - 60);
        String tail = text.substring(from);
        Matcher signed = SIGNED_END.matcher(tail);
        if (signed.find()) {
            return parse(tail.substring(signed.start()), start + from + signed.start(), null);
        }
        Matcher name = NAME_AT_END.matcher(tail);
        if (!name.find() || !isNameLine(name.group(1))) {
            return othersAtEnd(tail, start + from);
        }
        Span span = new Span(start + from + name.start(1), start + from + name.end(1));
        return List.of(new Author(FixedLines.without(BLANKS, name.group(1)), span, AuthorRole.SIGNATORY));
    }

    private static List<Author> othersAtEnd(String tail, int start) {
        for (Pattern pattern : List.of(WIDE_NAME, AUTHOR_AT_END, READER_AT_END)) {
            Matcher name = pattern.matcher(tail);
            if (name.find()) {
                return List.of(author(name, start, AuthorRole.SIGNATORY));
            }
        }
        Matcher taken = TAKEN_AT_END.matcher(tail);
        if (taken.find()) {
            return List.of(author(taken, start, AuthorRole.PHOTOGRAPHER));
        }
        Matcher names = NAMES_AT_END.matcher(tail);
        List<Author> authors = new ArrayList<>();
        if (names.find()) {
            addNames(tail, names.start(1), names.end(1), start, AuthorRole.SIGNATORY, authors);
        }
        return authors.stream().anyMatch(it -> isNameLine(it.name())) ? authors : List.of();
    }

    private static Author author(Matcher name, int start, AuthorRole role) {
        Span span = new Span(start + name.start(1), start + name.end(1));
        return new Author(FixedLines.without(BLANKS, name.group(1)), span, role);
    }

    /**
     * Names after role words, in printed order.
     *
     * @param start where the text stands in the file
     * @param role of names that stand before any role word; null leaves them out
     */
    static List<Author> parse(String text, int start, @Nullable AuthorRole role) {
        List<Author> authors = new ArrayList<>();
        @Nullable AuthorRole current = role;
        Matcher word = ROLE_WORD.matcher(text);
        int at = 0;
        while (true) {
            boolean more = word.find(at);
            if (current != null) {
                addNames(text, at, more ? word.start() : text.length(), start, current, authors);
            }
            if (!more) {
                return authors;
            }
            current = ROLES.get(word.group(1));
            at = word.end();
        }
    }

    private static void addNames(String text, int from, int to, int start, AuthorRole role, List<Author> authors) {
        Matcher name = NAME.matcher(text).region(from, to);
        while (name.find()) {
            String bare = FixedLines.without(BLANKS, name.group());
            if (bare.length() >= 2 && !bare.equals("报道")) {
                authors.add(new Author(bare, new Span(start + name.start(), start + name.end()), role));
            }
        }
    }
}
