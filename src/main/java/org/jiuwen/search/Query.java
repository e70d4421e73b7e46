package org.jiuwen.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was typed, understood: every clause must hold. Never a failure; what could not be used is said in the remarks.
 *
 * @param text as typed
 * @param clauses in the order typed
 * @param remarks what was repaired or left out
 */
record Query(String text, List<Clause> clauses, List<Remark> remarks) {

    /** Something that the reader of the results should know about his query; also the end of a message key. */
    enum Remark {
        UNBALANCED_QUOTES,
        NOTHING_TO_SEARCH,
        TOO_LONG,
        TOO_MANY_CLAUSES
    }

    /** Whether something was typed, of which nothing can be looked for. */
    public boolean isFutile() {
        return clauses.isEmpty() && !text.isBlank();
    }

    public List<Clause> wanted() {
        return clauses.stream().filter(clause -> !clause.excluded()).toList();
    }

    public List<Clause> excluded() {
        return clauses.stream().filter(Clause::excluded).toList();
    }

    /** The query without one of its clauses, as one would type it. */
    String without(Clause left) {
        return clauses.stream()
                .filter(clause -> !clause.equals(left))
                .map(Query::typed)
                .collect(Collectors.joining(" "));
    }

    private static String typed(Clause clause) {
        String text = clause.quoted() ? "“" + clause.text() + "”" : clause.text();
        return clause.excluded() ? "-" + text : text;
    }
}
