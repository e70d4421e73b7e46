package org.jiuwen.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * References as sentences, in published styles of the Citation Style Language. The styles have no sign for a newspaper's date that
 * was inferred: whoever shows the sentence says so beside it.
 */
@Component
public final class CitationStyles {

    /** The styles that are offered. */
    public enum Style {
        /** GB/T 7714—2015, the newest edition of which the packaged collection has a style (that of 2025 came after it). */
        GB_T_7714("china-national-standard-gb-t-7714-2015-numeric", "zh-CN"),
        /** The Chicago Manual of Style, notes and bibliography: its entry in a bibliography. */
        CHICAGO("chicago-notes-bibliography", "en-US");

        private final String file;
        private final String locale;

        Style(String file, String locale) {
            this.file = file;
            this.locale = locale;
        }
    }

    /** The reference in every style, in the order of {@link Style}; no markup. */
    public Map<Style, String> cite(Reference reference) {
        CSLItemData item = item(reference);
        Map<Style, String> cited = new LinkedHashMap<>();
        for (Style style : Style.values()) {
            cited.put(style, cite(item, style));
        }
        return cited;
    }

    // Styles are read anew each time: a processor keeps what it cited, and citing is asked for by hand, once in a
    // while.
    private static String cite(CSLItemData item, Style style) {
        try {
            CSL csl = new CSL(new ListItemDataProvider(item), style.file, style.locale);
            csl.setOutputFormat("text");
            csl.registerCitationItems(item.getId());
            // The number in a list of one says nothing.
            return csl.makeBibliography().makeString().strip().replaceFirst("^\\[1]\\s*", "");
        } catch (IOException e) {
            throw new UncheckedIOException("The citation style " + style.file + " cannot be read", e);
        }
    }

    private static CSLItemData item(Reference reference) {
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(reference.slug())
                .type(CSLType.ARTICLE_NEWSPAPER)
                .language("zh-CN")
                .title(reference.title())
                .containerTitle(reference.place().paperName())
                .author(reference.authors().stream()
                        .map(name -> new CSLNameBuilder().literal(name).build())
                        .toArray(CSLName[]::new));
        String date = reference.date();
        if (date != null) {
            int[] parts =
                    Arrays.stream(date.split("-")).mapToInt(Integer::parseInt).toArray();
            item.issued(new CSLDateBuilder().dateParts(parts).build());
        }
        Integer page = reference.place().number();
        if (page != null) {
            item.page(page.toString());
        }
        return item.build();
    }
}
