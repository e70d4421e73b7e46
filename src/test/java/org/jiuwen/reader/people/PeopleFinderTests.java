package org.jiuwen.reader.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Author;
import org.jiuwen.reader.document.ArticleText.AuthorRole;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.Span;
import org.jiuwen.text.PageWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleFinderTests {

    private static final NewspaperProfile PAPER = NewspaperProfile.unknown();
    private final PeopleFinder finder = new PeopleFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市政协副主席苏小雨、马千里、石磊和秘书长段鸿在主席台就座。|苏小雨 马千里 石磊 段鸿",
                "市领导杜国强、高义、吕庭、牛卫民、虎强、李喜安、蒿铁柱等出席会议。|杜国强 高义 吕庭 牛卫民 虎强 李喜安 蒿铁柱",
                "市委书记欧阳明主持会议并讲话。|欧阳明",
                "区长诸葛慎说，工程年底完工。|诸葛慎",
                "副市长阿依努尔·买买提参加活动。|阿依努尔·买买提",
                "“社区变化真大。”居民王秀兰告诉记者。|王秀兰",
                "会后，孔书记又去了一趟工地，周师傅还在等他。|''",
                "昨天，瑞典专家戴维森博士参观了老码头。|戴维森",
                "日本友人堀内雅彦昨天到访海城。|堀内雅彦",
                "书法展昨日开展。（苏小雨摄）|苏小雨",
                "各部门要抓好安全生产、信访稳定、基层党建、防汛抗旱等工作。|''",
                "金水区、惠济区、荥阳市、巩义市作交流发言。|''",
                "常务副市长严肃，副市长时光、黎明、安静、于海滨出席会议。|严肃 时光 黎明 安静 于海滨",
                "市人大常委会副主任公西远、左丘宁、牛劲出席，秘书长马达列席。|公西远 左丘宁 牛劲 马达",
                "在主席台就座的有：池春水　温　和　水　平　申屠海　明　白　石　磊|池春水 温和 水平 申屠海 明白 石磊",
                "区文化局局长白　描说，图书馆馆长方　向告诉记者，新馆下月开放。|白描 方向",
                "会议选举和畅为市监察委员会主任。|和畅",
                "拟任人选公示如下：常新，女，汉族，1980年3月生。|常新",
                "这项工作要做到时时、事事、处处有人管，安排、部署、检查、总结一样不少。|''",
                "全程要平稳、平安、和顺、明白，应当注意方法、方式、方向。|''",
                "市长高度重视，副主任应当说明方案。|''",
                "民警抓获犯罪嫌疑人郝某、邵某某，老马和小王看在眼里。|''",
                "全体代表和与会同志一致赞成。|''",
                "市里推行“精准施策”，办好“和聚英才”大赛，处处修一修。|''",
                "支持新郑、巩义、荥阳等地建设，林秀县和林秀岛两地先行。|''",
                "汀州市加快发展，汀州两岸换了模样。|''",
                "县委书记司空图强、组长鲜于泽到会指导，诸葛敏行主席讲话。|司空图强 鲜于泽 诸葛敏行",
                "患者家属郑　洁带着父亲排在最前面。|郑洁",
                "市领导苏小雨、沙马拉则、马千里出席会议。|苏小雨 沙马拉则 马千里",
                "教师阿不都热合曼、外援若昂·席尔瓦内托到会。|阿不都热合曼 若昂·席尔瓦内托",
                "（作者：祁　连　雪）|祁连雪",
            })
    void namesOfASentence(String sentence, String names) {
        assertThat(finder.find(ArticleTexts.of("新闻一则", sentence), PAPER))
                .extracting(PersonReading::name)
                .containsExactlyInAnyOrder(names.isEmpty() ? new String[0] : names.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "省委常委、市委书记安远出席会议。|安远|省委常委、市委书记",
                "昨天，市长庄健调研企业。|庄健|市长",
                "大家一致认为，安远书记的讲话鼓舞人心。安远强调，要抓落实。|安远|书记",
                "市政协副主席苏小雨、马千里、石磊出席。|石磊|市政协副主席",
                "市人大常委会主任胡泉，副主任张春林、蔡红、袁三军出席会议。|袁三军|副主任",
                "市农业农村局四级调研员王志勇表示，要抓好落实。|王志勇|市农业农村局四级调研员",
                "袁平当选为政协海城市第十五届委员会秘书长。|袁平|政协海城市第十五届委员会秘书长",
            })
    void postsAsPrinted(String sentence, String name, String post) {
        PersonReading person = finder.find(ArticleTexts.of("新闻一则", sentence), PAPER).stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(person.positions()).contains(post);
    }

    @Test
    void evidenceOfAPostHoldsPostAndName() {
        ArticleText article = ArticleTexts.of("新闻一则", "昨天，市长庄健调研企业。");
        PersonReading person = finder.find(article, PAPER).getFirst();
        Evidence evidence = person.positionEvidence().getFirst();
        assertThat(evidence.text()).isEqualTo("市长庄健");
        assertThat(article.file().substring(evidence.start(), evidence.end())).isEqualTo("市长庄健");
    }

    @Test
    void spacedNameIsMentionedAsPrinted() {
        ArticleText article = ArticleTexts.of("新闻一则", "出席会议的有：王建国、安 伟、李红梅、周志强、赵小明。");
        assertThat(finder.find(article, PAPER))
                .filteredOn(p -> p.name().equals("安伟"))
                .flatExtracting(PersonReading::mentions)
                .extracting(Mention::text)
                .containsExactly("安 伟");
    }

    @Test
    void authorIsAPersonWithHisLabel() {
        String paragraph = "本报讯(记者 黎若溪)昨天，老码头开街。";
        int start = "\n\n老码头开街\n\n".length() + paragraph.indexOf("黎");
        Author author = new Author("黎若溪", new Span(start, start + 3), AuthorRole.REPORTER);
        PersonReading person = finder.find(ArticleTexts.by(List.of(author), "老码头开街", paragraph), PAPER)
                .getFirst();
        assertThat(person.author()).isTrue();
        assertThat(person.name()).isEqualTo("黎若溪");
        assertThat(person.positions()).containsExactly("记者");
    }

    @Test
    void authorsPrintedWithoutABlankAreTwoPeople() {
        String paragraph = "昨天，老码头开街。本报记者黎若溪陈国平";
        int start = "\n\n老码头开街\n\n".length() + paragraph.indexOf("黎");
        Author both = new Author("黎若溪陈国平", new Span(start, start + 6), AuthorRole.REPORTER);
        List<PersonReading> people = finder.find(ArticleTexts.by(List.of(both), "老码头开街", paragraph), PAPER);
        assertThat(people).extracting(PersonReading::name).containsExactly("黎若溪", "陈国平");
        assertThat(people).allMatch(PersonReading::author);
    }

    @Test
    void aGivenNameAloneIsTheSamePerson() {
        ArticleText article = ArticleTexts.of("回乡记", "“润禾同志，辛苦了。”昨天，退休教师李润禾回到村里，村支书握着他的手。", "李润禾说，润禾同志这个称呼很亲切。");
        assertThat(finder.find(article, PAPER)).extracting(PersonReading::name).containsExactly("李润禾");
    }

    @Test
    void aSurnameWithATitleIsTheOneWhoHoldsIt() {
        ArticleText article = ArticleTexts.of("驻村记", "村党支部书记孔令安走在前面。", "大家都说，孔书记来了，路就修通了。");
        assertThat(finder.find(article, PAPER)).singleElement().satisfies(person -> assertThat(person.mentions())
                .extracting(Mention::text)
                .containsExactly("孔令安", "孔书记"));
    }

    @Test
    void whoOneArticleOfAPageNamesIsKnownInTheOthers() {
        ArticleText proof = ArticleTexts.of("会议召开", "市委书记常有余主持会议并讲话。");
        ArticleText other = ArticleTexts.of("走访记", "老人拉着常有余的手。");
        assertThat(finder.findOnPage(List.of(other, proof), new PageWords(), PAPER))
                .allSatisfy(people ->
                        assertThat(people).extracting(PersonReading::name).containsExactly("常有余"));
    }

    @Test
    void theEndsOfAListOfNamesAreNamesHoweverRare() {
        ArticleText article = ArticleTexts.of("选举结果", "大会公布结果：司秋争、李健、周献文、董建川，蒿铁柱，当选为常务委员。");
        assertThat(finder.find(article, PAPER)).extracting(PersonReading::name).contains("司秋争", "李健", "周献文", "董建川");
    }

    @Test
    void aThoughtNamedAfterAPersonIsNoMention() {
        assertThat(finder.find(ArticleTexts.of("新闻一则", "坚持以习近平新时代中国特色社会主义思想为指导。"), PAPER))
                .isEmpty();
    }

    @Test
    void randomTextGivesGroundedMentionsOnly() {
        Random random = new Random(7);
        String alphabet = "王李安伟记者市长、，。（）() \u3000·书记说和等在\uD840\uDC00\uD840A1#\n欧阳";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(120); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            ArticleText article = ArticleTexts.of("题", text.toString());
            for (PersonReading person : finder.find(article, PAPER)) {
                assertThat(person.mentions()).isNotEmpty().allSatisfy(mention -> assertThat(
                                article.file().substring(mention.start(), mention.end()))
                        .isEqualTo(mention.text()));
                assertThat(person.positionEvidence()).hasSameSizeAs(person.positions());
            }
        }
    }
}
