package org.jiuwen.search.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.search.suggest.Suggestion.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads all names from the database, those in most articles first; of each kind no more than are quickly looked through. */
@Repository
class NameTable {

    /** Looked through in a few milliseconds; who is beyond is named once and found by typing the name. */
    static final int MOST_PEOPLE = 60_000;

    static final int MOST_MEETINGS = 20_000;
    static final int MOST_COLUMNS = 5_000;

    private final JdbcClient jdbc;

    NameTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Changes whenever names may have changed; costs a few look-ups in indexes. */
    String stamp() {
        return jdbc.sql(
                        """
                        select concat_ws(' ', (select max(id) from person), (select max(id) from meeting),
                            (select max(id) from article), (select max(id) from correction),
                            (select max(finished_at) from import_run))
                        """)
                .query(String.class)
                .single();
    }

    List<KnownName> names() {
        List<KnownName> names = new ArrayList<>(people());
        names.addAll(meetings());
        names.addAll(columns());
        return List.copyOf(names);
    }

    private List<KnownName> people() {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        Map<String, Suggestion> people = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select p.slug, p.name, l.form, p.articles
                        from (select s.id, s.slug, s.name, count(distinct m.article_id) as articles
                              from person s left join mention m on m.person_id = s.id
                              group by s.id order by articles desc, s.id limit :most) p
                        left join person_alias l on l.person_id = p.id
                        order by p.articles desc, p.id, l.form
                        """)
                .param("most", MOST_PEOPLE)
                .query(row -> {
                    String slug = row.getString("slug");
                    String name = row.getString("name");
                    Suggestion person =
                            new Suggestion(Kind.PERSON, name, name, "/people/" + slug, row.getLong("articles"));
                    people.putIfAbsent(slug, person);
                    List<String> known = forms.computeIfAbsent(slug, s -> new ArrayList<>(List.of(name)));
                    String form = row.getString("form");
                    if (form != null && !known.contains(form)) {
                        known.add(form);
                    }
                });
        return people.entrySet().stream()
                .map(person -> KnownName.of(person.getValue(), forms.getOrDefault(person.getKey(), List.of())))
                .toList();
    }

    private List<KnownName> meetings() {
        return jdbc.sql(
                        """
                        select m.slug, m.name, count(distinct r.article_id) as articles
                        from meeting m left join meeting_report r on r.meeting_id = m.id
                        group by m.id order by articles desc, m.id desc limit :most
                        """)
                .param("most", MOST_MEETINGS)
                .query((row, number) -> named(
                        Kind.MEETING,
                        row.getString("name"),
                        "会议:",
                        "/meetings/" + row.getString("slug"),
                        row.getLong("articles")))
                .list();
    }

    private List<KnownName> columns() {
        return jdbc.sql(
                        """
                        select column_title, count(*) as articles from article where column_title is not null
                        group by column_title order by articles desc, column_title limit :most
                        """)
                .param("most", MOST_COLUMNS)
                .query((row, number) ->
                        named(Kind.COLUMN, row.getString("column_title"), "栏目:", null, row.getLong("articles")))
                .list();
    }

    private static KnownName named(Kind kind, String name, String field, @Nullable String address, long articles) {
        return KnownName.of(new Suggestion(kind, name, field + quoted(name), address, articles), List.of(name));
    }

    /** A phrase; marks inside take no place in the index. */
    static String quoted(String text) {
        return "“" + text.replaceAll("[\"“”]", "") + "”";
    }
}
