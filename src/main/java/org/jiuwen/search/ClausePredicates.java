package org.jiuwen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.RangePredicateFieldMoreStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jiuwen.archive.ArticleFields;
import org.jiuwen.archive.Genre;
import org.jiuwen.search.language.Clause;
import org.jiuwen.search.language.Clause.All;
import org.jiuwen.search.language.Clause.Any;
import org.jiuwen.search.language.Clause.AtLeast;
import org.jiuwen.search.language.Clause.Dated;
import org.jiuwen.search.language.Clause.In;
import org.jiuwen.search.language.Clause.Manner;
import org.jiuwen.search.language.Clause.Near;
import org.jiuwen.search.language.Clause.Not;
import org.jiuwen.search.language.Clause.OfGenre;
import org.jiuwen.search.language.Clause.OfLength;
import org.jiuwen.search.language.Clause.OnPage;
import org.jiuwen.search.language.Clause.SameParagraph;
import org.jiuwen.search.language.Clause.Text;
import org.jiuwen.search.language.Clause.Wildcards;
import org.jiuwen.search.language.Field;
import org.jiuwen.text.JiuwenAnalyzers;
import org.jiuwen.text.PlacedText;
import org.jspecify.annotations.Nullable;

/**
 * What a clause asks of the index. Characters are looked for as a run in one text field at a time; words only add to the score.
 *
 * @param partial whether words may be found in part
 */
record ClausePredicates(SearchPredicateFactory f, boolean partial) {

    // A headline is the newsroom's own summary: a name there means the article is about it.
    private static final float TITLE_BOOST = 4f;
    // 引题 and 副题 carry the particulars of a headline.
    private static final float HEADLINE_BOOST = 2f;
    private static final float BODY_BOOST = 1f;
    // Who wrote it and under which banner says little of what an article is about.
    private static final float BYLINE_BOOST = 0.5f;
    // News begins with what matters most: the same words in the lead weigh half as much again.
    private static final float LEAD_BOOST = 0.5f;
    // Two words of a question in one sentence belong together more often than two at the ends of an article; this is
    // about the
    // weight of one rare word, which nearness nears and never passes.
    private static final float NEAR_BOOST = 6f;
    // Lists, notices, captions and guides to other pages name much and tell nothing: what an article gains by being
    // none of
    // them, for each pair of characters asked for, is about half of what such a pair is worth in a text.
    private static final float TELLING_BOOST = 2f;
    // Where the segmenter too takes the characters for a word, they are not merely the ends of two others (研究|生命).
    private static final float WORD_BOOST = 0.3f;
    // All characters but one in their places: nearer than any share of pairs.
    private static final float GAPPED_BOOST = 8f;

    // Each word found counts more than how rare it is: two of three words before the rarest one alone.
    private static final float FOUND_BOOST = 30f;
    // What may be a misprint comes after all that is none.
    private static final float MISPRINT_BOOST = 0.01f;

    /** Shorter words differ wholly when they differ in one character. */
    private static final int SHORTEST_PARTIAL = 4;

    /** Two of five pairs fall out with one misread character in five; below that, chance begins. */
    private static final int PARTIAL_PERCENT = 60;

    private static final Map<String, Float> EVERYWHERE = Map.of(
            ArticleFields.TITLE, TITLE_BOOST,
            ArticleFields.KICKER, HEADLINE_BOOST,
            ArticleFields.DECK, HEADLINE_BOOST,
            ArticleFields.COLUMN_TITLE, BYLINE_BOOST,
            ArticleFields.BYLINE_TEXT, BYLINE_BOOST,
            ArticleFields.BODY, BODY_BOOST);

    /** The first paragraph of a news item, in places. */
    private static final int LEAD = 120;

    /** A sentence or two, in places. */
    private static final int NEAR = 40;

    private static final List<Genre> NOT_TELLING = List.of(Genre.ANNOUNCEMENT, Genre.CAPTION, Genre.PROMO);

    /** Only in whole articles and headlines may a text be found in part. */
    private static final List<String> PARTIAL_FIELDS = List.of(ArticleFields.TITLE, ArticleFields.BODY);

    /** The predicate of a whole query. */
    PredicateFinalStep of(Clause clause) {
        int pairs = Wanted.in(clause).stream().mapToInt(ClausePredicates::pairs).sum();
        if (pairs == 0) {
            return of(clause, null);
        }
        return f.bool()
                .must(of(clause, null))
                .should(f.not(f.terms().field(ArticleFields.GENRE).matchingAny(NOT_TELLING))
                        .constantScore()
                        .boost(TELLING_BOOST * pairs));
    }

