package org.jiuwen.reader.meetings;

import java.util.List;
import org.jiuwen.text.Segmenter;
import org.jiuwen.text.Segmenter.Word;

/** Says where a place's name starts when words of the sentence stand before it without a mark. */
final class PlaceNames {

    private PlaceNames() {}

    /** Length of the place's name that ends {@code text}; 0 when only the character of its level does, as in 会议由市. */
    static int lengthBefore(String text) {
        List<Word> words = Segmenter.shared().words(text);
        if (words.isEmpty()) {
            return 0;
        }
        Word last = words.getLast();
        if (last.end() - last.start() > 1) {
            return last.nature().startsWith("ns") ? last.end() - last.start() : 0;
        }
        if (words.size() > 1) {
            Word before = words.get(words.size() - 2);
            if (before.nature().startsWith("ns")) {
                return last.end() - before.start();
            }
        }
        return 0;
    }
}
