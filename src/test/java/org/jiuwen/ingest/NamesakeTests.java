package org.jiuwen.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamesakeTests {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

    private static NamesakeFacts facts(@Nullable String city, LocalDate day, String... titles) {
        return new NamesakeFacts(Set.of(titles), city, day);
    }

    private static Namesake known(int number, NamesakeFacts... facts) {
        Namesake one = new Namesake(number, number);
        List.of(facts).forEach(one::learn);
        return one;
    }

    @Test
    void reporterIsNotWhomReportersWriteAbout() {
        Namesake mayor = known(1, facts("澜州市", DAY, "市长"));
        Namesake reporter = known(2, facts(null, DAY, "本报记者"));

        assertThat(mayor.apart(facts(null, DAY, "记者"))).isEqualTo(Namesake.Apart.PRESS);
        assertThat(reporter.apart(facts(null, DAY, "教师"))).isEqualTo(Namesake.Apart.PRESS);
        assertThat(Namesake.choose(List.of(mayor, reporter), facts(null, DAY, "记者")))
                .contains(reporter);
        assertThat(Namesake.choose(List.of(reporter), facts(null, DAY, "教师"))).isEmpty();
    }

    @Test
    void correspondentMayBeAnybody() {
        Namesake officer = known(1, facts(null, DAY, "民警"));

        assertThat(officer.apart(facts(null, DAY, "通讯员"))).isNull();
        assertThat(officer.apart(NamesakeFacts.none())).isNull();
    }

    @Test
    void nobodyHoldsOfficeInTwoCitiesAtATime() {
        Namesake mayor = known(1, facts("澜州市", DAY, "市长"), facts("澜州市", DAY.plusYears(1), "市长"));

        assertThat(mayor.apart(facts("青石市", DAY.plusMonths(6), "市长"))).isEqualTo(Namesake.Apart.CITY);
        assertThat(mayor.apart(facts("青石市", DAY.plusYears(1).plusDays(Namesake.DAYS_BETWEEN_CITIES + 1), "市长")))
                .isNull();
        assertThat(mayor.apart(facts("澜州市", DAY.plusMonths(6), "市委书记"))).isNull();
        assertThat(mayor.apart(facts(null, DAY.plusMonths(6), "省委常委"))).isNull();
    }

    @Test
    void ofSeveralWhoCanBeMeantThePostDecides() {
        Namesake first = known(1, facts("澜州市", DAY, "市长"));
        Namesake second = known(2, facts(null, DAY, "歌唱家"));

        assertThat(Namesake.choose(List.of(first, second), facts(null, DAY, "歌唱家")))
                .contains(second);
        assertThat(Namesake.choose(List.of(first, second), NamesakeFacts.none()))
                .contains(first);
        assertThat(Namesake.choose(List.of(), NamesakeFacts.none())).isEqualTo(Optional.empty());
    }
}
