package org.jiuwen.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Slows down those who guess passwords: so many attempts from an address, so many at an account. Nobody is locked out for
 * good: an attempt comes back every few seconds, and an address from which an account was used before has attempts of its
 * own, which strangers cannot use up. What is remembered is bounded; the longest unused goes first.
 */
class LoginThrottle {

    /** A newsroom shares one address. */
    static final int ATTEMPTS_OF_ADDRESS = 30;

    static final Duration ADDRESS_ATTEMPT_RETURNS = Duration.ofSeconds(20);

    static final int ATTEMPTS_AT_ACCOUNT = 5;
    static final Duration ACCOUNT_ATTEMPT_RETURNS = Duration.ofSeconds(30);

    static final int MOST_REMEMBERED = 10_000;

    private static final int LONGEST_NAME = 60;

    private final TimeMeter time;
    private final Map<String, Bucket> addresses = bounded();
    private final Map<String, Bucket> accounts = bounded();
    private final Map<String, Bucket> accountsAtHome = bounded();

    LoginThrottle() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    LoginThrottle(TimeMeter time) {
        this.time = time;
    }

    /** Takes one attempt; the answer is how long to wait before the next one, zero when this one may go on. */
    synchronized Duration attempt(String address, String account) {
        Duration wait = take(addressBucket(address));
        return wait.isZero() ? take(accountBucket(address, account)) : wait;
    }

    /** Gives the attempt back and remembers that the account is at home at this address. */
    synchronized void succeeded(String address, String account) {
        addressBucket(address).addTokens(1);
        accountBucket(address, account).addTokens(1);
        accountsAtHome.computeIfAbsent(
                home(address, account), key -> bucket(ATTEMPTS_AT_ACCOUNT, ACCOUNT_ATTEMPT_RETURNS));
    }

    synchronized int remembered() {
        return addresses.size() + accounts.size() + accountsAtHome.size();
    }

    private Bucket addressBucket(String address) {
        return addresses.computeIfAbsent(network(address), key -> bucket(ATTEMPTS_OF_ADDRESS, ADDRESS_ATTEMPT_RETURNS));
    }

    private Bucket accountBucket(String address, String account) {
        Bucket atHome = accountsAtHome.get(home(address, account));
        Supplier<Bucket> shared = () -> accounts.computeIfAbsent(
                shortened(account), key -> bucket(ATTEMPTS_AT_ACCOUNT, ACCOUNT_ATTEMPT_RETURNS));
        return atHome == null ? shared.get() : atHome;
    }

    private static Duration take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(int attempts, Duration returns) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(1, returns))
                .withCustomTimePrecision(time)
                .build();
    }

    private static String home(String address, String account) {
        return network(address) + ' ' + shortened(account);
    }

    private static String shortened(String account) {
        return account.length() <= LONGEST_NAME ? account : account.substring(0, LONGEST_NAME);
    }

    /** Whoever has one IPv6 address has a whole network of them. */
    private static String network(String address) {
        try {
            // Only literals come here, so that no name is looked up.
            return InetAddress.getByName(address) instanceof Inet6Address long6
                    ? HexFormat.of().formatHex(Arrays.copyOf(long6.getAddress(), 8))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private static Map<String, Bucket> bounded() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > MOST_REMEMBERED;
            }
        };
    }
}
