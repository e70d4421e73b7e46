package org.jiuwen.reader.layout;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.text.Lexicon;

/** Second looks at lines once it is known what stands around them. */
final class Refinements {

    private static final int LONGEST_SUBHEAD = 22;
    private static final Set<String> ORGANISATIONS =
            Lexicon.load("organisation-endings.txt").words();
    private static final Pattern READER =
            Pattern.compile("[\\u4e00-\\u9fff·]{2,16}[ \\u3000]+(\\S[ \\u3000]\\S|\\S{2,3})");
    private static final Pattern SPACED = Pattern.compile("\\S[ \\u3000]+\\S");
    private static final Pattern TOOK_PART = Pattern.compile("(?:主持|出席|列席|讲话|致辞|到会)$");
    private static final Pattern DATED_SIGNATURE =
            Pattern.compile("[^0-9]{4,30}[ \\u3000]+[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日");
    private static final Pattern NUMBERED = Pattern.compile("[（(]第[0-9一二三四五六七八九十]{1,3}[号期][）)]");

    private static final List<Pattern> BANNERS = Lexicon.load("banner-phrases.txt").words().stream()
            .map(Pattern::compile)
            .toList();
    /** A few characters over a headline name a feature. */
    private static final int SHORTEST_COLUMN = 4;

    private static final Pattern PASSED = Pattern.compile(
            "[（(][^（）()]{2,56}(?:通过|批准|公布|产生|选出|推举|为序|排序|排列|排名不分先后)[）)]|[（(]共[0-9一二三四五六七八九十百]{1,4}[名人件项个家][）)]");

    /** A heading inside the text, as under 代表通道. */
    private static final Pattern QUOTED = Pattern.compile("[“\"『「][^”\"』」]+[”\"』」]");

    private static final int SHORTEST_HEADLINE = 6;
    /** Lines in a row that look like headlines: verse, or a table. */
    private static final int VERSE = 6;

    private static final int VERSE_BY = 4;

    private Refinements() {}

    static void apply(List<Line> lines, List<LineKind> kinds) {
        readVerse(lines, kinds);
        for (int i = 0; i < lines.size(); i++) {
            kinds.set(i, refined(lines, kinds, i));
        }
        Subheads.apply(lines, kinds);
    }

    /** Headlines have few lines: more of them in a row are verse, under a title and perhaps its author. */
    private static void readVerse(List<Line> lines, List<LineKind> kinds) {
        int from = 0;
        while (from < kinds.size()) {
            int end = from;
            while (end < kinds.size()
                    && kinds.get(end) == LineKind.HEADLINE
                    && (end == from || !FixedLines.isHeading(lines.get(end).text()))
                    && lines.get(end).markdown() == 0) {
                end++;
            }
            boolean signed =
                    from > 1 && kinds.get(from - 1) == LineKind.BYLINE && kinds.get(from - 2) == LineKind.HEADLINE;
            if (end - from >= (signed ? VERSE_BY : VERSE)) {
                for (int i = signed ? from : from + 1; i < end; i++) {
                    kinds.set(i, LineKind.BODY);
                }
            }
            from = end < kinds.size() && kinds.get(end) == LineKind.HEADLINE ? Math.max(end, from + 1) : end + 1;
        }
    }

    private static LineKind refined(List<Line> lines, List<LineKind> kinds, int i) {
        LineKind kind = kinds.get(i);
        Line line = lines.get(i);
        boolean afterText = i > 0 && (kinds.get(i - 1) == LineKind.BODY || kinds.get(i - 1) == LineKind.BYLINE);
        boolean afterSignoff = i > 0 && kinds.get(i - 1) == LineKind.SIGNOFF;
        if ((kind == LineKind.MASTHEAD || kind == LineKind.BODY || kind == LineKind.HEADLINE)
                && ((afterText && i > 3) || afterSignoff)
                && Sentences.isDay(line.text())) {
            return LineKind.SIGNOFF;
        }
        if (kind == LineKind.BYLINE
                && i > 0
                && kinds.get(i - 1) == LineKind.CAPTION
                && FixedLines.isCredit(line.text())) {
            return LineKind.CAPTION;
        }
        if (RollHeadings.isOfRoll(lines, kinds, i)) {
            return LineKind.BODY;
        }
        boolean underHeadline = i > 0 && kinds.get(i - 1) == LineKind.HEADLINE;
        if (kind == LineKind.BODY && underHeadline && isUnderHeadline(line.text())) {
            return LineKind.HEADLINE;
        }
        if (kind != LineKind.HEADLINE && kind != LineKind.BODY) {
            return kind;
        }
        if (afterText && line.markdown() == 0 && signsAndDates(lines, i)) {
            return LineKind.SIGNOFF;
        }
        if (isSignature(lines, kinds, i) || (afterText && signs(lines, i))) {
            return LineKind.BYLINE;
        }
        return kind == LineKind.BODY ? kind : refinedHeadline(lines, kinds, i, afterText);
    }

    private static LineKind refinedHeadline(List<Line> lines, List<LineKind> kinds, int i, boolean afterText) {
        Line line = lines.get(i);
        if (afterText && line.markdown() == 0 && signsAnnouncement(lines, kinds, i)) {
            return LineKind.SIGNOFF;
        }
        if (isNumberedSubhead(lines, kinds, i)) {
            return LineKind.SUBHEAD;
        }
        return namesColumn(lines, kinds, i) ? LineKind.LABEL : LineKind.HEADLINE;
    }

