package org.jiuwen.reader.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.jiuwen.text.PageWords;

/** Finds the people of articles: who is named where, who wrote them, and which posts they give them. Safe for any number of threads. */
public final class PeopleFinder {

    private static final Pattern LABEL =
            Pattern.compile("(?:本报|本刊)?((?:[\\p{IsHan}]{0,8}?)(记者|通讯员|实习生|摄影))[\\s\\p{IsHan}、·:：]{0,60}$");

    /**
     * Finds the people of an article.
     *
     * @param article its text and what is known of its authors
     * @param newspaper what the place names of the page mean; people are found alike on all papers
     * @return in order of first mention, authors included; each with at least one mention
     */
    public List<PersonReading> find(ArticleText article, NewspaperProfile newspaper) {
        return findOnPage(List.of(article), new PageWords(), newspaper).getFirst();
    }

    /**
     * Finds the people of all articles of a page, each in the light of the others: a name that one proves is known in all.
     *
     * @param words those of the page's lines, as far as they are known
     * @return for each article what {@link #find} says
     */
    public List<List<PersonReading>> findOnPage(
            List<ArticleText> articles, PageWords words, NewspaperProfile newspaper) {
        if (!LongArticles.arePage(articles)) {
            return articles.parallelStream()
                    .map(article -> findAlone(article, newspaper))
                    .toList();
        }
        List<PrintedText> texts = articles.stream().map(PrintedText::of).toList();
        PagePlaces places = PagePlaces.of(texts.stream().map(PrintedText::text).toList(), newspaper);
        List<ArticleNames> read = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            read.add(ArticleNames.of(AuthorNames.apart(articles.get(i)), texts.get(i), words, places));
        }
        Set<String> known = ArticleNames.known(read);
        Map<String, String> titled = ArticleNames.titled(read);
        return read.stream().map(names -> people(names, known, titled)).toList();
    }

    // More text than a page has, in portions that know nothing of each other, so that memory does not grow with it, and
    // that can be read side by side
    private static List<PersonReading> findAlone(ArticleText printedArticle, NewspaperProfile newspaper) {
        return LongArticles.together(LongArticles.portions(AuthorNames.apart(printedArticle)).parallelStream()
                .map(portion -> {
                    PrintedText printed = PrintedText.of(portion);
                    PagePlaces places = PagePlaces.of(List.of(printed.text()), newspaper);
                    ArticleNames names = ArticleNames.of(portion, printed, new PageWords(), places);
                    return people(names, Set.of(), ArticleNames.titled(List.of(names)));
                })
                .toList());
    }

    private static List<PersonReading> people(ArticleNames names, Set<String> known, Map<String, String> titled) {
        ArticleText article = names.article();
        PrintedText printed = names.printed();
        String text = printed.text();
        Words words = names.words();
        List<NamePlace> places = names.places(known, titled);
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

    private static Map<String, List<Author>> authors(ArticleText article, Map<String, List<Mention>> mentions) {
        Map<String, List<Author>> authors = new HashMap<>();
        for (Author author : article.authors()) {
            if (NameDoubts.isNeverName(author.name())) {
                continue;
            }
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
            int[] label = lastLabel(before, before.lastIndexOf('\n') + 1);
            if (label.length > 0) {
                int end = author.span().end();
                put(
                        positions,
                        before.substring(label[0], label[1]),
                        PositionKind.HELD,
                        new Evidence(
                                article.file().substring(from + label[0], end),
                                from + label[0],
                                end,
                                Reason.BYLINE.key()));
            }
        }
    }

    // Of several labels the last is the author's: （记者　甲　实习生　乙）. What stands before a second one is a name.
    private static int[] lastLabel(String before, int line) {
        Matcher label = LABEL.matcher(before).region(line, before.length());
        int[] last = {};
        while (label.find()) {
            last = new int[] {last.length == 0 ? label.start(1) : label.start(2), label.end(1)};
            label.region(label.end(1), before.length());
        }
        return last;
    }
}
