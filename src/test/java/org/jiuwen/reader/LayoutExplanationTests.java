package org.jiuwen.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiuwen.reader.layout.LineReading;
import org.jiuwen.reader.layout.LineReading.Why;
import org.jiuwen.reader.layout.PageLayout;
import org.junit.jupiter.api.Test;

/** What {@code read --explain} prints: a kind and its reasons for every line of a page. */
class LayoutExplanationTests {

    /** Reasons for what a line of a headline is, once it is known to be one. */
    private static final Pattern OF_HEADLINES = Pattern.compile("headline-(?!not-body).*");

    private static final String PAGE =
            """
            余老大参加柳树湾座谈会时强调

            让渡口的灯早一点亮起来

            本报讯（记者 王树）沙口渡的柴油船昨日退役，两条电动船接班，渡工余老大在船头摆了一碗酒，说柴油机陪了他三十一

            年，如今要送它去柳树湾小学。

            牙科搬进乡卫生院

            本报讯（记者 林小满）石碾乡卫生院添了两把牙椅。
            """;

    @Test
    void everyLineHasItsKindAndReasons() {
        String said = LayoutExplanation.of("page.txt", PAGE);

        assertThat(said)
                .contains("［引题］余老大", "［主题］让渡口的灯", "［正文］本报讯", "接上行：词、数或日期跨行", "正文之后的标题：另起一篇")
                .contains("判为标题而非正文", "以电头开头");
    }

    @Test
    void weightsSpeakForWhatWasDecidedAndAddUp() {
        for (LineReading line : PageLayout.explain(PAGE)) {
            List<Why> reasons = line.reasons();
            assertThat(reasons).as(line.text()).isNotEmpty();
            Why all = reasons.getFirst();
            assertThat(all.weight()).as(line.text()).isPositive();
            double sum = reasons.stream()
                    .skip(1)
                    .filter(why -> !why.key().equals("main") && !why.key().equals("aside"))
                    .filter(why -> !OF_HEADLINES.matcher(why.key()).matches())
                    .filter(why -> !Double.isNaN(why.weight()))
                    .mapToDouble(Why::weight)
                    .sum();
            assertThat(all.weight()).as(line.text()).isCloseTo(sum, org.assertj.core.data.Offset.offset(1e-6));
        }
    }

    @Test
    void sampleNewspaperIsExplainedToItsLastLine() throws IOException, UnreadablePageException {
        try (Stream<Path> files = Files.walk(Path.of("seeds"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".txt")).toList()) {
                String text = new PageReader().decode(Files.readAllBytes(file)).text();
                assertThat(LayoutExplanation.of(file.toString(), text))
                        .as(file.toString())
                        .contains("［");
                assertThat(PageLayout.explain(text))
                        .allSatisfy(line -> assertThat(text.substring(line.start(), line.end()))
                                .isEqualTo(line.text()));
            }
        }
    }
}
