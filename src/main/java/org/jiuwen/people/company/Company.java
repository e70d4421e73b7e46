package org.jiuwen.people.company;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With whom a person has most in common.
 *
 * @param by what they have in common
 * @param people those with most of it first
 * @param ties what they have in common among each other
 */
public record Company(Bond by, List<Companion> people, List<Tie> ties) {

    /**
     * Somebody with something in common.
     *
     * @param post the last post that an article gives him
     * @param times how many articles, meetings or posts both have
     * @param shared some of the meetings or posts, the newest first; none by article
     */
    public record Companion(
            String slug, String name, int namesake, @Nullable String post, int times, List<Shared> shared) {

        /** Search in the person's articles for those that name the other. */
        public String query() {
            return "人物:\"" + name.replace("\"", "") + "\"";
        }
    }

    /** A meeting, with its address, or a post, which has none. */
    public record Shared(String name, @Nullable String address) {}

    /** Two of the people, by their places in the list, and how many articles or meetings name both beside the person. */
    public record Tie(int one, int other, int times) {}

    /** The people around the person, drawn. */
    public CompanyGraph graph() {
        return CompanyGraph.of(this);
    }
}
