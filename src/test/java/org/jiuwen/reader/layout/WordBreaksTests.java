package org.jiuwen.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBreaksTests {

    @ParameterizedTest
    @CsvSource({
        "全市人工, 智能产业大会召开",
        "这座城市的博物, 馆里",
        "会议于2025, 年召开",
        "增长了12., 5个百分点",
        "他说要办好三, 件事",
        "市十五届人大五次, 会议昨天开幕",
        "共有二十, 三人获奖",
        "一九, 五八年他出生",
        "新品牌JIU, WEN亮相",
        "阿依努尔, ·吐逊走上台"
    })
    void aWordANumberOrANameGoesOverTheBreak(String left, String right) {
        assertThat(WordBreaks.between(left, right)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"他们在河边散步, 桂花已经开了", "升至积分榜第五, 八月的最后一个晚上", "市图书馆昨日开馆, 鸭河岸边灯火通明", "他说：“好。”, 大家都笑了"})
    void twoWordsThatMeetMakeNone(String left, String right) {
        assertThat(WordBreaks.between(left, right)).isFalse();
    }
}
