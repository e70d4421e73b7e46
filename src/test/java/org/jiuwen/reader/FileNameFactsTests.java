package org.jiuwen.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameFactsTests {

    @ParameterizedTest
    @CsvSource({
        "20260209_A01.txt, 2026-02-09, 1",
        "20260209A12.txt, 2026-02-09, 12",
        "czrb-2026-02-09-01.txt, 2026-02-09, 1",
        "czrb20260209_03.txt, 2026-02-09, 3",
        "长州日报2026年2月9日第1版.txt, 2026-02-09, 1",
        "2026年02月09日第十二版.txt, 2026-02-09, 12",
        "seeds/lzrb/2026-02-09/01.txt, 2026-02-09, 1",
        "papers/2026/02/09/A04.txt, 2026-02-09, 4",
        "papers/20260209/第3版.txt, 2026-02-09, 3",
        "2026.2.9-p7.txt, 2026-02-09, 7",
        "2026_02_09.txt, 2026-02-09,",
        "A01_20260209.txt, 2026-02-09, 1",
        "C:\\papers\\2026-02-09\\02.txt, 2026-02-09, 2",
        "2024-02-29/01.txt, 2024-02-29, 1"
    })
    void dateAndPageAreRead(String path, LocalDate date, Integer page) {
        assertThat(FileNameFacts.of(path)).isEqualTo(new FileNameFacts(date, page, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30.txt, 2026-02-30",
        "20260230_A01.txt, 20260230",
        "czrb-2026-13-01-01.txt, 2026-13-01",
        "2025年2月29日第1版.txt, 2025年2月29日",
        "2023-02-29/01.txt, 2023-02-29"
    })
    void dateThatDoesNotExistIsSaid(String path, String written) {
        FileNameFacts facts = FileNameFacts.of(path);
        assertThat(facts.date()).isNull();
        assertThat(facts.impossibleDate()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_006f7d580bec4508.txt",
                "002_22791110264e474f.txt",
                "0f20260209ab12cd34.txt",
                "undated/a-1.txt",
                "20010001.txt",
                "",
                "/",
                "page.txt"
            })
    void otherNamesSayNothing(String path) {
        assertThat(FileNameFacts.of(path)).isEqualTo(new FileNameFacts(null, null, null));
    }
}
