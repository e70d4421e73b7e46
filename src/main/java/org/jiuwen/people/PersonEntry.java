package org.jiuwen.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list.
 *
 * @param namesake tells people of the same name apart, from 1
 * @param post the last post that an article gives him, null when none does
 * @param articles how many articles name him
 * @param first date of the first of them, null when none has one
 * @param last date of the last of them, null when none has one
 */
record PersonEntry(
        String slug,
        String name,
        int namesake,
        String pinyin,
        @Nullable String post,
        int articles,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {}
