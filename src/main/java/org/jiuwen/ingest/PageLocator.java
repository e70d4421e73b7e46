package org.jiuwen.ingest;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.CorrectedField;
import org.jiuwen.archive.Correction;
import org.jiuwen.archive.Issue;
import org.jiuwen.archive.IssueRepository;
import org.jiuwen.archive.Newspaper;
import org.jiuwen.archive.Page;
import org.jiuwen.archive.PageFile;
import org.jiuwen.archive.PageRepository;
import org.jiuwen.reader.FileNameFacts;
import org.jiuwen.reader.document.DateOrigin;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.Precision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says which stored page a file is. What the sender or a masthead says counts as certain: such a file replaces the page of
 * that date and number. A date that was only found in the running text never does, because replacing the wrong page would
 * lose it in silence.
 */
@Component
class PageLocator {

    private final EntityManager entities;
    private final IssueRepository issues;
    private final PageRepository pages;

    PageLocator(EntityManager entities, IssueRepository issues, PageRepository pages) {
        this.entities = entities;
        this.issues = issues;
        this.pages = pages;
    }

    /** A file that is stored: of which page, and where it lay. */
    record StoredFile(long pageId, String path) {}

    /** The stored files of exactly these bytes, without loading them. */
    List<StoredFile> withDigest(Newspaper newspaper, String sha256) {
        return entities.createQuery(
                        "select f.page.id, f.path from PageFile f where f.sha256 = :sha256"
                                + " and f.page.newspaper = :newspaper order by f.id",
                        StoredFile.class)
                .setParameter("sha256", sha256)
                .setParameter("newspaper", newspaper)
                .getResultList();
    }

    /** The file that a page was read from; empty when it is made of records only or gone. */
    Optional<org.jiuwen.reader.PageFile> fileOf(long pageId) {
        return entities.createQuery(
                        "select f from PageFile f where f.page.id = :page order by f.sequence", PageFile.class)
                .setParameter("page", pageId)
                .getResultStream()
                .filter(file -> !RecordImporter.isRecord(file))
                .findFirst()
                .map(file -> new org.jiuwen.reader.PageFile(file.path(), file.bytes()));
    }

    /** Whether date and number of the page are certain enough to take the place of what is stored there. */
    static boolean isCertain(PageDocument read) {
        return read.issue().precision() == Precision.DAY
                && read.issue().origin() != DateOrigin.TEXT
                && read.page().number() != null
                && read.page().origin() != DateOrigin.TEXT;
    }

    /** The page that the file was before, or is a better reading of. */
    Optional<Page> locate(Newspaper newspaper, PageDocument read, String path, String text) {
        if (isCertain(read)) {
            Optional<Page> page = asRead(
                    newspaper,
                    Objects.requireNonNull(read.issue().date()),
                    String.valueOf(read.page().number()),
                    read.page().number());
            if (page.isPresent()) {
                return page;
            }
        }
        // A file without a date in its name that was given one since.
        Optional<Page> sameBytes = withDigest(newspaper, read.sha256()).stream()
                .filter(file -> FileNameFacts.of(file.path()).date() == null)
                .findFirst()
                .map(file -> entities.getReference(Page.class, file.pageId()));
        return sameBytes.isPresent() ? sameBytes : samePath(newspaper, path, text);
    }

    /** The page that was read with this date and number, wherever corrections have put it since. */
    Optional<Page> asRead(Newspaper newspaper, LocalDate date, String slot, @Nullable Integer number) {
        for (Correction correction : placeCorrections(newspaper)) {
            Page page = correction.page();
            if (Objects.equals(readDate(page), date.toString()) && Objects.equals(readNumber(page), text(number))) {
                return Optional.of(page);
            }
        }
        return issues.findByNewspaperAndDateIssued(newspaper, date)
                .flatMap(issue -> pages.findByIssueAndSlot(issue, slot))
                .filter(page -> !isMovedHere(newspaper, page));
    }

    /** Pages by the same path whose name says nothing certain: a file of that name again, if it is about the same. */
    private Optional<Page> samePath(Newspaper newspaper, String path, String text) {
        return entities
                .createQuery(
                        "select distinct f.page from PageFile f where f.path = :path and f.page.newspaper = :newspaper"
                                + " and f.page.slot like 'x%'",
                        Page.class)
                .setParameter("path", path)
                .setParameter("newspaper", newspaper)
                .getResultList()
                .stream()
                .filter(page -> ArticleMatcher.same(textOf(page), text))
                .findFirst();
    }

    private String textOf(Page page) {
        return String.join(
                "\n", page.articles().stream().map(PageLocator::textOf).toList());
    }

    static String textOf(Article article) {
        return ArticleContents.comparable(article.title(), article.body());
    }

    Issue issue(Newspaper newspaper, LocalDate date) {
        return issues.findByNewspaperAndDateIssued(newspaper, date)
                .orElseGet(() -> issues.save(new Issue(newspaper, date)));
    }

    /** A free slot of the issue, or of the waiting pages when the issue is null. */
    String freeSlot(Newspaper newspaper, @Nullable Issue issue, @Nullable Page self, List<String> wanted) {
        for (String slot : wanted) {
            Optional<Page> there = issue == null
                    ? pages.findByNewspaperAndSlotAndIssueIsNull(newspaper, slot)
                    : pages.findByIssueAndSlot(issue, slot);
            if (there.isEmpty() || there.get().equals(self)) {
                return slot;
            }
        }
        throw new PlaceTakenException(wanted.getFirst());
    }

    /** Removes an issue that its last page has left. */
    void dropIfEmpty(@Nullable Issue issue) {
        if (issue != null) {
            entities.flush();
            entities.createQuery(
                            "delete from Issue i where i = :issue and not exists (select 1 from Page p where p.issue = i)")
                    .setParameter("issue", issue)
                    .executeUpdate();
        }
    }

    private boolean isMovedHere(Newspaper newspaper, Page page) {
        return placeCorrections(newspaper).stream()
                .anyMatch(correction -> correction.page().equals(page));
    }

    private List<Correction> placeCorrections(Newspaper newspaper) {
        return entities.createQuery(
                        "select c from Correction c join fetch c.page p where p.newspaper = :newspaper"
                                + " and c.withdrawnAt is null and c.field in (DATE, PAGE_NUMBER)",
                        Correction.class)
                .setParameter("newspaper", newspaper)
                .getResultList();
    }

    private @Nullable String readDate(Page page) {
        return corrected(page, CorrectedField.DATE)
                .map(Correction::oldValue)
                .orElse(page.date().isDay() ? String.valueOf(page.date().date()) : null);
    }

    private @Nullable String readNumber(Page page) {
        Optional<Correction> correction = corrected(page, CorrectedField.PAGE_NUMBER);
        return correction.isPresent() ? correction.get().oldValue() : text(page.number());
    }

    private Optional<Correction> corrected(Page page, CorrectedField field) {
        return placeCorrections(page.newspaper()).stream()
                .filter(correction -> correction.page().equals(page) && correction.field() == field)
                .findFirst();
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
