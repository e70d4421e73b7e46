package org.jiuwen.search.limits;

import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.springframework.core.NestedExceptionUtils;

/** Asks an index that may be replaced by a new one meanwhile, and that may take too long. */
public final class Attempts {

    private Attempts() {}

    /**
     * Does some work that leaves nothing behind when it fails; again where the index was replaced meanwhile.
     *
     * @throws TooLongException when the time is over, or the question has more terms than any index is asked for
     */
    public static <T> T unlessReplaced(Deadline deadline, Supplier<T> work) {
        while (true) {
            deadline.check();
            try {
                return work.get();
            } catch (SearchTimeoutException | IndexSearcher.TooManyClauses e) {
                throw deadline.passed();
            } catch (SearchException | AlreadyClosedException e) {
                // The index was replaced by a new one between finding and opening it: the next attempt finds the new
                // one.
                if (!(NestedExceptionUtils.getMostSpecificCause(e) instanceof AlreadyClosedException)) {
                    throw e;
                }
            }
        }
    }
}
