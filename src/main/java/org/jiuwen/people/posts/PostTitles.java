package org.jiuwen.people.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiuwen.text.Lexicon;

/** Takes apart what is printed as one title: 市委副书记、市长 are two posts, 工业、交通局局长 is one. */
public final class PostTitles {

    private static final Set<String> POSTS = Lexicon.load("post-words.txt").words();
    private static final int LONGEST =
            POSTS.stream().mapToInt(String::length).max().orElse(0);

    private PostTitles() {}

    /** The posts of a title in their order; a part that ends in no word for a post stays with the next. */
    public static List<String> parts(String title) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < title.length(); i++) {
            if ((title.charAt(i) == '、' || title.charAt(i) == '，') && endsInPost(title, start, i)) {
                parts.add(title.substring(start, i));
                start = i + 1;
            }
        }
        if (start < title.length()) {
            parts.add(title.substring(start));
        }
        return parts.stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether a text ends in a word for a post. */
    public static boolean isPost(String text) {
        return endsInPost(text, 0, text.length());
    }

    private static boolean endsInPost(String title, int start, int end) {
        for (int n = Math.min(LONGEST, end - start); n > 0; n--) {
            if (POSTS.contains(title.substring(end - n, end))) {
                return true;
            }
        }
        return false;
    }
}
