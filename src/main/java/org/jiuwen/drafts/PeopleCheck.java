package org.jiuwen.drafts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuwen.people.posts.ExclusivePosts;
import org.jiuwen.people.posts.PostTitles;
import org.jiuwen.reader.document.PositionKind;
import org.jiuwen.reader.document.PositionReading;
import org.jiuwen.reader.document.Span;
import org.jspecify.annotations.Nullable;

/** Holds people and the posts that a draft gives them against what the archive prints of them. */
final class PeopleCheck {

    /** Who leaves and who comes may be printed together for some days, or for the weeks between two congresses. */
    private static final int OVERLAP_DAYS = 60;

    /** Somebody printed so many times less often than another counts little. */
    private static final int RARE = 10;

    private final @Nullable String city;
    private final Map<String, List<KnownPost>> ofPerson;
    private final List<KnownPost> holders;
    private final Map<String, Print> mentions;
    private final Map<String, List<Near>> near;

    /**
     * Somebody of a similar name.
     *
     * @param articles how many name him
     * @param posts what the archive prints of him
     */
    record Near(String slug, String name, int articles, List<KnownPost> posts) {}

    /**
     * What the archive knows.
     *
     * @param city full name of the paper's own city; null when it is not known
     * @param own the posts of everybody whom the draft names
     * @param holders everybody with one of the posts that the draft gives
     * @param mentions for each name where it was printed last
     * @param near for each name that the archive has not, those like it, the most named first
     */
    PeopleCheck(
            @Nullable String city,
            List<KnownPost> own,
            List<KnownPost> holders,
            Map<String, Print> mentions,
            Map<String, List<Near>> near) {
        this.city = city;
        this.ofPerson = own.stream().collect(Collectors.groupingBy(KnownPost::name));
        this.holders = holders;
        this.mentions = mentions;
        this.near = near;
    }

    List<Finding> check(DraftText.Person person) {
        if (!mentions.containsKey(person.name())) {
            return List.of(unknown(person));
        }
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (PositionReading post : person.posts()) {
            for (String title : PostTitles.parts(post.title())) {
                if (seen.add(title)) {
                    findings.add(post(person, post, title));
                }
            }
        }
        if (findings.isEmpty()) {
            findings.add(known(person));
        }
        return findings;
    }

    private Finding known(DraftText.Person person) {
        KnownPost post = latest(ofPerson.getOrDefault(person.name(), List.of()));
        return post == null
                ? new Finding(
                        Verdict.PERSON_KNOWN, person.place(), person.name(), null, null, mentions.get(person.name()))
                : new Finding(
                        Verdict.PERSON_KNOWN,
                        person.place(),
                        person.name(),
                        post.title(),
                        address(post.slug()),
                        post.last());
    }

    private Finding unknown(DraftText.Person person) {
        List<Near> alike = near.getOrDefault(person.name(), List.of());
        for (Near one : alike) {
            Optional<KnownPost> same = one.posts().stream()
                    .filter(KnownPost::isHeld)
                    .filter(known -> person.posts().stream()
                            .flatMap(post -> PostTitles.parts(post.title()).stream())
                            .anyMatch(title -> isSame(known, title)))
                    .max(Comparator.comparing(KnownPost::lastDay));
            if (same.isPresent()) {
                return new Finding(
                        Verdict.PERSON_MISREAD,
                        person.place(),
                        person.name(),
                        one.name(),
                        address(one.slug()),
                        same.get().last());
            }
        }
        return alike.isEmpty()
                ? new Finding(Verdict.PERSON_UNKNOWN, person.place(), person.name(), null, null, null)
                : new Finding(
                        Verdict.PERSON_NEAR,
                        person.place(),
                        person.name(),
                        alike.getFirst().name(),
                        address(alike.getFirst().slug()),
                        latestPrint(alike.getFirst().posts()));
    }

    private Finding post(DraftText.Person person, PositionReading reading, String title) {
        Span place = new Span(reading.evidence().start(), reading.evidence().end());
        String text = person.name() + " " + title;
        List<KnownPost> own = ofPerson.getOrDefault(person.name(), List.of());
        KnownPost held = latest(own.stream().filter(post -> isSame(post, title)).toList());
        // Only who is said to be in office now can be said to be so wrongly; who takes or leaves it is news.
        if (reading.kind() == PositionKind.HELD) {
            LocalDate since = held == null ? LocalDate.MIN : held.lastDay();
            Finding contradiction = contradiction(own, place, text, title, since, held != null);
            if (contradiction != null) {
                return contradiction;
            }
        }
        if (held != null) {
            return new Finding(Verdict.POST_SAME, place, text, held.title(), address(held.slug()), held.last());
        }
        if (reading.kind() != PositionKind.HELD && reading.kind() != PositionKind.FORMER) {
            return known(person);
        }
        KnownPost other = latest(own);
        return new Finding(
                Verdict.POST_OTHER,
                place,
                text,
                other == null ? null : other.title(),
                other == null ? null : address(other.slug()),
                other == null ? mentions.get(person.name()) : other.last());
    }

