package org.jiuwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumbersTests {

    @ParameterizedTest
    @CsvSource({"四,4", "十,10", "十五,15", "二十,20", "四十九,49", "一百零三,103", "二〇,20", "16,16", "廿三,23", "二〇三五,2035", "１２,12"})
    void parses(String printed, int value) {
        assertThat(ChineseNumbers.parse(printed)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第", "十月", "123456789"})
    void whatIsNoNumberHasNoValue(String printed) {
        assertThat(ChineseNumbers.parse(printed)).isNegative();
    }

    @ParameterizedTest
    @CsvSource({"0,零", "10,十", "110,一百一十", "115,一百一十五", "1000,一千", "1010,一千零一十", "2026,二千零二十六", "9999,九千九百九十九"})
    void prints(int value, String printed) {
        assertThat(ChineseNumbers.print(value)).isEqualTo(printed);
    }

    @Test
    void printsWhatItParses() {
        for (int number = 1; number < 1000; number++) {
            assertThat(ChineseNumbers.parse(ChineseNumbers.print(number))).isEqualTo(number);
        }
    }
}
