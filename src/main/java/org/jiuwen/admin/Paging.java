package org.jiuwen.admin;

import org.jiuwen.archive.Pagination;

/** Puts the portion that an address asks for within what there is. */
final class Paging {

    private Paging() {}

    static Pagination of(int page, int size, long total) {
        int last = new Pagination(1, size, total).pages();
        return new Pagination(Math.clamp(page, 1, last), size, total);
    }
}