    private static int pairs(Wanted wanted) {
        return wanted.clause() instanceof Text text
                ? Math.max(1, PlacedText.of(text.text()).places() - 1)
                : 1;
    }

    private PredicateFinalStep of(Clause clause, @Nullable Field field) {
        return switch (clause) {
            case All all -> all(all, field);
            case Any any -> any(any.parts(), part -> of(part, field));
            case Not not -> f.bool().must(f.matchAll().boost(0)).mustNot(of(not.part(), field));
            case In in -> of(in.part(), in.field());
            case Text text -> text(text, field);
            case Wildcards wildcards -> intervals(ClauseIntervals.of(wildcards), places(field));
            case Near near -> intervals(ClauseIntervals.of(near), places(field));
            case SameParagraph same -> intervals(ClauseIntervals.inOneParagraph(same.part()), texts(field));
            case AtLeast atLeast -> intervals(ClauseIntervals.atLeast(atLeast.times(), atLeast.part()), texts(field));
            case Dated dated -> range(ArticleFields.DATE, dated.from(), dated.to());
            case OnPage page -> range(ArticleFields.PAGE_NUMBER, page.from(), page.to());
            case OfLength length -> range(ArticleFields.LENGTH, length.from(), length.to());
            case OfGenre genre -> f.bool()
                    .filter(f.match()
                            .field(ArticleFields.GENRE)
                            .matching(Genre.valueOf(genre.code().toUpperCase(Locale.ROOT))));
        };
    }

    private PredicateFinalStep all(All all, @Nullable Field field) {
        BooleanPredicateClausesStep<?, ?> together = f.bool();
        together.must(f.matchAll().boost(0));
        List<Clause> texts = new ArrayList<>();
        List<Clause> words = partial ? words(all) : List.of();
        if (!words.isEmpty()) {
            together.must(most(words, field));
        }
        for (Clause part : all.parts()) {
            if (part instanceof Not not) {
                together.mustNot(of(not.part(), field));
            } else if (!words.contains(part)) {
                together.must(of(part, field));
            }
            if (part instanceof Text) {
                texts.add(part);
            }
        }
        if (texts.size() > 1 && !partial && texts(field).containsKey(ArticleFields.BODY)) {
            IntervalsSource near = ClauseIntervals.of(new Near(NEAR, texts));
            together.should(lucene(new IntervalQuery(ArticleFields.BODY, near), NEAR_BOOST));
        }
        return together;
    }

    /** The words of which some may be missing when nothing holds them all: those in no quotation marks. */
    private static List<Clause> words(All all) {
        List<Clause> words = all.parts().stream()
                .filter(part -> part instanceof Text text && text.manner() == Manner.WORD)
                .toList();
        return words.size() > 1 ? words : List.of();
    }

    private PredicateFinalStep most(List<Clause> words, @Nullable Field field) {
        BooleanPredicateClausesStep<?, ?> most =
                f.bool().minimumShouldMatchNumber(Math.max(1, words.size() * PARTIAL_PERCENT / 100));
        words.forEach(word ->
                most.should(f.bool().must(of(word, field)).must(f.matchAll().boost(FOUND_BOOST))));
        return most;
    }

    /** Whether a query may be answered in part when nothing matches wholly. */
    static boolean mayBePartial(@Nullable Clause root) {
        return (root instanceof All all && !words(all).isEmpty())
                || Wanted.in(root).stream().anyMatch(wanted -> mayBeMisspelt(wanted.clause()));
    }

