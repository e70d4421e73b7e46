package org.jiuwen.drafts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuwen.people.posts.PostTitles;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.PositionKind;
import org.jiuwen.reader.document.PositionReading;
import org.jiuwen.reader.document.Span;

/**
 * People of the archive whose names stand in a draft right behind a post, and whom reading it alone did not find: of 市长江文澜 the
 * characters say nothing, but the archive knows that name.
 */
final class Overlooked {

    /** Characters of the longest title looked for. */
    private static final int LONGEST = 16;

    private final DraftText draft;

    /** Each name with its place, and what stands before it from which on it may be a title, the longest first. */
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    private record Candidate(Span place, List<String> titles) {}

    /** Looks for names of the archive in a draft. */
    Overlooked(DraftText draft, Collection<String> known) {
        this.draft = draft;
        List<Span> taken = new ArrayList<>(draft.mentions());
        known.stream()
                .filter(name ->
                        draft.people().stream().noneMatch(one -> one.name().equals(name)))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(name -> {
                    for (int at = draft.text().indexOf(name);
                            at >= 0;
                            at = draft.text().indexOf(name, at + 1)) {
                        Span place = new Span(at, at + name.length());
                        List<String> titles = titlesBefore(at);
                        if (!titles.isEmpty() && taken.stream().noneMatch(place::overlaps)) {
                            candidates.put(name, new Candidate(place, titles));
                            taken.add(place);
                            break;
                        }
                    }
                });
    }

    /** What may be a title right before a place: all that ends there in a word for a post, the longest first. */
    private List<String> titlesBefore(int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST
                && Character.isIdeographic(draft.text().charAt(start - 1))) {
            start--;
        }
        List<String> titles = new ArrayList<>();
        for (int from = start; from < end; from++) {
            String title = draft.text().substring(from, end);
            if (PostTitles.isPost(title)) {
                titles.add(title);
            }
        }
        return titles;
    }

    /** All that may be titles: the archive is asked which of them are. */
    List<String> titles() {
        return candidates.values().stream()
                .flatMap(one -> one.titles.stream())
                .distinct()
                .toList();
    }

    /** The draft with these people as well. */
    DraftText found(Set<String> printedTitles) {
        List<DraftText.Person> people = candidates.entrySet().stream()
                .map(one -> person(one.getKey(), one.getValue(), printedTitles))
                .toList();
        return new DraftText(
                draft.text(),
                Stream.concat(draft.people().stream(), people.stream()).toList(),
                draft.mentions(),
                draft.meetings(),
                draft.quoted());
    }

    private DraftText.Person person(String name, Candidate candidate, Set<String> printedTitles) {
        String title = candidate.titles.stream()
                .filter(printedTitles::contains)
                .findFirst()
                .orElse(candidate.titles.getLast());
        int start = candidate.place.start() - title.length();
        Evidence evidence =
                new Evidence(draft.text().substring(start, candidate.place.end()), start, candidate.place.end(), "");
        return new DraftText.Person(
                name, candidate.place, List.of(new PositionReading(title, PositionKind.HELD, evidence)));
    }
}
