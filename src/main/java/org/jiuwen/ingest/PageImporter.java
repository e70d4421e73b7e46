package org.jiuwen.ingest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.ArticleContent;
import org.jiuwen.archive.Issue;
import org.jiuwen.archive.ItemStatus;
import org.jiuwen.archive.Newspaper;
import org.jiuwen.archive.Page;
import org.jiuwen.archive.PageFile;
import org.jiuwen.archive.Person;
import org.jiuwen.archive.SlugRedirect;
import org.jiuwen.ingest.files.Reason;
import org.jiuwen.ingest.files.RejectedException;
import org.jiuwen.reader.FileNameFacts;
import org.jiuwen.reader.PageReader;
import org.jiuwen.reader.ReadingContext;
import org.jiuwen.reader.UnreadablePageException;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.Precision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one page file into the archive, in one transaction: read, match with what an earlier import left, store, put
 * corrections back. The index follows after the commit.
 */
@Component
class PageImporter {

    private final PageReader reader;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final PageLocator locator;
    private final ArticleWriter writer;
    private final SlugRegister slugs;
    private final KeptCorrections corrections;
    private final JumpJoiner jumps;
    private final BulkIndexing indexing;
    private final Misprints misprints;
    private final PersonChanges people;
    private final Clock clock = Clock.systemUTC();

    PageImporter(
            PageReader reader,
            EntityManager entities,
            TransactionTemplate transaction,
            PageLocator locator,
            ArticleWriter writer,
            SlugRegister slugs,
            KeptCorrections corrections,
            JumpJoiner jumps,
            BulkIndexing indexing,
            Misprints misprints,
            PersonChanges people) {
        this.reader = reader;
        this.entities = entities;
        this.transaction = transaction;
        this.locator = locator;
        this.writer = writer;
        this.slugs = slugs;
        this.corrections = corrections;
        this.jumps = jumps;
        this.indexing = indexing;
        this.misprints = misprints;
        this.people = people;
    }

    /** What became of a file. */
    record Outcome(ItemStatus status, @Nullable Long pageId, int articles) {}

    /**
     * Imports a page file.
     *
     * @param knowledge of the run, which the page is read with and adds to
     * @param pagesOfRun which file of the run became which page; the file's page is added
     * @throws RejectedException if the file cannot be taken; nothing of it is stored
     */
    Outcome importPage(
            Newspaper newspaper,
            NewspaperProfile profile,
            RunKnowledge knowledge,
            String path,
            byte[] bytes,
            Map<Long, String> pagesOfRun)
            throws RejectedException {
        FileNameFacts facts = FileNameFacts.of(path);
        if (facts.date() == null && facts.impossibleDate() != null) {
            throw new RejectedException(Reason.NO_SUCH_DATE, facts.impossibleDate());
        }
        Long unchanged = unchanged(newspaper, facts, Digests.sha256(bytes));
        if (unchanged != null) {
            pagesOfRun.putIfAbsent(unchanged, path);
            return new Outcome(ItemStatus.UNCHANGED, unchanged, 0);
        }
        ReadPage read = read(path, bytes, knowledge.context(newspaper.id(), profile, path));
        Object result = transaction.execute(status -> {
            indexing.follow(entities);
            try {
                return store(newspaper, read, before(newspaper, read, pagesOfRun));
            } catch (RejectedException e) {
                status.setRollbackOnly();
                return e;
            }
        });
        if (result instanceof RejectedException rejected) {
            throw rejected;
        }
        Outcome outcome = (Outcome) Objects.requireNonNull(result);
        knowledge.learn(newspaper.id(), read.document());
        pagesOfRun.put(Objects.requireNonNull(outcome.pageId()), path);
        return outcome;
    }

