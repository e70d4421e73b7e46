package org.jiuwen.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When what an article reports took place. Places, people and events are invented. */
class EventDateTests {

    @ParameterizedTest
    @CsvSource({
        "13日晚，渡口的灯会开灯，来看的人站满了两岸。, 2031-03-13",
        "全县象棋赛17日在第二小学收枰，一位六年级学生夺冠。, 2031-03-17",
        "县里的桥28日合龙，工期提前了十天。, 2031-02-28",
        "气象台预计19日夜里有雨。3月16日上午，县里开会部署排涝。, 2031-03-16",
        "12月30日，县里的年货街开街，人来人往。, 2030-12-30",
        "昨日，县里的茶市开秤，头一天就卖了三百斤。, 2031-03-17",
        "连续5日的集市散了，第3日人最多，10日内还要再办。,",
    })
    void dayIsResolvedByTheIssue(String text, LocalDate day) throws UnreadablePageException {
        assertThat(article("2031年3月18日\n\n渡口的消息\n\n本报讯（记者 林小满）" + text + "\n").eventDate())
                .isEqualTo(day);
    }

    @Test
    void announcementsTellWhenSomethingWasPassed() throws UnreadablePageException {
        assertThat(article(
                                """
                                2031年3月18日

                                东河县人民代表大会常务委员会任免名单

                                （2031年3月17日东河县第九届人民代表大会常务委员会第六次会议通过）

                                任命：
                                于长河为东河县水务局局长。
                                """)
                        .eventDate())
                .isEqualTo(LocalDate.of(2031, 3, 17));
        assertThat(article(
                                """
                                2031年3月18日

                                停水公告

                                因管线改造，定于2031年3月20日22时至21日6时对河东片区停止供水，敬请谅解。东河县自来水公司 2031年3月17日
                                """)
                        .eventDate())
                .isNull();
    }

    @Test
    void monthAndDayNeedOnlyTheYearOfTheIssue() throws UnreadablePageException {
        PageDocument page = read(
                """
                回望

                刚刚过去的2034年，青石桥走过了四十万人。2034年，渡口的船换了三条。

                渡口的消息

                昨日，桥头的茶馆开了张。
                """);
        assertThat(page.issue().precision()).isEqualTo(Precision.YEAR);
        assertThat(page.articles()).extracting(PageArticle::eventDate).containsOnlyNulls();
    }

    private static PageArticle article(String text) throws UnreadablePageException {
        return read(text).articles().getFirst();
    }

    private static PageDocument read(String text) throws UnreadablePageException {
        return new PageReader()
                .read(new PageFile("page.txt", text.getBytes(StandardCharsets.UTF_8)), ReadingContext.none());
    }
}
