package org.jiuwen.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.PersonReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads long pages that no newspaper prints. How time grows with length is what {@link ReadingTimes} prints; here, whatever grows
 * with the square of the length would not come to an end.
 */
class LongPagesTests {

    private static final int SHORT = 24_000;
    private static final int LONG = 1_000_000;

    static Stream<String> phrases() {
        return HostileShapes.PHRASES.values().stream();
    }

    static Stream<String> filledPhrases() {
        return HostileShapes.FILLED.values().stream();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void onePhraseWithoutEnd(String phrase) {
        assertThat(Promises.broken(HostileShapes.repeated(phrase, SHORT).getBytes(UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("filledPhrases")
    void onePhraseWithOtherWordsEachTime(String phrase) {
        assertThat(Promises.broken(HostileShapes.filled(phrase, SHORT, 1).getBytes(UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list of one name", "one line of prose"})
    void megabyteOfOnePhrase(String shape) throws UnreadablePageException {
        String text = HostileShapes.repeated(HostileShapes.PHRASES.getOrDefault(shape, ""), LONG);

        assertThat(PageCoverage.faults(text, read(text))).isEmpty();
    }

    @Test
    void oneListOfManyNames() throws UnreadablePageException {
        PageDocument page = read(HostileShapes.namesList(LONG / 3, 1));

        assertThat(page.articles().stream()
                        .map(PageArticle::persons)
                        .flatMap(List::stream)
                        .map(PersonReading::name)
                        .distinct())
                .hasSizeGreaterThan(10_000);
    }

    private static PageDocument read(String text) throws UnreadablePageException {
        return new PageReader().read(new PageFile("page.txt", text.getBytes(UTF_8)), ReadingContext.none());
    }
}
