package org.jiuwen.archive;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** An address that was given out once and now leads elsewhere. */
@Entity
public class SlugRedirect {

    @EmbeddedId
    private Key key;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable MeetingSeries series;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SlugRedirect() {}

    private SlugRedirect(Key key) {
        this.key = key;
    }

    public static SlugRedirect to(Article article, String oldSlug) {
        SlugRedirect redirect = new SlugRedirect(new Key(SlugKind.ARTICLE, oldSlug));
        redirect.article = article;
        return redirect;
    }

    public static SlugRedirect to(Person person, String oldSlug) {
        SlugRedirect redirect = new SlugRedirect(new Key(SlugKind.PERSON, oldSlug));
        redirect.person = person;
        return redirect;
    }

    public static SlugRedirect to(Meeting meeting, String oldSlug) {
        SlugRedirect redirect = new SlugRedirect(new Key(SlugKind.MEETING, oldSlug));
        redirect.meeting = meeting;
        return redirect;
    }

    public static SlugRedirect to(MeetingSeries series, String oldSlug) {
        SlugRedirect redirect = new SlugRedirect(new Key(SlugKind.SERIES, oldSlug));
        redirect.series = series;
        return redirect;
    }

    /** The kind of address and the slug that was given out. */
    @Embeddable
    public record Key(@Enumerated(EnumType.STRING) SlugKind kind, String oldSlug) {}

    public Key key() {
        return key;
    }

    public @Nullable Article article() {
        return article;
    }

    public @Nullable Person person() {
        return person;
    }

    public @Nullable Meeting meeting() {
        return meeting;
    }

    public @Nullable MeetingSeries series() {
        return series;
    }
}
