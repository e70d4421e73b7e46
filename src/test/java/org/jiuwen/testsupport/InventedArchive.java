package org.jiuwen.testsupport;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.ArticleContent;
import org.jiuwen.archive.ArticleParagraph;
import org.jiuwen.archive.Attendance;
import org.jiuwen.archive.AttendanceManner;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.DatePrecision;
import org.jiuwen.archive.Genre;
import org.jiuwen.archive.Issue;
import org.jiuwen.archive.Jump;
import org.jiuwen.archive.Meeting;
import org.jiuwen.archive.MeetingReport;
import org.jiuwen.archive.MeetingRole;
import org.jiuwen.archive.MeetingSeries;
import org.jiuwen.archive.Mention;
import org.jiuwen.archive.Newspaper;
import org.jiuwen.archive.Page;
import org.jiuwen.archive.PageDate;
import org.jiuwen.archive.PageFile;
import org.jiuwen.archive.Person;
import org.jiuwen.archive.Position;
import org.jiuwen.archive.PositionKind;
import org.jiuwen.archive.SlugRedirect;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A small archive whose rows are known exactly: issues of January 2025 with a gap, an article printed on two pages, an
 * inferred date, people with posts, a series of two sessions. All offsets are looked up in the invented text itself.
 */
public class InventedArchive {

    /** The front page of 17 January; one sentence is cut by a column break. */
    public static final String FRONT_PAGE =
            """
            \uFEFF澜州日报

            市十四届人大四次会议闭幕

            ——卓立群当选市人大常委会主任

            本报讯（记者 黎若溪）昨天上午，市十四届人大四次会

            议在澜州大剧院闭幕。市长江文澜出席会议，他讲了话。大会由祝延平主持。

            主席台前排就座：江文澜、卓立群、盛惠民。

            （下转第二版）

            地铁试跑

            轨道交通一号线昨曰开始试跑。"试跑" <不载客> & 载沙袋。
            """;

    /** The page that the first article continues on. */
    public static final String SECOND_PAGE = """
            （上接第一版）

            市人大代表马千里说，要把好事办好。
            """;

    /** An older page whose day was inferred from its text. */
    public static final String OLDER_PAGE =
            """
            市十四届人大三次会议闭幕

            今天是1月18日，星期四。市长江文澜出席市十四届人大三次会议。大会由祝延平主持。
            """;

    /** A page without a date. */
    public static final String UNDATED_PAGE = """
            读者来信

            编辑同志：路灯不亮了。
            """;

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final ArchiveReset reset;
    private final Map<String, Person> people = new HashMap<>();

    InventedArchive(EntityManager entities, TransactionTemplate transaction, ArchiveReset reset) {
        this.entities = entities;
        this.transaction = transaction;
        this.reset = reset;
    }

    /** Empties the archive and fills it. */
    public void fill() {
        reset.clear();
        people.clear();
        transaction.executeWithoutResult(status -> write());
    }

    /** One more article, on a page of its own, of 1 February 2025. */
    public void report(String slug, String title, String body) {
        transaction.executeWithoutResult(status -> {
            Newspaper paper = entities.createQuery("from Newspaper where code = 'lzrb'", Newspaper.class)
                    .getSingleResult();
            Page page = page(paper, LocalDate.of(2025, 2, 1), null, slug, null, title + "\n\n" + body + "\n", "[]");
            article(page, slug, Genre.NEWS, title, List.of(), List.of(body), null, null);
        });
    }

    private void write() {
        Newspaper paper = new Newspaper("lzrb", "澜州日报");
        paper.describe("澜州日报", "澜州市", "云江省", "daily");
        entities.persist(paper);
        MeetingSeries series = new MeetingSeries("shi-ren-da", "市人民代表大会");
        entities.persist(series);
        frontPage(paper, session(series, "si-ci", "市十四届人大四次会议", 4));
        olderPage(paper, session(series, "san-ci", "市十四届人大三次会议", 3));
        Page later = page(paper, LocalDate.of(2025, 1, 20), null, "01", 1, "今日无事。\n", "[]");
        article(later, "calm", Genre.BRIEF, null, List.of(), List.of("今日无事。"), null, null);
        Page waiting = page(paper, null, null, "a-1", null, UNDATED_PAGE, "[]");
        article(waiting, "letter", Genre.FEATURE, "读者来信", List.of(), List.of("编辑同志：路灯不亮了。"), null, null);
    }

