package org.jiuwen.citation;

import java.util.stream.Collectors;

/**
 * References as BibTeX entries in UTF-8: {@code @article}, the kind that the format has for newspapers, with the {@code date} of
 * biblatex beside {@code year}. Field names after the BibTeX and biblatex manuals.
 */
public final class BibTex {

    /** The media type that browsers and reference managers know the format by. */
    public static final String MEDIA_TYPE = "application/x-bibtex;charset=UTF-8";

    private BibTex() {}

    /** One entry, ended by an empty line. */
    public static String entry(Reference reference) {
        return entry(reference, "");
    }

    /** The same with a note, such as where the entry comes from; none when it is empty. */
    public static String entry(Reference reference, String note) {
        StringBuilder entry = new StringBuilder("@article{jiuwen-")
                .append(reference.slug().replaceAll("[^A-Za-z0-9-]", "-"))
                .append(",\n");
        // Each name in braces: Chinese names are not to be turned around.
        field(
                entry,
                "author",
                reference.authors().stream()
                        .map(name -> "{" + escaped(name) + "}")
                        .collect(Collectors.joining(" and ")));
        field(entry, "title", "{" + escaped(reference.title()) + "}");
        field(entry, "journal", escaped(reference.place().paperName()));
        String date = reference.date();
        if (date != null) {
            field(entry, "year", date.substring(0, 4));
            field(entry, "date", date + (reference.inferredDate() ? "~" : ""));
        }
        Integer page = reference.place().number();
        field(entry, "pages", page == null ? "" : page.toString());
        field(entry, "url", reference.url());
        field(entry, "note", escaped(note));
        field(entry, "langid", "chinese");
        return entry.append("}\n\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                    // A brace of the text alone would end the field.
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '%', '&', '$', '#', '_' -> escaped.append('\\').appendCodePoint(c);
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
