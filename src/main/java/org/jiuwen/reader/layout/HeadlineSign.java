package org.jiuwen.reader.layout;

import java.util.Locale;

/** What is seen of a line of a headline; each has a fitted weight for every {@link HeadlineRole} in {@code headline-weights.tsv}. */
enum HeadlineSign {
    /** Every line has it. */
    ANY,
    /** It is the first line. */
    FIRST,
    /** It is the last line. */
    LAST,
    /** It is the first of two. */
    FIRST_OF_TWO,
    /** It is the last of two. */
    LAST_OF_TWO,
    /** It is first and last. */
    ONLY,
    /** It stands between two others. */
    MIDDLE,
    /** Its characters, in tens. */
    LENGTH,
    /** It has four characters at most. */
    SHORT,
    /** It has six characters at most. */
    RATHER_SHORT,
    /** No line is shorter. */
    SHORTEST,
    /** No line is longer. */
    LONGEST,
    /** It is much longer than the shortest. */
    LONGER,
    /** It has twenty characters and more. */
    LONG,
    /** It has a comma. */
    COMMA,
    /** It has a colon. */
    COLON,
    /** It stands whole between quotation marks. */
    QUOTED,
    /** It has quotation marks. */
    QUOTES,
    /** It is a call: …！ */
    CALL,
    /** It is a question. */
    QUESTION,
    /** It begins with a dash. */
    DASHED,
    /** It stands whole between brackets. */
    BRACKETED,
    /** A dot parts it, as 走基层·新春. */
    DOT,
    /** It is marked as a headline. */
    MARKED,
    /** Another line is marked as a headline and this is not. */
    UNMARKED,
    /** It has two parts with a blank between. */
    PARTS,
    /** It has more parts. */
    MORE_PARTS,
    /** It has two parts that are alike, as mottos have. */
    SLOGAN,
    /** It counts up. */
    PAUSE,
    /** It ends in who says what follows: …强调. */
    SAYS,
    /** It ends in somebody's having part in something. */
    TOOK_PART,
    /** How much its words are those of decks. */
    DECK_WORDS,
    /** It ends in what takes place: …闭幕. */
    HAPPENING,
    /** Another line does and this does not. */
    HAPPENING_ELSEWHERE,
    /** A meeting takes place in it. */
    GATHERING,
    /** It ends in a measure. */
    MEASURE,
    /** It has a number. */
    NUMBER,
    /** It ends as names of standing features do. */
    COLUMN_NAME,
    /** It is the name of a campaign. */
    CAMPAIGN,
    /** It has a verb. */
    VERB,
    /** It begins with one. */
    VERB_FIRST,
    /** It is a few nouns. */
    NAME,
    /** It ends in a post that somebody takes up. */
    APPOINTED,
    /** It is the name of a document. */
    DOCUMENT,
    /** It is the number of one. */
    NUMBER_OF_DOCUMENT,
    /** It stands right under a line that {@link #SAYS} or {@link #TOOK_PART}. */
    UNDER_SAYS,
    /** It stands right over a line that begins with a dash. */
    OVER_DASH,
    /** It stands over two lines of which the second begins with a dash. */
    TWO_OVER_DASH,
    /** It stands right over a line that ends in what takes place. */
    OVER_HAPPENING,
    /** It is shorter than the line under it. */
    OVER_LONGER,
    /** It is longer than the line over it. */
    UNDER_SHORTER,
    /** A label stands over the headline. */
    LABELLED,
    /** How much its words are those of the text under the headline. */
    KIN,
    /** Share of its words that the text has. */
    SHARED,
    /** Another line has many more words with the text in common. */
    LESS_KIN,
    /** How many more words the line under it has with the text in common. */
    KIN_BELOW,
    /** How many more words the line over it has with the text in common. */
    KIN_ABOVE,
    /** The article has no text. */
    NO_TEXT,
    /** The article has no text, and the line is the last of several. */
    NO_TEXT_LAST,
    /** The text begins as news do. */
    NEWS;

    /** Its name in explanations. */
    String key() {
        return "headline-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