    private <T> PredicateFinalStep any(Iterable<T> alternatives, Function<T, PredicateFinalStep> predicate) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        alternatives.forEach(alternative -> any.should(predicate.apply(alternative)));
        return any;
    }

    private PredicateFinalStep text(Text text, @Nullable Field field) {
        if (text.manner() == Manner.EXACT) {
            return intervals(ClauseIntervals.of(text), places(field));
        }
        PlacedText run = PlacedText.of(text.text());
        BooleanPredicateClausesStep<?, ?> found = f.bool();
        if (text.manner() == Manner.ALIKE) {
            found.must(alike(run, field));
        } else {
            found.must(partial && mayBeMisspelt(text) ? nearly(text, run, field) : exactly(run, field));
        }
        if (places(field).containsKey(ArticleFields.BODY)) {
            GramSpans.first(ArticleFields.BODY, Grams.of(run), LEAD)
                    .ifPresent(lead -> found.should(lucene(lead, LEAD_BOOST)));
        }
        if (field == null || field == Field.TITLE || field == Field.BODY) {
            found.should(f.match()
                    .field(ArticleFields.TITLE_WORDS)
                    .boost(TITLE_BOOST)
                    .field(ArticleFields.BODY_WORDS)
                    .matching(text.text())
                    .boost(WORD_BOOST));
        }
        return found;
    }

    /** Whether a clause may be found in part: a word in no quotation marks that is long enough. */
    private static boolean mayBeMisspelt(Clause clause) {
        return clause instanceof Text text
                && text.manner() == Manner.WORD
                && PlacedText.of(text.text()).places() >= SHORTEST_PARTIAL;
    }

    /** The characters side by side; pairs make the same phrase as single ones, with far fewer places to compare. */
    private PredicateFinalStep exactly(PlacedText run, @Nullable Field field) {
        Grams grams = Grams.of(run);
        return any(places(field).entrySet(), place -> lucene(grams.phrase(place.getKey()), place.getValue()));
    }

    /** Also where it is probably misprinted, in titles and texts. */
    private PredicateFinalStep alike(PlacedText run, @Nullable Field field) {
        List<PredicateFinalStep> ways = new ArrayList<>();
        ways.add(exactly(run, field));
        PARTIAL_FIELDS.stream()
                .filter(places(field)::containsKey)
                .forEach(name -> ways.add(lucene(new MisprintQuery(name, run.characters()), MISPRINT_BOOST)));
        return any(ways, Function.identity());
    }

    private PredicateFinalStep nearly(Text text, PlacedText run, @Nullable Field field) {
        List<PredicateFinalStep> ways = new ArrayList<>();
        ways.add(exactly(run, field));
        for (String name : PARTIAL_FIELDS) {
            if (!places(field).containsKey(name)) {
                continue;
            }
            if (GappedPhrase.suits(run)) {
                ways.add(lucene(GappedPhrase.of(name, run), GAPPED_BOOST));
            }
            ways.add(f.match()
                    .field(name)
                    .matching(text.text())
                    .analyzer(JiuwenAnalyzers.BIGRAMS)
                    .minimumShouldMatchPercent(PARTIAL_PERCENT));
            ScatteredRun.of(name, run).ifPresent(scattered -> ways.add(lucene(scattered, 1)));
        }
        return any(ways, Function.identity());
    }

    private PredicateFinalStep intervals(IntervalsSource source, Map<String, Float> places) {
        return any(places.entrySet(), place -> lucene(new IntervalQuery(place.getKey(), source), place.getValue()));
    }

    private PredicateFinalStep lucene(Query query, float boost) {
        return f.bool()
                .must(f.extension(LuceneExtension.get()).fromLuceneQuery(query))
                .boost(boost);
    }

    private <T> PredicateFinalStep range(String field, @Nullable T from, @Nullable T to) {
        RangePredicateFieldMoreStep<?, ?, ?> range = f.range().field(field);
        if (from != null && to != null) {
            return f.bool().filter(range.between(from, to));
        }
        return f.bool().filter(from == null ? range.atMost(to) : range.atLeast(from));
    }

    /** The fields of the index that a field of the language stands for, with what a hit in each is worth. */
    private static Map<String, Float> places(@Nullable Field field) {
        return switch (field) {
            case null -> EVERYWHERE;
            case TITLE -> Map.of(
                    ArticleFields.TITLE, TITLE_BOOST,
                    ArticleFields.KICKER, HEADLINE_BOOST,
                    ArticleFields.DECK, HEADLINE_BOOST);
            case BYLINE -> Map.of(ArticleFields.BYLINE_TEXT, BYLINE_BOOST);
            case COLUMN -> Map.of(ArticleFields.COLUMN_TITLE, BYLINE_BOOST);
            case PERSON -> Map.of(ArticleFields.PERSON_NAMES, HEADLINE_BOOST);
            case POST -> Map.of(ArticleFields.POSTS, HEADLINE_BOOST);
            case MEETING -> Map.of(ArticleFields.MEETING_NAMES, HEADLINE_BOOST);
            default -> Map.of(ArticleFields.BODY, BODY_BOOST);
        };
    }

    /** Where paragraphs and repetitions are looked for when no field is named: in the text. */
    private static Map<String, Float> texts(@Nullable Field field) {
        return places(field == null ? Field.BODY : field);
    }
}
