package org.jiuwen.ingest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuwen.archive.SlugKind;
import org.jiuwen.text.Slugs;
import org.springframework.stereotype.Component;

/**
 * Gives out the parts of addresses that articles, people and meetings keep for ever. They are made from what the thing is,
 * so that an archive that is built anew from the same files gives out the same ones; one that is or was in use is never
 * given out again.
 */
@Component
class SlugRegister {

    private static final int LONGEST = 60;

    private final EntityManager entities;

    SlugRegister(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * For new articles: opaque, because title, date and page may be put right later.
     *
     * @param identities what each is known by, best its sender's id, else its text
     * @return in the same order
     */
    List<String> ofArticles(List<String> identities) {
        List<String> slugs = new ArrayList<>();
        Set<String> taken = identities.isEmpty()
                ? new HashSet<>()
                : taken(
                        "Article",
                        SlugKind.ARTICLE,
                        identities.stream().map(Digests::token).collect(Collectors.toSet()));
        for (String identity : identities) {
            String slug = Digests.token(identity);
            for (int attempt = 2; !taken.add(slug); attempt++) {
                slug = Digests.token(identity, String.valueOf(attempt));
                taken.addAll(taken("Article", SlugKind.ARTICLE, Set.of(slug)));
            }
            slugs.add(slug);
        }
        return slugs;
    }

    /** For new persons, by name: {@code lin-zhiyuan}, the next with the same sound {@code lin-zhiyuan-2}. */
    Map<String, String> ofPersons(Collection<String> names) {
        Map<String, String> bases = new LinkedHashMap<>();
        names.forEach(name -> bases.put(name, shortened(Slugs.ofName(name), name)));
        Set<String> taken = new HashSet<>();
        if (!bases.isEmpty()) {
            taken.addAll(taken("Person", SlugKind.PERSON, Set.copyOf(bases.values())));
        }
        Map<String, String> slugs = new LinkedHashMap<>();
        bases.forEach((name, base) -> {
            String slug = taken.contains(base) ? next("Person", SlugKind.PERSON, base, taken) : base;
            taken.add(slug);
            slugs.put(name, slug);
        });
        return slugs;
    }

    String ofMeeting(String name) {
        return one("Meeting", SlugKind.MEETING, name);
    }

    String ofSeries(String name) {
        return one("MeetingSeries", SlugKind.SERIES, name);
    }

    private String one(String entity, SlugKind kind, String name) {
        String base = shortened(Slugs.of(name), name);
        Set<String> taken = taken(entity, kind, Set.of(base));
        return taken.isEmpty() ? base : next(entity, kind, base, taken);
    }

    private String next(String entity, SlugKind kind, String base, Set<String> alsoTaken) {
        for (int i = 2; ; i++) {
            String slug = base + "-" + i;
            if (!alsoTaken.contains(slug) && taken(entity, kind, Set.of(slug)).isEmpty()) {
                return slug;
            }
        }
    }

    /** Those of the slugs that are in use or lead elsewhere; what one call gives out, the caller remembers. */
    private Set<String> taken(String entity, SlugKind kind, Set<String> slugs) {
        Set<String> taken = new HashSet<>(
                entities.createQuery("select x.slug from " + entity + " x where x.slug in :slugs", String.class)
                        .setParameter("slugs", slugs)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList());
        taken.addAll(entities.createQuery(
                        "select r.key.oldSlug from SlugRedirect r where r.key.kind = :kind and r.key.oldSlug in :slugs",
                        String.class)
                .setParameter("kind", kind)
                .setParameter("slugs", slugs)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList());
        return taken;
    }

    /** Leaves room for a number; what is cut off is told apart by a token of the whole. */
    private static String shortened(String slug, String name) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end > 0 ? end : LONGEST) + "-" + Digests.token(name);
    }
}
