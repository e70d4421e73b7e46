package org.jiuwen.ingest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.Issue;
import org.jiuwen.archive.Newspaper;
import org.jiuwen.archive.Page;
import org.jiuwen.archive.PageFile;
import org.jiuwen.archive.Person;
import org.jiuwen.ingest.files.ArticleRecord;
import org.jiuwen.reader.document.PageArticle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes already cut articles into the archive: those of one date and page that follow each other, in one transaction. A
 * record is known again by its sender's id, without one by its text; a changed one keeps its address.
 */
@Component
class RecordImporter {

    /** A record's path is its file's with its line: {@code articles.jsonl.gz#12}. */
    private static final String LINE_MARK = "#";

    private final RecordReader reader;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final PageLocator locator;
    private final ArticleWriter writer;
    private final SlugRegister slugs;
    private final KeptCorrections corrections;
    private final BulkIndexing indexing;
    private final PersonChanges people;
    private final Clock clock = Clock.systemUTC();

    RecordImporter(
            RecordReader reader,
            EntityManager entities,
            TransactionTemplate transaction,
            PageLocator locator,
            ArticleWriter writer,
            SlugRegister slugs,
            KeptCorrections corrections,
            BulkIndexing indexing,
            PersonChanges people) {
        this.reader = reader;
        this.entities = entities;
        this.transaction = transaction;
        this.locator = locator;
        this.writer = writer;
        this.slugs = slugs;
        this.corrections = corrections;
        this.indexing = indexing;
        this.people = people;
    }

    /** What became of some records. */
    record Outcome(int imported, int unchanged, @Nullable Long pageId) {}

    /** A record with the text that it is kept as. */
    private record Laid(ArticleRecord record, String text, String sha256) {

        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A stored record, without its bytes. */
    record Stored(long fileId, @Nullable String externalId, String sha256, long pageId) {}

    static boolean isRecord(PageFile file) {
        return file.path().contains(LINE_MARK);
    }

    /**
     * Imports records that all have one date and page.
     *
     * @param path of the file that they stand in
     */
    Outcome importRecords(Newspapers.Known paper, String path, List<ArticleRecord> records) {
        List<Laid> laid = distinct(records);
        Outcome outcome = transaction.execute(status -> {
            indexing.follow(entities);
            return store(paper, path, laid);
        });
        return Objects.requireNonNull(outcome);
    }

    /** Of records with one id the last counts. */
    private static List<Laid> distinct(List<ArticleRecord> records) {
        Map<String, Laid> byIdentity = new LinkedHashMap<>();
        for (ArticleRecord record : records) {
            String text = RecordReader.text(record);
            String sha256 = Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
            byIdentity.put(
                    record.id() != null ? "id " + record.id() : "text " + sha256, new Laid(record, text, sha256));
        }
        return List.copyOf(byIdentity.values());
    }

    private Outcome store(Newspapers.Known paper, String path, List<Laid> records) {
        Newspaper newspaper =
                entities.getReference(Newspaper.class, paper.newspaper().id());
        ArticleRecord first = records.getFirst().record();
        String slot = first.page() == null ? "0" : first.page().toString();
        Page page = locator.asRead(newspaper, first.date(), slot, first.page()).orElse(null);
        Map<String, Stored> byId = storedById(newspaper, records);
        Set<String> digests = page == null ? Set.of() : storedDigests(page);
        List<Laid> changed = new ArrayList<>();
        for (Laid record : records) {
            Stored stored = record.record().id() == null
                    ? null
                    : byId.get(record.record().id());
            boolean same = stored != null
                    ? stored.sha256.equals(record.sha256) && page != null && page.id() == stored.pageId
                    : record.record().id() == null && digests.contains(record.sha256);
            if (!same) {
                changed.add(record);
            }
        }
        if (!changed.isEmpty()) {
            page = page == null ? newPage(newspaper, first.date(), slot, first.page()) : page;
            write(paper, path, page, changed, byId);
        }
        return new Outcome(changed.size(), records.size() - changed.size(), page == null ? null : page.id());
    }

    private Page newPage(Newspaper newspaper, LocalDate date, String slot, @Nullable Integer number) {
        Issue issue = locator.issue(newspaper, date);
        Page page = new Page(newspaper, slot, PageDates.ofRecord(date), clock.instant());
        String free = locator.freeSlot(newspaper, issue, page, List.of(slot, "x" + Digests.token(slot)));
        page.place(page.date(), issue, free, number);
        entities.persist(page);
        return page;
    }

