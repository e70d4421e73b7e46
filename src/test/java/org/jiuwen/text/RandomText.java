package org.jiuwen.text;

import java.util.Random;

/** Text like a newspaper's gone wrong: words, names, numbers and signs glued together at random, for tests of properties. */
final class RandomText {

    private static final String[] PARTS = {
        "人民大会堂",
        "市委书记",
        "江文澜",
        "安伟",
        "人工智能+",
        "智能",
        "工",
        "人",
        "大会",
        "会堂",
        "2024",
        "13710.5",
        "%",
        "亿元",
        "RCEP",
        "rc",
        "臺灣",
        "協定",
        "〇",
        "二○二四年",
        "𠀀",
        "𠮷",
        "的",
        "一",
        "十五五",
        "+",
        "++",
        "#",
        "5G",
        "Ａ",
        "３",
        ".",
        "℃",
        "é",
        "の",
        "阿依努尔·买买提"
    };

    private static final String[] GAPS = {"，", "。", "\n", "\n\n", "　　", " ", "、", "”", "——", "\t", "😀"};

    private RandomText() {}

    /** Words and gaps. */
    static String next(Random random, int least) {
        StringBuilder text = new StringBuilder();
        while (text.length() < least) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
            if (random.nextInt(6) == 0) {
                text.append(GAPS[random.nextInt(GAPS.length)]);
            }
        }
        return text.toString();
    }
}
