package org.jiuwen.search.limits;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Until when a question must be answered, so that none holds a thread longer. Whoever works at the answer asks {@link #check} now
 * and then; what takes longer is given up with a {@link TooLongException}.
 */
public final class Deadline {

    /** Characters of a pattern's work between two looks at the clock. */
    private static final int BETWEEN_LOOKS = 1 << 10;

    private final Duration allowed;
    private final long end;

    private Deadline(Duration allowed) {
        this.allowed = allowed;
        this.end = System.nanoTime() + allowed.toNanos();
    }

    /** A deadline that lies so far ahead from now. */
    public static Deadline in(Duration allowed) {
        return new Deadline(allowed);
    }

    /** What remains, at least one, for those who keep the time themselves. */
    public long millisLeft() throws TooLongException {
        check();
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
    }

    /** Gives up when the time is over. */
    public void check() throws TooLongException {
        if (isOver()) {
            throw passed();
        }
    }

    /** Whether nothing remains. */
    public boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    /** What to throw where the time is over. */
    public TooLongException passed() {
        return new TooLongException(allowed);
    }

    /** The same text for a regular expression, which asks nobody how long it may try. */
    public CharSequence watched(CharSequence text) {
        return new Watched(text);
    }

    private final class Watched implements CharSequence {

        private final CharSequence text;
        private int looks;

        Watched(CharSequence text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks % BETWEEN_LOOKS == 0) {
                check();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Watched(text.subSequence(start, end));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
