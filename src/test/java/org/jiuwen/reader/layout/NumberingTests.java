package org.jiuwen.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"第五句话，把渡口管好。 | 第四句话", "（三）加强领导 | （二）", "十一、保障措施 | 十、", "2.先修路 | 1.", "二是抓好培训 | 一是"})
    void aPartFollowsTheOneBeforeIt(String text, String before) {
        assertThat(Numbering.before(text)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一句话，把渡口管好。", "3.5公里长的路", "三轮车停在码头", "渡口换上电动船"})
    void otherTextFollowsNone(String text) {
        assertThat(Numbering.before(text)).isNull();
    }

    @Test
    void aPartBeginsALineOrASentence() {
        Line line = new Line(0, 0, "今天讲四件事。第一件事，换船。这不是第二件事，不急。", 0, false);
        assertThat(Numbering.has(List.of(line), "第一件事")).isTrue();
        assertThat(Numbering.has(List.of(line), "第二件事")).isFalse();
    }
}
