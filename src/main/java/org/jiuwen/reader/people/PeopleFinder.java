package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Author;
import org.jiuwen.reader.document.ArticleText.AuthorRole;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.PositionKind;
import org.jiuwen.reader.document.PositionReading;
import org.jiuwen.reader.document.Reason;

/** Finds the people of one article: who is named where, who wrote it, and which posts it gives them. Safe for any number of threads. */
public final class PeopleFinder {

    private static final WordSet THINGS = WordSet.load("not-person-followers.txt");
    private static final Pattern LABEL =
            Pattern.compile("(?:本报|本刊)?((?:[\\p{IsHan}]{0,8}?)(?:记者|通讯员|实习生|摄影))[\\s\\p{IsHan}、·:：]{0,60}$");

    /**
     * Finds the people of an article.
     *
     * @param printedArticle its text and what is known of its authors
     * @param newspaper what the place names of the page mean; people are found alike on all papers
     * @return in order of first mention, authors included; each with at least one mention
     */
    public List<PersonReading> find(ArticleText printedArticle, NewspaperProfile newspaper) {
        ArticleText article = AuthorNames.apart(printedArticle);
        List<ArticleText> portions = LongArticles.portions(article);
        return portions.size() == 1
                ? findIn(article)
                : LongArticles.together(
                        portions.stream().map(PeopleFinder::findIn).toList());
    }

    private static List<PersonReading> findIn(ArticleText article) {
        PrintedText printed = PrintedText.of(article);
        String text = printed.text();
        Words words = Words.of(text);
        List<NamePlace> places = places(text, words);
        boolean[] covered = new boolean[text.length() + 1];
        places.forEach(place -> java.util.Arrays.fill(covered, place.start(), place.end(), true));
        Map<String, List<Post>> posts = new HashMap<>();
        for (Post post : new Posts(text, words, covered).of(places)) {
            posts.computeIfAbsent(post.person(), name -> new ArrayList<>()).add(post);
        }
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        places.forEach(place -> mentions.computeIfAbsent(place.name(), name -> new ArrayList<>())
                .add(printed.mention(place.start(), place.end())));
        Map<String, List<Author>> authors = authors(article, mentions);
        List<PersonReading> people = new ArrayList<>();
        mentions.forEach((name, all) ->
                people.add(person(article, printed, name, all, posts, authors.getOrDefault(name, List.of()))));
        people.sort(
                Comparator.comparingInt(person -> person.mentions().getFirst().start()));
        return List.copyOf(people);
    }

    // Every place of every name found: a name that was recognised once counts wherever it stands.
    private static List<NamePlace> places(String text, Words words) {
        List<NameCandidate> found = NameFinder.names(text, words);
        NavigableMap<Integer, NamePlace> places = new TreeMap<>();
        Set<String> names = new LinkedHashSet<>();
        FullNames full = FullNames.of(found);
        for (NameCandidate c : found) {
            if (!isThing(text, c.end)) {
                places.put(c.start, new NamePlace(full.of(c.name), c.start, c.end));
                names.add(full.of(c.name));
            }
        }
        Map<String, List<Integer>> standing = NameOccurrences.in(text, names);
        for (String name :
                names.stream().sorted(Comparator.comparingInt(n -> -n.length())).toList()) {
            for (int at : standing.getOrDefault(name, List.of())) {
                int end = at + name.length();
                if (isFree(places, at, end)
                        && !isThing(text, end)
                        && (name.length() > 2 || !words.cutAt(at) || !words.cutAt(end))) {
                    places.put(at, new NamePlace(name, at, end));
                }
            }
        }
        return List.copyOf(places.values());
    }

    private static boolean isFree(NavigableMap<Integer, NamePlace> places, int start, int end) {
        Map.Entry<Integer, NamePlace> before = places.lowerEntry(end);
        return before == null || before.getValue().end() <= start;
    }

    private static boolean isThing(String text, int end) {
        return THINGS.lengthAt(text, end) > 0;
    }

    private static Map<String, List<Author>> authors(ArticleText article, Map<String, List<Mention>> mentions) {
        Map<String, List<Author>> authors = new HashMap<>();
        for (Author author : article.authors()) {
            authors.computeIfAbsent(author.name(), name -> new ArrayList<>()).add(author);
            List<Mention> known = mentions.computeIfAbsent(author.name(), name -> new ArrayList<>());
            Mention mention = new Mention(
                    article.file()
                            .substring(author.span().start(), author.span().end()),
                    author.span().start(),
                    author.span().end());
            known.add(mention);
        }
        return authors;
    }

    private static PersonReading person(
            ArticleText article,
            PrintedText printed,
            String name,
            List<Mention> mentions,
            Map<String, List<Post>> posts,
            List<Author> asAuthor) {
        // The same title may be one that he is elected to here and one that he holds there.
        Map<List<Object>, PositionReading> positions = new LinkedHashMap<>();
        for (Post post : posts.getOrDefault(name, List.of())) {
            Mention place = printed.mention(post.start(), post.end());
            put(positions, post.text(), post.kind(), evidence(place, post.reason()));
        }
        reporterLabel(article, asAuthor, positions);
        List<Mention> sorted = mentions.stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .distinct()
                .toList();
        return new PersonReading(name, List.copyOf(positions.values()), !asAuthor.isEmpty(), sorted);
    }

    private static Evidence evidence(Mention place, String reason) {
        return new Evidence(place.text(), place.start(), place.end(), reason);
    }

    private static void put(
            Map<List<Object>, PositionReading> positions, String title, PositionKind kind, Evidence evidence) {
        positions.putIfAbsent(List.of(title, kind), new PositionReading(title, kind, evidence));
    }

    private static void reporterLabel(
            ArticleText article, List<Author> asAuthor, Map<List<Object>, PositionReading> positions) {
        for (Author author : asAuthor) {
            if (author.role() == AuthorRole.SPEAKER || author.role() == AuthorRole.SIGNATORY) {
                continue;
            }
            int start = author.span().start();
            int from = Math.max(0, start - 70);
            String before = article.file().substring(from, start);
            int line = before.lastIndexOf('\n');
            Matcher label = LABEL.matcher(before).region(line + 1, before.length());
            if (label.find()) {
                put(
                        positions,
                        label.group(1),
                        PositionKind.HELD,
                        new Evidence(
                                article.file()
                                        .substring(
                                                from + label.start(1),
                                                author.span().end()),
                                from + label.start(1),
                                author.span().end(),
                                Reason.BYLINE.key()));
            }
        }
    }
}
