package org.jiuwen.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jiuwen.reader.document.DateOrigin;
import org.jiuwen.reader.document.Genre;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.NoteKind;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.Paragraph;
import org.jiuwen.reader.document.Precision;
import org.junit.jupiter.api.Test;

class PageReaderTests {

    private final PageReader reader = new PageReader();

    @Test
    void headlineBylineAndCutParagraphs() {
        PageArticle article = only(
                """
                青石桥修好了

                本报讯（记者 林小满 通讯员 于 是）3月2日，东河县青石桥重新通车，两岸的孩子上学不用再绕

                路。桥面加宽到七米，栏杆换成了花岗岩。

                县交通局说，桥下还要装一盏航标灯。
                """);
        assertThat(article.title()).isEqualTo("青石桥修好了");
        assertThat(article.byline()).containsExactly("林小满", "于是");
        assertThat(article.genre()).isEqualTo(Genre.NEWS);
        assertThat(article.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "本报讯（记者 林小满 通讯员 于 是）3月2日，东河县青石桥重新通车，两岸的孩子上学不用再绕路。桥面加宽到七米，栏杆换成了花岗岩。", "县交通局说，桥下还要装一盏航标灯。");
    }

    @Test
    void signedSpeechThatComesFromAnotherPage() {
        PageArticle article = only(
                """
                # 把小事办好

                ——在东河县第九届人民代表大会第三次会议上的讲话

                (2023年1月12日)

                于 是

                (上接第一版)我们要把小学门口的路修平。

                ——修路要听走路的人怎么说。

                谢谢大家!
                """);
        assertThat(article.title()).isEqualTo("把小事办好");
        assertThat(article.deck()).containsExactly("——在东河县第九届人民代表大会第三次会议上的讲话", "(2023年1月12日)");
        assertThat(article.byline()).containsExactly("于是");
        assertThat(article.genre()).isEqualTo(Genre.SPEECH);
        assertThat(article.eventDate()).isEqualTo(LocalDate.of(2023, 1, 12));
        assertThat(article.continuesFrom()).isNotNull().satisfies(jump -> assertThat(jump.page())
                .isEqualTo(1));
        assertThat(article.paragraphs()).hasSize(3);
    }

    @Test
    void textCutBeforeAnotherHeadlineIsNotJoinedToIt() {
        PageDocument page = read(
                "page.txt",
                """
                县里开会讨论修桥

                本报讯（记者 林小满）3月2日，东河县召开会议讨论青石桥的修缮，会议认为这座桥为两岸百姓的生活作出了

                渡口今年不停航

                本报讯（记者 王树）记者昨日从县航运站得知，枯水期渡口照常开航，每天六班。
                """);
        assertThat(page.articles()).extracting(PageArticle::title).containsExactly("县里开会讨论修桥", "渡口今年不停航");
        assertThat(page.articles().getFirst().truncatedEnd()).isTrue();
        assertThat(page.notes()).anyMatch(note -> note.kind() == NoteKind.LOST_END);
    }

    @Test
    void paragraphPrintedTwiceIsKeptOnceAndNoted() {
        PageDocument page = read(
                "page.txt",
                """
                渡口今年不停航

                本报讯（记者 王树）记者昨日从县航运站得知，枯水期渡口照常开航，每天六班。

                船工老余说，冬天的水虽然浅，船底刷过桐油就不怕。

                船工老余说，冬天的水虽然浅，船底刷过桐油就不怕。
                """);
        assertThat(page.articles().getFirst().paragraphs()).hasSize(2);
        assertThat(page.notes()).extracting(note -> note.kind()).contains(NoteKind.REPEATED_PARAGRAPH);
    }

    @Test
    void mastheadGivesDateAndPage() {
        PageDocument page = read(
                "page.txt",
                """
                东河日报

                2023年3月3日 星期五 第2版 要闻

                渡口今年不停航

                本报讯（记者 王树）记者昨日从县航运站得知，枯水期渡口照常开航，每天六班。
                """);
        assertThat(page.issue().date()).isEqualTo(LocalDate.of(2023, 3, 3));
        assertThat(page.issue().origin()).isEqualTo(DateOrigin.MASTHEAD);
        assertThat(page.page().number()).isEqualTo(2);
        assertThat(page.articles().getFirst().eventDate()).isEqualTo(LocalDate.of(2023, 3, 2));
    }

    @Test
    void dateIsTakenFromTheArticlesWithEvidence() {
        PageDocument page = read(
                "page.txt",
                """
                渡口今年不停航

                本报讯（记者 王树）3月2日，县航运站宣布，枯水期渡口照常开航，每天六班。刚刚过去的2022年，渡口运送了四万人。

                县里开会讨论修桥

                本报讯（记者 林小满）3月1日，东河县召开会议讨论青石桥的修缮。会议定于4月10日开工。
                """);
        assertThat(page.issue().date()).isEqualTo(LocalDate.of(2023, 3, 3));
        assertThat(page.issue().precision()).isEqualTo(Precision.DAY);
        assertThat(page.issue().origin()).isEqualTo(DateOrigin.TEXT);
        assertThat(page.issue().evidence()).extracting(it -> it.text()).contains("3月2日", "刚刚过去的2022年");
    }

