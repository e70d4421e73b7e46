package org.jiuwen.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jiuwen.reader.date.IssueDates;
import org.jiuwen.reader.document.DateOrigin;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.IssueDate;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.Precision;
import org.jiuwen.reader.document.Span;
import org.jiuwen.reader.knowledge.ArchiveKnowledge;
import org.jiuwen.reader.knowledge.ArchiveLearning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that only the articles of a page tell. Places, people and events are invented. */
class IssueDateTests {

    private static final NewspaperProfile PAPER = new NewspaperProfile("dhrb", "东河日报", "东河市", "云江省", "daily");
    private static final String SESSION =
            "市九届人大三次会议开幕\n\n本报讯（记者 林小满）2月5日，东河市第九届人民代表大会第三次会议开幕，" + "代表们走进会场。昨日下午，代表团分组审议。\n";

    @ParameterizedTest
    @CsvSource({
        "2月8日，农历腊月廿一，县里的年货街开街，马年春节近了。昨日人最多，短视频里都是。, 2026-02-09",
        "6月18日，星期三，零时四十分，渡口的灯亮了。“十四五”收官之年，桥要修完。, 2025-06-19",
        "今天（10月3日）上午，新中国成立75周年灯会在青石桥头开灯。, 2024-10-03",
        "9月8日，星期五，县里的老师戴上红花，短视频里都是。第三十九个教师节就要到了。, 2023-09-09",
        "今年是改革开放四十周年。6月18日，星期一，渡口的灯亮了。, 2018-06-19",
        "3月17日，县里开会，传达学习十三届全国人大五次会议精神。2021年度的先进也评出来了。, 2022-03-18",
        "3月9日，县里部署复工复产，疫情防控不放松，核酸检测点设在桥头。刚刚过去的2019年，渡口没有停航。, 2020-03-10",
    })
    void dayIsFoundByWhatThePageSays(String text, LocalDate date) throws UnreadablePageException {
        IssueDate found = date("桥头的消息\n\n本报讯（记者 林小满）" + text + "\n", ArchiveKnowledge.empty());
        assertThat(found.date()).isEqualTo(date);
        assertThat(found.precision()).isEqualTo(Precision.DAY);
        assertThat(found.origin()).isEqualTo(DateOrigin.TEXT);
        assertThat(found.evidence()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // What is learnt of several days to come is no event
        "9月26日，渡口公司大会闭幕，十七届五中全会以来的路走得稳。“十二五”开局，今年是中国共产党成立90周年。, 2011-09-27",
        "7月26日，县人大常委会听取关于2018年上半年国民经济和社会发展计划执行情况的报告。, 2018-07-27",
    })
    void dayIsFoundThoughOthersAreNamed(String text, LocalDate date) throws UnreadablePageException {
        IssueDate found = date(
                "桥头的消息\n\n本报讯（记者 林小满）" + text + "\n\n长假的渡船\n\n记者从渡口公司获悉，10月1日至7日，往返柳树湾的渡船每天加开四班。\n",
                ArchiveKnowledge.empty());
        assertThat(found.date()).isEqualTo(date);
        assertThat(found.precision()).isEqualTo(Precision.DAY);
    }

    /** The second year of a winter is not there yet in its first half. */
    @Test
    void winterHasTwoYears() throws UnreadablePageException {
        IssueDate found = date(
                "桥头的消息\n\n本报讯（记者 林小满）12月5日，县里检查2013—2014年采暖期供热保障工作，锅炉房的煤备足了。十八届三中全会精神传到了渡口。\n",
                ArchiveKnowledge.empty());
        assertThat(found.date()).isBetween(LocalDate.of(2013, 12, 1), LocalDate.of(2013, 12, 31));
    }

    @Test
    void dayFromWhichAMeasureHoldsIsAhead() throws UnreadablePageException {
        IssueDate found = date(
                """
                县里开会部署防汛

                本报讯（记者 林小满）6月18日，县里召开会议，部署防汛。

                青石桥的灯亮了

                本报讯（记者 王树）昨日，青石桥头的灯换成了新的。

                交通管制通告

                为确保行车安全，自2033年6月20日17时至6月21日24时，对青石桥实行临时交通管制。 东河县公安局 2033年6月18日
                """,
                ArchiveKnowledge.empty());
        assertThat(found.date()).isEqualTo(LocalDate.of(2033, 6, 19));
        assertThat(found.precision()).isEqualTo(Precision.DAY);
    }

    @Test
    void yearStandsInANoticeAlone() throws UnreadablePageException {
        IssueDate found = date(
                """
                县里开会部署防汛

                本报讯（记者 林小满）6月18日，县里召开会议，部署防汛。

                停水公告

                因管线改造，定于2033年6月20日22时至21日6时对河东片区停止供水。敬请谅解。 东河县自来水有限公司 2033年6月18日
                """,
                ArchiveKnowledge.empty());
        assertThat(found.date()).isEqualTo(LocalDate.of(2033, 6, 19));
        assertThat(found.evidence()).extracting(Evidence::text).contains("2033年6月18日");
    }

