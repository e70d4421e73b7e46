package org.jiuwen.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jiuwen.archive.AttendanceManner;
import org.jiuwen.testsupport.ArchiveTest;
import org.jiuwen.testsupport.InventedArchive;
import org.jiuwen.testsupport.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ArchiveTest
class MeetingsIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private InventedArchive archive;

    @Autowired
    private MeetingQueries meetings;

    @Autowired
    private SeriesQueries series;

    @BeforeEach
    void fill() {
        archive.fill();
    }

    @Test
    void listGoesBySeriesAndYear() {
        assertThat(html("/meetings"))
                .contains("/meetings/series/shi-ren-da", "/meetings/si-ci", "2024—2025", "/meetings?year=2024")
                .doesNotContain("/meetings/san-ci");
        assertThat(html("/meetings?year=2024")).contains("/meetings/san-ci").doesNotContain("/meetings/si-ci");
        assertThat(html("/meetings?year=1900")).doesNotContain("/meetings/si-ci", "/meetings/san-ci");
    }

    @Test
    void meetingShowsWhoWasThereInPrintedOrder() {
        int at = InventedArchive.FRONT_PAGE.indexOf("卓立群、");

        assertThat(html("/meetings/si-ci"))
                .contains("第14届", "第4次", "2025年1月16日", "澜州大剧院", "/articles/closing")
                .containsSubsequence("主席台就座", "江文澜", "卓立群", "盛惠民")
                .contains("/issues/lzrb/2025-01-17/01?at=" + at + "-" + (at + 3) + "#evidence")
                .doesNotContain("style=");
        assertThat(meetings.meeting("si-ci").orElseThrow().groups())
                .extracting(MeetingView.Group::manner)
                .containsExactly(AttendanceManner.CHAIRED, AttendanceManner.SPOKE, AttendanceManner.ON_ROSTRUM);
    }

    @Test
    void matrixHasARowForEachPersonAndAColumnForEachSession() {
        SeriesView view = series.series("shi-ren-da").orElseThrow();

        assertThat(view.sessions()).extracting(MeetingList.Entry::slug).containsExactly("san-ci", "si-ci");
        assertThat(view.people()).isEqualTo(4);
        assertThat(view.rows())
                .extracting(SeriesView.Row::name)
                .startsWith("江文澜", "祝延平")
                .hasSize(4);
        assertThat(view.rows().getFirst().cells().getLast()).isNotNull().satisfies(cell -> assertThat(cell.presences())
                .extracting(SeriesView.Presence::manner)
                .containsExactly(AttendanceManner.SPOKE, AttendanceManner.ON_ROSTRUM));
        assertThat(view.rows().getLast().cells().getFirst()).isNull();
    }

    @Test
    void matrixHasWordsBesideItsSigns() {
        assertThat(html("/meetings/series/shi-ren-da"))
                .contains("14届3次", "14届4次", "/people/zhuo-liqun", "aria-label=\"主席台就座\"")
                .doesNotContain("style=");
    }

    @Test
    void matrixIsSortedByAColumnAndByName() {
        SeriesView view = series.series("shi-ren-da").orElseThrow();

        assertThat(view.sorted(MatrixOrder.of("si-ci", view.sessions())).rows())
                .extracting(SeriesView.Row::name)
                .startsWith("祝延平", "江文澜");
        assertThat(view.sorted(MatrixOrder.of("name", view.sessions())).rows())
                .extracting(SeriesView.Row::name)
                .containsExactly("江文澜", "盛惠民", "祝延平", "卓立群");
        assertThat(MatrixOrder.of("nothing", view.sessions())).isEqualTo(MatrixOrder.BY_TIMES);
        assertThat(html("/meetings/series/shi-ren-da?sort=name")).contains("aria-sort=\"ascending\"");
    }

    @Test
    void matrixIsSavedAsATable() {
        var answer = mvc.get()
                .uri("/meetings/series/shi-ren-da/matrix.csv?sort=name")
                .exchange();

        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        String table = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(table).startsWith("\uFEFF人物,");
        assertThat(table.lines()).hasSize(5).anyMatch(line -> line.startsWith("江文澜,出席,") && line.endsWith(",2"));
        assertThat(mvc.get().uri("/meetings/series/none/matrix.csv")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void oldAddressesMoveForGood() {
        assertThat(mvc.get().uri("/meetings/session-of-old").exchange())
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasRedirectedUrl("/meetings/si-ci");
        assertThat(mvc.get().uri("/meetings/series/series-of-old").exchange())
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasRedirectedUrl("/meetings/series/shi-ren-da");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings/none", "/meetings/series/none"})
    void unknownAddressesAreNotFound(String address) {
        assertThat(mvc.get().uri(address).accept(MediaType.TEXT_HTML)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/api/v1" + address))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void programsGetTheSame() {
        assertThat(mvc.get().uri("/api/v1/meetings"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"total": 2, "items": [{"slug": "si-ci", "heldOn": "2025-01-16"}, {"slug": "san-ci"}],
                         "series": [{"slug": "shi-ren-da", "sessions": 2}]}""");
        assertThat(mvc.get().uri("/api/v1/meetings/si-ci"))
                .bodyJson()
                .extractingPath("$.groups[2].people[1].name")
                .isEqualTo("卓立群");
        assertThat(mvc.get().uri("/api/v1/meetings/series/shi-ren-da"))
                .bodyJson()
                .extractingPath("$.rows[0].cells[1].presences[1].manner")
                .isEqualTo("ON_ROSTRUM");
    }

    @Test
    void statementsDoNotGrowWithPeople() {
        assertThat(StatementCounter.count(() -> html("/meetings"))).isEqualTo(3);
        assertThat(StatementCounter.count(() -> html("/meetings/si-ci"))).isEqualTo(6);
        assertThat(StatementCounter.count(() -> html("/meetings/series/shi-ren-da")))
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings", "/meetings/si-ci", "/meetings/series/shi-ren-da"})
    void englishIsComplete(String address) {
        assertThat(html(address + "?lang=en")).contains("lang=\"en\"").doesNotContain("??");
    }

    private String html(String address) {
        var answer = mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