    @Test
    void pageWithoutATimeHasNoDate() {
        assertThat(read("page.txt", "渡口\n\n船从早走到晚，人从这边走到那边，谁也没有问过今天是哪一天。\n")
                        .issue()
                        .date())
                .isNull();
    }

    @Test
    void dateInTheFileNameGoesFirst() {
        PageDocument page = read("2020-05-06/02.txt", "渡口\n\n船从早走到晚，2019年5月5日也是这样。\n");
        assertThat(page.issue().date()).isEqualTo(LocalDate.of(2020, 5, 6));
        assertThat(page.page().number()).isEqualTo(2);
    }

    @Test
    void noCharacterIsLostOrUsedTwiceWhateverStandsOnThePage() {
        List<String> parts = List.of(
                "青石桥",
                "\n",
                "\n\n",
                "。",
                "，",
                "本报讯（记者 林小满）",
                "（上接第一版）",
                "(下转3版)",
                "——",
                "# ",
                "##",
                "2023年3月3日 星期五",
                "社论",
                "记者 王树 摄",
                "“",
                "”",
                "3月2日",
                "又讯",
                "　",
                "\r\n",
                "本报记者 林小满",
                "一、",
                "\uFEFF",
                "𠮷",
                "\uD800",
                "a",
                "（",
                "）",
                "会议",
                "第3版",
                "公告",
                "于 是",
                "让我们前进！",
                "船从早走到晚人从这边走到那边谁也没有问过今天是哪一天河水也不说话",
                "：",
                "\u2028",
                "\u0085",
                "\t");
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("渡口");
            for (int i = random.nextInt(120); i >= 0; i--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            // An unpaired surrogate has no bytes in UTF-8, so the text is what the bytes give back.
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            PageDocument page = read("page.txt", bytes);
            assertThat(PageCoverage.faults(new String(bytes, StandardCharsets.UTF_8), page))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void anyBytesAreReadOrRefusedWithAReason() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            try {
                reader.read(new PageFile("page.txt", bytes), ReadingContext.none());
            } catch (UnreadablePageException e) {
                assertThat(e.reason()).isNotNull();
            }
        }
    }

    @Test
    void oneLineOfMegabytesIsRead() {
        PageDocument page = read("page.txt", "青石桥下的水，".repeat(300_000));
        assertThat(page.articles()).hasSize(1);
    }

    @Test
    void namesThatRunIntoEachOtherStandInPlacesOfTheirOwn() {
        PageDocument page = read("1.txt", "阿卜杜拉·买买提阿卜杜拉·乚议阿卜杜拉·买买，\n");
        List<Mention> mentions = page.articles().getFirst().persons().stream()
                .flatMap(person -> person.mentions().stream())
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        assertThat(mentions).hasSizeGreaterThan(1);
        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i).start())
                    .isGreaterThanOrEqualTo(mentions.get(i - 1).end());
        }
    }

    @Test
    void yearForATermIsReadAsPrinted() {
        PageDocument page = read("1.txt", "2026届人大五次会议");
        assertThat(page.articles()).hasSize(1);
        assertThat(page.articles().getFirst().title()
                        + page.articles().getFirst().paragraphs())
                .contains("2026届人大五次会议");
    }

    @Test
    void pageOfManyShortLinesIsRead() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            text.append("船工老余说冬天的水虽然浅船底刷过桐油第").append(i % 977).append("回就不怕。\n");
        }
        PageDocument page = read("page.txt", text.toString());
        assertThat(page.notes()).hasSizeGreaterThan(20_000);
    }

    @Test
    void jsonHasTheNamesOfTheReadFormat() {
        String json = PageJson.line(read("2020-05-06/02.txt", "渡口\n\n船从早走到晚，人从这边走到那边。\n"));
        assertThat(json)
                .doesNotContain("\n")
                .contains(
                        "\"date\":\"2020-05-06\"",
                        "\"origin\":\"file-name\"",
                        "\"precision\":\"day\"",
                        "\"source\":[[4,20]]");
    }

    private PageArticle only(String text) {
        PageDocument page = read("page.txt", text);
        assertThat(page.articles()).hasSize(1);
        assertThat(PageCoverage.faults(text, page)).isEmpty();
        return page.articles().getFirst();
    }

    private PageDocument read(String path, String text) {
        return read(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private PageDocument read(String path, byte[] bytes) {
        try {
            return reader.read(new PageFile(path, bytes), ReadingContext.none());
        } catch (UnreadablePageException e) {
            throw new AssertionError(e);
        }
    }
}
