package org.jiuwen.admin.editing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jiuwen.archive.Genre;
import org.jiuwen.ingest.Corrections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps as corrections what an editor changed of an article, and nothing of what he left. */
@Service
class ArticleEditing {

    private final Corrections corrections;

    ArticleEditing(Corrections corrections) {
        this.corrections = corrections;
    }

    /**
     * Changes an article.
     *
     * @param byline names, parted by blanks, commas or line breaks
     * @return how many fields were changed
     */
    @Transactional
    public int change(
            EditedArticle now, String title, String byline, Genre genre, @Nullable LocalDate eventDate, long user) {
        int changed = 0;
        String plain = title.strip().replaceAll("\\s+", " ");
        if (!plain.equals(Objects.requireNonNullElse(now.title(), ""))) {
            corrections.correctTitle(now.id(), plain, user);
            changed++;
        }
        List<String> names = names(byline);
        if (!names.equals(now.byline())) {
            corrections.correctByline(now.id(), names, user);
            changed++;
        }
        if (genre != now.genre()) {
            corrections.correctGenre(now.id(), genre, user);
            changed++;
        }
        if (!Objects.equals(eventDate, now.eventDate())) {
            corrections.correctEventDate(now.id(), eventDate, user);
            changed++;
        }
        return changed;
    }

    private static List<String> names(String byline) {
        return Arrays.stream(byline.split("[、，,;；\\n\\r]+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