    private @Nullable Finding contradiction(
            List<KnownPost> own, Span place, String text, String title, LocalDate since, boolean held) {
        KnownPost ended = own.stream()
                .filter(post -> post.isEnded()
                        && isTitle(post, title)
                        && !post.lastDay().isBefore(since))
                .max(Comparator.comparing(KnownPost::lastDay))
                .orElse(null);
        if (ended != null && ended.last().date() != null) {
            return new Finding(Verdict.POST_ENDED, place, text, ended.title(), address(ended.slug()), ended.last());
        }
        KnownPost next = successor(own, title, since);
        if (next != null) {
            Verdict verdict = held ? Verdict.POST_SUCCEEDED : Verdict.POST_OF_ANOTHER;
            return new Finding(verdict, place, text, next.name(), address(next.slug()), next.last());
        }
        KnownPost excluding = own.stream()
                .filter(post ->
                        post.isHeld() && post.first() != null && post.first().isAfter(since))
                .filter(post -> PostTitles.parts(post.title()).stream()
                        .anyMatch(part ->
                                ExclusivePosts.exclude(PostName.plain(part, city), PostName.plain(title, city))))
                .max(Comparator.comparing(KnownPost::lastDay))
                .orElse(null);
        return excluding == null
                ? null
                : new Finding(
                        Verdict.POST_EXCLUDED,
                        place,
                        text,
                        excluding.title(),
                        address(excluding.slug()),
                        excluding.last());
    }

    /** Who was printed with the post last, when one person has it at a time and he was since then. */
    private @Nullable KnownPost successor(List<KnownPost> own, String title, LocalDate since) {
        List<KnownPost> all = holders.stream()
                .filter(post -> isSame(post, title) && post.first() != null)
                .sorted(Comparator.comparing(KnownPost::lastDay))
                .toList();
        if (all.isEmpty() || !isOfOne(all)) {
            return null;
        }
        KnownPost last = all.getLast();
        boolean his = own.stream().anyMatch(post -> post.slug().equals(last.slug()));
        return !his && last.lastDay().isAfter(since) ? last : null;
    }

    /** From when to when the archive prints somebody with a post. */
    private record Tenure(LocalDate first, LocalDate last, int times) {

        static Tenure of(List<KnownPost> posts) {
            return new Tenure(
                    posts.stream()
                            .map(KnownPost::first)
                            .filter(Objects::nonNull)
                            .min(Comparator.naturalOrder())
                            .orElse(LocalDate.MIN),
                    posts.stream()
                            .map(KnownPost::lastDay)
                            .max(Comparator.naturalOrder())
                            .orElse(LocalDate.MIN),
                    posts.stream().mapToInt(KnownPost::times).sum());
        }

        /** Whether it is printed a few times in the midst of another's: more likely misprinted or misread than true. */
        boolean isDoubtful(List<Tenure> all) {
            return all.stream()
                    .anyMatch(other ->
                            times * RARE <= other.times && !first.isBefore(other.first) && !last.isAfter(other.last));
        }
    }

    /** Whether the archive never has two people with the post for long at the same time. */
    private static boolean isOfOne(List<KnownPost> posts) {
        List<Tenure> all = posts.stream().collect(Collectors.groupingBy(KnownPost::slug)).values().stream()
                .map(Tenure::of)
                .sorted(Comparator.comparing(Tenure::first))
                .toList();
        LocalDate until = LocalDate.MIN;
        for (Tenure tenure : all) {
            if (tenure.isDoubtful(all)) {
                continue;
            }
            if (until.isAfter(tenure.first.plusDays(OVERLAP_DAYS))) {
                return false;
            }
            until = tenure.last.isAfter(until) ? tenure.last : until;
        }
        return true;
    }

    private boolean isSame(KnownPost post, String title) {
        return post.isHeld() && isTitle(post, title);
    }

    private boolean isTitle(KnownPost post, String title) {
        String plain = PostName.plain(title, city);
        return PostTitles.parts(post.title()).stream()
                .anyMatch(part -> PostName.plain(part, city).equals(plain));
    }

    private static @Nullable KnownPost latest(List<KnownPost> posts) {
        return posts.stream()
                .filter(KnownPost::isHeld)
                .max(Comparator.comparing(KnownPost::lastDay))
                .orElse(null);
    }

    private static @Nullable Print latestPrint(List<KnownPost> posts) {
        KnownPost post = latest(posts);
        return post == null ? null : post.last();
    }

    private static String address(String slug) {
        return "/people/" + slug;
    }
}
