package org.jiuwen.ingest;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiuwen.archive.Person;
import org.jiuwen.text.Pinyin;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finds the persons of a page by their names and, where several have one name, by what the articles say of them; all in one
 * statement, and makes those who are new. Only the one import that runs at a time uses it, so a name cannot be made twice.
 */
@Component
class PersonDirectory {

    private static final int MOST_REMEMBERED = 50_000;

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final SlugRegister slugs;
    private final Map<String, List<Namesake>> remembered = new LinkedHashMap<>(1000, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Namesake>> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    PersonDirectory(EntityManager entities, JdbcClient jdbc, SlugRegister slugs) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.slugs = slugs;
    }

    /** Forgets what was found: between two imports persons may be changed elsewhere. */
    void forget() {
        remembered.clear();
    }

    /**
     * Persons by name, for each article of a page; the transaction that is going on makes the missing ones.
     *
     * @param articles for each what it says of the names in it
     * @return in the same order
     */
    List<Map<String, Person>> find(List<Map<String, NamesakeFacts>> articles) {
        Set<String> names = new LinkedHashSet<>();
        articles.forEach(article -> names.addAll(article.keySet()));
        Map<String, List<Namesake>> known = known(names);
        make(names.stream().filter(name -> !known.containsKey(name)).toList(), known);
        List<Map<String, Person>> found = new ArrayList<>();
        for (Map<String, NamesakeFacts> article : articles) {
            Map<String, Person> persons = new HashMap<>();
            article.forEach((name, facts) -> persons.put(name, person(name, facts, known)));
            found.add(persons);
        }
        rememberAfterCommit(known);
        return found;
    }

    private Person person(String name, NamesakeFacts facts, Map<String, List<Namesake>> known) {
        List<Namesake> all = known.computeIfAbsent(name, key -> new ArrayList<>());
        Optional<Namesake> chosen = Namesake.choose(all, facts);
        if (chosen.isPresent()) {
            chosen.get().learn(facts);
            return entities.getReference(Person.class, chosen.get().id());
        }
        Person person = another(name, all.getFirst().apart(facts));
        Namesake made = new Namesake(person.id(), person.namesake());
        made.learn(facts);
        all.add(made);
        return person;
    }

    private Person another(String name, Namesake.@Nullable Apart why) {
        Integer number = jdbc.sql("select max(namesake) + 1 from person where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
        Pinyin pinyin = Pinyin.ofName(name);
        String slug = slugs.ofPersons(List.of(name)).values().iterator().next();
        Person person = new Person(slug, name, number, pinyin.full(), pinyin.initials());
        person.setApart(why == null ? null : why.name().toLowerCase(Locale.ROOT));
        entities.persist(person);
        entities.flush();
        return person;
    }

    private void make(Collection<String> missing, Map<String, List<Namesake>> known) {
        slugs.ofPersons(missing).forEach((name, slug) -> {
            Pinyin pinyin = Pinyin.ofName(name);
            Person person = new Person(slug, name, pinyin.full(), pinyin.initials());
            entities.persist(person);
            known.put(name, new ArrayList<>(List.of(new Namesake(person.id(), 1))));
        });
    }

    private Map<String, List<Namesake>> known(Set<String> names) {
        Map<String, List<Namesake>> known = new HashMap<>();
        Set<String> asked = new LinkedHashSet<>();
        for (String name : names) {
            List<Namesake> before = remembered.get(name);
            if (before == null) {
                asked.add(name);
            } else {
                known.put(name, before);
            }
        }
        if (!asked.isEmpty()) {
            known.putAll(stored(asked));
        }
        return known;
    }

    /** Whom an editor made is not asked: what is his, the editor's change says. Nor teaches what an editor gave to another. */
    private Map<String, List<Namesake>> stored(Set<String> names) {
        Map<Long, Namesake> byId = new LinkedHashMap<>();
        Map<String, List<Namesake>> byName = new HashMap<>();
        jdbc.sql(
                        """
                        select s.id, s.name, s.namesake, o.title, coalesce(n.city, n.code) as city,
                               min(a.date_issued) as first, max(a.date_issued) as last
                        from person s
                        left join position o on o.person_id = s.id and o.read_person_id is null
                        left join article a on a.id = o.article_id
                        left join newspaper n on n.id = a.newspaper_id
                        where s.name in (:names)
                          and not exists (select from person_change c where c.made and c.other_id = s.id)
                        group by s.id, o.title, coalesce(n.city, n.code)
                        order by s.namesake
                        """)
                .param("names", names)
                .query(row -> {
                    String name = row.getString("name");
                    Namesake one = byId.get(row.getLong("id"));
                    if (one == null) {
                        one = new Namesake(row.getLong("id"), row.getInt("namesake"));
                        byId.put(one.id(), one);
                        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(one);
                    }
                    if (row.getString("title") != null) {
                        learn(
                                one,
                                row.getString("title"),
                                row.getString("city"),
                                row.getObject("first", LocalDate.class),
                                row.getObject("last", LocalDate.class));
                    }
                });
        return byName;
    }

    private static void learn(
            Namesake one, String title, String city, @Nullable LocalDate first, @Nullable LocalDate last) {
        one.learn(new NamesakeFacts(Set.of(title), null, null));
        if (NamesakeFacts.isLocal(title) && first != null && last != null) {
            one.learnOffice(city, first, last);
        }
    }

    private void rememberAfterCommit(Map<String, List<Namesake>> known) {
        // What a page that fails has taught is forgotten with it: the next asks again.
        known.keySet().forEach(remembered::remove);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remembered.putAll(known);
            }
        });
    }
}
