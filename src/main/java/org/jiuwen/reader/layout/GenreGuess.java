package org.jiuwen.reader.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiuwen.reader.document.ArticleText.AuthorRole;
import org.jiuwen.reader.document.Genre;
import org.jiuwen.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Tells an article's genre by its shape and by the words of its headline. */
final class GenreGuess {

    private record Cue(String place, Pattern word, Genre genre) {}

    private static final List<Cue> CUES = Lexicon.load("genre-cues.tsv").rows().stream()
            .map(row -> new Cue(row.get(0), Pattern.compile(row.get(1)), Genre.valueOf(row.get(2))))
            .toList();
    private static final Pattern NEWS_START = Pattern.compile("(?:[0-9]{1,2}月)?[0-9]{1,2}日|昨日|昨天|近日|日前|今日|今天|记者从|会议");
    private static final Pattern NEWS_TITLE = Pattern.compile("强调|会议|召开|举行|当选|闭幕|开幕|审议|调研|启动|开通|部署");
    private static final Pattern ASKS = Pattern.compile("^(?:记者|问|本报记者)[：:].*", Pattern.DOTALL);
    private static final Pattern POINTS_ON = Pattern.compile("[（(](?:详见|见|均见)?第?[0-9一二三四五六七八九十、，,]{1,8}版[）)]?");
    private static final Pattern ADDRESSES = Pattern.compile("^(?:各位(?:代表|委员|来宾|领导|同志|朋友|乡亲)|同志们)[^。]{0,14}[!！:：]");
    private static final Pattern QUOTED = Pattern.compile("[“\"『「][^”\"』」]*[”\"』」]");
    private static final Pattern PERSONAL_COLUMN = Pattern.compile("(?:手记|随笔|札记|夜话|漫笔|杂记|笔记|日记)$");
    private static final Pattern REPORTING = Pattern.compile("[0-9]{1,2}[日时]|昨[天日]|记者|介绍|说[，,：:]|表示");
    private static final int BRIEF = 160;
    private static final Pattern PICTURED = Pattern.compile("^(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日[，, ]");
    private static final int LONGEST_PICTURE = 45;

    private GenreGuess() {}

    static Genre of(Draft draft, HeadlineParts headline) {
        if (draft.caption || describesPicture(draft)) {
            return Genre.CAPTION;
        }
        for (Line label : draft.labels) {
            String said = FixedLines.genreOfLabel(label.text());
            if (said != null && !said.equals("feature") && !said.equals("news")) {
                return Genre.valueOf(said.toUpperCase(Locale.ROOT));
            }
        }
        String named = headline.title() == null ? null : FixedLines.genreOfLabel(headline.title());
        if (named != null) {
            return Genre.valueOf(named.toUpperCase(Locale.ROOT));
        }
        boolean personal = Stream.concat(draft.labels.stream(), headline.kicker().stream())
                .anyMatch(line -> PERSONAL_COLUMN.matcher(line.text()).find());
        if (personal && draft.hasText()) {
            return Genre.FEATURE;
        }
        if (draft.promise || !draft.hasText() || (!draft.pointers.isEmpty() && isShort(draft))) {
            return Genre.PROMO;
        }
        if (draft.authors.stream().anyMatch(author -> author.role() == AuthorRole.SPEAKER)) {
            return Genre.SPEECH;
        }
        Genre byWords = byWords(draft, headline);
        return byWords != null ? byWords : byShape(draft, headline);
    }

    /** A line without a stop, and without a headline, that says what was to be seen when. */
    private static boolean describesPicture(Draft draft) {
        if (!draft.headlines.isEmpty() || draft.body.size() != 1 || draft.continuesFrom != null) {
            return false;
        }
        String text = draft.body.getFirst().text();
        return text.length() <= LONGEST_PICTURE
                && Sentences.ending(text) == Sentences.Ending.OPEN
                && !Sentences.hasStop(text)
                && PICTURED.matcher(text).find();
    }

    /** Whether there is so little text that a line which points to another page says what it is for. */
    private static boolean isShort(Draft draft) {
        return draft.body.stream().mapToInt(Line::length).sum() < BRIEF
                && !Sentences.startsLead(draft.body.getFirst().text());
    }

    private static @Nullable Genre byWords(Draft draft, HeadlineParts headline) {
        // What a title quotes is not what the text is: 图书馆里的“寻人启事”.
        String title = headline.title() == null
                ? ""
                : QUOTED.matcher(FixedLines.bare(headline.title())).replaceAll("");
        String start = draft.body.getFirst().text();
        for (Cue cue : CUES) {
            if (cue.genre == Genre.FEATURE && Sentences.startsLead(start)) {
                continue;
            }
            boolean said =
                    switch (cue.place) {
                        case "title" -> cue.word.matcher(title).find();
                        case "deck" -> headline.deck().stream()
                                .anyMatch(line -> cue.word.matcher(line.text()).find());
                        default -> cue.word.matcher(start).find();
                    };
            if (said) {
                return cue.genre;
            }
        }
        return draft.body.stream()
                                .filter(line -> ASKS.matcher(line.text()).matches())
                                .count()
                        >= 2
                ? Genre.INTERVIEW
                : null;
    }

    private static Genre byShape(Draft draft, HeadlineParts headline) {
        String start = draft.body.getFirst().text();
        int length = draft.body.stream().mapToInt(Line::length).sum();
        if (Sentences.startsLead(start)) {
            return Genre.NEWS;
        }
        if (length < BRIEF && POINTS_ON.matcher(draft.body.getLast().text()).find()) {
            return Genre.PROMO;
        }
        if (draft.continuesFrom == null && draft.body.size() == 1 && length < BRIEF) {
            return Genre.BRIEF;
        }
        if (draft.continuesFrom != null
                && headline.title() == null
                && draft.body.stream()
                        .noneMatch(line -> REPORTING.matcher(line.text()).find())) {
            return Genre.EDITORIAL;
        }
        if (draft.body.stream()
                .limit(40)
                .anyMatch(line -> ADDRESSES.matcher(line.text()).find())) {
            return Genre.SPEECH;
        }
        String title =
                String.join(" ", headline.kicker().stream().map(Line::text).toList()) + " " + headline.title();
        String head = start.substring(0, Math.min(30, start.length()));
        boolean reports = "“\"".indexOf(start.charAt(0)) < 0
                && NEWS_START.matcher(head).find()
                && !draft.signed
                && headline.deck().isEmpty();
        return draft.continuesFrom != null || NEWS_TITLE.matcher(title).find() || (reports && length < 2 * BRIEF)
                ? Genre.NEWS
                : Genre.FEATURE;
    }
}
