package org.jiuwen.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import org.jiuwen.reader.UnreadablePageException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a page file. A mark or flawless UTF-8 decides at once; otherwise each encoding that pages come in is
 * tried, and the one that yields the most everyday Chinese text wins, because any bytes are something in GB18030 or UTF-16.
 */
final class PageDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> GUESSES =
            List.of(StandardCharsets.UTF_8, GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** Share of everyday characters below which text is taken for noise; GB18030 read as UTF-16 stays under a third. */
    private static final double PLAUSIBLE = 0.6;

    private static final double MOST_CONTROLS = 0.01;
    private static final int SAMPLE = 200_000;
    private static final BitSet COMMON_HAN = commonHan();

    private PageDecoder() {}

    static PageText decode(byte[] bytes) throws UnreadablePageException {
        if (bytes.length == 0) {
            throw new UnreadablePageException(Reason.EMPTY);
        }
        if (bytes.length > PageFile.MOST_BYTES) {
            throw new UnreadablePageException(Reason.TOO_LARGE);
        }
        PageText text = byMark(bytes);
        if (text == null) {
            text = asCleanUtf8(bytes);
        }
        if (text == null) {
            text = byPlausibility(bytes);
        }
        if (text.text().codePoints().allMatch(PageDecoder::isBlank)) {
            throw new UnreadablePageException(Reason.EMPTY);
        }
        if (tooManyControls(text.text())) {
            throw new UnreadablePageException(Reason.NOT_TEXT);
        }
        return text;
    }

    private static @Nullable PageText byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return text(bytes, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return text(bytes, StandardCharsets.UTF_16BE);
        }
        return null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable PageText asCleanUtf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // A NUL is what ASCII in UTF-16 looks like when it is read as UTF-8.
            return text.indexOf('\0') < 0 ? new PageText(text, "UTF-8") : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static PageText byPlausibility(byte[] bytes) throws UnreadablePageException {
        Charset best = StandardCharsets.UTF_8;
        double bestScore = -1;
        for (Charset guess : GUESSES) {
            double score = plausibility(new String(bytes, 0, Math.min(bytes.length, SAMPLE), guess));
            if (score > bestScore) {
                best = guess;
                bestScore = score;
            }
        }
        if (bestScore < PLAUSIBLE) {
            throw new UnreadablePageException(hasControlBytes(bytes) ? Reason.NOT_TEXT : Reason.UNDECODABLE);
        }
        return text(bytes, best);
    }

    private static PageText text(byte[] bytes, Charset charset) {
        return new PageText(new String(bytes, charset), charset.name());
    }

    /** Share of characters that a page is made of; replacement and private-use characters count against it threefold. */
    private static double plausibility(String text) {
        int good = 0;
        int bad = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            all++;
            if (COMMON_HAN.get(c) || isEverydaySign(c)) {
                good++;
            } else if (c == '\uFFFD' || c < ' ' || (c >= 0xE000 && c <= 0xF8FF) || Character.isSurrogate(c)) {
                bad++;
            }
        }
        return all == 0 ? 0 : (good - 3.0 * bad) / all;
    }

    private static boolean isEverydaySign(char c) {
        return (c >= ' ' && c < 0x7F)
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || (c >= 0x3000 && c <= 0x3011)
                || (c >= 0xFF01 && c <= 0xFF5E)
                || (c >= 0x2010 && c <= 0x2026)
                || c == '·';
    }

    private static boolean tooManyControls(String text) {
        long controls = text.chars().filter(PageDecoder::isControl).count();
        return text.indexOf('\0') >= 0 || controls > Math.max(2, text.length() * MOST_CONTROLS);
    }

    private static boolean hasControlBytes(byte[] bytes) {
        for (byte b : bytes) {
            if (isControl(b & 0xFF)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 0x7F;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
    }

    /** The 3,755 characters of the first level of GB 2312: by far the most of any running Chinese text. */
    private static BitSet commonHan() {
        BitSet common = new BitSet();
        for (int row = 0xB0; row <= 0xD7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String han = new String(new byte[] {(byte) row, (byte) cell}, GB18030);
                if (han.length() == 1 && han.charAt(0) >= 0x4E00 && han.charAt(0) <= 0x9FFF) {
                    common.set(han.charAt(0));
                }
            }
        }
        return common;
    }
}
