package org.jiuwen.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTests {

    @ParameterizedTest
    @CsvSource({
        "会议听取了市政府关于供水的报告。, HEARD",
        "会议还审议了关于预算的报告。, DELIBERATED",
        "大会表决通过了《桥梁管理条例》。, DECIDED",
        "1月16日上午，会议审议通过了决议。, DECIDED",
        "会议选举江文澜为主席。, ELECTED",
        "会议传达学习上级精神。, STUDIED",
        "会议强调，要把路修好。, SAID",
    })
    void sentencesAreToldByTheirVerbs(String sentence, Agenda.Kind kind) {
        assertThat(agenda("开会了。" + sentence + "散会了。")).singleElement().satisfies(items -> {
            assertThat(items.kind()).isEqualTo(kind);
            assertThat(items.items()).singleElement().satisfies(item -> {
                assertThat(item.text()).isEqualTo(sentence);
                assertThat(item.address()).isEqualTo("4-" + (4 + sentence.length()));
            });
        });
    }

    @ParameterizedTest
    @CsvSource({"他说会议听取了报告。", "代表们审议了报告。", "会议室里听取报告的人很多。", "会议将于下周召开。"})
    void otherSentencesAreNone(String sentence) {
        assertThat(agenda(sentence)).isEmpty();
    }

    @Test
    void theSameSentenceIsToldOnce() {
        Agenda.Report one = new Agenda.Report("one", "会议批准了计划。", (start, end) -> "one");
        Agenda.Report other = new Agenda.Report("other", "会议批准了计划。会议批准了预算。", (start, end) -> "other");

        assertThat(Agenda.of(List.of(one, other))).singleElement().satisfies(items -> assertThat(items.items())
                .extracting(Agenda.Item::article)
                .containsExactly("one", "other"));
    }

    private static List<Agenda.Items> agenda(String body) {
        return Agenda.of(List.of(new Agenda.Report("a", body, (start, end) -> start + "-" + end)));
    }
}
