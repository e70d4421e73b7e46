package org.jiuwen.admin;

import java.time.LocalDate;
import java.util.Objects;
import org.jiuwen.ingest.Corrections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a page its number and its date together: when the place is taken, neither is kept. */
@Service
class PagePlacement {

    private final Corrections corrections;

    PagePlacement(Corrections corrections) {
        this.corrections = corrections;
    }

    @Transactional
    void place(UndatedQueries.Waiting page, LocalDate date, @Nullable Integer number, long user) {
        if (!Objects.equals(number, page.number())) {
            corrections.correctPageNumber(page.id(), number, user);
        }
        corrections.correctDate(page.id(), date, user);
    }
}
