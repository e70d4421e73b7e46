package org.jiuwen.ingest;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jiuwen.archive.Person;
import org.jiuwen.archive.PersonRepository;
import org.jiuwen.text.Pinyin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finds the persons of a page by their names, all in one statement, and makes those who are new. Only the one import that
 * runs at a time uses it, so a name cannot be made twice.
 */
@Component
class PersonDirectory {

    private static final int MOST_REMEMBERED = 50_000;

    private final EntityManager entities;
    private final PersonRepository persons;
    private final SlugRegister slugs;
    private final Map<String, Long> remembered = new LinkedHashMap<>(1000, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    PersonDirectory(EntityManager entities, PersonRepository persons, SlugRegister slugs) {
        this.entities = entities;
        this.persons = persons;
        this.slugs = slugs;
    }

    /** Forgets what was found: between two imports persons may be changed elsewhere. */
    void forget() {
        remembered.clear();
    }

    /** Persons by name; the transaction that is going on makes the missing ones. */
    Map<String, Person> find(Collection<String> names) {
        Map<String, Person> found = new HashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String name : names) {
            Long id = remembered.get(name);
            if (id == null) {
                unknown.add(name);
            } else {
                found.put(name, entities.getReference(Person.class, id));
            }
        }
        if (!unknown.isEmpty()) {
            Map<String, Person> fresh = findOrMake(unknown);
            found.putAll(fresh);
            rememberAfterCommit(fresh);
        }
        return found;
    }

    private Map<String, Person> findOrMake(Set<String> names) {
        Map<String, Person> found = new HashMap<>();
        for (Person person : persons.findByNameIn(names)) {
            if (person.namesake() == 1) {
                found.put(person.name(), person);
            }
        }
        Set<String> missing = new LinkedHashSet<>(names);
        missing.removeAll(found.keySet());
        slugs.ofPersons(missing).forEach((name, slug) -> {
            Pinyin pinyin = Pinyin.ofName(name);
            Person person = new Person(slug, name, pinyin.full(), pinyin.initials());
            entities.persist(person);
            found.put(name, person);
        });
        return found;
    }

    private void rememberAfterCommit(Map<String, Person> fresh) {
        Map<String, Long> ids = new HashMap<>();
        fresh.forEach((name, person) -> ids.put(name, person.id()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remembered.putAll(ids);
            }
        });
    }
}
