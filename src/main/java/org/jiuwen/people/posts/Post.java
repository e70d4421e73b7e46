package org.jiuwen.people.posts;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.archive.PositionKind;
import org.jiuwen.archive.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * A post from its first to its last evidence.
 *
 * @param first date of the first evidence that he holds it, null when none has a date
 * @param last date of the last evidence that he holds it, null when none has a date
 * @param times how many articles' places give it
 * @param gaps long times within it of which nothing is printed
 * @param contradictions what the archive says against it
 * @param sources the first and the last evidence of each kind
 */
public record Post(
        String title,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        int times,
        List<Gap> gaps,
        List<Contradiction> contradictions,
        List<Source> sources) {

    /** A time between two places of evidence. */
    public record Gap(LocalDate from, LocalDate to) {}

    /** Why two things cannot both be right. */
    public enum Why {
        /** The post ended, and he holds it later without having been given it again. */
        ENDED,
        /** He holds at the same time a post that this one excludes. */
        EXCLUDED
    }

    /**
     * Two things that cannot both be right.
     *
     * @param from where the doubt begins: the day it ended, or on which both posts are held
     * @param other the post that excludes this one; null when it is its own end
     */
    public record Contradiction(Why why, LocalDate from, LocalDate to, @Nullable String other) {}

    /**
     * An article that gives the post.
     *
     * @param title as printed, with what stands beside the post in one title
     * @param kind whether he holds, takes, leaves or left it
     * @param dated the event's date, else the issue's
     * @param inferred whether the day is one that was inferred
     * @param quotation the sentence, null when the range does not fit the page file any more
     */
    public record Source(
            String title,
            PositionKind kind,
            @Nullable LocalDate dated,
            boolean inferred,
            String article,
            @Nullable String headline,
            PagePlace place,
            @Nullable Quotation quotation) {}

    /** Where he takes or leaves it, with a date. */
    public List<Source> events() {
        return sources.stream()
                .filter(source -> source.kind() != PositionKind.HELD && source.dated() != null)
                .toList();
    }

    /** Whether the first evidence has an inferred day. */
    public boolean firstInferred() {
        return isInferred(first);
    }

    /** Whether the last evidence has an inferred day. */
    public boolean lastInferred() {
        return isInferred(last);
    }

    private boolean isInferred(@Nullable LocalDate day) {
        List<Source> there = sources.stream()
                .filter(source -> day != null && day.equals(source.dated()))
                .toList();
        return !there.isEmpty() && there.stream().allMatch(Source::inferred);
    }
}
