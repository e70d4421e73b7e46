package org.jiuwen.reader.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTests {

    @ParameterizedTest
    @CsvSource({"四,4", "十,10", "十五,15", "二十,20", "四十九,49", "一百零三,103", "二〇,20", "16,16"})
    void parses(String printed, int value) {
        assertThat(ChineseNumber.parse(printed)).isEqualTo(value);
    }

    @Test
    void printsWhatItParses() {
        for (int number = 1; number < 1000; number++) {
            assertThat(ChineseNumber.parse(ChineseNumber.print(number))).isEqualTo(number);
        }
    }
}
