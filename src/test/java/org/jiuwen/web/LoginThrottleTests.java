package org.jiuwen.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoginThrottleTests {

    private static final String HOME = "192.0.2.1";
    private static final String STRANGER = "198.51.100.7";

    private final HandClock clock = new HandClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void attemptsAtAccountRunOutFromWhereverTheyCome() {
        for (int i = 0; i < LoginThrottle.ATTEMPTS_AT_ACCOUNT; i++) {
            assertThat(throttle.attempt("192.0.2." + i, "admin")).isZero();
        }

        assertThat(throttle.attempt(STRANGER, "admin"))
                .isPositive()
                .isLessThanOrEqualTo(LoginThrottle.ACCOUNT_ATTEMPT_RETURNS);
        assertThat(throttle.attempt(STRANGER, "someone-else")).isZero();
    }

    @Test
    void attemptsComeBack() {
        exhaust(STRANGER, "admin");

        clock.pass(LoginThrottle.ACCOUNT_ATTEMPT_RETURNS);

        assertThat(throttle.attempt(STRANGER, "admin")).isZero();
        assertThat(throttle.attempt(STRANGER, "admin")).isPositive();
    }

    @Test
    void strangersCannotLockOutWhoWasThereBefore() {
        assertThat(throttle.attempt(HOME, "admin")).isZero();
        throttle.succeeded(HOME, "admin");

        exhaust(STRANGER, "admin");

        assertThat(throttle.attempt(STRANGER, "admin")).isPositive();
        assertThat(throttle.attempt(HOME, "admin")).isZero();
    }

    @Test
    void addressRunsOutWhateverNamesItTries() {
        for (int i = 0; i < LoginThrottle.ATTEMPTS_OF_ADDRESS; i++) {
            assertThat(throttle.attempt(STRANGER, "name" + i)).isZero();
        }

        assertThat(throttle.attempt(STRANGER, "another")).isPositive();
        assertThat(throttle.attempt(HOME, "another")).isZero();
    }

    @Test
    void addressesOfOneLongNetworkCountAsOne() {
        for (int i = 0; i < LoginThrottle.ATTEMPTS_OF_ADDRESS; i++) {
            throttle.attempt("2001:db8:1:2::" + i, "name" + i);
        }

        assertThat(throttle.attempt("2001:db8:1:2:ffff::1", "another")).isPositive();
        assertThat(throttle.attempt("2001:db8:1:3::1", "another")).isZero();
    }

    @Test
    void rightPasswordsCostNothing() {
        for (int i = 0; i < 3 * LoginThrottle.ATTEMPTS_OF_ADDRESS; i++) {
            assertThat(throttle.attempt(HOME, "admin")).isZero();
            throttle.succeeded(HOME, "admin");
        }
    }

    @Test
    void memoryIsBounded() {
        for (int i = 0; i < 2 * LoginThrottle.MOST_REMEMBERED; i++) {
            String address = "10." + i / 65536 + "." + i / 256 % 256 + "." + i % 256;
            throttle.attempt(address, "x".repeat(1000) + i);
            throttle.attempt(address, "name" + i);
            throttle.succeeded(address, "name" + i);
        }

        assertThat(throttle.remembered()).isLessThanOrEqualTo(3 * LoginThrottle.MOST_REMEMBERED);
    }

    private void exhaust(String address, String account) {
        for (int i = 0; i < LoginThrottle.ATTEMPTS_AT_ACCOUNT; i++) {
            throttle.attempt(address, account);
        }
    }

    /** A clock that goes on when it is told to. */
    private static final class HandClock implements TimeMeter {

        private long nanos = Duration.ofDays(1).toNanos();

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
