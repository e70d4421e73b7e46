package org.jiuwen.text;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link FoldingFilter}s for analyzers and normalizers configured by name; takes no arguments. */
public final class FoldingFilterFactory extends TokenFilterFactory {

    /** Name for Lucene's service lookup. */
    public static final String NAME = "jiuwenFolding";

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException on any argument
     */
    public FoldingFilterFactory(Map<String, String> args) {
        super(args);
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** For Lucene's service lookup, which never calls it. */
    public FoldingFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public FoldingFilter create(TokenStream input) {
        return new FoldingFilter(input);
    }

    @Override
    public TokenStream normalize(TokenStream input) {
        return create(input);
    }
}
