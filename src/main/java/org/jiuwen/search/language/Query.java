package org.jiuwen.search.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, understood. Never a failure; what could not be used is said in the remarks.
 *
 * @param typed as typed, without blanks around
 * @param root null when nothing is asked for, or nothing that can be looked for
 * @param remarks what was repaired or left out, in the order found
 */
public record Query(String typed, @Nullable Clause root, List<Remark> remarks) {

    /** Whether something was typed, of which nothing can be looked for. */
    public boolean isFutile() {
        return root == null && !typed.isBlank();
    }

    /** The query as it was understood, in the language itself; empty when nothing is asked for. */
    public String printed() {
        return root == null ? "" : ClausePrinter.print(root);
    }
}
