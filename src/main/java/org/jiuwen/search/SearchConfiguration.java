package org.jiuwen.search;

import org.apache.lucene.search.IndexSearcher;
import org.jiuwen.search.limits.SearchProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of searching. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class SearchConfiguration {

    /** A question as long as the query language takes has some 6,000 terms over all fields; Lucene's own limit is 1,024. */
    private static final int MOST_TERMS = 1 << 14;

    SearchConfiguration() {
        IndexSearcher.setMaxClauseCount(MOST_TERMS);
    }
}
