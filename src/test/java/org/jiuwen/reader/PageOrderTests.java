package org.jiuwen.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiuwen.reader.document.Genre;
import org.jiuwen.reader.document.NoteKind;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.Paragraph;
import org.junit.jupiter.api.Test;

/** Text that is printed where it does not belong: brought home when its words prove it, else left. */
class PageOrderTests {

    private static final String FERRY =
            """
            渡口换上电动船

            本报讯（记者 王树）沙口渡的柴油船昨日退役，两条电动船接班。渡工余老大在船头摆了一碗酒，说柴油机陪了他三十一年。

            电动船每条装三组电池，充一次电能往返沙口渡与对岸柳树湾四十趟。

            航运站说，柴油船不卖废铁，要拉到柳树湾小学门口当教具。

            """;
    private static final String CLINIC =
            """
            牙科搬进乡卫生院

            本报讯（记者 林小满）石碾乡卫生院添了两把牙椅，补一颗牙不用再坐两个钟头的车。

            首个来看牙的是七十三岁的伍奶奶，医生于是给她拔了一颗残根，收了九元钱。

            """;

    @Test
    void tailPrintedBehindTheNextArticle() {
        List<PageArticle> articles = read(FERRY
                        + CLINIC
                        + """
                        渡工余老大最后一次熄了柴油机，把缆绳交给开电动船的徒弟，沙口渡的汽笛响了三声，柳树湾那头的人都听见了。
                        """)
                .articles();

        assertThat(articles).hasSize(2);
        assertThat(last(articles.get(0))).startsWith("渡工余老大最后一次");
        assertThat(last(articles.get(1))).startsWith("首个来看牙");
    }

    @Test
    void restOfARollBehindAPictureComesHome() {
        List<PageArticle> articles =
                read("""
                        年度拾金不昧市民名单

                        （共18名）

                        现将名单公布如下：

                        沙口区：陈小满 郭 桥 杨麦穗 孟石

                        柳树区：孙大船 何 渡 林青石 高河

                        3月17日，渡口工人给电动船换上新缆绳。 本报记者 王树 摄

                        石碾县：徐双喜 马 铃 赵开春 宋江沙
                        """
                                + "\n"
                                + FERRY)
                        .articles();

        assertThat(articles.getFirst().deck()).containsExactly("（共18名）");
        assertThat(last(articles.getFirst())).startsWith("石碾县");
    }

    @Test
    void secondReportUnderAHeadlineIsAnArticleOfItsOwn() {
        List<PageArticle> articles = read(FERRY
                        + """
                        本报讯（记者 林小满）石碾乡卫生院添了两把牙椅，补一颗牙不用再坐两个钟头的车。

                        首个来看牙的是七十三岁的伍奶奶，医生于是给她拔了一颗残根，收了九元钱。
                        """)
                .articles();

        assertThat(articles).hasSize(2);
        assertThat(articles.get(1).title()).isNull();
        assertThat(last(articles.get(1))).startsWith("首个来看牙");
    }

    @Test
    void wishEndsASpeech() {
        List<PageArticle> articles =
                read("""
                        在渡口公司大会上的讲话

                        各位渡工，柴油船昨日退役，两条电动船接班，三十一年的油烟味从沙口渡散去了。

                        路还长，水还深。让我们把缆绳握得更紧，把每一趟都开得又稳又准，让对岸柳树湾的孩子天天按时上学，让赶集的乡亲天天平安回家，让等在码头的病人个个赶得上医生，让沙口渡的灯夜夜亮到天明！

                        祝大会圆满成功！

                        本报讯（记者 林小满）石碾乡卫生院添了两把牙椅，补一颗牙不用再坐两个钟头的车。首个来看牙的是七十三岁的伍奶奶，医生于是给她拔了一颗残根，收了九元钱，她捂着腮帮子说不疼。
                        """)
                        .articles();

        assertThat(articles).hasSize(2);
        assertThat(last(articles.get(0))).startsWith("祝大会");
    }

    @Test
    void greetingOpensASpeechWhoseHeadlineIsNotOnThePage() {
        List<PageArticle> articles = read(FERRY
                        + """
                                渡口的秋天来得早，柳树湾的芦苇白了头。今天，四方乡亲相聚在这里，庆祝电动船下水。首先，我代表渡口公司，向造船的师傅们表示衷心的感谢！

                                三十一年前的柴油船也是从这里下的水，那天落着雨，看热闹的人站满了石阶。

                                祝电动船一路平安！
                                """)
                .articles();

        assertThat(articles).hasSize(2);
        assertThat(articles.get(1).title()).isNull();
        assertThat(articles.get(1).paragraphs()).hasSize(3);
    }