    private void frontPage(Newspaper paper, Meeting meeting) {
        int noted = FRONT_PAGE.indexOf("昨曰");
        Page front = page(
                paper,
                LocalDate.of(2025, 1, 17),
                DateOrigin.FILE_NAME,
                "01",
                1,
                FRONT_PAGE,
                "[{\"kind\":\"lost-end\",\"text\":\"昨曰\",\"start\":%d,\"end\":%d,\"reason\":\"breaks-off\"}]"
                        .formatted(noted, noted + 2));
        Article closing = article(
                front,
                "closing",
                Genre.NEWS,
                "市十四届人大四次会议闭幕",
                List.of("——卓立群当选市人大常委会主任"),
                List.of("本报讯（记者 黎若溪）昨天上午，市十四届人大四次会|议在澜州大剧院闭幕。市长江文澜出席会议，他讲了话。大会由祝延平主持。", "主席台前排就座：江文澜、卓立群、盛惠民。"),
                null,
                new Jump(2, "（下转第二版）"));
        mention(closing, "黎若溪", "li-ruoxi", "li ruoxi", true);
        mention(closing, "江文澜", "jiang-wenlan", "jiang wenlan", false);
        mention(closing, "卓立群", "zhuo-liqun", "zhuo liqun", false);
        mention(closing, "祝延平", "zhu-yanping", "zhu yanping", false);
        mention(closing, "盛惠民", "sheng-huimin", "sheng huimin", false);
        position(closing, "江文澜", "市长", "市长江文澜");
        position(closing, "卓立群", "市人大常委会主任", "卓立群当选市人大常委会主任");
        MeetingReport report = report(meeting, closing, LocalDate.of(2025, 1, 16), "澜州大剧院");
        attend(report, "祝延平", AttendanceManner.CHAIRED, 0, "祝延平主持");
        attend(report, "江文澜", AttendanceManner.SPOKE, 0, "江文澜出席会议，他讲了话");
        String seated = "江文澜、卓立群、盛惠民";
        attend(report, "江文澜", AttendanceManner.ON_ROSTRUM, 0, seated);
        attend(report, "卓立群", AttendanceManner.ON_ROSTRUM, 1, seated);
        attend(report, "盛惠民", AttendanceManner.ON_ROSTRUM, 2, seated);
        article(
                front,
                "metro",
                Genre.BRIEF,
                "地铁试跑",
                List.of(),
                List.of("轨道交通一号线昨曰开始试跑。\"试跑\" <不载客> & 载沙袋。"),
                null,
                null);

        Page second = page(paper, LocalDate.of(2025, 1, 17), DateOrigin.FILE_NAME, "03", 3, SECOND_PAGE, "[]");
        Article rest = article(
                second,
                "closing-rest",
                Genre.NEWS,
                null,
                List.of(),
                List.of("市人大代表马千里说，要把好事办好。"),
                new Jump(1, "（上接第一版）"),
                null);
        mention(rest, "马千里", "ma-qianli", "ma qianli", false);
        closing.continueWith(rest);
        entities.persist(SlugRedirect.to(closing, "closing-of-old"));
        entities.persist(SlugRedirect.to(person("江文澜"), "jiang-of-old"));
        entities.persist(SlugRedirect.to(meeting, "session-of-old"));
        entities.persist(SlugRedirect.to(Objects.requireNonNull(meeting.series()), "series-of-old"));
    }

    private void olderPage(Newspaper paper, Meeting meeting) {
        Page older = page(paper, LocalDate.of(2024, 1, 18), DateOrigin.TEXT, "01", 1, OLDER_PAGE, "[]");
        Article closing = article(
                older,
                "third-session",
                Genre.NEWS,
                "市十四届人大三次会议闭幕",
                List.of(),
                List.of("今天是1月18日，星期四。市长江文澜出席市十四届人大三次会议。大会由祝延平主持。"),
                null,
                null);
        mention(closing, "江文澜", "jiang-wenlan", "jiang wenlan", false);
        mention(closing, "祝延平", "zhu-yanping", "zhu yanping", false);
        position(closing, "江文澜", "市长", "市长江文澜");
        MeetingReport report = report(meeting, closing, LocalDate.of(2024, 1, 18), null);
        attend(report, "祝延平", AttendanceManner.CHAIRED, 0, "祝延平主持");
        attend(report, "江文澜", AttendanceManner.ATTENDED, 0, "江文澜出席");
    }

