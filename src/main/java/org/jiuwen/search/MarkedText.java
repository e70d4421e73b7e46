package org.jiuwen.search;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Text in pieces, of which some are marked as found. It is no markup, so nothing printed on a page can become one.
 *
 * @param pieces in text order
 */
public record MarkedText(List<Piece> pieces) {

    /** A stretch of text. */
    public record Piece(String text, boolean marked) {}

    /** Escaped HTML with {@code <mark>} as its only element. */
    public String html() {
        return pieces.stream()
                .map(piece -> piece.marked()
                        ? "<mark>" + HtmlUtils.htmlEscape(piece.text(), "UTF-8") + "</mark>"
                        : HtmlUtils.htmlEscape(piece.text(), "UTF-8"))
                .collect(Collectors.joining());
    }

    /** The text alone. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
