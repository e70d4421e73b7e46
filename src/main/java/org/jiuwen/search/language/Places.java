package org.jiuwen.search.language;

import org.jiuwen.search.language.Clause.All;
import org.jiuwen.search.language.Clause.Any;
import org.jiuwen.search.language.Clause.Near;
import org.jiuwen.search.language.Clause.Text;
import org.jiuwen.search.language.Clause.Wildcards;

/** Which clauses have places in a text, so that distances, paragraphs and occurrences can be asked of them. */
public final class Places {

    private Places() {}

    /** Whether each occurrence of a clause is one stretch of text. */
    public static boolean isPlace(Clause clause) {
        return switch (clause) {
            case Text text -> true;
            case Wildcards wildcards -> true;
            case Near near -> true;
            case Any any -> any.parts().stream().allMatch(Places::isPlace);
            default -> false;
        };
    }

    /** Whether everything in a clause looks for characters, and none must be missing. */
    static boolean isWords(Clause clause) {
        return switch (clause) {
            case All all -> all.parts().stream().allMatch(Places::isWords);
            case Any any -> any.parts().stream().allMatch(Places::isWords);
            default -> isPlace(clause);
        };
    }
}
