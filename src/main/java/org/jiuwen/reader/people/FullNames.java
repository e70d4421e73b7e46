package org.jiuwen.reader.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Joins the given name that an article goes on with to the full name it has elsewhere: 李润五, then 润五. */
final class FullNames {

    private static final String SEVERAL = "";

    private final Map<String, String> byGiven = new HashMap<>();

    private FullNames() {}

    static FullNames of(Collection<NameCandidate> names) {
        FullNames full = new FullNames();
        names.stream().map(candidate -> candidate.name).distinct().forEach(full::add);
        return full;
    }

    private void add(String name) {
        int surname = Surnames.lengthAt(name, 0);
        if (surname > 0 && name.length() == surname + 2) {
            byGiven.merge(name.substring(surname), name, (one, other) -> SEVERAL);
        }
    }

    /** The only full name of the article with these two characters as its given name; else the name itself. */
    String of(String name) {
        String full = byGiven.getOrDefault(name, SEVERAL);
        return full.equals(SEVERAL) ? name : full;
    }
}
