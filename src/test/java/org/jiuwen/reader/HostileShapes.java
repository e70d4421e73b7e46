package org.jiuwen.reader;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Texts of any length that no newspaper prints: each repeats what makes some part of the reader look far ahead, far back or at
 * everything seen so far, so that whatever grows faster than the length of the text shows.
 */
final class HostileShapes {

    /** Name of the shape and the phrase that is repeated without end. */
    static final Map<String, String> PHRASES = phrases();

    /** Name of the shape and the phrase that is repeated without end with other words each time; X, W, N as in {@link #filled}. */
    static final Map<String, String> FILLED = filledPhrases();

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";

    private HostileShapes() {}

    private static Map<String, String> phrases() {
        Map<String, String> phrases = new LinkedHashMap<>();
        phrases.put("one line of prose", "澜州市图书馆的夜间自修区延长开放到晚上十点，读者说这里很安静。");
        phrases.put("one line without a stop", "澜州市图书馆的夜间自修区延长开放到晚上十点读者说这里很安静");
        phrases.put("paragraphs", "澜州市图书馆的夜间自修区延长开放到晚上十点，读者林小满说这里很安静，他每周来三次。\n");
        phrases.put("cut lines", "澜州市图书馆的夜间自修区延长开放到晚上十\n");
        phrases.put("lines of one character", "澜\n");
        phrases.put("line breaks", "\n");
        phrases.put("blanks", " 　\t");
        phrases.put("enumeration commas", "、");
        phrases.put("stops", "。");
        phrases.put("commas", "，");
        phrases.put("digits", "0123456789");
        phrases.put("Chinese digits", "一二三四五六七八九十百千万");
        phrases.put("year month day", "年月日");
        phrases.put("dates", "2025年3月2日");
        phrases.put("days in lines", "3月2日，昨日。\n");
        phrases.put("surnames", SURNAMES);
        phrases.put("opening brackets", "（");
        phrases.put("closing brackets", "）");
        phrases.put("brackets", "（）“”《》【】");
        phrases.put("opening quotation marks", "“");
        phrases.put("letters", "abcdefghij");
        phrases.put("capitals with dots", "A.");
        phrases.put("names with dots", "阿·");
        phrases.put("foreign characters", "阿里巴巴");
        phrases.put("spaced names", "安 伟 ");
        phrases.put("spaced names in lists", "安 伟、");
        phrases.put("list of one name", "王建国、");
        phrases.put("list in lines", "王建国\n");
        phrases.put("list of posts", "市长王建国、副市长");
        phrases.put("headlines", "# 市图书馆延长夜间开放\n");
        phrases.put("headlines without marks", "市图书馆延长夜间开放\n");
        phrases.put("headline and text", "市图书馆延长夜间开放\n本报讯（记者 林小满）昨日，市图书馆延长开放到晚上十点。\n");
        phrases.put("leads in one line", "本报讯");
        phrases.put("leads in lines", "本报讯（记者 林小满）\n");
        phrases.put("又讯", "又讯 市政协十二届一次会议闭幕，王建国主持会议。\n");
        phrases.put("又讯 in lines", "又讯\n");
        phrases.put("meetings in one line", "会议");
        phrases.put("meetings of a series", "市十五届人大四次会议昨日开幕，陈明出席。");
        phrases.put("standing committee meetings", "市委常委会会议召开王建国主持");
        phrases.put("numbered terms", "第十五届");
        phrases.put("numbered sessions", "十五届四次");
        phrases.put("plenums", "二十届二、三、");
        phrases.put("captions", "▲图为王建国。（记者 陈明 摄）\n");
        phrases.put("bylines", "（记者 ");
        phrases.put("reporters", "记者林小满");
        phrases.put("columns", "民生\n");
        phrases.put("jumps", "（下转第二版）\n");
        phrases.put("jumps in one line", "（上接第一版）");
        phrases.put("mastheads", "2025年3月2日 星期日 第1版\n");
        phrases.put("editors", "责任编辑：");
        phrases.put("entries", "一、\n");
        phrases.put("bullets", "●");
        phrases.put("markdown", "#");
        phrases.put("markdown in lines", "# \n");
        phrases.put("dashes", "——");
        phrases.put("calls", "让我们");
        phrases.put("speakers", "问：\n答：\n");
        phrases.put("replacement characters", "\uFFFD");
        phrases.put("surrogate pairs", "\uD840\uDC00");
        phrases.put("HTML", "<p>市图书馆</p>");
        phrases.put("colons", "：");
        phrases.put("appointments", "任命王建国为");
        phrases.put("elected", "王建国当选市长");
        phrases.put("plans", "“十四五”规划");
        phrases.put("lines of two characters", "澜州\n");
        phrases.put("lines of one character with blanks between", "澜\n\n");
        phrases.put("lines of CR and LF", "澜州\r\n\r市\n\r\n");
        phrases.put("quotation marks", "“”");
        phrases.put("corner quotes", "『』「」");
        phrases.put("straight quotes", "\"'");
        phrases.put("headline-like lines by turns", "市图书馆延长夜间开放\n渡口改在南岸 今起试航\n");
        phrases.put("headlines broken by captions", "市图书馆延长夜间开放\n▲图为王建国。（记者 陈明 摄）\n");
        phrases.put("HTML page", "<div class=\"a\"><a href='#'>市图书馆</a>&nbsp;<br/></div>\n");
        phrases.put("lunar days", "农历腊月廿一");
        phrases.put("cyclical years", "甲子年乙丑年");
        phrases.put("weekdays", "3月2日星期日");
        phrases.put("places", "中共澜州市委");
        phrases.put("places nested", "省市县区");
        phrases.put("misread words", "图书绾");
        phrases.put("tabs", "王建国\t陈明\n");
        phrases.put("ideographic zeros", "二〇二五年〇月〇日");
        phrases.put("zero widths", "澜\u200B州\uFEFF");
        phrases.put("form feeds", "澜州\f");
        phrases.put("briefs", "简讯\n市图书馆 延长开放。\n");
        return phrases;
    }

