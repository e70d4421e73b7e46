package org.jiuwen.reader.misprints;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jiuwen.reader.PageFile;
import org.jiuwen.reader.PageReader;
import org.jiuwen.reader.ReadingContext;
import org.jiuwen.reader.UnreadablePageException;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.Note;
import org.jiuwen.reader.document.NoteKind;
import org.jiuwen.reader.knowledge.ArchiveKnowledge;
import org.jiuwen.reader.knowledge.ArchiveLearning;
import org.jiuwen.reader.knowledge.Days;
import org.jiuwen.reader.knowledge.Holder;
import org.junit.jupiter.api.Test;

class MisprintFinderTests {

    private static final NewspaperProfile PAPER = new NewspaperProfile("lzrb", "澜州日报", "澜州市", "河南省", "daily");

    private final PageReader reader = new PageReader();

    private List<Note> notes(String body, ArchiveKnowledge archive) throws UnreadablePageException {
        byte[] page = ("河堤加固工程开工\n\n" + body + "\n").getBytes(StandardCharsets.UTF_8);
        return reader.read(new PageFile("page.txt", page), new ReadingContext(PAPER, archive)).notes().stream()
                .filter(note -> note.kind() == NoteKind.SUSPECTED_MISPRINT)
                .toList();
    }

    private List<Note> notes(String body) throws UnreadablePageException {
        return notes(body, ArchiveKnowledge.empty());
    }

    @Test
    void aLookAlikeThatMakesALongWordIsSuggested() throws UnreadablePageException {
        assertThat(notes("昨日,全市召开会议,传达学习中国共产觉有关会议的要求,部署今年的河堤工程。"))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.text()).isEqualTo("中国共产觉");
                    assertThat(note.end() - note.start()).isEqualTo(note.text().length());
                    assertThat(note.reason()).isEqualTo("misread-word");
                    assertThat(note.suggestions().get(0).text()).isEqualTo("中国共产党");
                    assertThat(note.suggestions().get(0).score()).isBetween(.9, 1.0);
                });
    }

    @Test
    void cleanTextRaisesNoSuspicion() throws UnreadablePageException {
        assertThat(notes("昨日,澜州市河堤加固工程开工。工程全长三千二百米,总投资一亿五千万元,预计今年年底完工。" + "市水利局有关负责人表示,将严格把好质量关,确保群众安全度汛。"))
                .isEmpty();
    }

    @Test
    void whatPointsAtANumberIsNoMisprint() throws UnreadablePageException {
        assertThat(notes("走到这一步,施工队没有一个人喊累。每一步都有人记录。")).isEmpty();
    }

    @Test
    void anotherSpellingOfAForeignNameIsNone() throws UnreadablePageException {
        assertThat(notes("考察队沿博斯滕湖走了三天,记录了当地的鸟类。")).isEmpty();
    }

    @Test
    void aWordThatThePageRepeatsIsPrintedSo() throws UnreadablePageException {
        ArchiveLearning archive = new ArchiveLearning();
        for (int i = 0; i < 12; i++) {
            archive.text("第" + i + "次检查:清水河堤完好,清水水位回落。");
        }
        String river = "涓水河堤今天加固。\n\n涓水水位开始回落。\n\n沿岸居民说,涓水水位已经正常。";
        assertThat(notes(river, archive.known())).isEmpty();
    }

    @Test
    void aPlaceOfTheProvinceIsSuggestedForOneThatDoesNotExist() throws UnreadablePageException {
        assertThat(notes("惠济区、荣阳市、市水利局在会上发言。")).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("荣阳市");
            assertThat(note.reason()).isEqualTo("misread-place");
            assertThat(note.suggestions().get(0).text()).isEqualTo("荥阳市");
        });
    }

    @Test
    void aPlaceThatTheArchiveUsuallyPrintsIsOne() throws UnreadablePageException {
        ArchiveLearning archive = new ArchiveLearning();
        archive.text("荣阳市发言。");
        archive.text("荣阳市也发言。");
        assertThat(notes("惠济区、荣阳市、市水利局在会上发言。", archive.known())).isEmpty();
    }

    @Test
    void aKnownPersonInTheSamePostIsSuggestedForALikeName() throws UnreadablePageException {
        ArchiveLearning archive = new ArchiveLearning();
        archive.name("褚思远", 5);
        archive.holder(new Holder("褚思远", "市政协副主席"), day());
        assertThat(notes("市政协副主席储思远出席会议并讲话。储思远指出,工程要抓紧。", archive.known()))
                .hasSize(2)
                .allSatisfy(note -> {
                    assertThat(note.text()).isEqualTo("储思远");
                    assertThat(note.reason()).isEqualTo("misread-name");
                    assertThat(note.suggestions().get(0).text()).isEqualTo("褚思远");
                    assertThat(note.suggestions().get(0).evidence()).isEqualTo("市政协副主席褚思远");
                });
    }

    @Test
    void aKnownPersonInTheSameCompanyIsSuggested() throws UnreadablePageException {
        ArchiveLearning archive = new ArchiveLearning();
        archive.name("褚思远", 5);
        archive.list(List.of("李国梁", "张文斌", "褚思远"));
        assertThat(notes("市领导李国梁、张文斌、储思远出席会议。", archive.known()))
                .extracting(Note::text)
                .containsExactly("储思远");
    }

    @Test
    void aPersonWhoIsAsWellKnownIsHimself() throws UnreadablePageException {
        ArchiveLearning archive = new ArchiveLearning();
        archive.name("褚思远", 5);
        archive.name("储思远", 5);
        archive.holder(new Holder("褚思远", "市政协副主席"), day());
        assertThat(notes("市政协副主席储思远出席会议并讲话。", archive.known())).isEmpty();
    }

    @Test
    void twoOnOnePageAreTwo() throws UnreadablePageException {
        ArchiveLearning archive = new ArchiveLearning();
        archive.name("褚思远", 5);
        archive.holder(new Holder("褚思远", "市政协副主席"), day());
        assertThat(notes("市政协副主席储思远、褚思远出席会议。", archive.known())).isEmpty();
    }

    private static Days day() {
        return new Days(LocalDate.of(2031, 3, 4), LocalDate.of(2031, 3, 4), 1);
    }
}
