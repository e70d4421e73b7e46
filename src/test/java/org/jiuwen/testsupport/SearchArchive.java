package org.jiuwen.testsupport;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.ArticleContent;
import org.jiuwen.archive.ArticleParagraph;
import org.jiuwen.archive.DateOrigin;
import org.jiuwen.archive.DatePrecision;
import org.jiuwen.archive.Genre;
import org.jiuwen.archive.Issue;
import org.jiuwen.archive.Meeting;
import org.jiuwen.archive.MeetingReport;
import org.jiuwen.archive.MeetingRole;
import org.jiuwen.archive.Mention;
import org.jiuwen.archive.Newspaper;
import org.jiuwen.archive.Page;
import org.jiuwen.archive.PageDate;
import org.jiuwen.archive.PageFile;
import org.jiuwen.archive.Person;
import org.jspecify.annotations.Nullable;

/** Stores articles, straight through the entities, for the tests of what is found and shown of them. */
public final class SearchArchive {

    private final EntityManager entities;
    private final Newspaper paper;
    private int count;

    public SearchArchive(EntityManager entities, String code, String name) {
        this(entities, code, name, null);
    }

    public SearchArchive(EntityManager entities, String code, String name, @Nullable String publishes) {
        this.entities = entities;
        this.paper = new Newspaper(code, name);
        paper.describe(name, null, null, publishes);
        entities.persist(paper);
    }

    /** A page; without a day it waits for one. */
    public Page page(@Nullable LocalDate day, DateOrigin origin, int number) {
        PageDate date = day == null
                ? new PageDate(null, null, null, 0, "[]", "[]")
                : new PageDate(day, DatePrecision.DAY, origin, 1, "[]", "[]");
        String slot = day == null ? "u" + ++count : Integer.toString(number);
        Page page = new Page(paper, slot, date, Instant.EPOCH);
        Issue issue = null;
        if (day != null) {
            issue = entities.createQuery("from Issue where newspaper = :paper and dateIssued = :day", Issue.class)
                    .setParameter("paper", paper)
                    .setParameter("day", day)
                    .getResultStream()
                    .findFirst()
                    .orElseGet(() -> {
                        Issue made = new Issue(paper, day);
                        entities.persist(made);
                        return made;
                    });
        }
        page.place(date, issue, slot, day == null ? null : number);
        entities.persist(page);
        return page;
    }

    public Article article(Page page, String slug, @Nullable String title, String body) {
        return article(page, slug, title, body, Genre.NEWS, List.of());
    }

    public Article article(
            Page page, String slug, @Nullable String title, String body, Genre genre, List<String> byline) {
        byte[] bytes = (title + "\n" + body).getBytes(StandardCharsets.UTF_8);
        PageFile file = new PageFile(page, ++count, null, slug + ".txt", bytes, "UTF-8", digest(bytes));
        entities.persist(file);
        ArticleContent content = new ArticleContent(
                List.of(),
                title,
                List.of(),
                null,
                byline,
                genre,
                null,
                null,
                null,
                false,
                false,
                List.of(),
                body,
                paragraphs(body, (title + "\n").length()));
        Article article = new Article(file, slug, "ext-" + slug, content);
        article.rewrite(content, count);
        entities.persist(article);
        return article;
    }

    /** One a line, each where it stands in the file behind the title. */
    private static List<ArticleParagraph> paragraphs(String body, int before) {
        List<ArticleParagraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : body.split("\n", -1)) {
            int end = start + line.length();
            paragraphs.add(new ArticleParagraph(start, end, List.of(before + start, before + end)));
            start = end + 1;
        }
        return paragraphs;
    }

    public void mention(Article article, Person person, int start) {
        article.mentions()
                .add(new Mention(
                        person,
                        article,
                        person.name(),
                        start,
                        start + person.name().length(),
                        false));
    }

    public Person person(String slug, String name) {
        Person person = new Person(slug, name, slug, slug.substring(0, 1));
        entities.persist(person);
        return person;
    }

    public Meeting meeting(Article article, String slug, String name) {
        Meeting meeting = new Meeting(slug, name, null);
        entities.persist(meeting);
        article.meetingReports().add(new MeetingReport(meeting, article, MeetingRole.REPORTED, null, null, null, null));
        return meeting;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
