package org.jiuwen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.jiuwen.search.Query.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed, and what it is taken for: words bare, phrases in 「」, exclusions with a hyphen. */
class QueryLanguageTests {

    private static final String ODD =
            "甲乙丙12aB  \t\u3000\"\"“”‘’'＂「」『』-－+*?()（）:|\\\n\u0000\uFEFF\u200B.,，。<>&%😀\uD840\uDC0B\uD800é";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "河堤, 河堤",
                "河堤 加固, 河堤|加固",
                "河堤　加固, 河堤|加固",
                "\"河堤 加固\", 「河堤 加固」",
                "“河堤 加固”, 「河堤 加固」",
                "”河堤 加固“, 「河堤 加固」",
                "「河堤」『加固』, 「河堤」|「加固」",
                "‘河堤 加固’, 「河堤 加固」",
                "'河堤 加固', 「河堤 加固」",
                "＂河堤＂, 「河堤」",
                "it's, it's",
                "河堤 -加固, 河堤|-加固",
                "河堤 －加固, 河堤|-加固",
                "河堤 --加固, 河堤|-加固",
                "河堤 -“分段 加固”, 河堤|-「分段 加固」",
                "河堤 - 加固, 河堤|加固",
                "2024-05, 2024-05",
                "第5“河堤”段, 第5|「河堤」|段",
                "人工智能+, 人工智能+",
                "河堤 !!! 。, 河堤",
                "“他说‘好’”, 「他说‘好’」",
            })
    void textIsUnderstood(String typed, String understood) {
        assertThat(shown(QueryLanguage.parse(typed))).isEqualTo(understood);
        assertThat(QueryLanguage.parse(typed).remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "“河堤 加固, 「河堤 加固」, UNBALANCED_QUOTES",
                "河堤” 加固, 河堤|加固, UNBALANCED_QUOTES",
                "「河堤, 「河堤」, UNBALANCED_QUOTES",
                "？！, ``, NOTHING_TO_SEARCH",
                "-, ``, NOTHING_TO_SEARCH",
                "“”, ``, NOTHING_TO_SEARCH",
            })
    void oddTextIsRepairedAndRemarked(String typed, String understood, Remark remark) {
        assertThat(shown(QueryLanguage.parse(typed))).isEqualTo(understood);
        assertThat(QueryLanguage.parse(typed).remarks()).containsExactly(remark);
    }

    @Test
    void longTextIsCut() {
        Query query = QueryLanguage.parse("河".repeat(5000));
        assertThat(query.clauses()).singleElement().satisfies(clause -> assertThat(clause.text())
                .hasSize(QueryLanguage.LONGEST));
        assertThat(query.remarks()).containsExactly(Remark.TOO_LONG);
        assertThat(QueryLanguage.parse("河 ".repeat(400)).clauses()).hasSize(QueryLanguage.MOST_CLAUSES);
        assertThat(QueryLanguage.parse("河 ".repeat(400)).remarks()).containsExactly(Remark.TOO_MANY_CLAUSES);
    }

    @Test
    void emptyTextAsksForEverything() {
        assertThat(QueryLanguage.parse("  ").clauses()).isEmpty();
        assertThat(QueryLanguage.parse("  ").isFutile()).isFalse();
        assertThat(QueryLanguage.parse("。").isFutile()).isTrue();
    }

    @Test
    void anyTextIsAQuery() {
        Random random = new Random(20250117);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(ODD.charAt(random.nextInt(ODD.length())));
            }
            Query query = QueryLanguage.parse(text.toString());
            assertThat(query.clauses()).allSatisfy(clause -> {
                assertThat(text).contains(clause.text());
                assertThat(clause.run().isEmpty()).isFalse();
            });
        }
    }

    private static String shown(Query query) {
        return query.clauses().stream()
                .map(clause ->
                        (clause.excluded() ? "-" : "") + (clause.quoted() ? "「" + clause.text() + "」" : clause.text()))
                .collect(Collectors.joining("|"));
    }
}
