package org.jiuwen.drafts;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A post's title without the name of the paper's own city, which it is printed with or without: 澜州市市长 is 市长. */
final class PostName {

    private PostName() {}

    /** The title without the city. */
    static String plain(String title, @Nullable String city) {
        if (city == null || city.isEmpty() || !title.startsWith(city) || title.length() == city.length()) {
            return title;
        }
        String rest = title.substring(city.length());
        String kind = city.substring(city.length() - 1);
        return rest.startsWith(kind) ? rest : kind + rest;
    }

    /** The titles under which the archive may print the same post. */
    static List<String> forms(String title, @Nullable String city) {
        String plain = plain(title, city);
        if (city == null || city.isEmpty()) {
            return List.of(title);
        }
        String kind = city.substring(city.length() - 1);
        Stream<String> with = plain.startsWith(kind)
                ? Stream.of(city + plain, city + plain.substring(kind.length()))
                : Stream.empty();
        return Stream.concat(Stream.of(title, plain), with).distinct().toList();
    }
}