    /**
     * Reads the kept file of a stored page again. Articles keep their addresses and corrections stay.
     *
     * @param onlyWhenDated leaves the page as it is unless the file now tells the day
     * @return empty when the page has no file of its own, only records, or was left as it is
     * @throws RejectedException if the file cannot be read any more; the page stays as it is
     */
    Optional<Outcome> reread(
            long pageId, NewspaperProfile profile, long newspaperId, RunKnowledge knowledge, boolean onlyWhenDated)
            throws RejectedException {
        Optional<org.jiuwen.reader.PageFile> kept =
                Objects.requireNonNull(transaction.execute(status -> locator.fileOf(pageId)));
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        org.jiuwen.reader.PageFile file = kept.get();
        ReadPage read = read(file.path(), file.bytes(), knowledge.context(newspaperId, profile, file.path()));
        if (onlyWhenDated && read.document().issue().precision() != Precision.DAY) {
            return Optional.empty();
        }
        Optional<Outcome> outcome = Objects.requireNonNull(transaction.execute(status -> {
            indexing.follow(entities);
            Optional<Page> page = Optional.ofNullable(entities.find(Page.class, pageId));
            return page.map(it -> store(it.newspaper(), read, page));
        }));
        knowledge.learn(newspaperId, read.document());
        return outcome;
    }

    /** A page file with what was read from it. */
    private record ReadPage(org.jiuwen.reader.PageFile file, String charset, PageDocument document) {}

    private ReadPage read(String path, byte[] bytes, ReadingContext context) throws RejectedException {
        try {
            org.jiuwen.reader.PageFile file = new org.jiuwen.reader.PageFile(path, bytes);
            return new ReadPage(file, reader.decode(bytes).encoding(), reader.read(file, context));
        } catch (UnreadablePageException e) {
            throw new RejectedException(
                    switch (e.reason()) {
                        case EMPTY -> Reason.EMPTY;
                        case TOO_LARGE -> Reason.TOO_LARGE;
                        case NOT_TEXT -> Reason.NOT_TEXT;
                        case UNDECODABLE -> Reason.UNDECODABLE;
                    },
                    null);
        }
    }

    /** The page that has these bytes, unless the file's name now says otherwise of date or page. */
    private @Nullable Long unchanged(Newspaper newspaper, FileNameFacts facts, String sha256) {
        for (PageLocator.StoredFile stored : locator.withDigest(newspaper, sha256)) {
            if (facts.date() == null || facts.equals(FileNameFacts.of(stored.path()))) {
                return stored.pageId();
            }
        }
        return null;
    }

    private Optional<Page> before(Newspaper newspaper, ReadPage read, Map<Long, String> pagesOfRun)
            throws RejectedException {
        PageDocument document = read.document();
        String path = read.file().path();
        String text = String.join(
                "\n", document.articles().stream().map(PageImporter::textOf).toList());
        Optional<Page> before = locator.locate(newspaper, document, path, text);
        if (before.isPresent()) {
            String first = pagesOfRun.get(before.get().id());
            if (first != null && !first.equals(path)) {
                throw new RejectedException(Reason.SECOND_FILE, first);
            }
        }
        return before;
    }

    private Outcome store(Newspaper newspaper, ReadPage read, Optional<Page> before) {
        PageDocument document = read.document();
        Instant now = clock.instant();
        Page page = before.orElseGet(() -> new Page(
                entities.getReference(Newspaper.class, newspaper.id()), "new", PageDates.of(document.issue()), now));
        Issue issueBefore = page.issue();
        place(page, document, before.isPresent());
        page.read(null, PageDates.notes(document.notes()), now);
        entities.persist(page);
        PageFile file = file(page, read);
        if (before.isPresent()) {
            jumps.part(page);
        }
        PersonAttribution attribution = people.following();
        rewrite(page, file, document.articles());
        page.articles().forEach(attribution::putBack);
        corrections.putBack(page);
        entities.flush();
        misprints.store(page, PageFile.decode(file.bytes(), file.charset()), document.notes());
        jumps.join(page);
        if (issueBefore != null && !issueBefore.equals(page.issue())) {
            locator.dropIfEmpty(issueBefore);
        }
        return new Outcome(ItemStatus.IMPORTED, page.id(), document.articles().size());
    }

    private void place(Page page, PageDocument document, boolean stored) {
        KeptCorrections.Place read = new KeptCorrections.Place(
                PageDates.of(document.issue()), document.page().number());
        KeptCorrections.Place place = stored ? corrections.place(page, read) : read;
        Newspaper newspaper = page.newspaper();
        Issue issue = place.date().isDay()
                ? locator.issue(newspaper, Objects.requireNonNull(place.date().date()))
                : null;
        List<String> wanted = new ArrayList<>();
        if (place.number() != null && (PageLocator.isCertain(document) || !place.equals(read))) {
            wanted.add(place.number().toString());
        }
        if (stored && page.slot().startsWith("x")) {
            wanted.add(page.slot());
        }
        String sha256 = document.sha256();
        wanted.addAll(
                List.of("x" + sha256.substring(0, 10), "x" + sha256.substring(10, 20), "x" + sha256.substring(20, 30)));
        page.place(place.date(), issue, locator.freeSlot(newspaper, issue, page, wanted), place.number());
    }

