package org.jiuwen.admin.editing;

import java.time.LocalDate;
import java.util.Objects;
import org.jiuwen.ingest.Corrections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a page its number and its date together: when the place is taken, neither is kept. */
@Service
public class PagePlacement {

    private final Corrections corrections;

    PagePlacement(Corrections corrections) {
        this.corrections = corrections;
    }

    /**
     * Where a page is.
     *
     * @param date null when its day is not known
     * @param number null when it has none
     */
    public record Spot(@Nullable LocalDate date, @Nullable Integer number) {}

    /**
     * Moves a page; what stays the same is no correction.
     *
     * @throws org.jiuwen.ingest.PlaceTakenException if another page is there
     */
    @Transactional
    public void place(long page, Spot now, Spot wanted, long user) {
        if (!Objects.equals(wanted.number(), now.number())) {
            corrections.correctPageNumber(page, wanted.number(), user);
        }
        if (!Objects.equals(wanted.date(), now.date())) {
            corrections.correctDate(page, wanted.date(), user);
        }
    }
}
