package org.jiuwen.ingest.files;

import java.util.Locale;
import java.util.Set;

/** What a file is by its name. What its bytes are is found out when it is read. */
enum FileKind {
    PAGE,
    RECORDS,
    ZIP,
    /** Stands beside page files and is none: settings, notes, traces of the file manager. */
    BESIDE,
    /** Nothing that an import takes; it is rejected, not passed over in silence. */
    FOREIGN;

    private static final Set<String> TRACES = Set.of("thumbs.db", "desktop.ini", "__macosx", "license", "readme");

    static FileKind of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.startsWith(".") || name.startsWith("~$") || TRACES.contains(name)) {
            return BESIDE;
        }
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        String extension = extension(plain);
        return switch (extension) {
            case "jsonl", "ndjson" -> RECORDS;
            case "yml", "yaml", "md" -> BESIDE;
            case "zip" -> ZIP;
            case "txt", "text", "" -> plain.equals(name) ? PAGE : FOREIGN;
            default -> FOREIGN;
        };
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        String last = dot < 0 ? "" : name.substring(dot + 1);
        // 2026.2.9 is a name without an extension.
        return last.matches("[a-z][a-z0-9]{0,5}") ? last : "";
    }
}
