package org.jiuwen.people.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jiuwen.text.Lexicon;

/** Which posts nobody holds at the same time: a head's and his deputy's, and those that the law keeps apart. */
public final class ExclusivePosts {

    private static final List<String> DEPUTIES = new ArrayList<>();
    private static final List<Apart> APART = new ArrayList<>();

    static {
        for (List<String> row : Lexicon.load("exclusive-posts.tsv").rows()) {
            if (row.get(0).equals("deputy")) {
                DEPUTIES.add(row.get(1));
            } else {
                APART.add(new Apart(Pattern.compile(row.get(1)), Pattern.compile(row.get(2))));
            }
        }
    }

    private record Apart(Pattern one, Pattern other) {

        boolean parts(String title, String second) {
            return one.matcher(title).find() && other.matcher(second).find();
        }
    }

    private ExclusivePosts() {}

    /** Whether one person cannot hold both at a time. */
    public static boolean exclude(String one, String other) {
        return isDeputy(one, other)
                || isDeputy(other, one)
                || APART.stream().anyMatch(apart -> apart.parts(one, other) || apart.parts(other, one));
    }

    private static boolean isDeputy(String head, String deputy) {
        return DEPUTIES.stream()
                .anyMatch(word -> !head.contains(word)
                        && deputy.contains(word)
                        && deputy.replaceFirst(word, "").equals(head));
    }
}
