package org.jiuwen.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/**
 * Makes {@link HanlpTokenizer}s for analyzers configured by name. The one argument {@code mode} is {@code index} (when absent),
 * {@code characters}, {@code words}, {@code grams} or {@code bigrams}. Follow it with {@code jiuwenFolding}: the tokenizer leaves
 * terms as printed.
 */
public final class HanlpTokenizerFactory extends TokenizerFactory {

    /** Name for Lucene's service lookup. */
    public static final String NAME = "hanlp";

    private final HanlpTokenizer.Mode mode;

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException on an unknown argument or mode
     */
    public HanlpTokenizerFactory(Map<String, String> args) {
        super(args);
        String[] modes = Stream.of(HanlpTokenizer.Mode.values())
                .map(HanlpTokenizerFactory::argument)
                .toArray(String[]::new);
        String name = get(args, "mode", List.of(modes), argument(HanlpTokenizer.Mode.INDEX));
        mode = HanlpTokenizer.Mode.valueOf(name.toUpperCase(Locale.ROOT));
        if (!args.isEmpty()) {
            throw new IllegalArgumentException("Unknown parameters: " + args);
        }
    }

    /** For Lucene's service lookup, which never calls it. */
    public HanlpTokenizerFactory() {
        throw defaultCtorException();
    }

    private static String argument(HanlpTokenizer.Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public HanlpTokenizer create(AttributeFactory attributes) {
        return new HanlpTokenizer(attributes, mode);
    }
}
