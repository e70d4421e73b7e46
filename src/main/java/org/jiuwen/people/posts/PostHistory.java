package org.jiuwen.people.posts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuwen.archive.PositionKind;
import org.jspecify.annotations.Nullable;

/**
 * Posts over time, made of what articles say month by month: from when to when each is printed, where nothing is printed for
 * long, and what cannot be right together.
 */
final class PostHistory {

    /** Half a year without a word: longer than any usual silence about somebody in office. */
    static final int GAP_DAYS = 183;

    /** What is printed about the past for some days after an end is no contradiction. */
    static final int GRACE_DAYS = 14;

    private static final Set<PositionKind> HOLDING =
            EnumSet.of(PositionKind.HELD, PositionKind.ELECTED, PositionKind.APPOINTED);
    private static final Set<PositionKind> TAKING = EnumSet.of(PositionKind.ELECTED, PositionKind.APPOINTED);
    private static final Set<PositionKind> ENDING =
            EnumSet.of(PositionKind.REMOVED, PositionKind.RESIGNED, PositionKind.FORMER);

    private PostHistory() {}

    /**
     * What the articles of one month say of one title.
     *
     * @param first day of the first of them; null, with {@code last}, when they have no date
     */
    record Said(String title, PositionKind kind, @Nullable LocalDate first, @Nullable LocalDate last, int times) {}

    /** The posts in the order of their first evidence, those without a date last. */
    static List<Post> of(List<Said> said, List<Post.Source> sources) {
        Map<String, List<Said>> byPost = new LinkedHashMap<>();
        said.forEach(one -> PostTitles.parts(one.title)
                .forEach(post ->
                        byPost.computeIfAbsent(post, key -> new ArrayList<>()).add(one)));
        Map<String, List<Post.Source>> sourcesOf = new LinkedHashMap<>();
        sources.forEach(one -> PostTitles.parts(one.title()).forEach(post -> sourcesOf
                .computeIfAbsent(post, key -> new ArrayList<>())
                .add(one)));
        List<Post> posts = new ArrayList<>();
        byPost.forEach((title, all) -> posts.add(post(title, all, sourcesOf.getOrDefault(title, List.of()))));
        posts.sort(Comparator.comparing(Post::first, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Post::title));
        return posts.stream().map(post -> withExclusions(post, posts)).toList();
    }

    private static Post post(String title, List<Said> all, List<Post.Source> sources) {
        List<Said> held = dated(all, HOLDING);
        LocalDate first = held.isEmpty() ? null : held.getFirst().first;
        LocalDate last = held.stream()
                .map(Said::last)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Post(
                title,
                first,
                last,
                all.stream().mapToInt(Said::times).sum(),
                gaps(held),
                ends(held, dated(all, TAKING), dated(all, ENDING)),
                ends(sources));
    }

    /** Of the evidence of each kind the first and the last. */
    private static List<Post.Source> ends(List<Post.Source> sources) {
        Map<PositionKind, List<Post.Source>> byKind = new LinkedHashMap<>();
        sources.forEach(one ->
                byKind.computeIfAbsent(one.kind(), key -> new ArrayList<>()).add(one));
        return byKind.values().stream()
                .flatMap(all -> Stream.of(all.getFirst(), all.getLast()).distinct())
                .sorted(Comparator.comparing(Post.Source::dated, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static List<Said> dated(List<Said> all, Set<PositionKind> kinds) {
        return all.stream()
                .filter(one -> kinds.contains(one.kind) && one.first != null)
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.first)))
                .toList();
    }

    private static List<Post.Gap> gaps(List<Said> held) {
        List<Post.Gap> gaps = new ArrayList<>();
        LocalDate until = null;
        for (Said one : held) {
            LocalDate from = Objects.requireNonNull(one.first);
            LocalDate to = Objects.requireNonNull(one.last);
            if (until != null && ChronoUnit.DAYS.between(until, from) > GAP_DAYS) {
                gaps.add(new Post.Gap(until, from));
            }
            until = until == null || to.isAfter(until) ? to : until;
        }
        return gaps;
    }

    private static List<Post.Contradiction> ends(List<Said> held, List<Said> taken, List<Said> ended) {
        List<Post.Contradiction> found = new ArrayList<>();
        for (Said end : ended) {
            LocalDate day = Objects.requireNonNull(end.first);
            if (!found.isEmpty() && !found.getLast().to().isBefore(day)) {
                continue;
            }
            LocalDate again = taken.stream()
                    .map(Said::first)
                    .filter(Objects::nonNull)
                    .filter(first -> first.isAfter(day))
                    .findFirst()
                    .orElse(LocalDate.MAX);
            held.stream()
                    .flatMap(one -> Stream.of(one.first, one.last))
                    .filter(Objects::nonNull)
                    .filter(on -> on.isAfter(day.plusDays(GRACE_DAYS)) && on.isBefore(again))
                    .max(Comparator.naturalOrder())
                    .ifPresent(last -> found.add(new Post.Contradiction(Post.Why.ENDED, day, last, null)));
        }
        return found;
    }

    private static Post withExclusions(Post post, List<Post> all) {
        List<Post.Contradiction> found = new ArrayList<>(post.contradictions());
        for (Post other : all) {
            LocalDate from = later(post.first(), other.first());
            LocalDate to = earlier(post.last(), other.last());
            if (from != null
                    && to != null
                    && ChronoUnit.DAYS.between(from, to) > GRACE_DAYS
                    && ExclusivePosts.exclude(post.title(), other.title())) {
                found.add(new Post.Contradiction(Post.Why.EXCLUDED, from, to, other.title()));
            }
        }
        return new Post(
                post.title(), post.first(), post.last(), post.times(), post.gaps(), List.copyOf(found), post.sources());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isBefore(other) ? one : other;
    }
}