    private void write(Newspapers.Known paper, String path, Page page, List<Laid> records, Map<String, Stored> byId) {
        Map<Long, Article> before =
                articlesOf(byId.values().stream().map(Stored::fileId).toList());
        // Reading is most of the work, needs no database and no order: all cores share it.
        List<PageArticle> read = records.parallelStream()
                .map(record -> reader.read(record.record(), record.text(), paper.profile()))
                .toList();
        List<Article> articles = new ArrayList<>();
        List<Laid> fresh = new ArrayList<>();
        int sequence = nextSequence(page);
        for (Laid record : records) {
            Article article = earlier(record, byId, before, page);
            articles.add(article);
            if (article == null) {
                fresh.add(record);
            } else {
                sequence = replace(article, record, path, page, sequence);
            }
        }
        entities.flush();
        List<String> given = slugs.ofArticles(
                fresh.stream().map(record -> identity(paper, record)).toList());
        PersonAttribution attribution = people.following();
        List<Map<String, Person>> persons = writer.personsOf(page, read);
        for (int i = 0; i < records.size(); i++) {
            Article article = articles.get(i);
            Laid record = records.get(i);
            if (article == null) {
                PageFile file = file(page, sequence++, record, path);
                article = new Article(
                        file, given.get(fresh.indexOf(record)), record.record().id(), ArticleContents.of(read.get(i)));
            }
            article.rewrite(ArticleContents.of(read.get(i)), article.pageFile().sequence());
            writer.write(article, read.get(i), persons.get(i));
            attribution.putBack(article);
            entities.persist(article);
        }
        entities.flush();
        corrections.putBack(page);
    }

    private static String identity(Newspapers.Known paper, Laid record) {
        String code = paper.newspaper().code();
        return record.record().id() != null
                ? code + "\nid\n" + record.record().id()
                : code + "\n" + record.record().date() + "\n" + record.text();
    }

    private PageFile file(Page page, int sequence, Laid record, String path) {
        PageFile file = new PageFile(
                page,
                sequence,
                record.record().id(),
                path + LINE_MARK + record.record().line(),
                record.bytes(),
                "UTF-8",
                record.sha256());
        entities.persist(file);
        return file;
    }

    /** Readies the article of an earlier import for its new text; returns the next free sequence of the page. */
    private int replace(Article article, Laid record, String path, Page page, int sequence) {
        PageFile file = article.pageFile();
        file.replace(path + LINE_MARK + record.record().line(), record.bytes(), "UTF-8", record.sha256());
        article.mentions().clear();
        article.positions().clear();
        article.meetingReports().clear();
        article.utterances().clear();
        entities.lock(article, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        if (file.page().equals(page)) {
            return sequence;
        }
        Page left = file.page();
        file.moveTo(page, sequence);
        article.moveTo(file);
        entities.flush();
        dropIfEmpty(left);
        return sequence + 1;
    }

    private void dropIfEmpty(Page page) {
        Issue issue = page.issue();
        long files = entities.createQuery("select count(f) from PageFile f where f.page = :page", Long.class)
                .setParameter("page", page)
                .getSingleResult();
        if (files == 0) {
            entities.createQuery("delete from Correction c where c.page = :page")
                    .setParameter("page", page)
                    .executeUpdate();
            entities.createQuery("delete from Page p where p = :page")
                    .setParameter("page", page)
                    .executeUpdate();
            locator.dropIfEmpty(issue);
        }
    }

    private @Nullable Article earlier(Laid record, Map<String, Stored> byId, Map<Long, Article> before, Page page) {
        String id = record.record().id();
        if (id != null) {
            Stored stored = byId.get(id);
            return stored == null ? null : before.get(stored.fileId);
        }
        return entities
                .createQuery(
                        "select a from Article a where a.page = :page and a.externalId is null and a.title = :title"
                                + " and a.pageFile.path like '%" + LINE_MARK + "%'",
                        Article.class)
                .setParameter("page", page)
                .setParameter("title", record.record().title())
                .getResultList()
                .stream()
                .filter(article ->
                        ArticleMatcher.same(article.body(), record.record().body()))
                .findFirst()
                .orElse(null);
    }

    private Map<String, Stored> storedById(Newspaper newspaper, List<Laid> records) {
        List<String> ids = records.stream()
                .map(record -> record.record().id())
                .filter(Objects::nonNull)
                .toList();
        Map<String, Stored> byId = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(
                            "select f.id, f.externalId, f.sha256, f.page.id from PageFile f"
                                    + " where f.page.newspaper = :newspaper and f.externalId in :ids",
                            Stored.class)
                    .setParameter("newspaper", newspaper)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(stored -> byId.put(String.valueOf(stored.externalId), stored));
        }
        return byId;
    }

    private Set<String> storedDigests(Page page) {
        return new HashSet<>(entities.createQuery("select f.sha256 from PageFile f where f.page = :page", String.class)
                .setParameter("page", page)
                .getResultList());
    }

    private Map<Long, Article> articlesOf(List<Long> fileIds) {
        Map<Long, Article> articles = new HashMap<>();
        if (!fileIds.isEmpty()) {
            entities.createQuery("select a from Article a join fetch a.pageFile f where f.id in :ids", Article.class)
                    .setParameter("ids", fileIds)
                    .getResultList()
                    .forEach(article -> articles.put(article.pageFile().id(), article));
        }
        return articles;
    }

    private int nextSequence(Page page) {
        Integer last = entities.createQuery(
                        "select max(f.sequence) from PageFile f where f.page = :page", Integer.class)
                .setParameter("page", page)
                .getSingleResult();
        return last == null ? 0 : last + 1;
    }
}
