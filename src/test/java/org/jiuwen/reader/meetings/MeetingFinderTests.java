package org.jiuwen.reader.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Part;
import org.jiuwen.reader.document.ArticleText.Piece;
import org.jiuwen.reader.document.AttendanceManner;
import org.jiuwen.reader.document.Genre;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.MeetingReading.AttendanceReading;
import org.jiuwen.reader.document.MeetingRole;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.Span;
import org.jiuwen.reader.people.ArticleTexts;
import org.jiuwen.reader.people.PeopleFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingFinderTests {

    private static final NewspaperProfile PAPER = new NewspaperProfile("hcrb", "海城日报", "海城市", "东江省", "daily");
    private static final LocalDate ISSUE = LocalDate.of(2024, 1, 16);

    private final PeopleFinder people = new PeopleFinder();
    private final MeetingFinder finder = new MeetingFinder();

    private List<MeetingReading> read(ArticleText article, NewspaperProfile paper) {
        return finder.find(article, people.find(article, paper), paper, ISSUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市政协十五届四次会议昨天闭幕。|中国人民政治协商会议海城市第十五届委员会第四次会议|15|4",
                "政协海城市第十五届委员会第四次会议昨天闭幕。|中国人民政治协商会议海城市第十五届委员会第四次会议|15|4",
                "市十六届人大三次会议昨天开幕。|海城市第十六届人民代表大会第三次会议|16|3",
                "会议由市十六届人大常委会第二十八次会议决定召开。|海城市第十六届人民代表大会常务委员会第二十八次会议|16|28",
                "市委十二届七次全会昨天召开。|中国共产党海城市第十二届委员会第七次全体会议|12|7",
                "省委十一届八次全会提出新的目标。|中国共产党东江省第十一届委员会第八次全体会议|11|8",
                "十四届全国人大二次会议在京开幕。|第十四届全国人民代表大会第二次会议|14|2",
                "市政协召开十四届三十五次主席会议。|中国人民政治协商会议海城市第十四届委员会第三十五次主席会议|14|35",
            })
    void fullNameOfAPrintedForm(String sentence, String name, int term, int session) {
        assertThat(read(ArticleTexts.of("新闻一则", sentence), PAPER))
                .extracting(MeetingReading::name, MeetingReading::term, MeetingReading::session)
                .containsExactly(tuple(name, term, session));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "会议选出海城市出席中国共产党东江省第十二次代表大会的代表。|中国共产党东江省第十二次代表大会",
                "为期两天的中国共产党海城市第七次代表大会昨天落下帷幕。|中国共产党海城市第七次代表大会",
                "选举结果报市委九届一次全会批准。|中国共产党海城市第九届委员会第一次全体会议",
                "我们要落实会议精神和省委十届六次全会部署。|中国共产党东江省第十届委员会第六次全体会议",
                "市政府党组（扩大）会议昨天召开。|海城市人民政府党组(扩大)会议",
                "昨天，市文联五届一次全委会召开。|海城市文学艺术界联合会第五届委员会第一次全体会议",
                "市妇联第十一次代表大会昨天开幕。|海城市妇女联合会第十一次代表大会",
                "共青团海城市第十八次代表大会昨天开幕。|中国共产主义青年团海城市第十八次代表大会",
                "昨天，市委理论学习中心组举行2023年第四次专题学习会。|中共海城市委理论学习中心组2023年第四次专题学习会",
                "大家学习了在保护古树名木现场会上的重要讲话。|保护古树名木现场会",
                "团市委十八届三次全会昨天召开。|中国共产主义青年团海城市第十八届委员会第三次全体会议",
                "昨天，河口镇第二十届人民代表大会第三次会议召开。|河口镇第二十届人民代表大会第三次会议",
                "昨天，市双拥工作领导小组会议召开。|海城市双拥工作领导小组会议",
                "昨天，市法学会第六次会员代表大会召开。|海城市法学会第六次会员代表大会",
                "昨天，市十七届人民政府第三十一次常务会议召开。|海城市第十七届人民政府第三十一次常务会议",
                "昨天，市政协党组召开理论学习中心组学习会。|海城市政协党组理论学习中心组学习会",
                "昨天，我市召开创建全国文明城市攻坚动员大会。|海城市创建全国文明城市攻坚动员大会",
                "昨天，市委常委会召开民主生活会征求意见座谈会。|中共海城市委常委会民主生活会征求意见座谈会",
                "昨天，县长到柳林乡召开现场办公会，研究修路。|现场办公会",
            })
    void bodiesAndPartyMeetingsInFull(String sentence, String name) {
        assertThat(read(ArticleTexts.of("新闻一则", sentence), PAPER))
                .extracting(MeetingReading::name)
                .containsExactly(name);
    }

    @Test
    void meetingAboutAnotherOneHasItsNameInItsOwn() {
        assertThat(read(ArticleTexts.of("新闻一则", "全市传达学习省第九次党代会精神大会在市礼堂召开。"), PAPER))
                .extracting(MeetingReading::name)
                .containsExactly("海城市传达学习省第九次党代会精神大会");
    }

    @Test
    void verbsAndPrepositionsAreNoPlace() {
        assertThat(read(ArticleTexts.of("新闻一则", "代表畅谈市第九次党代会报告，全市将以省第九次党代会精神为指引。"), PAPER))
                .extracting(MeetingReading::name)
                .containsExactlyInAnyOrder("中国共产党海城市第九次代表大会", "中国共产党东江省第九次代表大会");
    }

    @Test
    void sittingsOfASessionBearItsName() {
        assertThat(read(ArticleTexts.of("新闻一则", "1月15日，市政协十三届三次会议举行第二次全体会议，9位委员先后发言。"), PAPER))
                .extracting(MeetingReading::name)
                .contains("中国人民政治协商会议海城市第十三届委员会第三次会议第二次全体会议");
        assertThat(read(ArticleTexts.of("新闻一则", "出席市第九次党代会的各代表团分组讨论报告。"), PAPER))
                .extracting(MeetingReading::name)
                .contains("中国共产党海城市第九次代表大会各代表团分组讨论");
    }

    @Test
    void commissionForDisciplineHasTheTermOfItsCommittee() {
        assertThat(read(ArticleTexts.of("新闻一则", "市委八届一次全会昨天举行。", "会议批准了市纪委一次全会选举结果。"), PAPER))
                .extracting(MeetingReading::name)
                .containsExactly("中国共产党海城市第八届委员会第一次全体会议", "中国共产党海城市第八届纪律检查委员会第一次全体会议");
    }

    @Test
    void delegationsOfAPartyCongressDiscuss() {
        assertThat(read(ArticleTexts.of("新闻一则", "昨天，市第七次党代会白马县代表团举行全体会议。"), PAPER))
                .extracting(MeetingReading::name)
                .contains("中国共产党海城市第七次代表大会白马县代表团讨论");
    }

    @Test
    void eachOfSeveralCoordinatedSessionsIsAMeeting() {
        assertThat(read(ArticleTexts.of("新闻一则", "学习贯彻十八届三中、四中、五中全会精神。"), PAPER))
                .extracting(MeetingReading::session)
                .containsExactly(3, 4, 5);
    }

    @Test
    void coordinatedSessionsAreTwoMeetings() {
        assertThat(read(ArticleTexts.of("新闻一则", "学习贯彻二十届二、三中全会精神。"), PAPER))
                .extracting(MeetingReading::name)
                .containsExactly("中国共产党第二十届中央委员会第二次全体会议", "中国共产党第二十届中央委员会第三次全体会议");
    }

    @Test
    void nothingLocalIsFilledInWithoutAProfile() {
        assertThat(read(ArticleTexts.of("新闻一则", "市十六届人大三次会议昨天开幕。"), NewspaperProfile.unknown()))
                .extracting(MeetingReading::name)
                .containsExactly("市第十六届人民代表大会第三次会议");
    }

    @Test
    void reportTellsDayPlaceChairAndWhoWasThere() {
        MeetingReading meeting = read(
                        ArticleTexts.of(
                                "市政协十五届四次会议闭幕",
                                "1月15日上午，政协海城市第十五届委员会第四次会议在人民会堂闭幕。",
                                "会议由市政协主席杜新华主持。市政协副主席苏小雨、马千里在主席台前排就座。",
                                "市委书记安远出席会议。"),
                        PAPER)
                .getFirst();
        assertThat(meeting.role()).isEqualTo(MeetingRole.REPORTED);
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2024, 1, 15));
        assertThat(meeting.location()).isEqualTo("人民会堂");
        assertThat(meeting.chair()).isEqualTo("杜新华");
        assertThat(meeting.attendance())
                .extracting(AttendanceReading::person, AttendanceReading::manner)
                .containsExactly(
                        tuple("杜新华", AttendanceManner.CHAIRED),
                        tuple("苏小雨", AttendanceManner.ON_ROSTRUM),
                        tuple("马千里", AttendanceManner.ON_ROSTRUM),
                        tuple("安远", AttendanceManner.ATTENDED));
    }

    @Test
    void mannerBeforeAColonHoldsForTheWholeList() {
        MeetingReading meeting = read(
                        ArticleTexts.of("市政协十五届四次会议闭幕", "昨天，政协海城市第十五届委员会第四次会议闭幕。在主席台就座的还有：苏小雨、马千里、王桐（女）、李红梅。"), PAPER)
                .getFirst();
        assertThat(meeting.attendance())
                .extracting(AttendanceReading::person, AttendanceReading::manner)
                .containsExactly(
                        tuple("苏小雨", AttendanceManner.ON_ROSTRUM),
                        tuple("马千里", AttendanceManner.ON_ROSTRUM),
                        tuple("王桐", AttendanceManner.ON_ROSTRUM),
                        tuple("李红梅", AttendanceManner.ON_ROSTRUM));
    }

    @Test
    void meetingCalledForLaterIsScheduled() {
        MeetingReading meeting = read(ArticleTexts.of("新闻一则", "会议决定：海城市第十六届人民代表大会第三次会议于1月27日召开。"), PAPER)
                .getFirst();
        assertThat(meeting.role()).isEqualTo(MeetingRole.SCHEDULED);
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2024, 1, 27));
    }

    @Test
    void congratulationsAreNoPartOfAName() {
        assertThat(read(ArticleTexts.of("——热烈祝贺市政协十四届二次会议和市十五届人大二次会议开幕", "开年第一周，委员和代表从各县赶到海城。"), PAPER))
                .extracting(MeetingReading::name, MeetingReading::role)
                .containsExactly(
                        tuple("中国人民政治协商会议海城市第十四届委员会第二次会议", MeetingRole.REPORTED),
                        tuple("海城市第十五届人民代表大会第二次会议", MeetingRole.REPORTED));
    }

    @Test
    void whatWasDecidedElsewhereIsMentionedOnly() {
        assertThat(read(
                        ArticleTexts.of(
                                "新闻一则", "昨天，市委常委会会议召开，传达学习省委十一届八次全会、全省经济工作会议精神。", "居民王红梅说：“市委十二届九次全会召开了，我们有盼头。”"),
                        PAPER))
                .extracting(MeetingReading::name, MeetingReading::role)
                .containsExactly(
                        tuple("中国共产党海城市委员会常务委员会会议", MeetingRole.REPORTED),
                        tuple("中国共产党东江省第十一届委员会第八次全体会议", MeetingRole.MENTIONED),
                        tuple("东江省经济工作会议", MeetingRole.MENTIONED),
                        tuple("中国共产党海城市第十二届委员会第九次全体会议", MeetingRole.MENTIONED));
    }

    @Test
    void todayOfADatelineIsItsDay() {
        MeetingReading meeting = read(ArticleTexts.of("新闻一则", "本报1月15日讯 海城市第十六届人大常委会第二十八次会议今天举行。主任陈立平主持会议。"), PAPER)
                .getFirst();
        assertThat(meeting.role()).isEqualTo(MeetingRole.REPORTED);
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2024, 1, 15));
        assertThat(meeting.chair()).isEqualTo("陈立平");
    }

    @Test
    void eachTookPartInHisOwnDelegation() {
        assertThat(read(
                        ArticleTexts.of(
                                "市领导参加代表团审议",
                                "1月15日，市十六届人大三次会议各代表团审议政府工作报告。市委书记安伟参加北湖区代表团审议。",
                                "市委常委何晓东、赵国庆、孙立军分别参加东城区、西山县和高新区代表团审议。"),
                        PAPER))
                .filteredOn(meeting -> meeting.parent() != null)
                .extracting(MeetingReading::part, MeetingFinderTests::present)
                .containsExactly(
                        tuple("北湖区代表团审议", List.of("安伟")),
                        tuple("东城区代表团审议", List.of("何晓东")),
                        tuple("西山县代表团审议", List.of("赵国庆")),
                        tuple("高新区代表团审议", List.of("孙立军")));
    }

    @Test
    void listGoesOnInTheNextParagraph() {
        assertThat(read(
                                ArticleTexts.of(
                                        "市政协十五届四次会议闭幕",
                                        "昨天，政协海城市第十五届委员会第四次会议闭幕。",
                                        "应邀在主席台就座的还有：",
                                        "庄志强、杜新华、",
                                        "苏小雨、李红梅。"),
                                PAPER)
                        .getFirst())
                .extracting(MeetingFinderTests::present)
                .isEqualTo(List.of("庄志强", "杜新华", "苏小雨", "李红梅"));
    }

    @Test
    void nameBrokenOverALineStaysInItsList() {
        String file = "会议闭幕\n昨天，市政协十五届四次会议闭幕。杜新华、苏小\n\n雨、马千里在主席台就座。";
        int cut = file.indexOf("\n\n");
        ArticleText article = new ArticleText(
                file,
                List.of(
                        new Piece(Part.TITLE, "会议闭幕", List.of(new Span(0, 4))),
                        new Piece(
                                Part.PARAGRAPH,
                                file.substring(5, cut) + file.substring(cut + 2),
                                List.of(new Span(5, cut), new Span(cut + 2, file.length())))),
                List.of(),
                Genre.NEWS);
        assertThat(present(read(article, PAPER).getFirst())).containsExactly("杜新华", "苏小雨", "马千里");
    }

    @Test
    void whoeverIsHeardAtTheMeetingSpoke() {
        MeetingReading meeting = read(
                        ArticleTexts.of(
                                "全市经济工作会议召开",
                                "1月15日，全市经济工作会议召开。市长庄志强主持会议，副市长孙立军受庄志强委托通报有关情况。",
                                "会议听取了市财政局局长周建军的汇报。企业家代表李红梅建议，把道路修到园区。",
                                "会后，企业家王红军告诉记者，他很受鼓舞。习近平总书记强调，发展是硬道理。"),
                        PAPER)
                .getFirst();
        assertThat(meeting.attendance())
                .extracting(AttendanceReading::person, AttendanceReading::manner)
                .containsExactly(
                        tuple("庄志强", AttendanceManner.CHAIRED),
                        tuple("孙立军", AttendanceManner.SPOKE),
                        tuple("周建军", AttendanceManner.SPOKE),
                        tuple("李红梅", AttendanceManner.SPOKE));
    }

    @Test
    void secondReportHasItsOwnMeetingAndPeople() {
        assertThat(read(
                        ArticleTexts.of(
                                "市人大常委会召开主任会议",
                                "1月15日，市十六届人大常委会召开第二十次主任会议。主任陈立平主持，副主任周建军出席。",
                                "又讯 同日，市人大常委会党组会议召开。陈立平主持，李红梅出席。"),
                        PAPER))
                .extracting(MeetingReading::name, MeetingReading::date, MeetingFinderTests::present)
                .containsExactly(
                        tuple("海城市第十六届人民代表大会常务委员会第二十次主任会议", LocalDate.of(2024, 1, 15), List.of("陈立平", "周建军")),
                        tuple("海城市人大常委会党组会议", LocalDate.of(2024, 1, 15), List.of("陈立平", "李红梅")));
    }

    private static List<String> present(MeetingReading meeting) {
        return meeting.attendance().stream().map(AttendanceReading::person).toList();
    }

    @Test
    void randomTextGivesGroundedMentionsOnly() {
        Random random = new Random(11);
        String[] parts = {
            "市", "政协", "十五届", "四次会议", "人大", "常委会", "第", "、", "，", "。", "\n", "(", "召开", "二十届", "二、", "三中全会", "全市",
            "工作会议", "代表团审议", "王建国", "主持", "党的二十大", "\uD840"
        };
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            ArticleText article = ArticleTexts.of("题", text.toString().replace("\n", ""));
            for (MeetingReading meeting : read(article, PAPER)) {
                assertThat(meeting.mentions()).isNotEmpty().allSatisfy(mention -> assertThat(
                                article.file().substring(mention.start(), mention.end()))
                        .isEqualTo(mention.text()));
            }
        }
    }
}
