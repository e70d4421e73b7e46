package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the headline from the text of briefs that print both on one line: under 简讯 a few words, a blank, then sentences. */
final class BriefItems {

    private static final Pattern HEADING = Pattern.compile("(?:[\\u4e00-\\u9fff]{0,4})(?:简讯|短讯|快讯|简明新闻|一句话新闻)");
    private static final Pattern ITEM =
            Pattern.compile("([^\\s，。；：、,;:●■◆▲]{4,20})[ \\u3000]{1,4}(\\S.{24,})", Pattern.DOTALL);

    private BriefItems() {}

    static List<Line> part(List<Line> lines) {
        List<Line> parted = new ArrayList<>();
        boolean under = false;
        for (Line line : lines) {
            boolean heading = line.length() < 16
                    && "讯闻".indexOf(line.text().charAt(line.length() - 1)) >= 0
                    && HEADING.matcher(FixedLines.bare(line.text())).matches();
            Matcher item = ITEM.matcher(line.text());
            under = heading || (under && item.matches() && Sentences.hasStop(item.group(2)));
            if (!under || heading) {
                parted.add(line.index() == parted.size() ? line : at(parted.size(), line, 0, line.length()));
            } else {
                parted.add(at(parted.size(), line, 0, item.end(1)));
                parted.add(at(parted.size(), line, item.start(2), line.length()));
            }
        }
        return parted;
    }

    private static Line at(int index, Line line, int from, int to) {
        return new Line(
                index,
                line.start() + from,
                line.text().substring(from, to),
                from == 0 ? line.markdown() : 0,
                from == 0 && line.afterBlank());
    }
}
