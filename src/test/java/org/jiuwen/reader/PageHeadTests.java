package org.jiuwen.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.jiuwen.reader.document.NoteKind;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.Paragraph;
import org.junit.jupiter.api.Test;

/** What stands over and under a text: names of features, banners, lists of names, signatures. */
class PageHeadTests {

    private static final String TEXT = "渡口的老柳树上住着一窝喜鹊，余老大每天开船以前都要抬头看一看，看它们今年把窝搭得高不高。";

    @Test
    void fewCharactersOverAHeadlineNameAFeature() {
        PageDocument page = read("渡口今年不停航\n\n本报讯（记者 王树）枯水期渡口照常开航。\n\n村谈\n\n柳树上的天气预报\n\n" + TEXT + "\n");

        PageArticle second = page.articles().get(1);
        assertThat(second.title()).isEqualTo("柳树上的天气预报");
        assertThat(second.columnTitle()).isEqualTo("村谈");
    }

    @Test
    void bannerOfACampaignIsNoHeadlineOfTextFromAnotherPage() {
        PageArticle article = only("深入学习贯彻县委全会精神\n\n（上接第一版）和船工们坐在一起，从柴油价格聊到孩子上学，要求一周之内给答复。\n");

        assertThat(article.title()).isNull();
        assertThat(article.continuesFrom()).isNotNull();
    }

    @Test
    void namesSetWideAreTextAndOneList() {
        PageArticle article = only(
                """
                县人大会议闭幕

                本报讯（记者 王树）县十届人大二次会议昨日闭幕，大会由于是主持。

                在主席台就座的还有：

                门向东　水　生　艾　青　成有余　向　前　苟　全

                时　运　和　顺　经有为　诸葛平

                会议通过了各项决议。
                """);

        assertThat(article.title()).isEqualTo("县人大会议闭幕");
        assertThat(article.paragraphs()).extracting(Paragraph::text).contains("门向东　水　生　艾　青　成有余　向　前　苟　全时　运　和　顺　经有为　诸葛平");
    }

    @Test
    void weekdayWithItsDayAndThePageWithItsNameAreOfThePage() {
        PageDocument page = read("东河日报\n\n7月18日 星期五\n\nA4 文体·副刊\n\n柳树上的天气预报\n\n" + TEXT + "\n");

        assertThat(page.articles()).extracting(PageArticle::title).containsExactly("柳树上的天气预报");
        assertThat(page.notes())
                .filteredOn(it -> it.kind() == NoteKind.PAGE_FURNITURE)
                .hasSize(3);
    }

    @Test
    void authorsAtTheEnd() {
        assertThat(only("柳树上的天气预报\n\n" + TEXT + "\n\n布 和\n").byline()).containsExactly("布和");
        assertThat(only("柳树上的天气预报\n\n" + TEXT + "（王一鸣 布 和）\n").byline()).containsExactly("王一鸣", "布和");
        assertThat(only("柳树上的天气预报\n\n" + TEXT + "（作者系县志办公室干部 林小满）\n").byline()).containsExactly("林小满");
        assertThat(only("请给渡口装一盏灯\n\n编辑同志：" + TEXT + " 柳树湾居民 万里行\n").byline()).containsExactly("万里行");
    }

    @Test
    void whoChairedIsNoSignature() {
        PageArticle article = only("县委常委会召开会议\n\n于是主持\n\n本报讯（记者 林小满）3月2日，县委常委会召开会议，研究渡口防汛工作。\n");

        assertThat(article.byline()).containsExactly("林小满");
    }

    @Test
    void headingSetWideIsNoSignature() {
        PageDocument page = read("柳树上的天气预报\n\n" + TEXT + "\n\n公 告\n\n因渡口施工，3月4日起停航两天，请过河的乡亲绕行青石桥。东河县航运站\n");

        assertThat(page.articles()).extracting(PageArticle::title).containsExactly("柳树上的天气预报", "公 告");
    }

    @Test
    void whoAnnouncesAndWhenIsNoText() {
        PageArticle article = only(
                """
                东河县人民代表大会常务委员会任免名单

                （2023年6月15日东河县第十届人民代表大会常务委员会第九次会议通过）

                任命：

                林向东为东河县水利局局长。

                东河县人民代表大会常务委员会

                2023年6月15日
                """);

        assertThat(article.title()).isEqualTo("东河县人民代表大会常务委员会任免名单");
        assertThat(article.deck()).containsExactly("（2023年6月15日东河县第十届人民代表大会常务委员会第九次会议通过）");
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly("任命：", "林向东为东河县水利局局长。");
    }

    @Test
    void namesInTableAreText() {
        PageArticle article = only(
                """
                东河县第十届委员会委员名单

                （共8名，按姓氏笔画为序）

                丁　香（女）　卜世安　马长安

                安　宁（女）　蓝　天（女，畲族）

                欧阳一诺　　　林向东　　　高　兴
                """);

        assertThat(article.title()).isEqualTo("东河县第十届委员会委员名单");
        assertThat(String.join(
                        "", article.paragraphs().stream().map(Paragraph::text).toList()))
                .startsWith("丁　香")
                .endsWith("高　兴");
    }

    @Test
    void verseIsTextUnderItsTitle() {
        PageArticle article = only(
                """
                渡　口

                作者　林　小

                你把整条河

                系在一根缆绳上

                等一个人上岸

                也等一阵风

                替他喊一声到家
                """);

        assertThat(article.title()).isEqualTo("渡　口");
        assertThat(article.byline()).containsExactly("林小");
        assertThat(article.paragraphs()).hasSize(5);
    }

    @Test
    void linesThatPointToOtherPagesStayUnderTheirHeading() {
        PageArticle article = only(
                """
                今日导读

                青石桥修好了　　——详见第二版

                渡口换上电动船　——详见第四版
                """);

        assertThat(article.title()).isEqualTo("今日导读");
        assertThat(article.paragraphs()).hasSize(2);
    }

    @Test
    void whatWasSaidStandsUnderWhoSaidIt() {
        PageArticle article = only(
                """
                于是在全县防汛调度会上强调

                转移不漏一户 返港不落一船

                确保安全度汛

                本报讯（记者 王树）昨日，县长于是主持召开全县防汛调度会。
                """);

        assertThat(article.title()).startsWith("转移不漏一户 返港不落一船");
        assertThat(article.kicker()).containsExactly("于是在全县防汛调度会上强调");
    }

    private static PageArticle only(String text) {
        PageDocument page = read(text);
        assertThat(page.articles()).hasSize(1);
        return page.articles().getFirst();
    }

    private static PageDocument read(String text) {
        try {
            PageDocument page =
                    new PageReader().read(new PageFile("page.txt", text.getBytes(UTF_8)), ReadingContext.none());
            assertThat(PageCoverage.faults(text, page)).isEmpty();
            return page;
        } catch (UnreadablePageException e) {
            throw new AssertionError(e);
        }
    }
}
