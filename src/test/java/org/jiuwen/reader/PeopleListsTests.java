package org.jiuwen.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jiuwen.reader.layout.LineReading;
import org.jiuwen.reader.layout.PageLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices and lists of people: what heads them is the notice, not whom it addresses, its number or the people in it. */
class PeopleListsTests {

    private static final Set<String> HEADLINE = Set.of("headline", "kicker", "title", "deck");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "苗青 女 石碾乡卫生院护士",
                "佟 海 男 渡口管理所水手",
                "穆 兰 女",
                "热依汗·买买提 女 柳树湾小学教师",
                "马国梁 市水务局局长",
                "组 长：常 青 市委常委、常务副市长",
                "尊敬的乘客朋友：",
                "各有关单位："
            })
    void isNoHeadline(String line) {
        assertThat(headlines("沙口市先进个人公示\n\n" + line + "\n\n公示期为五天，有意见的可以向市人力资源和社会保障局书面反映。\n"))
                .containsExactly("沙口市先进个人公示");
    }

    @ParameterizedTest
    @ValueSource(strings = {"马国梁会见远方客人", "苗青：把渡口的灯点亮", "青年男女 同台竞渡", "渡工收徒：先学听水"})
    void staysAHeadline(String line) {
        assertThat(headlines("本报讯（记者 王树）渡口的两条电动船昨日下水。\n\n" + line + "\n\n本报讯（记者 林小满）石碾乡卫生院昨日添了两把牙椅。\n"))
                .containsExactly(line);
    }

    @Test
    void theNumberOfAnAnnouncementIsNotItsTitle() {
        String page = "沙口市人民代表大会常务委员会公告\n\n〔12届〕第7号\n\n石碾区人民代表大会常务委员会补选苗青为沙口市第十二届人民代表大会代表。\n";

        assertThat(PageLayout.explain(page))
                .filteredOn(line -> line.kind().equals("title"))
                .extracting(LineReading::text)
                .containsExactly("沙口市人民代表大会常务委员会公告");
    }

    private static List<String> headlines(String page) {
        return PageLayout.explain(page).stream()
                .filter(line -> HEADLINE.contains(line.kind()))
                .map(LineReading::text)
                .toList();
    }
}
