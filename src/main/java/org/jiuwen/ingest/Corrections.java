package org.jiuwen.ingest;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.CorrectedField;
import org.jiuwen.archive.Correction;
import org.jiuwen.archive.CorrectionRepository;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.Genre;
import org.jiuwen.archive.Issue;
import org.jiuwen.archive.Page;
import org.jiuwen.archive.UserAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people put right on pages and articles: applied at once, kept, and put back after every import. A page whose date is
 * corrected moves to its issue; its articles and the index follow, their addresses stay.
 */
@Service
public class Corrections {

    private final EntityManager entities;
    private final CorrectionRepository corrections;
    private final PageLocator locator;
    private final JumpJoiner jumps;
    private final Misprints misprints;
    private final Clock clock = Clock.systemUTC();

    Corrections(
            EntityManager entities,
            CorrectionRepository corrections,
            PageLocator locator,
            JumpJoiner jumps,
            Misprints misprints) {
        this.entities = entities;
        this.corrections = corrections;
        this.locator = locator;
        this.jumps = jumps;
        this.misprints = misprints;
    }

    /**
     * Puts a page's date right.
     *
     * @param date null when the page's date cannot be known: the page then waits in the list 日期不详
     * @throws PlaceTakenException if another page has this number in the issue of that date
     */
    @Transactional
    public void correctDate(long pageId, @Nullable LocalDate date, long userId) {
        Page page = require(Page.class, pageId);
        String before = page.date().isDay() ? String.valueOf(page.date().date()) : null;
        keep(page, null, CorrectedField.DATE, before, date == null ? null : date.toString(), userId);
        place(page, new KeptCorrections.Place(PageDates.said(date, DateOrigin.MANUAL, page.date()), page.number()));
    }

    /**
     * Puts a page's number right.
     *
     * @param number null when it cannot be known
     * @throws PlaceTakenException if another page of the issue has this number
     */
    @Transactional
    public void correctPageNumber(long pageId, @Nullable Integer number, long userId) {
        Page page = require(Page.class, pageId);
        String before = page.number() == null ? null : page.number().toString();
        keep(page, null, CorrectedField.PAGE_NUMBER, before, number == null ? null : number.toString(), userId);
        place(page, new KeptCorrections.Place(page.date(), number));
    }

    @Transactional
    public void correctTitle(long articleId, @Nullable String title, long userId) {
        correct(articleId, CorrectedField.TITLE, title == null || title.isBlank() ? null : title.strip(), userId);
    }

    /** Puts the names of reporters or signatories right, in their order. */
    @Transactional
    public void correctByline(long articleId, List<String> names, long userId) {
        correct(articleId, CorrectedField.BYLINE, names.isEmpty() ? null : String.join("、", names), userId);
    }

    @Transactional
    public void correctGenre(long articleId, Genre genre, long userId) {
        correct(articleId, CorrectedField.GENRE, genre.name(), userId);
    }

    @Transactional
    public void correctEventDate(long articleId, @Nullable LocalDate date, long userId) {
        correct(articleId, CorrectedField.EVENT_DATE, date == null ? null : date.toString(), userId);
    }

    /**
     * Takes a correction back: what the page says stands again.
     *
     * @throws PlaceTakenException if another page has taken its place meanwhile
     */
    @Transactional
    public void withdraw(long correctionId) {
        Correction correction = require(Correction.class, correctionId);
        if (correction.withdrawnAt() != null) {
            return;
        }
        correction.withdraw(clock.instant());
        entities.flush();
        Page page = correction.page();
        Article article = correction.article();
        switch (correction.field()) {
            case DATE -> place(
                    page,
                    new KeptCorrections.Place(
                            PageDates.said(KeptCorrections.date(correction.oldValue()), DateOrigin.TEXT, page.date()),
                            page.number()));
            case PAGE_NUMBER -> place(
                    page, new KeptCorrections.Place(page.date(), KeptCorrections.number(correction.oldValue())));
            case MISPRINT -> misprints.reopen(correction.id());
            default -> {
                if (article != null) {
                    KeptCorrections.apply(article, correction.field(), correction.oldValue());
                }
            }
        }
    }

    private void correct(long articleId, CorrectedField field, @Nullable String value, long userId) {
        Article article = require(Article.class, articleId);
        keep(article.page(), article, field, KeptCorrections.value(article, field), value, userId);
        KeptCorrections.apply(article, field, value);
    }

    /** The newest correction of a field holds; what the page says is carried on from the one before. */
    private void keep(
            Page page,
            @Nullable Article article,
            CorrectedField field,
            @Nullable String shown,
            @Nullable String value,
            long userId) {
        String read = shown;
        for (Correction earlier : corrections.findByPageAndWithdrawnAtIsNullOrderByCorrectedAt(page)) {
            if (earlier.field() == field && Objects.equals(earlier.article(), article)) {
                read = earlier.oldValue();
                earlier.withdraw(clock.instant());
            }
        }
        UserAccount user = entities.getReference(UserAccount.class, userId);
        corrections.save(new Correction(page, article, field, read, value, user, clock.instant()));
    }

    private void place(Page page, KeptCorrections.Place place) {
        Issue before = page.issue();
        Issue issue = place.date().isDay()
                ? locator.issue(
                        page.newspaper(), Objects.requireNonNull(place.date().date()))
                : null;
        page.place(place.date(), issue, slot(page, issue, place.number()), place.number());
        jumps.part(page);
        for (Article article : page.articles()) {
            article.followPage();
            if (article.eventDate() == null) {
                article.positions().forEach(position -> position.dated(article.dateIssued()));
            }
        }
        entities.flush();
        jumps.join(page);
        if (!Objects.equals(before, issue)) {
            locator.dropIfEmpty(before);
        }
    }

    private String slot(Page page, @Nullable Issue issue, @Nullable Integer number) {
        List<String> wanted = new ArrayList<>();
        if (number != null && issue != null) {
            wanted.add(number.toString());
        } else {
            if (page.slot().startsWith("x")) {
                wanted.add(page.slot());
            }
            wanted.add("x" + Digests.token("page", String.valueOf(page.id())));
        }
        return locator.freeSlot(page.newspaper(), issue, page, wanted);
    }

    private <T> T require(Class<T> type, long id) {
        T found = entities.find(type, id);
        if (found == null) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + " " + id);
        }
        return found;
    }
}
