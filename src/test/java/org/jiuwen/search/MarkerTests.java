package org.jiuwen.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jiuwen.search.language.QueryLanguage;
import org.jiuwen.search.limits.Deadline;
import org.jiuwen.search.limits.TooLongException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "河堤 | 加固河堤工程 | 加固<mark>河堤</mark>工程",
                "河堤 堤工 | 加固河堤工程 | 加固<mark>河堤工</mark>程",
                "河 | 河，河 | <mark>河</mark>，<mark>河</mark>",
                "河堤工 | 河堤。工程 | 河堤。工程",
                "河堤、工 | 河堤。工程 | <mark>河堤。工</mark>程",
                "河堤工 | 河“堤”工程 | <mark>河</mark>“<mark>堤</mark>”<mark>工</mark>程",
                "标题:工程 正文:河堤 | 河堤工程 | 河堤<mark>工程</mark>",
                "人物:河堤 | 河堤工程 | <mark>河堤</mark>工程",
                "河?工 | 河堤工程，河，工 | <mark>河堤工</mark>程，河，工",
                "河*程 | 河堤工程 | <mark>河堤工程</mark>",
                "河 近2 程 | 河堤工程远远的程 | <mark>河</mark>堤工<mark>程</mark>远远的程",
                "河 近1 程 | 河堤工程 | 河堤工程",
                "=灣 | 臺灣台湾 | 臺<mark>灣</mark>台湾",
                "=Ab | abAbＡb | ab<mark>Ab</mark>Ａb",
                "(河堤 或 大坝) -工程 | 大坝工程 | <mark>大坝</mark>工程",
                "臺灣ＡＢ | 台湾ab | <mark>台湾ab</mark>",
                "人工智能+ | 人工智能和人工智能+ | 人工智能和<mark>人工智能+</mark>",
                "河堤 -工程 | 河堤工程 | <mark>河堤</mark>工程",
                "b | <b>a&b</b> | &lt;<mark>b</mark>&gt;a&amp;<mark>b</mark>&lt;/<mark>b</mark>&gt;",
                "工程 | <script>alert('工程')</script> | &lt;script&gt;alert(&#39;<mark>工程</mark>&#39;)&lt;/script&gt;",
                "无关 | 河堤 | 河堤",
            })
    void exactlyWhatWasAskedIsMarked(String query, String text, String marked) {
        assertThat(marker(query, false).headline(text).html()).isEqualTo(marked);
    }

    @Test
    void partialHitsAreMarkedByTheirPairs() {
        Marker marker = marker("分段加围河堤", true);
        assertThat(marker.headline("分段加固河堤").html()).isEqualTo("<mark>分段加</mark>固<mark>河堤</mark>");
    }

    @Test
    void snippetShowsTheSentenceOfTheMarks() {
        String text = "头一句没有。".repeat(60) + "这一句说到河堤。" + "后面也没有。".repeat(60);
        MarkedText snippet = marker("河堤", false).snippet(text);
        assertThat(snippet.html())
                .startsWith("…")
                .contains("这一句说到<mark>河堤</mark>。")
                .endsWith("…");
        assertThat(snippet.text()).hasSizeLessThan(140);
    }

    @Test
    void snippetWithoutMarksIsTheBeginning() {
        String text = "头一句。".repeat(100);
        assertThat(marker("", false).snippet(text).text()).startsWith("头一句。").endsWith("。…");
    }

    @Test
    void snippetOfEveryTextIsPartOfIt() {
        String text = "没有句号的一长行😀".repeat(50) + "河堤" + "😀".repeat(200);
        for (String query : new String[] {"河堤", "长行", "无", "😀"}) {
            String snippet = marker(query, false).snippet(text).text();
            assertThat(text).contains(snippet.replace("…", ""));
            assertThat(snippet.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                    .isEmpty();
        }
    }

    @Test
    void markingEndsWhenTheTimeIsUp() {
        Marker late = Marker.of(QueryLanguage.parse("河*堤*程"), false, Deadline.in(Duration.ZERO));
        assertThatThrownBy(() -> late.snippet("河堤工程")).isInstanceOf(TooLongException.class);
        assertThatThrownBy(() -> late.headline("河堤工程")).isInstanceOf(TooLongException.class);
    }

    @Test
    void aPatternThatTriesTooLongIsStopped() {
        CharSequence text = Deadline.in(Duration.ZERO).watched("河".repeat(40) + "堤");
        Pattern exponential = Pattern.compile("(河+)+程");
        assertThatThrownBy(() -> exponential.matcher(text).find()).isInstanceOf(TooLongException.class);
    }

    private static Marker marker(String query, boolean partial) {
        return Marker.of(QueryLanguage.parse(query), partial, Deadline.in(Duration.ofMinutes(1)));
    }
}
