package org.jiuwen.reader.layout;

import java.util.List;

/** Second looks at lines once it is known what stands around them. */
final class Refinements {

    private static final int LONGEST_SUBHEAD = 22;

    private Refinements() {}

    static void apply(List<Line> lines, List<LineKind> kinds) {
        for (int i = 0; i < lines.size(); i++) {
            LineKind kind = kinds.get(i);
            if ((kind == LineKind.HEADLINE || kind == LineKind.BODY) && isSignature(lines, kinds, i)) {
                kinds.set(i, LineKind.BYLINE);
            } else if (kind == LineKind.HEADLINE && isNumberedSubhead(lines, kinds, i)) {
                kinds.set(i, LineKind.SUBHEAD);
            } else if (kind == LineKind.HEADLINE
                    && FixedLines.isColumnName(lines.get(i).text())
                    && isFirstOfBlock(kinds, i)) {
                kinds.set(i, LineKind.LABEL);
            }
        }
    }

    /** A bare name between a headline, or the date under it, and the text. */
    private static boolean isSignature(List<Line> lines, List<LineKind> kinds, int i) {
        if (i == 0 || i + 1 >= lines.size() || !Bylines.isNameLine(lines.get(i).text())) {
            return false;
        }
        LineKind before = kinds.get(i - 1);
        LineKind after = kinds.get(i + 1);
        boolean spaced = lines.get(i).text().matches("\\S[ \\u3000]+\\S");
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

    private static boolean isFirstOfBlock(List<LineKind> kinds, int i) {
        boolean first = i == 0 || (kinds.get(i - 1) != LineKind.HEADLINE && kinds.get(i - 1) != LineKind.LABEL);
        return first
                && i + 1 < kinds.size()
                && (kinds.get(i + 1) == LineKind.HEADLINE || kinds.get(i + 1) == LineKind.LABEL);
    }
}
