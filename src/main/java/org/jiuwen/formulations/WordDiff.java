package org.jiuwen.formulations;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jiuwen.text.Segmenter;
import org.jiuwen.text.Segmenter.Word;

/**
 * Two texts side by side, the words marked that only one of them has (Myers 1986, over the words of the segmenter).
 *
 * @param left the earlier text in pieces, those marked that the later one has not
 * @param right the later text in pieces, those marked that the earlier one had not
 */
record WordDiff(List<Piece> left, List<Piece> right) {

    /** A stretch of one text. */
    record Piece(String text, boolean changed) {}

    static WordDiff between(String left, String right) {
        List<Word> before = Segmenter.shared().words(left);
        List<Word> now = Segmenter.shared().words(right);
        BitSet gone = new BitSet();
        BitSet come = new BitSet();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(texts(before), texts(now)).getDeltas()) {
            mark(gone, delta.getSource());
            mark(come, delta.getTarget());
        }
        return new WordDiff(pieces(left, before, gone), pieces(right, now, come));
    }

    /** Whether the same words stand in both. */
    public boolean isSame() {
        return left.stream().noneMatch(Piece::changed) && right.stream().noneMatch(Piece::changed);
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    private static void mark(BitSet marked, Chunk<String> chunk) {
        marked.set(chunk.getPosition(), chunk.getPosition() + chunk.size());
    }

    private static List<Piece> pieces(String text, List<Word> words, BitSet changed) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < words.size(); at++) {
            boolean last = at + 1 == words.size();
            if (last || changed.get(at) != changed.get(at + 1)) {
                int to = last ? text.length() : words.get(at).end();
                pieces.add(new Piece(text.substring(from, to), changed.get(at)));
                from = to;
            }
        }
        return List.copyOf(pieces);
    }
}
