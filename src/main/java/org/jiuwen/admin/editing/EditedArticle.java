package org.jiuwen.admin.editing;

import java.time.LocalDate;
import java.util.List;
import org.jiuwen.archive.Genre;
import org.jiuwen.archive.PagePlace;
import org.jspecify.annotations.Nullable;

/** An article with what may be put right of it. */
record EditedArticle(
        long id,
        String slug,
        @Nullable String title,
        List<String> byline,
        Genre genre,
        @Nullable LocalDate eventDate,
        PagePlace place) {}
