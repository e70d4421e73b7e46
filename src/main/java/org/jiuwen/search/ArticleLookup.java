package org.jiuwen.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuwen.archive.Lookup;
import org.jiuwen.search.ResultReader.Neighbours;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the page of an article what it was found by. */
@Component
class ArticleLookup implements Lookup {

    private final ResultReader reader;

    ArticleLookup(ResultReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<Found> found(Map<String, List<String>> parameters, String slug) {
        SearchCriteria criteria = CriteriaReading.of(parameters).criteria();
        if (criteria.isEmpty()) {
            return Optional.empty();
        }
        Optional<Neighbours> around = reader.around(criteria, slug);
        Marker marker = reader.marker(criteria);
        return Optional.of(new Found(
                criteria.q().strip(),
                criteria.address(),
                around.map(it -> address(criteria, it.previous())).orElse(null),
                around.map(it -> address(criteria, it.next())).orElse(null),
                new Marks() {
                    @Override
                    public List<Place> headline(String line) {
                        return marker.inHeadline(line);
                    }

                    @Override
                    public List<Place> text(String body) {
                        return marker.inText(body);
                    }
                }));
    }

    private static @Nullable String address(SearchCriteria criteria, @Nullable String slug) {
        return slug == null ? null : criteria.address("/articles/" + slug);
    }
}
