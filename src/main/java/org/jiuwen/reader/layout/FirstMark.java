package org.jiuwen.reader.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.text.Lexicon;

/**
 * What the first punctuation mark of a text says: 追责。 with a stop after a few characters is the rest of a sentence, and so is
 * 转得稳、 after another pause. Measured; {@code first-marks.tsv} says on what.
 */
final class FirstMark {

    private static final String MARKS = "。，、；：！？）";
    private static final String HALF_WIDTH = ",;:!?)";
    private static final String FULL_WIDTH = "，；：！？）";
    /** No mark says anything that stands behind so many characters. */
    private static final int REACH = 60;

    private record Step(int least, double weight) {}

    private static final Map<String, List<Step>> WEIGHTS = weights();

    private FirstMark() {}

    private static Map<String, List<Step>> weights() {
        Map<String, List<Step>> weights = new HashMap<>();
        for (List<String> row : Lexicon.load("first-marks.tsv").rows()) {
            weights.computeIfAbsent(row.get(0) + row.get(1), key -> new ArrayList<>())
                    .add(new Step(Integer.parseInt(row.get(2)), Double.parseDouble(row.get(3))));
        }
        return weights;
    }

    /** Log-odds of a text going on a sentence that breaks off. */
    static double goesOn(String broken, String text) {
        for (int at = 0; at < Math.min(REACH, text.length()); at++) {
            char mark = text.charAt(at);
            int half = HALF_WIDTH.indexOf(mark);
            mark = half < 0 ? mark : FULL_WIDTH.charAt(half);
            if (MARKS.indexOf(mark) >= 0) {
                return weight(end(broken) + mark, at);
            }
        }
        return 0;
    }

    private static String end(String broken) {
        return switch (broken.charAt(broken.length() - 1)) {
            case '、' -> "pause";
            case '，', ',' -> "comma";
            default -> "word";
        };
    }

    private static double weight(String key, int at) {
        double weight = 0;
        for (Step step : WEIGHTS.getOrDefault(key, List.of())) {
            weight = at >= step.least ? step.weight : weight;
        }
        return weight;
    }
}
