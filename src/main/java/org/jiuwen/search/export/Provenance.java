package org.jiuwen.search.export;

import java.time.LocalDate;

/**
 * Where a file comes from, which every record of it repeats: records are taken out of files.
 *
 * @param question the query as it was understood, with its filters
 * @param address of the same question in the archive
 * @param day on which it was exported
 * @param partial whether nothing matched wholly, and the articles are those that come nearest
 * @param site address of the archive, without a slash at its end
 * @param note what somebody wrote beside the article; empty for most
 */
public record Provenance(String question, String address, LocalDate day, boolean partial, String site, String note) {

    /** The same of a record with a note. */
    public Provenance noted(String other) {
        return new Provenance(question, address, day, partial, site, other);
    }

    String article(String slug) {
        return site + "/articles/" + slug;
    }

    /** All of it in one line. */
    String line() {
        return (note.isEmpty() ? "" : note + " · ") + question + " · " + address + " · " + day
                + (partial ? " · partial" : "");
    }
}
