package org.jiuwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiuwen.text.Readings.Fit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTests {

    @ParameterizedTest
    @CsvSource({
        "曾卓, zengzhuo, WHOLE",
        "曾卓, zz, INITIALS",
        "曾卓, zengz, BEGINNING",
        "曾卓, zengzh, BEGINNING",
        "曾卓, z, BEGINNING",
        "曾卓, zzh, INITIALS",
        "曾卓, zzhuo, BEGINNING",
        "曾卓, cengzhuo, NONE",
        "曾卓, cz, NONE",
        "曾卓, zhuo, NONE",
        "单晓棠, shanxiaotang, WHOLE",
        "单晓棠, sxt, INITIALS",
        "单晓棠, dxt, NONE",
        "仇雁鸣, qiuyanming, WHOLE",
        "区少坤, ou, BEGINNING",
        "解永昌, xieyc, BEGINNING",
        "查晓岚, zxl, INITIALS",
        "任海燕, rhy, INITIALS",
        "盖文石, gews, BEGINNING",
        "乐天成, yuetiancheng, WHOLE",
        "乐天成, letiancheng, NONE",
        "丁一舟, zyz, NONE",
        "宁晓光, nxg, INITIALS",
        "万俟珊, mqs, INITIALS",
        "江长乐, jiangzhangle, WHOLE",
        "江长乐, jiangchangle, WHOLE",
        "江长乐, jiangchangyue, WHOLE",
        "吕思渺, lvsimiao, WHOLE",
        "曾卓, '', NONE"
    })
    void namesFitWhatIsTyped(String name, String letters, Fit fit) {
        assertThat(Readings.ofName(name).fit(letters)).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "重阳敬老会, chongyang, BEGINNING",
        "重阳敬老会, zhongyang, BEGINNING",
        "重阳敬老会, cyjlh, INITIALS",
        "乐活周末, lhzm, INITIALS",
        "市十四届人大四次会议, sssj, BEGINNING",
        "市十四届人大四次会议, ssj, NONE",
        "AI前沿, aiqy, BEGINNING"
    })
    void otherTextsHaveEveryReading(String text, String letters, Fit fit) {
        assertThat(Readings.of(text).fit(letters)).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({"Zeng Zhuo, zengzhuo", "lü, lv", "xi'an, xian", "曾z, ''", "' ', ''"})
    void onlyLettersSound(String typed, String letters) {
        assertThat(Readings.letters(typed)).isEqualTo(letters);
    }
}
