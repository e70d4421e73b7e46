package org.jiuwen.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.DatePrecision;
import org.jiuwen.archive.Headline;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.citation.CitationStyles.Style;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One invented article in every form, and the characters that mean something to a form. */
class CitationTests {

    private static final String URL = "http://localhost:8080/articles/k3";

    private static Reference reference(List<String> authors, Headline headline, PagePlace place) {
        return Reference.of("k3", authors, headline, "昨夜一场大雪把城里的路都盖住了，清晨六点扫雪的人已经上街。", place, URL);
    }

    private static PagePlace place(DatePrecision precision, DateOrigin origin, @Nullable Integer number) {
        return new PagePlace("lzrb", "澜州日报", LocalDate.of(2024, 1, 18), precision, origin, "1", number);
    }

    private static Headline headline(String title, String... deck) {
        return new Headline(List.of(), title, List.of(deck));
    }

    @Test
    void citesByTheNationalStandard() {
        Reference printed = reference(
                List.of("季平", "欧阳澜", "庄小河", "楚辛"),
                headline("新桥今起通车", "——全长三公里"),
                place(DatePrecision.DAY, DateOrigin.MASTHEAD, 3));

        assertThat(new CitationStyles().cite(printed).get(Style.GB_T_7714))
                .isEqualTo("季平, 欧阳澜, 庄小河, 等. 新桥今起通车: 全长三公里[N]. 澜州日报, 2024-01-18(3).");
    }

    @Test
    void citesWhatIsKnownOfADate() {
        Reference month = reference(List.of(), headline("新桥今起通车"), place(DatePrecision.MONTH, DateOrigin.TEXT, 3));

        assertThat(new CitationStyles().cite(month).get(Style.GB_T_7714)).isEqualTo("新桥今起通车[N]. 澜州日报, 2024-01(3).");
        assertThat(month.inferredDate()).isTrue();
    }

    @Test
    void citesByTheChicagoManual() {
        Reference printed =
                reference(List.of("季平"), headline("新桥今起通车"), place(DatePrecision.DAY, DateOrigin.MASTHEAD, 3));

        assertThat(new CitationStyles().cite(printed).get(Style.CHICAGO))
                .contains("季平")
                .contains("新桥今起通车")
                .contains("澜州日报")
                .contains("January 18, 2024");
    }

    @Test
    void citesWhatHasNoHeadlineByItsOpeningWords() {
        Reference untitled = reference(
                List.of(), new Headline(List.of(), null, List.of()), place(DatePrecision.YEAR, DateOrigin.TEXT, null));

        assertThat(untitled.title()).isEqualTo("昨夜一场大雪把城里的路都盖住了，清晨六点……");
        assertThat(untitled.date()).isEqualTo("2024");
        assertThat(BibTex.entry(untitled))
                .contains("year = {2024}")
                .contains("date = {2024~}")
                .doesNotContain("pages")
                .doesNotContain("author");
    }

    @Test
    void writesBibTex() {
        Reference printed = reference(
                List.of("季平", "欧阳澜"), headline("节能 50% & 减排{试点}"), place(DatePrecision.DAY, DateOrigin.MASTHEAD, 3));

        assertThat(BibTex.entry(printed))
                .isEqualTo(
                        """
                        @article{jiuwen-k3,
                          author = {{季平} and {欧阳澜}},
                          title = {{节能 50\\% \\& 减排\\textbraceleft{}试点\\textbraceright{}}},
                          journal = {澜州日报},
                          year = {2024},
                          date = {2024-01-18},
                          pages = {3},
                          url = {http://localhost:8080/articles/k3},
                          langid = {chinese},
                        }

                        """);
    }

    @Test
    void writesRis() {
        Reference inferred =
                reference(List.of("季平"), headline("新桥\nER  - 通车"), place(DatePrecision.MONTH, DateOrigin.TEXT, 3));

        assertThat(Ris.record(inferred).lines())
                .containsExactly(
                        "TY  - NEWS",
                        "AU  - 季平",
                        "TI  - 新桥 ER - 通车",
                        "T2  - 澜州日报",
                        "PY  - 2024",
                        "DA  - 2024/01//",
                        "SP  - 3",
                        "LA  - zh-CN",
                        "UR  - " + URL,
                        "N1  - 日期系推定 date inferred: 2024-01",
                        "ER  - ",
                        "");
        assertThat(Ris.record(inferred)).contains("TY  - NEWS\r\n");
    }
}
