package org.jiuwen.drafts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuwen.archive.Newspaper;
import org.jiuwen.archive.NewspaperRepository;
import org.jiuwen.people.posts.PostTitles;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a draft as a page of the newspaper is read, and holds what it names against the archive. */
@Component
class DraftCheck {

    private final DraftQueries queries;
    private final NewspaperRepository newspapers;

    DraftCheck(DraftQueries queries, NewspaperRepository newspapers) {
        this.queries = queries;
        this.newspapers = newspapers;
    }

    /** The newspapers that a draft may be meant for. */
    List<Newspaper> newspapers() {
        return newspapers.findAll().stream()
                .sorted(Comparator.comparingLong(Newspaper::id))
                .toList();
    }

    /**
     * Checks a draft.
     *
     * @param paper code of the newspaper whose city 市 means; another one's, or none, means the first newspaper
     */
    CheckedDraft check(String text, String paper) {
        List<Newspaper> all = newspapers();
        Newspaper newspaper = all.stream()
                .filter(one -> one.code().equals(paper))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
        String city = newspaper == null ? null : newspaper.city();
        DraftText read = DraftText.read(text, profile(newspaper));
        Overlooked overlooked = new Overlooked(read, queries.namesIn(read.text()));
        DraftText draft = overlooked.found(queries.printedTitles(overlooked.titles()));
        List<Finding> findings = new ArrayList<>();
        if (!draft.people().isEmpty()) {
            PeopleCheck people = people(draft, city);
            draft.people().forEach(person -> findings.addAll(people.check(person)));
        }
        if (!draft.meetings().isEmpty()) {
            MeetingCheck meetings = new MeetingCheck(queries.meetings(
                    draft.meetings().stream().map(MeetingReading::name).toList(),
                    draft.meetings().stream()
                            .map(MeetingReading::series)
                            .filter(Objects::nonNull)
                            .toList()));
            draft.meetings().forEach(meeting -> findings.add(meetings.check(meeting)));
        }
        findings.addAll(new FormulationCheck(
                        queries.formulations(draft.text(), draft.quoted().keySet()))
                .check(draft));
        return CheckedDraft.of(draft.text(), findings);
    }

    private PeopleCheck people(DraftText draft, @Nullable String city) {
        Set<String> names = draft.people().stream().map(DraftText.Person::name).collect(Collectors.toSet());
        Set<String> titles = draft.people().stream()
                .flatMap(person -> person.posts().stream())
                .flatMap(post -> PostTitles.parts(post.title()).stream())
                .flatMap(title -> PostName.forms(title, city).stream())
                .collect(Collectors.toSet());
        Map<String, Print> mentions = queries.mentions(names);
        List<String> unknown =
                names.stream().filter(name -> !mentions.containsKey(name)).toList();
        return new PeopleCheck(city, queries.postsOf(names), queries.holders(titles), mentions, queries.near(unknown));
    }

    private static NewspaperProfile profile(@Nullable Newspaper newspaper) {
        return newspaper == null
                ? NewspaperProfile.unknown()
                : new NewspaperProfile(
                        newspaper.code(),
                        newspaper.name(),
                        newspaper.city(),
                        newspaper.province(),
                        newspaper.publishes());
    }
}
