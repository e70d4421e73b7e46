package org.jiuwen.search;

import java.util.Locale;
import org.jiuwen.search.SearchCriteria.Parameter;
import org.jiuwen.search.facets.Choices.Chosen;
import org.jiuwen.search.facets.FacetName;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names values of facets and filters in the reader's language. */
@Component
class FacetWording {

    private final MessageSource messages;

    FacetWording(MessageSource messages) {
        this.messages = messages;
    }

    /** A value as a reader knows it: 评论 instead of editorial, 第3版 instead of 3. */
    String value(FacetName facet, String value, String label) {
        return switch (facet) {
            case GENRE -> message("web.genre." + value.toUpperCase(Locale.ROOT));
            case PAGE -> message("search.facet.page.value", value);
            case YEAR -> value.equals(FacetName.UNDATED) ? message("web.date.unknown") : label;
            default -> label;
        };
    }

    /** A filter in force. */
    String filter(Parameter filter, SearchCriteria criteria, SearchResult result) {
        return criteria.choices().all().stream()
                .filter(it -> it.parameter().equals(filter.name()) && it.value().equals(filter.value()))
                .findFirst()
                .map(chosen -> chosen(chosen, result))
                .orElseGet(() -> message("search.filter." + filter.name(), filter.value()));
    }

    private String chosen(Chosen chosen, SearchResult result) {
        FacetName facet = chosen.facet();
        String worded = message(
                "search.filter." + facet.parameter(),
                value(facet, chosen.value(), result.label(facet, chosen.value())));
        return chosen.wanted() ? worded : message("search.filter.not", worded);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
