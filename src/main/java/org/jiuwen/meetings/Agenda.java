package org.jiuwen.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiuwen.text.Lexicon;

/** What a meeting did, in the sentences of its reports that say so: 会议听取了…, 会议表决通过…. */
final class Agenda {

    /** Sentences of one kind. */
    private static final int MOST = 8;

    private static final int LONGEST = 160;

    private static final String ENDS = "。！？；\n";

    private static final String SUBJECT = "subject";
    private static final String ADVERB = "adverb";

    private static final List<List<String>> WORDS =
            Lexicon.load("agenda-verbs.tsv").rows();

    private static final Map<String, Kind> VERBS = WORDS.stream()
            .filter(row -> !Set.of(SUBJECT, ADVERB).contains(row.getFirst()))
            .collect(Collectors.toMap(row -> row.get(1), row -> Kind.valueOf(row.getFirst())));

    private static final Pattern DOES = Pattern.compile("(?<![^，：。！？；\\n”])(?:" + any(words(SUBJECT)) + ")(?:"
            + any(words(ADVERB)) + "){0,2}(" + any(VERBS.keySet()) + ")");

    private static List<String> words(String kind) {
        return WORDS.stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> row.get(1))
                .toList();
    }

    /** The longest first, so that 决定任命 is not 决定. */
    private static String any(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private Agenda() {}

    /** What is done; in the order in which a meeting does it. */
    enum Kind {
        STUDIED,
        HEARD,
        DELIBERATED,
        DECIDED,
        ELECTED,
        SAID
    }

    /** The sentences of one kind, the earliest report's first. */
    record Items(Kind kind, List<Item> items) {}

    /**
     * A sentence.
     *
     * @param article slug of the report
     * @param address where it stands on its page
     */
    record Item(String text, String article, String address) {}

    /** Says where characters of a body stand. */
    interface Places {
        String address(int start, int end);
    }

    /** A report's text. */
    record Report(String slug, String body, Places places) {}

    /** The agenda as far as the reports tell it; empty when they do not. */
    static List<Items> of(List<Report> reports) {
        Map<Kind, List<Item>> found = new EnumMap<>(Kind.class);
        Set<String> said = new HashSet<>();
        for (Report report : reports) {
            String body = report.body();
            Matcher does = DOES.matcher(body);
            int from = 0;
            while (does.find(from)) {
                int start = start(body, does.start());
                int end = end(body, does.end(1));
                from = Math.max(end, does.end());
                List<Item> items =
                        found.computeIfAbsent(VERBS.getOrDefault(does.group(1), Kind.SAID), kind -> new ArrayList<>());
                String sentence = body.substring(start, end).strip();
                if (items.size() < MOST && said.add(sentence)) {
                    items.add(new Item(sentence, report.slug(), report.places().address(start, end)));
                }
            }
        }
        return found.entrySet().stream()
                .filter(items -> !items.getValue().isEmpty())
                .map(items -> new Items(items.getKey(), List.copyOf(items.getValue())))
                .toList();
    }

    private static int start(String body, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && ENDS.indexOf(body.charAt(start - 1)) < 0) {
            start--;
        }
        return at - start < LONGEST ? start : at;
    }

    private static int end(String body, int at) {
        int end = at;
        while (end < body.length() && end - at < LONGEST && ENDS.indexOf(body.charAt(end)) < 0) {
            end++;
        }
        boolean whole = end < body.length() && ENDS.indexOf(body.charAt(end)) >= 0 && body.charAt(end) != '\n';
        return whole ? end + 1 : end - (end < body.length() && Character.isLowSurrogate(body.charAt(end)) ? 1 : 0);
    }
}