    private static Map<String, String> filledPhrases() {
        Map<String, String> phrases = new LinkedHashMap<>();
        phrases.put("list of many names", "X、");
        phrases.put("many names in lines", "X\n");
        phrases.put("many rolls of names", "W区：X、X\nW县：X、X\n▲图为W。（记者 X 摄）\n");
        phrases.put("many names with posts", "市W局局长X、");
        phrases.put("many names that speak", "X说，W。");
        phrases.put("many reporters in lines", "本报讯（记者 X）W。\n");
        phrases.put("many reporters in one line", "（记者 X）");
        phrases.put("many photographers", "▲图为W。（记者 X 摄）\n");
        phrases.put("many signed articles", "# WWW\n本报讯（记者 X）昨日，WWWW，W。\n");
        phrases.put("many sessions", "市第N届人民代表大会第N次会议昨日开幕，X主持会议，X、X出席。");
        phrases.put("many sessions in lines", "市第N届人民代表大会第N次会议昨日开幕，X主持会议，X、X出席。\n");
        phrases.put("many named meetings", "W市WW工作会议昨日召开，X出席会议并讲话。");
        phrases.put("many meetings under 又讯", "又讯 WW工作会议昨日在WW召开，X出席。\n");
        phrases.put("many days", "20N年N月N日");
        phrases.put("many spaced names", "王 W、");
        phrases.put("many jumps", "（下转第N版）\n");
        phrases.put("many labels", "W专栏\nWWWWW\n");
        phrases.put("many paragraphs alike", "澜州市图书馆的夜间自修区延长开放到WW晚上十点，读者X说这里很安静，他每周来三次。\n");
        phrases.put("many lines of two characters", "W\n");
        phrases.put("many lines of four characters", "WW\n");
        phrases.put("many headline-like lines", "WWWWW\n");
        phrases.put("many sentences", "WWWWWWW，WWWWW。");
        phrases.put("many misprints", "澜州市图书W的夜间自W区延长开放到晚W十点，");
        phrases.put("many quoted words", "“WW”、");
        phrases.put("many subheads", "# WWWWW\n本报讯 WWWWWWWW。\n## WW\nWWWWWWWWWWWW。\n");
        phrases.put("many dotted names", "W·W·W，");
        return phrases;
    }

    /** A phrase as often as it fits into so many bytes of UTF-8. */
    static String repeated(String phrase, int bytes) {
        return phrase.repeat(Math.max(1, bytes / phrase.getBytes(StandardCharsets.UTF_8).length));
    }

    /** One list of invented names, nearly all of them different. */
    static String namesList(int bytes, long seed) {
        return "出席会议的有：" + filled("X、", bytes, seed);
    }

    /**
     * A phrase again and again, each time with other words in it.
     *
     * @param phrase with X for an invented name, W for two characters and N for a number
     */
    static String filled(String phrase, int bytes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int left = bytes; left > 0; ) {
            int start = text.length();
            phrase.chars().forEach(c -> fill((char) c, text, random));
            left -= text.substring(start).getBytes(StandardCharsets.UTF_8).length;
        }
        return text.toString();
    }

    private static void fill(char c, StringBuilder text, SplittableRandom random) {
        switch (c) {
            case 'X' -> text.append(SURNAMES.charAt(random.nextInt(SURNAMES.length())))
                    .append(han(random))
                    .append(han(random));
            case 'W' -> text.append(han(random)).append(han(random));
            case 'N' -> text.append(1 + random.nextInt(99));
            default -> text.append(c);
        }
    }

    private static char han(SplittableRandom random) {
        return (char) (0x4E00 + random.nextInt(3000));
    }

    /** Han characters drawn at random from the first so many, cut into lines of a length; 0 for one line. */
    static String randomHan(int length, int kinds, int line, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            boolean ends = line > 0 && text.length() % line == line - 1;
            text.append(ends ? '\n' : (char) (0x4E00 + random.nextInt(kinds)));
        }
        return text.toString();
    }
}
