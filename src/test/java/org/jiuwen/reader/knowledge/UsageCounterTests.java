package org.jiuwen.reader.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class UsageCounterTests {

    private final UsageCounter counter = new UsageCounter();

    @Test
    void countsTextsNotPlaces() {
        counter.add("澜州新城，澜州新城");
        counter.add("澜州旧城");
        Usage usage = counter.usage();
        assertThat(usage.of('澜', '州')).isEqualTo(2);
        assertThat(usage.of('新', '城')).isEqualTo(1);
        assertThat(usage.of('州', '旧', '城')).isEqualTo(1);
    }

    @Test
    void nothingReachesOverAMark() {
        counter.add("澜州，新城");
        assertThat(counter.usage().of('州', '新')).isZero();
    }

    @Test
    void aValueThatWasGivenOutStays() {
        counter.add("澜州");
        Usage before = counter.usage();
        counter.add("澜州");
        assertThat(before.of('澜', '州')).isEqualTo(1);
        assertThat(counter.usage().of('澜', '州')).isEqualTo(2);
    }

    @Test
    void keepsWhatIsUsualWhenThereIsNoRoomForAll() {
        Random random = new Random(1);
        for (int text = 0; text < 60; text++) {
            StringBuilder noise = new StringBuilder("澜州新城");
            for (int i = 0; i < 12_000; i++) {
                noise.append((char) ('\u4E00' + random.nextInt(20_000)));
            }
            counter.add(noise);
        }
        assertThat(counter.usage().of('州', '新', '城')).isGreaterThan(40);
    }
}
