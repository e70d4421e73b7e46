package org.jiuwen.text;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** Makes the analyzers of {@link JiuwenAnalyzers} known to Hibernate Search; named in {@code hibernate.search.backend.analysis.configurer}. */
public final class JiuwenAnalysisConfigurer implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(JiuwenAnalyzers.INDEX).instance(JiuwenAnalyzers.index());
        context.analyzer(JiuwenAnalyzers.CHARACTERS).instance(JiuwenAnalyzers.characters());
        context.analyzer(JiuwenAnalyzers.WORDS).instance(JiuwenAnalyzers.words());
        context.analyzer(JiuwenAnalyzers.GRAMS).instance(JiuwenAnalyzers.grams());
        context.analyzer(JiuwenAnalyzers.BIGRAMS).instance(JiuwenAnalyzers.bigrams());
        context.normalizer(JiuwenAnalyzers.FOLDED).instance(JiuwenAnalyzers.folded());
    }
}
