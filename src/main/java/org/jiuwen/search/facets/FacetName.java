package org.jiuwen.search.facets;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jiuwen.archive.ArticleFields;
import org.jiuwen.archive.Genre;

/** A property of articles by which a question is narrowed; its parameter is its name in small letters. */
public enum FacetName {
    PAPER(ArticleFields.PAPER, ArticleFields.PAPER_LABEL),
    YEAR(ArticleFields.MONTH, ArticleFields.MONTH),
    MONTH(ArticleFields.MONTH, ArticleFields.MONTH),
    PAGE(ArticleFields.PAGE_NUMBER, ArticleFields.PAGE_NUMBER),
    GENRE(ArticleFields.GENRE, ArticleFields.GENRE),
    PERSON(ArticleFields.PERSON, ArticleFields.PERSON_LABEL),
    MEETING(ArticleFields.MEETING, ArticleFields.MEETING_LABEL),
    BYLINE(ArticleFields.BYLINE, ArticleFields.BYLINE);

    /** The value of {@link #YEAR} for articles whose date is not known. */
    public static final String UNDATED = "none";

    /** Before the name in the parameter of what is left out: {@code not-person=…}. */
    private static final String NOT = "not-";

    private final String field;
    private final String counted;

    FacetName(String field, String counted) {
        this.field = field;
        this.counted = counted;
    }

    /** The index field that a chosen value is looked for in. */
    String field() {
        return field;
    }

    /** The index field whose values are counted. */
    String counted() {
        return counted;
    }

    /** As it stands in an address, in JSON and at the end of message keys. */
    @JsonValue
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The parameter of what is left out. */
    public String exclusion() {
        return NOT + parameter();
    }

    /** Whether values are in an order of their own, and not the most frequent first. */
    boolean isOrdered() {
        return this == YEAR || this == MONTH;
    }

    /**
     * Reads a value from an address.
     *
     * @throws IllegalArgumentException when it can be none of this facet
     */
    String read(String value) {
        try {
            return switch (this) {
                case YEAR -> value.equals(UNDATED) ? value : Year.parse(value).toString();
                case MONTH -> YearMonth.parse(value).toString();
                case PAGE -> positive(value);
                case GENRE -> Genre.valueOf(value.toUpperCase(Locale.ROOT))
                        .name()
                        .toLowerCase(Locale.ROOT);
                default -> value;
            };
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(value, e);
        }
    }

    private static String positive(String value) {
        int number = Integer.parseInt(value);
        if (number < 1) {
            throw new NumberFormatException(value);
        }
        return Integer.toString(number);
    }
}