    @Test
    void sittingOfYesterdayIsDatedByTheListOfThoseAppointed() throws UnreadablePageException {
        IssueDate found = date(
                """
                县人大常委会举行第六次会议

                本报讯（记者 林小满）昨日，县人大常委会举行第六次会议，审议养犬办法。

                任免名单

                （2033年6月23日东河县第九届人民代表大会常务委员会第六次会议通过）

                任命：
                于长河为东河县水务局局长。

                渡口的消息

                本报讯（记者 林小满）6月22日，渡口换了新船。

                桥头的消息

                本报讯（记者 林小满）6月21日，桥头的茶馆开了张。
                """,
                ArchiveKnowledge.empty());
        assertThat(found.date()).isEqualTo(LocalDate.of(2033, 6, 24));
    }

    @Test
    void monthIsGivenWhereNoDayIsReported() throws UnreadablePageException {
        IssueDate found = date(
                """
                访渡口的船工

                “2021年是‘十四五’开局之年，我们的船换了新漆。”3月中旬的一个下午，船工于长河在渡口接受采访。

                渡口

                3月的东河，岸边花开。这段堤4月10日前修完。
                """,
                ArchiveKnowledge.empty());
        assertThat(found.date()).isEqualTo(LocalDate.of(2021, 3, 1));
        assertThat(found.precision()).isEqualTo(Precision.MONTH);
        assertThat(found.evidence()).extracting(Evidence::reason).contains("named-month");
    }

    @ParameterizedTest
    @CsvSource({"东河日报 2033.6.24 星期五, 2033-06-24", "东河日报 2033/06/24 星期五, 2033-06-24", "东河日报 6月24日 星期五,"})
    void headOfThePageMayBeInFigures(String head, LocalDate day) {
        IssueDate found = IssueDates.inMasthead(head, List.of(new Span(0, head.length())));
        assertThat(found == null ? null : found.date()).isEqualTo(day);
    }

    @Test
    void yearOnlyWhenNoDayIsNamed() throws UnreadablePageException {
        IssueDate found = date("回望\n\n刚刚过去的2034年，青石桥走过了四十万人。2034年，渡口的船换了三条。\n", ArchiveKnowledge.empty());
        assertThat(found.date()).isEqualTo(LocalDate.of(2035, 1, 1));
        assertThat(found.precision()).isEqualTo(Precision.YEAR);
    }

    @Test
    void sessionOfThePlaceIsDatedByAnotherOne() throws UnreadablePageException {
        assertThat(date(SESSION, ArchiveKnowledge.empty()).confidence()).isLessThan(0.9);
        ArchiveLearning learning = new ArchiveLearning();
        learn(learning, "市九届人大一次会议开幕\n\n本报讯（记者 林小满）1月9日，东河市第九届人民代表大会第一次会议开幕，市长于长河作报告。\n", 2012, 1, 10);
        learn(learning, "市九届人大二次会议开幕\n\n本报讯（记者 林小满）1月20日，东河市第九届人民代表大会第二次会议开幕，市长于长河作报告。\n", 2013, 1, 21);
        IssueDate found = date(SESSION, learning.known());
        assertThat(found.date()).isEqualTo(LocalDate.of(2014, 2, 6));
        assertThat(found.evidence()).extracting(Evidence::reason).contains("known-series");
    }

    @Test
    void whatSpeaksForAnotherYearIsKept() throws UnreadablePageException {
        IssueDate found = date(
                """
                桥头的消息

                本报讯（记者 林小满）2031年3月2日，青石桥通车。两岸的人说起微信，说起大模型。

                旧事

                那年为了迎接新中国成立70周年，桥栏刷了红漆。
                """,
                ArchiveKnowledge.empty());
        assertThat(found.against()).extracting(Evidence::text).contains("新中国成立70周年");
        assertThat(found.alternatives()).isNotEmpty();
    }

    /** Of the dates that are given with 0.9 or more at least 90 % are right, on dated news whose dates are withheld. */
    @Test
    void confidenceHoldsOnDatedNews() throws IOException, UnreadablePageException {
        Path corpora = Path.of(System.getProperty("jiuwen.shared", "../shared")).resolve("corpora");
        assumeThat(corpora).as("dated news beside the project").exists();
        List<DateCalibration.Dated> unseen = DateCalibration.pages(corpora, 20).stream()
                .filter(page -> !page.teaches())
                .toList();
        List<DateCalibration.Outcome> outcomes = DateCalibration.outcomes(unseen);
        assertThat(outcomes).hasSizeGreaterThan(unseen.size() / 3);
        assertThat(DateCalibration.rightOf(outcomes, 0.9)).isGreaterThanOrEqualTo(0.88);
    }

    private static void learn(ArchiveLearning learning, String text, int year, int month, int day)
            throws UnreadablePageException {
        LocalDate date = LocalDate.of(year, month, day);
        learning.page(
                new PageReader()
                        .read(
                                new PageFile(date + "/01.txt", text.getBytes(StandardCharsets.UTF_8)),
                                new ReadingContext(PAPER)),
                date);
    }

    private static IssueDate date(String text, ArchiveKnowledge known) throws UnreadablePageException {
        return new PageReader()
                .read(new PageFile("page.txt", text.getBytes(StandardCharsets.UTF_8)), new ReadingContext(PAPER, known))
                .issue();
    }
}
