package org.jiuwen.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A page's date with what it rests on.
 *
 * @param date the day, or the first day of the month or year that is known; null when nothing is
 * @param precision null when {@code date} is
 * @param origin null when {@code date} is
 * @param confidence 0 to 1
 * @param evidence JSON list of {@code {text, start, end, reason}}
 * @param against JSON list of the same form: what speaks for another date
 * @param alternatives JSON list of {@code {date, confidence}}
 */
@Embeddable
public record PageDate(
        @Column(name = "date_issued") @Nullable LocalDate date,
        @Column(name = "date_precision") @Enumerated(EnumType.STRING) @Nullable DatePrecision precision,
        @Column(name = "date_origin") @Enumerated(EnumType.STRING) @Nullable DateOrigin origin,
        @Column(name = "date_confidence") double confidence,
        @Column(name = "date_evidence") @JdbcTypeCode(SqlTypes.JSON) String evidence,
        @Column(name = "date_against") @JdbcTypeCode(SqlTypes.JSON) String against,
        @Column(name = "date_alternatives") @JdbcTypeCode(SqlTypes.JSON) String alternatives) {

    /** A date that nothing speaks against. */
    public PageDate(
            @Nullable LocalDate date,
            @Nullable DatePrecision precision,
            @Nullable DateOrigin origin,
            double confidence,
            String evidence,
            String alternatives) {
        this(date, precision, origin, confidence, evidence, "[]", alternatives);
    }

    /** Whether the day is known, so that the page belongs to an issue. */
    public boolean isDay() {
        return precision == DatePrecision.DAY;
    }
}
