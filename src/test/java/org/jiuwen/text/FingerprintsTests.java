package org.jiuwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintsTests {

    private final Random random = new Random(20260211);

    @Test
    void copiesShareTheirMarksWhateverTheirPunctuation() {
        String text = text(600);
        String reset = text.replaceAll("(.{30})", "$1，\n“");
        assertThat(Fingerprints.of(reset)).isEqualTo(Fingerprints.of(text));
        assertThat(Fingerprints.shared(text, reset)).isEqualTo(1);
    }

    @Test
    void partsShareMarksWithTheWhole() {
        for (int i = 0; i < 50; i++) {
            String part = text(400);
            String whole = text(2000) + part + text(2000);
            Set<String> both = new HashSet<>(Fingerprints.of(part));
            both.retainAll(Fingerprints.of(whole));
            assertThat(both).hasSizeGreaterThanOrEqualTo(2);
            assertThat(Fingerprints.shared(part, whole)).isEqualTo(1);
        }
    }

    @Test
    void otherTextsShareNothing() {
        String text = text(3000);
        String other = text(3000);
        Set<String> both = new HashSet<>(Fingerprints.of(text));
        both.retainAll(Fingerprints.of(other));
        assertThat(both).isEmpty();
        assertThat(Fingerprints.shared(text, other)).isZero();
    }

    @Test
    void aMisreadCharacterInThirtyLeavesMostInCommon() {
        StringBuilder misread = new StringBuilder(text(900));
        String text = misread.toString();
        for (int i = 15; i < misread.length(); i += 30) {
            misread.setCharAt(i, '误');
        }
        assertThat(Fingerprints.shared(text, misread.toString())).isBetween(0.6, 0.8);
    }

    @Test
    void marksAreFewAndNeverTooFew() {
        assertThat(Fingerprints.of("")).isEmpty();
        assertThat(Fingerprints.of("八个字没有一个标")).isEmpty();
        assertThat(Fingerprints.of(text(60))).hasSizeGreaterThanOrEqualTo(Fingerprints.LEAST);
        assertThat(Fingerprints.of(text(6000))).hasSizeBetween(120, 260);
        assertThat(Fingerprints.of(text(100_000))).hasSize(Fingerprints.MOST);
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) ('一' + random.nextInt(3000)));
        }
        return text.toString();
    }
}
