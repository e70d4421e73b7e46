package org.jiuwen.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jiuwen.archive.AttendanceManner;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.archive.Pagination;
import org.jiuwen.people.company.Company;
import org.jiuwen.people.posts.Post;
import org.jiuwen.people.posts.TimeAxis;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a person that the archive can show evidence for.
 *
 * @param apart why he was taken for another than his namesake: a message key's end; null when nobody inferred it
 * @param namesakes others of the same name
 * @param forms as which his name is printed, the most frequent first
 * @param posts by the date of their first evidence
 * @param company with whom he has most in common
 * @param said the newest of his direct speech
 * @param misprints names that are perhaps his, misread; they are not counted as his
 * @param articles a portion of the articles that name him, the newest first
 */
record PersonView(
        PersonEntry person,
        @Nullable String apart,
        List<Namesake> namesakes,
        List<Form> forms,
        List<Post> posts,
        MentionChart mentions,
        Company company,
        List<Sitting> meetings,
        SaidView said,
        List<Misprint> misprints,
        Articles articles) {

    private static final int BARS = 12;

    /** A portion of the articles. */
    record Articles(long total, int page, int size, List<Report> items) {

        public Pagination pagination() {
            return new Pagination(page, size, total);
        }
    }

    /** Another person of the same name. */
    record Namesake(String slug, String name, int namesake, @Nullable String post) {}

    /** A form of the name, blanks removed, and how many places print it. */
    record Form(String form, int times) {}

    /** Where somebody else's name is perhaps his, misread. */
    record Misprint(String printed, PagePlace place, String address) {}

    /**
     * A meeting that he was at.
     *
     * @param date the day it was held, else the day of the first report; null when neither is known
     */
    record Sitting(String slug, String name, @Nullable LocalDate date, List<Part> parts) {}

    /** How he took part, with the address of the characters that say so. */
    record Part(AttendanceManner manner, String address) {}

    /** An article that names him. */
    record Report(String slug, @Nullable String title, String lead, int mentions, boolean author, PagePlace place) {}

    /** The years on which posts are drawn; null when none has a date. */
    public @Nullable TimeAxis axis() {
        return TimeAxis.of(posts);
    }

    /** The posts that are drawn and shown at once: those printed most often, in the order of their first evidence. */
    public List<Post> main() {
        List<Post> often = posts.stream()
                .sorted(Comparator.comparingInt(Post::times).reversed())
                .limit(BARS)
                .toList();
        return posts.stream().filter(often::contains).toList();
    }

    /** Those printed seldom, of one who is given many. */
    public List<Post> further() {
        List<Post> main = main();
        return posts.stream().filter(post -> !main.contains(post)).toList();
    }

    /** Other forms of the name, as a line says them. */
    public List<String> aliases() {
        return forms.stream()
                .map(Form::form)
                .filter(form -> !form.equals(person.name()))
                .toList();
    }
}
