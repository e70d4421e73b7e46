package org.jiuwen.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.jiuwen.reader.UnreadablePageException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDecoderTests {

    private static final String PAGE = "市图书馆夜间开放\r\n\r\n本报讯（记者 林小满）3月2日起，市图书馆自修区延长开放至晚上十点。\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void textWithoutMarkIsReadInAnyEncoding(String encoding) throws UnreadablePageException {
        assertThat(PageDecoder.decode(PAGE.getBytes(Charset.forName(encoding))).text())
                .isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void markStaysInTheTextThatOffsetsCountIn(String encoding) throws UnreadablePageException {
        String marked = "\uFEFF" + PAGE;
        PageText text = PageDecoder.decode(marked.getBytes(Charset.forName(encoding)));
        assertThat(text.text()).isEqualTo(marked);
        assertThat(text.encoding()).isEqualTo(encoding);
    }

    @Test
    void asciiInUtf16WithoutMarkIsNoBinary() throws UnreadablePageException {
        String ascii = "PAGE ONE\nNothing but plain letters on this page.\n";
        assertThat(PageDecoder.decode(ascii.getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo(ascii);
    }

    @Test
    void fileCutWithinACharacterIsStillRead() throws UnreadablePageException {
        byte[] bytes = PAGE.repeat(20).strip().getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(PageDecoder.decode(cut).text()).startsWith("市图书馆夜间开放");
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY", "' \t\r\n ', EMPTY", "'a\1b\2c\3d\4', NOT_TEXT"})
    void unreadableTextHasAReason(String text, Reason reason) {
        assertThatThrownBy(() -> PageDecoder.decode(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(UnreadablePageException.class, e -> assertThat(e.reason())
                        .isEqualTo(reason));
    }

    @Test
    void fileLargerThanTheLimitIsRejectedUnread() {
        byte[] endless = new byte[PageFile.MOST_BYTES + 1];
        Arrays.fill(endless, (byte) 'a');
        assertThatThrownBy(() -> PageDecoder.decode(endless))
                .isInstanceOfSatisfying(UnreadablePageException.class, e -> assertThat(e.reason())
                        .isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void pictureIsNoText() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        png.writeBytes(noise);
        assertThatThrownBy(() -> PageDecoder.decode(png.toByteArray())).isInstanceOf(UnreadablePageException.class);
    }
}
