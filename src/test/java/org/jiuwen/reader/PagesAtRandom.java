package org.jiuwen.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Files and texts made at random: from the pages of the sample newspaper, from pieces of pages, from characters, from bytes. */
final class PagesAtRandom {

    private static final Path SAMPLE = Path.of("seeds");
    private static final List<String> PAGES = pages();
    private static final List<String> ENCODINGS = List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE");
    /** What a broken recognition, editor or transfer puts into a text. */
    private static final List<String> DIRT =
            List.of(("\0|\u0001|\u001B[0m|\u007F|\u0085|\u00A0|\u00AD|\u200B|\u200E|\u2028|"
                            + "\u2029|\u3000|\uD840|\uDC00|\uD840\uDC00|\uDBFF\uDFFF|\uE000|\uFEFF|"
                            + "\uFFFD|\uFFFF|\r|\r\n|\n|\f|\t|e\u0301|<br>|&nbsp;|<p class=\"x\">|#|# |"
                            + "……|——|·|（|）|“|”|、|。|，|：|0|９|Ａ|﹏|㈠|①|🀄")
                    .split("[|]"));

    private static final List<String> SIGNS =
            List.of("\n|\n|\n\n| |　|、|，|。|：|；|！|？|（|）|“|”|《|》|『|』|——|·|/|#|# |●|▲".split("[|]"));
    private static final List<String> WORDS =
            List.of(("市图书馆|夜间开放|澜州市|林小满|司徒敏|安 伟|王建国|虎某|阿卜杜拉·买买提|马丁内斯|市长|市委书记|副市长|市政协主席|主任委员|"
                            + "记者|通讯员|本报记者|本报讯|又讯|新华社北京3月2日电|昨日|今日|日前|3月2日|2025年3月2日|二〇二五年三月二日|十四五|"
                            + "“十五五”规划|市十五届人大四次会议|市政协十二届一次会议|二十届二、三中全会|大会|开幕会|闭幕|常委会会议|召开|主持|讲话|出席|列席|"
                            + "主席台就座|当选|任命|免去|为|的|在|和|同志|说|表示|强调|（下转第二版）|（上接第一版）|详见第4版|责任编辑：|摄|图为|星期日|"
                            + "第1版|简讯|公告|编者按|一、|（一）|1.|问：|答：|让我们|各位代表|习近平新时代中国特色社会主义思想|20|15|届|次|年|月|日|"
                            + "版|第")
                    .split("[|]"));

    private PagesAtRandom() {}

    private static List<String> pages() {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            return files.filter(it -> it.toString().endsWith(".txt"))
                    .sorted()
                    .map(PagesAtRandom::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any kind of file. */
    static Arbitrary<byte[]> files() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, damagedPages().map(PagesAtRandom::utf8)),
                Tuple.of(4, piecedPages().map(PagesAtRandom::utf8)),
                Tuple.of(2, unicode().map(PagesAtRandom::utf8)),
                Tuple.of(1, han().map(PagesAtRandom::utf8)),
                Tuple.of(2, encoded()),
                Tuple.of(1, bytes()));
    }

    /** A page of the sample newspaper after some damages. */
    static Arbitrary<String> damagedPages() {
        return Combinators.combine(
                        Arbitraries.of(PAGES), damages().list().ofMinSize(1).ofMaxSize(12))
                .as((page, damages) -> {
                    String text = page;
                    for (Damage damage : damages) {
                        text = damage.done(text);
                    }
                    return text;
                });
    }

    /** Words and signs of newspapers in any order. */
    static Arbitrary<String> piecedPages() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.of(WORDS)),
                        Tuple.of(4, Arbitraries.of(SIGNS)),
                        Tuple.of(1, Arbitraries.of(DIRT)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(300)
                .map(pieces -> String.join("", pieces));
    }

    /** Any characters at all, surrogates without their other half included. */
    static Arbitrary<String> unicode() {
        return Arbitraries.strings().all().ofMinLength(1).ofMaxLength(300);
    }

    /** Han characters, with a sign or a line break now and then. */
    static Arbitrary<String> han() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                12,
                                Arbitraries.chars().range('\u4E00', '\u9FFF').map(String::valueOf)),
                        Tuple.of(1, Arbitraries.of(SIGNS)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(600)
                .map(pieces -> String.join("", pieces));
    }

    /** A damaged page in one of the encodings, cut off anywhere or with a byte changed. */
    static Arbitrary<byte[]> encoded() {
        return Combinators.combine(
                        damagedPages(),
                        Arbitraries.of(ENCODINGS),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.bytes())
                .as((text, encoding, where, wrong) -> {
                    byte[] bytes = text.getBytes(Charset.forName(encoding));
                    int at = (int) (where * (bytes.length - 1));
                    if (bytes.length == 0 || wrong < 0) {
                        return Arrays.copyOf(bytes, Math.max(0, at));
                    }
                    bytes[at] = wrong;
                    return bytes;
                });
    }

    static Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(2000);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What happens to a text at a place; places and lengths are shares of the text, so that they keep their meaning in any text. */
    private record Damage(Kind kind, double at, double length, double to, String dirt) {

        private enum Kind {
            CUT_OFF,
            REMOVE,
            DOUBLE,
            MOVE,
            JOIN_LINES,
            BREAK_LINES,
            DIRTY,
            DIRTY_ALL,
            WIDEN,
            NARROW
        }

        private static final int LONGEST = 400;

        String done(String text) {
            if (text.isEmpty()) {
                return text;
            }
            int start = (int) (at * (text.length() - 1));
            int end = Math.min(text.length(), start + 1 + (int) (length * LONGEST));
            String part = text.substring(start, end);
            String rest = text.substring(0, start) + text.substring(end);
            return switch (kind) {
                case CUT_OFF -> text.substring(0, end);
                case REMOVE -> rest;
                case DOUBLE -> text.substring(0, end) + part + text.substring(end);
                case MOVE -> inserted(rest, part, (int) (to * rest.length()));
                case JOIN_LINES -> changed(text, start, end, part.replace("\n", ""));
                case BREAK_LINES -> changed(text, start, end, part.replaceAll("(.{1,17})", "$1\n"));
                case DIRTY -> inserted(text, dirt, start);
                case DIRTY_ALL -> changed(
                        text, start, end, part.replace("，", dirt).replace("的", dirt));
                case WIDEN -> changed(text, start, end, shifted(part, '!', '~', 0xFEE0));
                case NARROW -> changed(text, start, end, shifted(part, '！', '～', -0xFEE0));
            };
        }

        private static String inserted(String text, String part, int at) {
            return text.substring(0, at) + part + text.substring(at);
        }

        private static String changed(String text, int start, int end, String part) {
            return text.substring(0, start) + part + text.substring(end);
        }

        private static String shifted(String text, char first, char last, int by) {
            StringBuilder shifted = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                shifted.append(c >= first && c <= last ? (char) (c + by) : c);
            }
            return shifted.toString();
        }
    }

    private static Arbitrary<Damage> damages() {
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(Arbitraries.of(Damage.Kind.class), share, share, share, Arbitraries.of(DIRT))
                .as(Damage::new);
    }
}
