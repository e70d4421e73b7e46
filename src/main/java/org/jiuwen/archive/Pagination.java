package org.jiuwen.archive;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where one stands in a list that is shown in portions.
 *
 * @param page the portion shown, from 1
 * @param size entries in a portion
 * @param total entries in all
 */
public record Pagination(int page, int size, long total) {

    private static final int NEIGHBOURS = 2;

    public Pagination {
        if (page < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("page %d of %d entries by %d".formatted(page, total, size));
        }
    }

    /** How many portions there are; at least one, which is empty when there is nothing. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Entries before this portion. */
    public int offset() {
        return Math.multiplyExact(page - 1, size);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    /** The portions worth a link: the first, the last and those around the current one, ascending. */
    public List<Integer> window() {
        SortedSet<Integer> window = new TreeSet<>();
        window.add(1);
        window.add(pages());
        for (int number = page - NEIGHBOURS; number <= page + NEIGHBOURS; number++) {
            if (number >= 1 && number <= pages()) {
                window.add(number);
            }
        }
        return List.copyOf(window);
    }
}
