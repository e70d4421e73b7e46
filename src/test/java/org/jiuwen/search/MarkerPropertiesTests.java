package org.jiuwen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.jiuwen.search.MarkedText.Piece;
import org.jiuwen.search.language.QueryLanguage;
import org.jiuwen.search.limits.Deadline;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.web.util.HtmlUtils;

/** Whatever the text: what is marked is what a plain look finds, no more and no less, and nothing of it becomes markup. */
class MarkerPropertiesTests {

    private static final Deadline PATIENT = Deadline.in(Duration.ofMinutes(10));

    /** Characters that take a place, with what each is folded to. */
    private static final List<String> PRINTED = List.of("河", "堤", "台", "臺", "a", "Ａ", "A", "7", "７", "工");

    private static final List<String> FOLDED = List.of("河", "堤", "台", "台", "a", "a", "a", "7", "7", "工");

    /** Characters that take none. */
    private static final List<String> PLACELESS = List.of("“", "”", "《", "　", "'", "\"");

    @RepeatedTest(400)
    void marksAreWhatAPlainLookFinds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            if (random.nextInt(5) == 0) {
                text.append(PLACELESS.get(random.nextInt(PLACELESS.size())));
            } else {
                int c = random.nextInt(PRINTED.size());
                offsets.add(text.length());
                text.append(PRINTED.get(c));
                plain.append(FOLDED.get(c));
            }
        }
        int length = 1 + random.nextInt(3);
        int start = random.nextInt(plain.length() - length);
        String run = plain.substring(start, start + length);
        BitSet expected = new BitSet();
        for (int at = plain.indexOf(run); at >= 0; at = plain.indexOf(run, at + 1)) {
            for (int i = at; i < at + length; i++) {
                expected.set(offsets.get(i));
            }
        }

        MarkedText marked =
                Marker.of(QueryLanguage.parse("“" + run + "”"), false, PATIENT).headline(text.toString());

        assertThat(marks(marked)).as("%s in %s", run, text).isEqualTo(expected);
        assertThat(marked.text()).isEqualTo(text.toString());
    }

    @RepeatedTest(100)
    void nothingPrintedBecomesMarkup(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String odd = "<>&\"'/=河堤 script<mark></mark>&lt;";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            text.append(odd.charAt(random.nextInt(odd.length())));
        }
        String html = Marker.of(QueryLanguage.parse("河 | 堤 | mark | lt"), false, PATIENT)
                .headline(text.toString())
                .html();
        String bare = html.replace("<mark>", "").replace("</mark>", "");
        assertThat(bare).doesNotContain("<", ">");
        assertThat(HtmlUtils.htmlUnescape(bare)).isEqualTo(text.toString());
    }

    private static BitSet marks(MarkedText marked) {
        BitSet marks = new BitSet();
        int at = 0;
        for (Piece piece : marked.pieces()) {
            if (piece.marked()) {
                marks.set(at, at + piece.text().length());
            }
            at += piece.text().length();
        }
        return marks;
    }
}
