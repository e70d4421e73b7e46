package org.jiuwen.ingest;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiuwen.archive.Article;
import org.jiuwen.archive.Person;
import org.jiuwen.ingest.PersonChangeRefused.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes two people one and one person two, as an editor says: a correction that is kept with who made it and when, is put back
 * after every import and can be taken back. What was read stays beside it. Addresses given out go on to lead somewhere.
 */
@Service
public class PersonChanges {

    /** How many articles one change takes by hand; posts take as many as have them. */
    public static final int MOST_ARTICLES = 100;

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final PersonChangeStore store;
    private final PersonRows rows;
    private final SlugRegister slugs;
    private final IndexKeeper index;

    PersonChanges(
            EntityManager entities,
            TransactionTemplate transaction,
            PersonChangeStore store,
            PersonRows rows,
            SlugRegister slugs,
            IndexKeeper index) {
        this.entities = entities;
        this.transaction = transaction;
        this.store = store;
        this.rows = rows;
        this.slugs = slugs;
        this.index = index;
    }

    /**
     * What of a person is another's.
     *
     * @param other slug of the other one; null to make a new one of the same name
     * @param titles posts, wherever an article gives them to him, now and in later imports
     * @param articles slugs of articles
     */
    public record Share(@Nullable String other, Collection<String> titles, Collection<String> articles) {}

    /**
     * Makes two people one.
     *
     * @param stays slug of the one whose name and address stay
     * @param goes slug of the one who goes into him; his address leads there
     * @throws PersonChangeRefused if one of them is unknown or both are the same
     */
    public void merge(String stays, String goes, long user) {
        apply(() -> {
            store.lock();
            long person = require(stays);
            long other = require(goes);
            if (person == other) {
                throw new PersonChangeRefused(Why.SAME);
            }
            List<Long> articles = rows.articlesOf(List.of(other));
            store.add(true, person, other, false, List.of(), List.of(), user);
            rows.move(other, person);
            store.moveTo(other, person);
            return new Touched(stays, articles);
        });
    }

    /**
     * Makes two people of one.
     *
     * @return slug of the one who has the share now
     * @throws PersonChangeRefused if nothing, everything or too much of what he has was chosen, or the other is unknown
     */
    public String split(String slug, Share share, long user) {
        return apply(() -> {
            store.lock();
            if (share.articles().size() > MOST_ARTICLES) {
                throw new PersonChangeRefused(Why.TOO_MANY);
            }
            long person = require(slug);
            Set<Long> all = new HashSet<>(rows.articlesOf(List.of(person)));
            List<Long> chosen = store.articles(share.articles()).stream()
                    .filter(all::contains)
                    .toList();
            Set<Long> moved = new LinkedHashSet<>(rows.withTitles(person, share.titles()));
            moved.addAll(chosen);
            if (moved.isEmpty()) {
                throw new PersonChangeRefused(Why.NOTHING);
            }
            if (moved.containsAll(all)) {
                throw new PersonChangeRefused(Why.EVERYTHING);
            }
            Person other = share.other() == null
                    ? namesakeOf(person)
                    : entities.getReference(Person.class, require(share.other()));
            if (other.id() == person) {
                throw new PersonChangeRefused(Why.SAME);
            }
            store.add(false, person, other.id(), share.other() == null, share.titles(), chosen, user);
            rows.move(person, other.id(), moved);
            return new Touched(other.slug(), moved);
        });
    }

    /**
     * Takes a change back: everything is whose it would be without it. Later changes stay.
     *
     * @throws PersonChangeRefused if somebody has done so already
     */
    public void withdraw(long change, long user) {
        apply(() -> {
            store.lock();
            PersonChangeStore.Stored withdrawn =
                    store.withdraw(change, user).orElseThrow(() -> new PersonChangeRefused(Why.LATE));
            List<PersonAttribution.Change> active = store.active();
            Set<Long> people = together(withdrawn, active);
            Set<Long> touched = new HashSet<>(rows.givenTo(people));
            rows.reset(people);
            store.moveBack(people);
            for (PersonAttribution.Change other : active) {
                if (people.contains(other.person())) {
                    again(other);
                }
            }
            if (withdrawn.made()) {
                store.leaveTo(withdrawn.other(), withdrawn.person());
            }
            touched.addAll(rows.givenTo(people));
            return new Touched("", touched);
        });
    }

    /** What editors changed, for the import of one page; until its transaction ends nobody changes more. */
    PersonAttribution following() {
        store.lockShared();
        return new PersonAttribution(entities, store.active());
    }

    /** An article that is gone leaves what was said of it to the one that has its text. */
    void follow(Article gone, Article target) {
        store.follow(gone.id(), target.id());
    }

    private void again(PersonAttribution.Change change) {
        if (change.merge()) {
            rows.move(change.other(), change.person());
            store.moveTo(change.other(), change.person());
        } else {
            Set<Long> articles = new HashSet<>(rows.withTitles(change.person(), change.titles()));
            articles.addAll(change.articles());
            rows.move(change.person(), change.other(), articles);
        }
    }

    /** All people whom the changes that hold tie together with those of one change. */
    private static Set<Long> together(PersonChangeStore.Stored withdrawn, List<PersonAttribution.Change> active) {
        Set<Long> people = new HashSet<>(List.of(withdrawn.person(), withdrawn.other()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (PersonAttribution.Change change : active) {
                if (people.contains(change.person()) || people.contains(change.other())) {
                    grows |= people.addAll(List.of(change.person(), change.other()));
                }
            }
        }
        return people;
    }

    private Person namesakeOf(long id) {
        Person person = entities.find(Person.class, id);
        String slug =
                slugs.ofPersons(List.of(person.name())).values().iterator().next();
        Person other =
                new Person(slug, person.name(), store.nextNamesake(person.name()), person.pinyin(), person.initials());
        entities.persist(other);
        entities.flush();
        return other;
    }

    private long require(String slug) {
        Optional<Long> id = store.person(slug);
        return id.orElseThrow(() -> new PersonChangeRefused(Why.UNKNOWN));
    }

    /** What a change leads to and the articles that the index must follow. */
    private record Touched(String slug, Collection<Long> articles) {}

    private interface Work {
        Touched run();
    }

    private String apply(Work work) {
        Touched touched = transaction.execute(status -> {
            Touched done = work.run();
            rows.touch(done.articles());
            return done;
        });
        if (touched == null) {
            throw new IllegalStateException("a change always says what it touched");
        }
        index.renew(touched.articles());
        return touched.slug();
    }
}
