package org.jiuwen.search;

import java.util.List;
import java.util.Map;
import org.jiuwen.search.limits.TooLongException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Searches once after the start, so that no reader waits for the dictionary and the index to be opened, or is refused because that took
 * longer than an answer may.
 */
@Component
@ConditionalOnWebApplication
class FirstSearch {

    private static final Logger log = LoggerFactory.getLogger(FirstSearch.class);

    /** A word and a phrase; whether there are hits does not matter. */
    private static final String QUERY = "本报讯 “记者”";

    private static final int ATTEMPTS = 5;

    private final ArticleSearch search;

    FirstSearch(ArticleSearch search) {
        this.search = search;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("first-search").start(this::run);
    }

    private void run() {
        SearchCriteria criteria =
                CriteriaReading.of(Map.of("q", List.of(QUERY))).criteria();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                search.search(criteria);
                return;
            } catch (TooLongException e) {
                // What was loaded until then stays loaded; the next attempt gets further.
                log.debug("The first search took longer than {}", e.allowed());
            } catch (RuntimeException e) {
                log.debug("The first search failed", e);
                return;
            }
        }
    }
}
