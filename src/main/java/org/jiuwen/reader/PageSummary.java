package org.jiuwen.reader;

import java.util.Locale;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.IssueDate;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PageDocument;

/** What was read from a page, for a person at a terminal: the date with its evidence, then each article. */
final class PageSummary {

    private static final int OPENING = 60;

    private PageSummary() {}

    static String of(PageDocument page) {
        StringBuilder out = new StringBuilder();
        out.append("══ ").append(page.file()).append('\n');
        date(page.issue(), out);
        if (page.page().number() != null) {
            out.append("版次  第").append(page.page().number()).append("版\n");
        }
        int number = 0;
        for (PageArticle article : page.articles()) {
            number++;
            article(number, article, out);
        }
        page.notes().forEach(note -> out.append("※ ")
                .append(note.kind())
                .append("  ")
                .append(shorten(note.text()))
                .append('\n'));
        return out.toString();
    }

    private static void date(IssueDate issue, StringBuilder out) {
        if (issue.date() == null) {
            out.append("日期  不详\n");
            return;
        }
        out.append("日期  ")
                .append(
                        switch (issue.precision()) {
                            case MONTH -> issue.date().toString().substring(0, 7);
                            case YEAR -> issue.date().toString().substring(0, 4);
                            case DAY -> issue.date().toString();
                            case null -> issue.date().toString();
                        });
        out.append(String.format(
                Locale.ROOT,
                "  （%s，把握 %.2f）%n",
                switch (issue.origin()) {
                    case FILE_NAME -> "据文件名";
                    case MASTHEAD -> "据报头";
                    case TEXT -> "据正文推定";
                    case MANUAL -> "人工";
                    case null -> "";
                },
                issue.confidence()));
        issue.evidence().forEach(evidence -> evidence("依据", evidence, out));
        issue.against().forEach(evidence -> evidence("不合", evidence, out));
        issue.alternatives()
                .forEach(it -> out.append("      或    ").append(it.date()).append('\n'));
    }

    private static void evidence(String label, Evidence evidence, StringBuilder out) {
        out.append("      ")
                .append(label)
                .append("  ")
                .append(evidence.text())
                .append("  [")
                .append(evidence.start())
                .append(',')
                .append(evidence.end())
                .append(") ")
                .append(evidence.reason())
                .append('\n');
    }

    private static void article(int number, PageArticle article, StringBuilder out) {
        out.append('\n').append(number).append(". ");
        article.kicker().forEach(line -> out.append("［引］").append(line).append(' '));
        out.append(article.title() == null ? "（无标题）" : article.title()).append('\n');
        article.deck().forEach(line -> out.append("   ［副］").append(line).append('\n'));
        int length =
                article.paragraphs().stream().mapToInt(it -> it.text().length()).sum();
        out.append("   ")
                .append(article.genre().name().toLowerCase(Locale.ROOT))
                .append("  ")
                .append(article.paragraphs().size())
                .append(" 段 ")
                .append(length)
                .append(" 字");
        if (!article.byline().isEmpty()) {
            out.append("  署名 ").append(String.join("、", article.byline()));
        }
        if (article.columnTitle() != null) {
            out.append("  栏目 ").append(article.columnTitle());
        }
        if (article.eventDate() != null) {
            out.append("  事件 ").append(article.eventDate());
        }
        out.append('\n');
        if (article.continuesFrom() != null) {
            out.append("   ").append(article.continuesFrom().marker()).append('\n');
        }
        if (!article.paragraphs().isEmpty()) {
            out.append("   ")
                    .append(shorten(article.paragraphs().getFirst().text()))
                    .append('\n');
        }
        if (article.continuesOn() != null) {
            out.append("   ").append(article.continuesOn().marker()).append('\n');
        }
        if (!article.persons().isEmpty()) {
            out.append("   人物  ")
                    .append(String.join(
                            "、", article.persons().stream().map(it -> it.name()).toList()))
                    .append('\n');
        }
        article.meetings().forEach(it -> out.append("   会议  ").append(it.name()).append('\n'));
    }

    private static String shorten(String text) {
        return text.length() <= OPENING ? text : text.substring(0, OPENING) + "…";
    }
}
