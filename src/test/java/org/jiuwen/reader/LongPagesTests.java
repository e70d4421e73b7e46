package org.jiuwen.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.PersonReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads pages of a megabyte that no newspaper prints: whatever grows with the square of the length would not come to an end here. */
class LongPagesTests {

    private static final int CHARACTERS = 350_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市委常委会会议召开王建国主持",
                "市十五届人大四次会议昨日开幕，陈明出席。",
                "王建国说。\n",
                "昨日，1月2日。\n",
                "阿里巴巴",
                "（记者 ",
                "甲、",
                "又讯 市政协十二届一次会议闭幕，王建国主持会议。\n",
                "# 王建国\n",
                "▲图为王建国。（记者 陈明 摄）\n"
            })
    void onePhraseWithoutEnd(String phrase) throws UnreadablePageException {
        String text = phrase.repeat(CHARACTERS / phrase.length());

        assertThat(PageCoverage.faults(text, read(text))).isEmpty();
    }

    @Test
    void oneListOfManyNames() throws UnreadablePageException {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        StringBuilder text = new StringBuilder("出席会议的有：");
        while (text.length() < CHARACTERS) {
            text.append("王李张刘陈杨赵黄".charAt(random.nextInt(8)))
                    .append((char) (0x4E00 + random.nextInt(3000)))
                    .append((char) (0x4E00 + random.nextInt(3000)))
                    .append('、');
        }

        PageDocument page = read(text.toString());

        assertThat(page.articles().stream()
                        .map(PageArticle::persons)
                        .flatMap(java.util.List::stream)
                        .map(PersonReading::name)
                        .distinct())
                .hasSizeGreaterThan(10_000);
    }

    private static PageDocument read(String text) throws UnreadablePageException {
        return new PageReader().read(new PageFile("page.txt", text.getBytes(UTF_8)), ReadingContext.none());
    }
}