    private Page page(
            Newspaper paper,
            @Nullable LocalDate day,
            @Nullable DateOrigin origin,
            String slot,
            @Nullable Integer number,
            String text,
            String notes) {
        DateOrigin known = day == null ? null : origin == null ? DateOrigin.FILE_NAME : origin;
        int at = text.indexOf("1月18日");
        String evidence = known == DateOrigin.TEXT
                ? "[{\"text\":\"1月18日\",\"start\":%d,\"end\":%d,\"reason\":\"weekday\"}]".formatted(at, at + 5)
                : "[]";
        PageDate date =
                new PageDate(day, day == null ? null : DatePrecision.DAY, known, day == null ? 0 : 0.9, evidence, "[]");
        Page page = new Page(paper, slot, date, Instant.EPOCH);
        page.place(date, day == null ? null : issue(paper, day), slot, number);
        page.read(number != null && number == 1 ? "要闻" : null, notes, Instant.EPOCH);
        page.files()
                .add(new PageFile(
                        page,
                        0,
                        null,
                        "lzrb/" + (day == null ? "undated" : day) + "/" + slot + ".txt",
                        text.getBytes(StandardCharsets.UTF_8),
                        "UTF-8",
                        "0".repeat(64)));
        entities.persist(page);
        entities.flush();
        return page;
    }

    private Issue issue(Newspaper paper, LocalDate day) {
        List<Issue> known = entities.createQuery(
                        "select i from Issue i where i.newspaper = :paper and i.dateIssued = :day", Issue.class)
                .setParameter("paper", paper)
                .setParameter("day", day)
                .getResultList();
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        Issue issue = new Issue(paper, day);
        entities.persist(issue);
        return issue;
    }

    /** Paragraphs are given as printed, {@code |} where a break of the column was mended. */
    private Article article(
            Page page,
            String slug,
            Genre genre,
            @Nullable String title,
            List<String> deck,
            List<String> printed,
            @Nullable Jump from,
            @Nullable Jump on) {
        PageFile file = page.files().getFirst();
        String text = PageFile.decode(file.bytes(), file.charset());
        List<Integer> headline = new ArrayList<>();
        Consumer<String> line = words -> addRange(headline, text, words);
        if (title != null) {
            line.accept(title);
        }
        deck.forEach(line);
        StringBuilder body = new StringBuilder();
        List<ArticleParagraph> paragraphs = new ArrayList<>();
        for (String words : printed) {
            List<Integer> source = new ArrayList<>();
            if (!body.isEmpty()) {
                body.append('\n');
            }
            int start = body.length();
            for (String fragment : words.split("\\|")) {
                addRange(source, text, fragment);
                body.append(fragment);
            }
            paragraphs.add(new ArticleParagraph(start, body.length(), source));
        }
        ArticleContent content = new ArticleContent(
                List.of(),
                title,
                deck,
                null,
                slug.equals("closing") ? List.of("记者 黎若溪") : List.of(),
                genre,
                null,
                from,
                on,
                false,
                false,
                headline,
                body.toString(),
                paragraphs);
        Article article = new Article(file, slug, null, content);
        article.rewrite(content, page.articles().size());
        page.articles().add(article);
        entities.persist(article);
        return article;
    }

    private static void addRange(List<Integer> ranges, String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        ranges.add(start);
        ranges.add(start + words.length());
    }

    private Meeting session(MeetingSeries series, String slug, String name, int session) {
        Meeting meeting = new Meeting(slug, name, null);
        meeting.classify(series, 14, session);
        entities.persist(meeting);
        return meeting;
    }

    private void mention(Article article, String name, String slug, String pinyin, boolean author) {
        Person person = people.computeIfAbsent(name, key -> {
            Person made = new Person(slug, name, pinyin, pinyin.substring(0, 1));
            entities.persist(made);
            return made;
        });
        int start = text(article).indexOf(name);
        entities.persist(new Mention(person, article, name, start, start + name.length(), author));
    }

    private void position(Article article, String name, String title, String evidence) {
        int start = text(article).indexOf(evidence);
        entities.persist(new Position(
                person(name),
                article,
                title,
                PositionKind.HELD,
                article.dateIssued(),
                evidence,
                start,
                start + evidence.length()));
    }

    private MeetingReport report(Meeting meeting, Article article, LocalDate heldOn, @Nullable String location) {
        MeetingReport report = new MeetingReport(meeting, article, MeetingRole.REPORTED, null, heldOn, "祝延平", location);
        entities.persist(report);
        return report;
    }

    private void attend(MeetingReport report, String name, AttendanceManner manner, int order, String evidence) {
        String text = text(report.article());
        int start = text.indexOf(name, text.indexOf(evidence));
        entities.persist(new Attendance(report, person(name), manner, order, start, start + name.length()));
    }

    private Person person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    private static String text(Article article) {
        return PageFile.decode(article.pageFile().bytes(), article.pageFile().charset());
    }
}