    private static PageFile file(Page page, ReadPage read) {
        String path = read.file().path();
        String sha256 = read.document().sha256();
        for (PageFile file : page.files()) {
            if (!RecordImporter.isRecord(file)) {
                file.replace(path, read.file().bytes(), read.charset(), sha256);
                return file;
            }
        }
        int sequence = page.files().stream().mapToInt(PageFile::sequence).max().orElse(-1) + 1;
        PageFile file = new PageFile(page, sequence, null, path, read.file().bytes(), read.charset(), sha256);
        page.files().add(file);
        return file;
    }

    private void rewrite(Page page, PageFile file, List<PageArticle> read) {
        List<Article> old = page.articles().stream()
                .filter(article -> article.pageFile().equals(file))
                .toList();
        ArticleMatcher.Match match = ArticleMatcher.match(
                old.stream().map(PageLocator::textOf).toList(),
                read.stream().map(PageImporter::textOf).toList());
        Map<Integer, Article> kept = new HashMap<>();
        match.kept().forEach((before, after) -> kept.put(after, old.get(before)));
        clear(kept);
        List<Article> fresh = articles(file, read, kept);
        redirect(page, old, match, fresh);
        page.articles()
                .addAll(fresh.stream().filter(article -> !old.contains(article)).toList());
        List<Map<String, Person>> persons = writer.personsOf(page, read);
        for (int i = 0; i < read.size(); i++) {
            fresh.get(i).rewrite(ArticleContents.of(read.get(i)), i);
            writer.write(fresh.get(i), read.get(i), persons.get(i));
        }
    }

    /** Rows that go must be gone before their successors come: the database checks uniqueness at once. */
    private void clear(Map<Integer, Article> kept) {
        for (Article article : kept.values()) {
            article.mentions().clear();
            article.positions().clear();
            article.meetingReports().clear();
            article.utterances().clear();
            // The revision grows even when only the people change, which are rows of other tables.
            entities.lock(article, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        entities.flush();
    }

    private List<Article> articles(PageFile file, List<PageArticle> read, Map<Integer, Article> kept) {
        List<Integer> missing = new ArrayList<>();
        List<String> identities = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            if (!kept.containsKey(i)) {
                missing.add(i);
                identities.add(file.page().newspaper().code() + "\n" + textOf(read.get(i)));
            }
        }
        List<String> given = slugs.ofArticles(identities);
        Map<Integer, Article> all = new HashMap<>(kept);
        for (int i = 0; i < missing.size(); i++) {
            int at = missing.get(i);
            all.put(at, new Article(file, given.get(i), null, ArticleContents.of(read.get(at))));
        }
        List<Article> inOrder = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            inOrder.add(Objects.requireNonNull(all.get(i)));
        }
        return inOrder;
    }

    /** An article that is gone leads to the one that has most of its text. */
    private void redirect(Page page, List<Article> old, ArticleMatcher.Match match, List<Article> fresh) {
        Set<Article> gone = new HashSet<>();
        for (int i = 0; i < old.size(); i++) {
            if (!match.kept().containsKey(i)) {
                gone.add(old.get(i));
            }
        }
        match.merged().forEach((before, after) -> {
            Article target = fresh.get(after);
            entities.persist(target);
            entities.createQuery("update SlugRedirect r set r.article = :target where r.article = :gone")
                    .setParameter("target", target)
                    .setParameter("gone", old.get(before))
                    .executeUpdate();
            people.follow(old.get(before), target);
            entities.persist(SlugRedirect.to(target, old.get(before).slug()));
        });
        if (!gone.isEmpty()) {
            corrections.release(page, gone);
            page.articles().removeAll(gone);
        }
    }

    private static String textOf(PageArticle article) {
        ArticleContent content = ArticleContents.of(article);
        return ArticleContents.comparable(content.title(), content.body());
    }
}