    /** （第二号）, （2021年9月27日第九次代表大会通过）, （共28名，按姓氏笔画为序）. */
    private static boolean isUnderHeadline(String text) {
        return NUMBERED.matcher(text).matches() || PASSED.matcher(text).matches();
    }

    /** Who announces, with the date behind or on the next line. */
    private static boolean signsAndDates(List<Line> lines, int i) {
        String text = lines.get(i).text();
        if (text.length() > 44 || Sentences.hasStop(text) || text.indexOf('，') >= 0) {
            return false;
        }
        boolean next = i + 1 < lines.size()
                && Sentences.isDay(lines.get(i + 1).text())
                && lines.get(i + 1).text().indexOf('年') >= 0;
        return next || DATED_SIGNATURE.matcher(text).matches();
    }

    /** A body's name under its announcement: it stands after the text. */
    private static boolean signsAnnouncement(List<Line> lines, List<LineKind> kinds, int i) {
        if (i + 1 < kinds.size() && kinds.get(i + 1) == LineKind.BODY) {
            return false;
        }
        String text = lines.get(i).text();
        boolean named = text.length() <= 30
                && text.indexOf(' ') < 0
                && ORGANISATIONS.stream().anyMatch(text::endsWith);
        String before = lines.get(i - 1).text();
        return named && (Sentences.ending(before) == Sentences.Ending.CLOSED || NameLines.mayBeList(before));
    }

    /** 货车司机 杨来顺: who and where, then the name. */
    private static boolean isReaderSignature(String text) {
        if (text.length() > 24) {
            return false;
        }
        Matcher parts = READER.matcher(text);
        return parts.matches() && Bylines.isNameLine(parts.group(1));
    }

    /** 布 和 under a text that has come to its end: of what is no word, nobody but an author is set so wide. */
    private static boolean isSpacedName(List<Line> lines, int i) {
        String text = lines.get(i).text();
        return Bylines.isSpacedName(text)
                && !FixedLines.isHeading(text)
                && !CoreDictionary.contains(FixedLines.bare(text))
                && Sentences.ending(lines.get(i - 1).text()) == Sentences.Ending.CLOSED;
    }

    /** Whether a line behind text says who wrote it. */
    private static boolean signs(List<Line> lines, int i) {
        String text = lines.get(i).text();
        return isReaderSignature(text) || isSpacedName(lines, i) || Bylines.isBracketed(text);
    }

    /** A bare name between a headline, or the date under it, and the text. */
    private static boolean isSignature(List<Line> lines, List<LineKind> kinds, int i) {
        if (i == 0 || i + 1 >= lines.size() || !Bylines.isNameLine(lines.get(i).text())) {
            return false;
        }
        if (TOOK_PART.matcher(lines.get(i).text()).find()) {
            return false;
        }
        LineKind before = kinds.get(i - 1);
        LineKind after = kinds.get(i + 1);
        boolean spaced = SPACED.matcher(lines.get(i).text()).matches();
        return (before == LineKind.HEADLINE || before == LineKind.DATELINE)
                && (after == LineKind.BODY || after == LineKind.JUMP || (after == LineKind.DATELINE && spaced));
    }

    private static boolean isNumberedSubhead(List<Line> lines, List<LineKind> kinds, int i) {
        String text = lines.get(i).text();
        return text.length() <= LONGEST_SUBHEAD
                && lines.get(i).markdown() == 0
                && Sentences.startsEntry(text)
                && text.charAt(0) != '—'
                && i > 0
                && kinds.get(i - 1) == LineKind.BODY;
    }

    /** 市井 over a headline of usual length, on lines of their own. */
    private static boolean isShortName(List<Line> lines, int i, int next) {
        String text = lines.get(i).text();
        return i > 0
                && text.length() <= SHORTEST_COLUMN
                && text.chars().allMatch(Character::isIdeographic)
                && lines.get(next).length() > SHORTEST_HEADLINE
                && !Sentences.startsEntry(lines.get(next).text())
                && !QUOTED.matcher(lines.get(next).text()).matches();
    }

    /** The name of a standing feature or section over a headline, or the name of a series over the word for it. */
    private static boolean namesColumn(List<Line> lines, List<LineKind> kinds, int i) {
        int next = i + 1;
        while (next < kinds.size() && kinds.get(next) == LineKind.MASTHEAD) {
            next++;
        }
        if (next >= kinds.size()) {
            return false;
        }
        boolean first = i == 0 || kinds.get(i - 1) != LineKind.HEADLINE;
        boolean over = kinds.get(next) == LineKind.HEADLINE || kinds.get(next) == LineKind.LABEL;
        String text = lines.get(i).text();
        if (FixedLines.isHeading(text)) {
            return first && over && !NUMBERED.matcher(lines.get(next).text()).matches();
        }
        // The banner of a page whose first text goes on from another page.
        boolean banner = i == 0
                && (kinds.get(next) == LineKind.JUMP
                        || JumpMarkers.atStart(lines.get(next).text()) != null);
        boolean series = kinds.get(next) == LineKind.LABEL
                && FixedLines.isSeriesWord(lines.get(next).text());
        boolean campaign = BANNERS.stream().anyMatch(it -> it.matcher(text).find());
        return series
                || (campaign && (banner || (first && kinds.get(next) == LineKind.LABEL)))
                || (first && (over || banner) && (FixedLines.isColumnName(text) || isShortName(lines, i, next)));
    }
}