    @Test
    void whoCameStaysWithItsReport() {
        List<PageArticle> articles =
                read("""
                        渡口公司开大会

                        本报讯（记者 王树）3月16日，渡口公司召开大会，余大船、林青石、高河、何渡、孟石在主席台就座。余大船在讲话中说，电动船要开得又稳又准，让等在码头的病人个个赶得上医生，把三十一年的油烟味从沙口渡的水面上散去，让夜里的

                        渡工学堂开课

                        本报讯（记者 林小满）3月16日，渡工学堂在柳树湾小学开课，三十名渡工学换电池、读水尺。

                        学堂请来的老师说，水尺上的数字要天天读，读错一格，船底就要擦一回石头。

                        林青石、高河、何渡、孟石参加开课仪式。
                        """)
                        .articles();

        assertThat(last(articles.get(1))).startsWith("林青石、高河");
    }

    @Test
    void headingsOfARollAreItsEntries() {
        List<PageArticle> articles =
                read("""
                        渡口公司大会主席团和秘书长名单

                        （2033年3月15日大会预备会议通过）

                        主席团（7名，按姓氏笔画为序）

                        王树、何渡、余大船、林青石、孟石、高河、郭桥

                        秘书长 余大船

                        """
                                + FERRY)
                        .articles();

        assertThat(articles).hasSize(2);
        assertThat(articles.getFirst().paragraphs()).hasSize(3);
        assertThat(articles.getFirst().byline()).isEmpty();
        assertThat(articles.getFirst().persons())
                .filteredOn(person -> person.name().equals("郭桥"))
                .hasSize(1);
    }

    @Test
    void dateBrokenOverALineIsNoHeadline() {
        List<PageArticle> articles =
                read("""
                        渡口公司召开理事会

                        本报讯（记者 王树）昨日，渡口公司召开理事会，余大船主持。会议决定，渡口公司第七届大会第

                        二次会议于2033年4月1

                        日至3日举行，会期三天。
                        """)
                        .articles();

        assertThat(articles).hasSize(1);
        assertThat(last(articles.getFirst())).endsWith("第二次会议于2033年4月1日至3日举行，会期三天。");
    }

    @Test
    void creditBetweenBlanksMakesACaption() {
        List<PageArticle> articles =
                read(CLINIC + "3月17日，渡工在晨雾里给即将开航的电动船系上新缆绳 林青石 摄\n").articles();

        assertThat(articles).hasSize(2);
        assertThat(articles.get(1).genre()).isEqualTo(Genre.CAPTION);
    }

    @Test
    void wholeParagraphsPrintedAmongThoseOfTheNextArticleComeHome() {
        String[] clinic = CLINIC.split("\n\n");
        PageDocument page = read(FERRY
                + clinic[0]
                + "\n\n"
                + clinic[1]
                + """


                渡工余老大最后一次熄了柴油机，把缆绳交给开电动船的徒弟，沙口渡的汽笛响了三声，柳树湾那头的人都听见了。

                航运站给电动船的电池装了冷却管，沙口渡的渡工不用再守着柴油机加水，柳树湾的乘客说船上闻不到油味了。

                """
                + clinic[2]
                + """


                卫生院牙椅旁边挂了一张价目表，补牙多少钱、拔残根多少钱写得清楚，奶奶们看了牙不用再问医生。
                """);

        assertThat(page.articles()).hasSize(2);
        assertThat(page.articles().get(0).paragraphs()).hasSize(5);
        assertThat(last(page.articles().get(0))).startsWith("航运站给电动船");
        assertThat(last(page.articles().get(1))).startsWith("卫生院牙椅");
        assertThat(page.notes())
                .filteredOn(note -> note.kind() == NoteKind.REORDERED)
                .hasSize(2);
    }

    @Test
    void questionsBehindAFinishedReportAreAnArticleOfTheirOwn() {
        List<PageArticle> articles = read(FERRY
                        + """
                问：石碾乡的老人看牙方便了，下半年卫生院有什么打算？

                答：先把药房搬到一楼，再添一名牙科护士，周末也开门。
                """)
                .articles();

        assertThat(articles).hasSize(2);
        assertThat(articles.get(1).title()).isNull();
        assertThat(articles.get(1).paragraphs().getFirst().text()).startsWith("问：石碾乡");
    }

    @Test
    void signatureBetweenBracketsIsNoPartOfTheText() {
        PageArticle article = read(FERRY + "（本报记者 王 树）\n").articles().getFirst();

        assertThat(article.byline()).contains("王树");
        assertThat(last(article)).startsWith("航运站说");
    }

