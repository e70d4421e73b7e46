package org.jiuwen.drafts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiuwen.reader.document.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Holds the formulations of a draft against those that the archive quotes. */
final class FormulationCheck {

    /** What fewer articles quote is no rule to hold a draft to. */
    static final int ESTABLISHED = 3;

    private final Map<String, KnownFormulation> known;

    /**
     * A formulation of the archive.
     *
     * @param articles how many quote it
     * @param last the last of them
     */
    record KnownFormulation(String text, int articles, Print last) {}

    FormulationCheck(List<KnownFormulation> known) {
        this.known = known.stream()
                .collect(Collectors.toMap(KnownFormulation::text, Function.identity(), (one, other) -> one));
    }

    List<Finding> check(DraftText draft) {
        List<Finding> findings = new ArrayList<>();
        draft.quoted().forEach((phrase, place) -> findings.add(quoted(phrase, place)));
        known.values().stream()
                .filter(one -> one.articles() >= ESTABLISHED && !draft.quoted().containsKey(one.text()))
                .forEach(one -> unquoted(draft, one, findings));
        return findings;
    }

    private Finding quoted(String phrase, Span place) {
        KnownFormulation same = known.get(phrase);
        KnownFormulation near = same != null && same.articles() >= ESTABLISHED ? null : near(phrase);
        if (near != null) {
            return finding(Verdict.FORMULATION_NEAR, place, phrase, near);
        }
        return same == null
                ? new Finding(Verdict.FORMULATION_UNKNOWN, place, phrase, null, null, null)
                : finding(Verdict.FORMULATION_KNOWN, place, phrase, same);
    }

    private @Nullable KnownFormulation near(String phrase) {
        return known.values().stream()
                .filter(one -> one.articles() >= ESTABLISHED && isNear(one.text(), phrase))
                .max(Comparator.comparingInt(KnownFormulation::articles))
                .orElse(null);
    }

    /** One character in another's place, too many or too few, in a phrase of three at least; numbers are never misprints. */
    private static boolean isNear(String one, String other) {
        if (one.equals(other)
                || Math.abs(one.length() - other.length()) > 1
                || Math.min(one.length(), other.length()) < 3) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = Math.max(one.length(), other.length()) - start - end;
        return left <= 1 && !isNumber(one, start) && !isNumber(other, start);
    }

    private static boolean isNumber(String text, int at) {
        return at < text.length() && "〇零一二三四五六七八九十百千万两0123456789".indexOf(text.charAt(at)) >= 0;
    }

    private static void unquoted(DraftText draft, KnownFormulation one, List<Finding> findings) {
        int at = draft.text().indexOf(one.text());
        if (at < 0) {
            return;
        }
        Span place = new Span(at, at + one.text().length());
        boolean inside = draft.quoted().values().stream().anyMatch(quoted -> quoted.overlaps(place));
        if (!inside) {
            findings.add(finding(Verdict.FORMULATION_QUOTED, place, one.text(), one));
        }
    }

    private static Finding finding(Verdict verdict, Span place, String phrase, KnownFormulation known) {
        return new Finding(
                verdict,
                place,
                phrase,
                known.text(),
                "/formulations/uses?of=" + UriUtils.encode(known.text(), StandardCharsets.UTF_8),
                known.last());
    }
}
