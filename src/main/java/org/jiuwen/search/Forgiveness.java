package org.jiuwen.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.ArticleFields;
import org.jiuwen.search.language.Clause;
import org.jiuwen.search.language.Clause.Manner;
import org.jiuwen.search.language.Clause.Text;
import org.jiuwen.search.language.ClausePrinter;
import org.jiuwen.search.language.QueryLanguage;
import org.jiuwen.search.language.TextReplacement;
import org.jiuwen.search.limits.Deadline;
import org.jiuwen.search.limits.SearchProperties;
import org.jiuwen.search.limits.TooLongException;
import org.jiuwen.search.spelling.Spellings;
import org.jiuwen.text.PlacedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a question forgives and what it could: how many hits are printed in other forms, how many more are probable misprints, and,
 * when there is little, what may have been meant. Each is a question of its own, one click away; nothing is mixed in unasked.
 */
@Component
class Forgiveness {

    private static final Forgiven NOTHING = new Forgiven(null, null, List.of());

    private final EntityManagerFactory archive;
    private final MeantTexts meant;
    private final SearchProperties limits;

    Forgiveness(EntityManagerFactory archive, MeantTexts meant, SearchProperties limits) {
        this.archive = archive;
        this.meant = meant;
        this.limits = limits;
    }

    /**
     * The same question with more or less forgiveness.
     *
     * @param articles that come or go with it
     * @param on whether they are among the hits now
     * @param criteria the question without them where they are, with them where not
     */
    record Switch(long articles, boolean on, SearchCriteria criteria) {}

    /** A question that may have been meant. */
    record Meant(String query, SearchCriteria criteria, long total) {}

    /**
     * All of it.
     *
     * @param forms traditional and variant characters, other width or case; null where no hit has them
     * @param misprints 疑似误识; null where there are none
     */
    record Forgiven(@Nullable Switch forms, @Nullable Switch misprints, List<Meant> meant) {}

    /** What can be forgiven in a question that has been answered; nothing where finding that out takes too long. */
    Forgiven of(SearchCriteria criteria, SearchResult result) {
        Clause root = result.query().root();
        try {
            return root == null ? NOTHING : of(criteria, result, root, Deadline.in(limits.longest()));
        } catch (SearchTimeoutException | TooLongException | IndexSearcher.TooManyClauses e) {
            return NOTHING;
        }
    }

    private Forgiven of(SearchCriteria criteria, SearchResult result, Clause root, Deadline deadline) {
        // Made without a transaction and asked for no entity, it takes no connection.
        try (EntityManager entities = archive.createEntityManager()) {
            SearchSession session = Search.session(entities);
            long total = result.partial() ? 0 : result.total();
            return new Forgiven(
                    forms(session, criteria, root, total, deadline),
                    misprints(session, criteria, root, total, deadline),
                    total < MeantTexts.POOR ? meant(session, criteria, root, total, deadline) : List.of());
        }
    }

    private static @Nullable Switch forms(
            SearchSession session, SearchCriteria criteria, Clause root, long total, Deadline deadline) {
        Clause folded = replaced(root, Manner.EXACT, Manner.PHRASE);
        if (!folded.equals(root)) {
            SearchCriteria other = asking(criteria, folded);
            long more = count(session, other, deadline) - total;
            return more > 0 ? new Switch(more, false, other) : null;
        }
        if (total == 0 || !mayHaveForms(session, root)) {
            return null;
        }
        Clause exact = replaced(replaced(root, Manner.WORD, Manner.EXACT), Manner.PHRASE, Manner.EXACT);
        SearchCriteria other = asking(criteria, exact);
        long fewer = total - count(session, other, deadline);
        return fewer > 0 ? new Switch(fewer, true, other) : null;
    }

    /** Most words are printed in one form only in the whole archive; then nothing need be counted. */
    private static boolean mayHaveForms(SearchSession session, Clause root) {
        Set<Integer> characters = new LinkedHashSet<>();
        Wanted.in(root).forEach(wanted -> {
            if (wanted.clause() instanceof Text text && text.manner() != Manner.ALIKE) {
                PlacedText.of(text.text()).characters().chars().forEach(characters::add);
            }
        });
        try (IndexReader reader = reader(session)) {
            for (int c : characters) {
                for (String form : PrintedForms.of((char) c)) {
                    if (reader.docFreq(new Term(ArticleFields.BODY, form)) > 0
                            || reader.docFreq(new Term(ArticleFields.TITLE, form)) > 0) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Switch misprints(
            SearchSession session, SearchCriteria criteria, Clause root, long total, Deadline deadline) {
        Clause strict = replaced(root, Manner.ALIKE, Manner.PHRASE);
        if (!strict.equals(root)) {
            SearchCriteria other = asking(criteria, strict);
            long fewer = total - count(session, other, deadline);
            return new Switch(fewer, true, other);
        }
        Clause alike = replaced(replaced(root, Manner.WORD, Manner.ALIKE), Manner.PHRASE, Manner.ALIKE);
        if (alike.equals(root)) {
            return null;
        }
        SearchCriteria other = asking(criteria, alike);
        long more = count(session, other, deadline) - total;
        return more > 0 ? new Switch(more, false, other) : null;
    }

    private List<Meant> meant(
            SearchSession session, SearchCriteria criteria, Clause root, long total, Deadline deadline) {
        List<Meant> found = new ArrayList<>();
        try (IndexReader reader = reader(session)) {
            Spellings spellings = new Spellings(pair -> articles(reader, pair));
            for (Clause other : meant.insteadOf(root, spellings)) {
                SearchCriteria asked = asking(criteria, other);
                long count = count(session, asked, deadline);
                if (count > MeantTexts.BETTER * total) {
                    found.add(new Meant(ClausePrinter.print(other), asked, count));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().limit(MeantTexts.SHOWN).toList();
    }

    private static Clause replaced(Clause root, Manner manner, Manner other) {
        Function<Text, Clause> replacement =
                text -> text.manner() == manner && suits(text, other) ? new Text(text.text(), other) : text;
        // Printed and read again, the tree has the one shape it has when it is typed.
        Clause read = QueryLanguage.parse(ClausePrinter.print(TextReplacement.in(root, replacement)))
                .root();
        return read == null ? root : read;
    }

    private static boolean suits(Text text, Manner manner) {
        return manner != Manner.ALIKE
                || Spellings.suits(PlacedText.of(text.text()).characters());
    }

    private static SearchCriteria asking(SearchCriteria criteria, Clause root) {
        return criteria.asking(ClausePrinter.print(root));
    }

    private static long count(SearchSession session, SearchCriteria criteria, Deadline deadline) {
        var scope = session.scope(Article.class);
        return session.search(scope)
                .where(Question.of(criteria, deadline).where(scope.predicate()))
                .failAfter(deadline.millisLeft(), TimeUnit.MILLISECONDS)
                .fetchTotalHitCount();
    }

    private static IndexReader reader(SearchSession session) {
        return session.scope(Article.class).extension(LuceneExtension.get()).openIndexReader();
    }

    private static long articles(IndexReader reader, String pair) {
        try {
            return Math.max(
                    reader.docFreq(new Term(ArticleFields.BODY, pair)),
                    reader.docFreq(new Term(ArticleFields.TITLE, pair)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
