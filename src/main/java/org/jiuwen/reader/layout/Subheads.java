package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.ArticleText.Author;

/**
 * Tells headings inside an article from headlines of the next one when they are not numbered: by how deep their marks are, how the
 * article began and is signed, how alike they are, and whether the text under them goes on with what the article speaks of.
 */
final class Subheads {

    private static final int LONGEST = 18;
    /** What no page has: each heading is compared with the whole page, which must not take long on any input. */
    private static final int MOST_LINES = 600;

    private static final int MOST_TEXT = 60_000;
    private static final double ENOUGH = 2.5;
    /** Share of the section's own runs that the article before it has too, from which the two are surely one. */
    private static final double AT_HOME = 0.03;

    private static final double KINSHIP = 1.5;
    private static final Pattern QUOTED = Pattern.compile("^[“\"『「][^”\"』」]+[”\"』」]$");
    private static final Pattern TIMED = Pattern.compile("[ \\u3000][0-9]{1,2}(?:时|点|[:：])(?:[0-9]{1,2}分?)?$");
    private static final Pattern SIGNED = Pattern.compile("^[（(](?:本报)?(?:记者|通讯员)?[^）)。，]{2,24}[）)]$");

    private final List<Line> lines;
    private final List<LineKind> kinds;

    private Subheads(List<Line> lines, List<LineKind> kinds) {
        this.lines = lines;
        this.kinds = kinds;
    }

    static void apply(List<Line> lines, List<LineKind> kinds) {
        if (lines.size() > MOST_LINES || lines.stream().mapToInt(Line::length).sum() > MOST_TEXT) {
            return;
        }
        Subheads subheads = new Subheads(lines, kinds);
        int head = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (kinds.get(i) != LineKind.HEADLINE) {
                continue;
            }
            if (head >= 0 && subheads.isCandidate(i) && subheads.score(head, i) >= ENOUGH) {
                subheads.mark(head, i);
            } else if (i == 0 || kinds.get(i - 1) != LineKind.HEADLINE) {
                head = i;
            }
        }
    }

    /** The heading, and one of the same form that stands straight under the headline. */
    private void mark(int head, int i) {
        kinds.set(i, LineKind.SUBHEAD);
        int first = head;
        while (first < i && kinds.get(first) == LineKind.HEADLINE) {
            first++;
        }
        if (first - 1 > head && form(lines.get(first - 1)) > 0 && form(lines.get(first - 1)) == form(lines.get(i))) {
            kinds.set(first - 1, LineKind.SUBHEAD);
        }
    }

    private boolean isCandidate(int i) {
        String text = lines.get(i).text();
        return text.length() <= LONGEST
                && i + 1 < lines.size()
                && isText(i - 1)
                && kinds.get(i + 1) == LineKind.BODY
                && !FixedLines.isHeading(text)
                && text.charAt(0) != '—'
                && !SIGNED.matcher(lines.get(i - 1).text()).matches()
                && !Sentences.startsLead(lines.get(i + 1).text())
                && !isSignedByAnother(i)
                && JumpMarkers.atStart(lines.get(i + 1).text()) == null;
    }

    /** A report says in its lead who wrote it; the text that another has signed is an article of its own. */
    private boolean isSignedByAnother(int i) {
        int end = endOfText(i);
        if (end == lines.size()
                || kinds.get(end) != LineKind.BYLINE
                || FixedLines.isCredit(lines.get(end).text())) {
            return false;
        }
        List<String> signed =
                Bylines.ofLine(lines.get(end)).stream().map(Author::name).toList();
        int lead = i;
        while (lead > 0
                && isText(lead - 1)
                && !Sentences.startsLead(lines.get(lead).text())) {
            lead--;
        }
        List<Author> authors =
                Bylines.inLead(lines.get(lead).text(), lines.get(lead).start());
        return !signed.isEmpty()
                && !authors.isEmpty()
                && authors.stream().noneMatch(author -> signed.contains(author.name()));
    }

    private boolean isText(int i) {
        return i > 0 && kinds.get(i) == LineKind.BODY;
    }

    private double score(int head, int i) {
        Line line = lines.get(i);
        int marks = lines.get(head).markdown();
        double score = line.markdown() > marks ? 1.5 : line.markdown() == marks && marks > 0 ? -3 : 0;
        List<Integer> siblings = siblings(i);
        boolean alike = form(line) > 0
                && (siblings.stream().anyMatch(at -> form(lines.get(at)) == form(line))
                        || form(lines.get(textOf(head) - 1)) == form(line)
                        || isSubheadOfForm(head, i));
        score += alike ? 2.5 : 0;
        score += siblings.isEmpty() ? 0 : 0.5;
        score += signsUnderHead(head) ? 1 : 0;
        score += line.length() <= 8 ? 0.5 : line.length() > 12 ? -0.5 : 0;
        score += Sentences.startsLead(lines.get(textOf(head)).text()) ? -1.5 : 0;
        return score + KINSHIP < ENOUGH
                ? score
                : score + KINSHIP * Math.min(1, shared(head, i, siblings.isEmpty() ? i : siblings.getLast()) / AT_HOME);
    }

    private boolean isSubheadOfForm(int head, int i) {
        for (int at = head; at < i; at++) {
            if (kinds.get(at) == LineKind.SUBHEAD && form(lines.get(at)) == form(lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Forms that headings of one article share: 1 quoted, 2 place and time; 0 none. */
    private static int form(Line line) {
        return QUOTED.matcher(line.text()).matches()
                ? 1
                : TIMED.matcher(line.text()).find() ? 2 : 0;
    }

    /** Later lines that may be headings of the same article. */
    private List<Integer> siblings(int i) {
        List<Integer> siblings = new ArrayList<>();
        for (int at = i + 1; at < lines.size(); at++) {
            LineKind kind = kinds.get(at);
            if (kind == LineKind.HEADLINE && isCandidate(at)) {
                siblings.add(at);
            } else if (kind != LineKind.BODY && kind != LineKind.CAPTION) {
                break;
            }
        }
        return siblings;
    }

    private boolean signsUnderHead(int head) {
        for (int at = head; at < lines.size() && kinds.get(at) != LineKind.BODY; at++) {
            if (kinds.get(at) == LineKind.BYLINE) {
                return true;
            }
        }
        return false;
    }

    private int textOf(int head) {
        int at = head;
        while (at + 1 < lines.size() && kinds.get(at) != LineKind.BODY) {
            at++;
        }
        return at;
    }

    /**
     * Share of the section's runs of characters that the article before it has, of those that nothing has from its headline back or
     * behind the last section that may be of the same article.
     */
    private double shared(int head, int i, int last) {
        Set<String> before = new HashSet<>();
        for (int at = head; at < i; at++) {
            Strays.addRuns(lines.get(at).text(), before);
        }
        Set<String> section = new HashSet<>();
        for (int at = i + 1; at < endOfText(i); at++) {
            Strays.addRuns(lines.get(at).text(), section);
        }
        int end = endOfText(last);
        Set<String> elsewhere = new HashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            if (at < head || at >= end) {
                Strays.addRuns(lines.get(at).text(), elsewhere);
            }
        }
        section.removeAll(elsewhere);
        int own = section.size();
        section.retainAll(before);
        return own == 0 ? 0 : (double) section.size() / own;
    }

    private int endOfText(int heading) {
        int end = heading + 1;
        while (end < lines.size() && kinds.get(end) == LineKind.BODY) {
            end++;
        }
        return end;
    }
}
