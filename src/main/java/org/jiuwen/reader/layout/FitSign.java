package org.jiuwen.reader.layout;

import java.util.Locale;

/** What is seen of a line that may go on where another breaks off; each has a fitted weight in {@code continuation-weights.tsv}. */
enum FitSign {
    /** How strange the line is as a beginning, behind anything but a comma. */
    STRANGE(0),
    /** The same behind a comma, where a clause begins. */
    STRANGE_CLAUSE(1),
    /** Too strange for any beginning. */
    VERY_STRANGE(2),
    /** What its first mark of punctuation says. */
    FIRST_MARK(3),
    /** It closes the quotation that the broken line opens. */
    QUOTATION_CLOSED(4),
    /** It does not. */
    QUOTATION_LEFT_OPEN(5),
    /** How often its first word stands behind the last one of the broken line. */
    SUCCESSION(6),
    /** It says who came, as whole paragraphs do. */
    WHO_CAME(7),
    /** It refers to what stands before it in its own article. */
    REFERS_BACK(8),
    /** It breaks off itself. */
    BREAKS_OFF(9),

    /** It is the next line as printed. */
    NEXT(10),
    /** It is the next line, but a word goes over it to another. */
    NEXT_INTERRUPTED(11),
    /** It is the next line and begins as paragraphs often do. */
    NEXT_USUAL(12),

    /** A word goes over the break. */
    WORD_OVER(13),
    /** The same, though the line stands behind the end of a sentence. */
    WORD_OVER_BEHIND_END(14),
    /** The same, though the line begins as paragraphs often do. */
    WORD_OVER_USUAL(15),
    /** Both name the same body, which hardly another line names. */
    SAME_BODY(16),

    /** It stands between two lines over which a word goes. */
    BETWEEN(17),
    /** A few words with a stop behind the end of a paragraph, which are none. */
    SCRAP(18),
    /** The same, of hardly a word. */
    SMALL_SCRAP(19),
    /** A paragraph that begins as the one before it does: 做减法 behind 做加法. */
    PARALLEL(20),
    /** A whole paragraph behind the end of another is most often where it belongs. */
    IN_PLACE(21),
    /** The same when it begins as paragraphs often do. */
    IN_PLACE_AND_USUAL(22),
    /** It stands behind the end of a sentence. */
    BEHIND_END(23),
    /** It stands behind another line that breaks off. */
    BEHIND_BREAK(24),

    /** Columns are printed forward. */
    BACKWARD(25),
    /** More than so many lines away, in another article. */
    FAR(26),
    /** What stands straight under another headline is most often its text. */
    UNDER_HEADLINE(27),
    /** Straight under the headline of the same article. */
    UNDER_OWN_HEADLINE(28),
    /** The last line of its article as printed. */
    LAST(29),
    SAME_ARTICLE(30),
    /** Kinship to the broken line's article, less that to its own. */
    KIN(31),

    /** The broken line has a next one that may go on. */
    BEFORE_LINE(32),
    /** The next line begins a paragraph, or a word goes past it. */
    BEFORE_PARAGRAPH(33),
    /** The broken line is the last of its article. */
    AT_END(34),
    /** The broken line has no mark of punctuation: it may be a heading or an entry of a list. */
    WITHOUT_MARK(35),
    /** The word over the break is one that begins many sentences: 意|在. */
    PREPOSITION_OVER(36);

    private final int place;

    FitSign(int place) {
        this.place = place;
    }

    /** What it is called among the reasons for a line's place: {@code fit-word-over}. */
    String key() {
        return "fit-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it stands among the signs of a pair. */
    int place() {
        return place;
    }
}
