package org.jiuwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTests {

    private final LookAlikes lookAlikes = LookAlikes.shared();

    @ParameterizedTest
    @CsvSource({"荣,荥", "日,目", "末,未", "人,入", "大,太", "已,己"})
    void charactersThatAreOftenConfusedLookAlikeBothWays(char one, char other) {
        assertThat(lookAlikes.rank(one, other)).isLessThan(10);
        assertThat(lookAlikes.rank(other, one)).isLessThan(10);
    }

    @Test
    void aCharacterIsNotItsOwnLookAlike() {
        assertThat(lookAlikes.rank('日', '日')).isEqualTo(LookAlikes.UNLIKE);
    }

    @Test
    void whatIsNoCharacterOfTheTableHasNone() {
        assertThat(lookAlikes.of('a')).isEmpty();
        assertThat(lookAlikes.of('\uD840')).isEmpty();
    }
}
