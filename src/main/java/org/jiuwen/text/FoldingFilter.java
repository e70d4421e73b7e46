package org.jiuwen.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds terms with {@link Folding}: width, case, traditional characters, variants. Terms keep their length, so offsets hold. */
public final class FoldingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    public FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] buffer = term.buffer();
        if (term.length() > 0 && buffer[0] == HanlpTokenizer.VARIANT) {
            return true;
        }
        for (int i = 0; i < term.length(); i++) {
            buffer[i] = Folding.fold(buffer[i]);
        }
        return true;
    }
}