    @Test
    void tailOfABrokenParagraphIsJoinedToItsBeginning() {
        PageDocument page = read(
                FERRY.strip() + "渡工余老大最后一次熄了柴油\n\n" + CLINIC + "机，把缆绳交给开电动船的徒弟，沙口渡的汽笛响了三声，柳树湾那头的人都听见了，航运站的灯也亮了。\n");

        assertThat(last(page.articles().getFirst())).contains("熄了柴油机，把缆绳");
        assertThat(page.notes()).anyMatch(note -> note.kind() == NoteKind.REORDERED);
    }

    @Test
    void signatureGoesWithTheColumnThatItIsPrintedUnder() {
        List<PageArticle> articles =
                read("""
                        渡口换上电动船

                        沙口渡的柴油船昨日退役，两条电动船接班。渡工余老大在船头摆了一碗酒，说柴油机陪了他三十一年，舍不得，临了还是亲手熄了柴油

                        牙科搬进乡卫生院

                        石碾乡卫生院添了两把牙椅，补一颗牙不用再坐两个钟头的车。

                        机，把缆绳交给开电动船的徒弟。沙口渡的汽笛响了三声，柳树湾那头的人都听见了。

                        本报记者 王树

                        首个来石碾乡卫生院补牙的是七十三岁的伍奶奶，医生坐在牙椅旁给她拔了一颗残根，收了九元钱。

                        本报记者 林小满
                        """)
                        .articles();

        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).byline()).containsExactly("王树");
        assertThat(last(articles.get(0))).contains("熄了柴油机，把缆绳");
        assertThat(articles.get(1).byline()).containsExactly("林小满");
        assertThat(last(articles.get(1))).startsWith("首个来石碾乡");
    }

    @Test
    void nameThatIsBrokenBeforeItsSpeechGoesOn() {
        List<PageArticle> articles =
                read("""
                        渡口换上电动船

                        本报讯（记者 王树）沙口渡的柴油船昨日退役，两条电动船接班。守了三十一年渡口的余有

                        田说：“船不响了，耳朵倒空了。”他在船头摆了一碗酒。
                        """)
                        .articles();

        assertThat(articles.getFirst().paragraphs()).hasSize(1);
        assertThat(last(articles.getFirst())).contains("余有田说：“船不响了");
    }

    @Test
    void paragraphOverThePhotographersLineIsACaption() {
        List<PageArticle> articles = read(FERRY
                        + """
                        9月3日，柳树湾小学的孩子们在渡口学认电池。开学以来，学校请来三位老渡工讲船。

                        本报记者 项小禾 摄

                        """
                        + CLINIC)
                .articles();

        assertThat(articles).hasSize(3);
        assertThat(articles).anySatisfy(article -> {
            assertThat(article.genre()).isEqualTo(Genre.CAPTION);
            assertThat(article.paragraphs()).hasSize(1);
            assertThat(last(article)).startsWith("9月3日，柳树湾小学");
        });
        assertThat(last(articles.getFirst())).startsWith("航运站说");
    }

    @Test
    void headlinesThatPointToOtherPagesAreItemsOfTheirOwn() {
        List<PageArticle> articles = read(FERRY
                        + """
                        一支背着药箱走村的医疗队

                        （详见第4版）

                        一百二十个窗口不再午休

                        （详见第3版）
                        """)
                .articles();

        assertThat(articles).extracting(PageArticle::title).containsExactly("渡口换上电动船", "一支背着药箱走村的医疗队", "一百二十个窗口不再午休");
    }

    @Test
    void groupsOfNamesAndOfficesWithTheirTelephoneAreNoHeadlines() {
        List<PageArticle> articles =
                read("""
                        沙口区优秀渡工名单

                        沙口街道：余有田 王 树 伍小满 水 清

                        石碾乡：林大年 门雪松 艾力·卡得尔

                        柳树湾渡口 余 有 田 18900000011

                        石碾渡口 王小树 18900000012

                        艾力·卡得尔 石碾乡中学教师

                        """
                                + CLINIC)
                        .articles();

        assertThat(articles).extracting(PageArticle::title).containsExactly("沙口区优秀渡工名单", "牙科搬进乡卫生院");
    }

    @Test
    void numberedPartsOfASpeechComeHomeAsOneColumn() {
        List<PageArticle> articles =
                read("""
                        让老渡口活起来

                        ——在全市航运工作会议上的讲话

                        今天讲三件事。第一件事，把船换好。沙口渡的柴油船已经退役，电动船要在汛期以前全部到位，航运站的人要先学会给电

                        本报评论员

                        渡口是一面镜子

                        一条渡船看得见作风。镜子照的是干部，照的也是人心。

                        池充电。

                        第二件事，把人带好。年轻渡工要拜师，拜师要有期限。

                        第三件事，把账算好。收多少钱，花在哪里，贴到码头上去。

                        镜子要常擦。擦镜子的布，就握在群众手里。
                        """)
                        .articles();

        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).paragraphs()).hasSize(3);
        assertThat(articles.get(0).paragraphs().getFirst().text()).contains("学会给电池充电。");
        assertThat(last(articles.get(0))).startsWith("第三件事");
        assertThat(last(articles.get(1))).startsWith("镜子要常擦");
    }

    @Test
    void numberedCaptionsAndTheirCreditAreOneCaption() {
        List<PageArticle> articles = read(FERRY
                        + """
                                图①：余老大熄掉柴油机。

                                图②：新船靠上柳树湾。

                                本报记者 贺南 摄

                                """
                        + CLINIC)
                .articles();

        assertThat(articles).hasSize(3);
        PageArticle caption = articles.stream()
                .filter(article -> article.genre() == Genre.CAPTION)
                .findFirst()
                .orElseThrow();
        assertThat(caption.paragraphs()).hasSize(2);
        assertThat(caption.byline()).containsExactly("贺南");
        assertThat(articles)
                .filteredOn(
                        article -> article.title() != null && article.title().contains("渡口"))
                .allSatisfy(article -> assertThat(article.byline()).containsExactly("王树"))
                .hasSize(1);
    }

    @Test
    void memberOfAListIsNoRestOfASentence() {
        List<PageArticle> articles =
                read("""
                        县里谋划数字渡口

                        本报讯（记者 王树）县航运站昨日召开数字渡口建设会，要求在安全上下功夫，在方便群

                        石碾县数字渡口领导小组名单

                        组　长：马　骥　县委常委、副县长

                        成　员：秦　毅　县科技局局长

                        车　丽　县财政局局长

                        众上见实效，让渡船的班次在手机上看得见。
                        """)
                        .articles();

        assertThat(last(articles.getFirst())).contains("下功夫，在方便群众上见实效");
    }

    @Test
    void lastParagraphThatNamesAnotherArticleInPassingStays() {
        List<PageArticle> articles = read(FERRY + CLINIC + "伍奶奶回家坐的是沙口渡的船，嘴里含着棉球，医生于是叮嘱她两个钟头不要喝热水。\n")
                .articles();

        assertThat(last(articles.get(1))).startsWith("伍奶奶回家");
    }

    @Test
    void addressWithoutAHeadlineIsNoPartOfTheLeadingArticleBeforeIt() {
        PageDocument page = read(
                """
                把路修到心坎上

                ——热烈庆祝县十届人大二次会议闭幕

                山有山的路，水有水的路。县十届人大二次会议开了三天，代表们谈得最多的是路，修路的事写进了决议，路通了，人心也就通了。我们对大会的圆满成功表示热烈祝贺。

                让我们踩着泥泞往前走，把决议变成脚下的路，把十二万乡亲的期盼变成看得见的灯火，把“慢慢来”变成“马上办”，不断开创石碾县的新局面，为子孙留下一条走得稳的路，留下一片站得住的山！

                经过全体代表的努力，县十届人大二次会议就要闭幕了。这次大会审议了政府工作报告，代表们把修路的事写进了决议，把心里的话留在了会场，我代表县委对大会的圆满成功，对各位代表付出的辛劳表示热烈的祝贺。

                修路先要修心。过去一年全县修通四十二公里乡村路，靠的是十二万乡亲自己投工投劳，靠的是一锹一镐，这份功劳要记在群众的名下，记在代表的名下。

                各位代表，路在脚下，事在人为。预祝大家返乡平安！
                """);

        assertThat(page.articles()).hasSize(2);
        assertThat(page.articles().get(1).title()).isNull();
        assertThat(page.articles().get(1).paragraphs()).hasSize(3);
    }

    @Test
    void columnThatGoesOnBehindAnotherArticle() {
        PageDocument page = read(
                """
                渡口换上电动船

                本报讯（记者 王树）沙口渡的柴油船昨日退役，两条电动船接班。渡工余老大在船头摆了一碗酒，说柴油机陪了他三十一年，如今要送它去柳树湾小学门口当教

                牙科搬进乡卫生院

                本报讯（记者 林小满）石碾乡卫生院添了两把牙椅，补一颗牙不用再坐两个钟头的车。

                首个来看牙的是七十三岁的伍奶奶，医生给她拔了一颗残根，收了九元钱。

                具。渡工余老大的徒弟开电动船，从沙口渡到柳树湾只要六分钟。

                余老大说，柴油机的声音听惯了，沙口渡忽然静下来，夜里反倒睡不着。
                """);

        assertThat(page.articles()).hasSize(2);
        assertThat(page.articles().get(0).paragraphs())
                .extracting(Paragraph::text)
                .satisfiesExactly(lead -> assertThat(lead).contains("门口当教具。渡工"), end -> assertThat(end)
                        .startsWith("余老大说"));
        assertThat(last(page.articles().get(1))).startsWith("首个来看牙");
    }

    @Test
    void headingOverItsOwnTextKeepsItThoughAnotherTextBreaksOff() {
        PageDocument page = read(
                """
                全县抗旱会议召开

                本报讯（记者 王树）全县抗旱会议昨日召开，各乡镇汇报了水库、机井和停水轮灌的安排，向阳路以东的居民因停水要到东河水厂的水车前排队，水车每天早晚两趟由东河水厂调

                停水公告

                因水源管线施工，8月20日22时至21日6时，向阳路以东停水，请居民提前储水。东河水厂
                """);

        assertThat(page.articles()).extracting(PageArticle::title).containsExactly("全县抗旱会议召开", "停水公告");
        assertThat(page.articles().get(1).paragraphs()).hasSize(1);
    }

    @Test
    void paragraphInItsPlaceIsNotTakenForTheRestOfAnotherArticle() {
        List<PageArticle> articles =
                read("""
                        把渡口的事办好
                        ——访沙口渡管理站站长王树

                        “渡口是十里八乡的门，门要开得稳当。”沙口渡管理站站长王树说。

                        下一步，管理站将抓好渡船检修、码头照明和渡工培训，让赶集的乡亲早出晚归都有船坐，让学生上学不再看天色。

                        本报记者 林小满

                        让看病的路短一些

                        县牙病防治所将到各乡卫生院巡诊，先补牙，后洗牙，把牙椅用满，把乡里的医生教会，让八十岁的老人吃得动馒头。

                        “巡诊的表已经排到秋天，一个乡也不会漏下。”县牙病防治所巡诊科科长胡满仓表示，

                        “孩子的牙要从六岁看起。”石碾乡卫生院院长伍长河说，今年先给小学生做一遍检查。
                        """)
                        .articles();

        assertThat(articles).hasSize(2);
        assertThat(last(articles.getFirst())).startsWith("下一步，管理站");
        assertThat(articles.get(1).paragraphs()).extracting(Paragraph::text).noneMatch(text -> text.contains("渡船检修"));
    }

    @Test
    void scrapBehindAnotherArticleGoesBackToTheSentenceThatMissesIt() {
        List<PageArticle> articles = read(FERRY.strip()
                        + "余老大的儿子从省城赶回来看最后一班船，火车转汽车，汽车转摩托，一路走了两天一\n\n"
                        + CLINIC
                        + "夜。\n")
                .articles();

        assertThat(articles).hasSize(2);
        assertThat(last(articles.getFirst())).endsWith("一路走了两天一夜。");
        assertThat(last(articles.get(1))).startsWith("首个来看牙");
    }

    @Test
    void meetingOverWhatIsNewAboutItIsAKicker() {
        PageArticle article =
                read("""
                        全县老渡口改造座谈会举行

                        听渡工怎么说 请渡工一起干

                        本报讯（记者 王树）县交通局昨日在沙口渡召开老渡口改造座谈会，十一名渡工说了三十条意见，一条一条记在本子上。
                        """)
                        .articles()
                        .getFirst();

        assertThat(article.kicker()).containsExactly("全县老渡口改造座谈会举行");
        assertThat(article.title()).isEqualTo("听渡工怎么说 请渡工一起干");
    }

    @Test
    void lineWithoutAStopUnderASeriesLabelDescribesAPicture() {
        PageArticle article = read(FERRY
                        + """
                        石碾乡·渡口故事

                        系列报道

                        12月5日,石碾乡沙口渡新码头基本封顶
                        """)
                .articles()
                .getLast();

        assertThat(article.genre()).isEqualTo(Genre.CAPTION);
        assertThat(article.columnTitle()).isEqualTo("石碾乡·渡口故事 系列报道");
    }

    private static String last(PageArticle article) {
        return article.paragraphs().stream().map(Paragraph::text).toList().getLast();
    }

    private static PageDocument read(String text) {
        try {
            return new PageReader().read(new PageFile("page.txt", text.getBytes(UTF_8)), ReadingContext.none());
        } catch (UnreadablePageException e) {
            throw new AssertionError(e);
        }
    }
}
