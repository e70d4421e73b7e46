package org.jiuwen.reader.quotations;

import java.util.List;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.reader.people.WordSet;
import org.jiuwen.reader.quotations.Passage.Named;
import org.jspecify.annotations.Nullable;

/**
 * Tells who speaks, from the clause before a quotation (江文澜说：“…”) or the one behind it (“…”江文澜说). Strict, for a sentence put
 * into the wrong mouth does more harm than one that is missed: between the speaker and the verb may stand only what cannot be
 * another speaker.
 */
final class SpeechCues {

    private static final WordSet VERBS = WordSet.load("speech-verbs.txt");
    private static final WordSet ADVERBS = WordSet.load("speech-adverbs.txt");
    private static final WordSet OBJECT_LEADS = WordSet.load("speech-object-leads.txt");
    private static final String SENTENCE_ENDS = "。！？；\n";
    private static final String CLAUSE_ENDS = "，：";
    private static final String VERB_TAILS = "道说称着了";
    private static final String TO_SOMEONE = "对向跟同给";
    private static final String NOT_SUBJECT = "的等和与及、之家们";
    private static final String PLACE_ENDS = "时上中后里间下前会处";
    private static final String PRONOUNS = "他她";
    private static final int FARTHEST = 40;
    private static final int LONGEST_TITLE = 16;
    private static final int LONGEST_ADVERBIAL = 16;

    private final Passage passage;
    private final String text;

    SpeechCues(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
    }

    /**
     * Who speaks.
     *
     * @param start of the clause that says so
     * @param end of the verb in it
     */
    record Cue(String person, int start, int end, boolean pronoun) {

        Reason reason() {
            return pronoun ? Reason.SPEAKER_PRONOUN : Reason.SPEAKER_NAMED;
        }
    }

    /**
     * The cue in the clause that ends at an opening mark.
     *
     * @param from where the last quotation ended, or 0
     */
    @Nullable
    Cue before(int from, int open) {
        int end = open;
        if (end > from && CLAUSE_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = Math.max(from, end - FARTHEST * 2);
        for (int i = start; i < end; i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                start = i + 1;
            }
        }
        int verb = verbStart(start, end);
        if (verb < 0) {
            return null;
        }
        Named only = null;
        for (Named name : passage.names()) {
            if (name.start() >= start && name.end() <= verb) {
                boolean speaks = isSubject(name, start) && leadsOnlyTo(name.end(), verb);
                only = speaks ? name : only;
            }
        }
        if (only != null) {
            return new Cue(only.person(), Math.max(start, only.lead()), end, false);
        }
        return byPronoun(start, verb, end);
    }

    private @Nullable Cue byPronoun(int start, int verb, int end) {
        // Where anybody is named in the clause itself, the pronoun may be his or another's.
        Named only = passage.onlyPerson(start);
        if (only == null || passage.names().stream().anyMatch(name -> name.start() >= start && name.start() < end)) {
            return null;
        }
        int at = start;
        while (at < verb && (text.charAt(at) == ' ' || text.charAt(at) == '　')) {
            at++;
        }
        boolean speaks = at < verb && PRONOUNS.indexOf(text.charAt(at)) >= 0 && leadsOnlyTo(at + 1, verb);
        return speaks ? new Cue(only.person(), at, end, true) : null;
    }

    /** The cue in the clause that begins behind a closing mark. */
    @Nullable
    Cue behind(int close, int until) {
        int start = close + 1;
        if (start < until && text.charAt(start) == '，') {
            start++;
        }
        for (Named name : passage.names()) {
            if (name.start() >= start && name.end() <= until) {
                boolean first = name.lead() <= start || isTitle(start, name.lead());
                int end = first && isSubject(name, start) ? verbEnd(name.end(), until) : -1;
                return end < 0 ? null : new Cue(name.person(), Math.min(name.lead(), name.start()), end, false);
            }
        }
        Named only = passage.onlyPerson(start);
        if (only != null && start < until && PRONOUNS.indexOf(text.charAt(start)) >= 0) {
            int end = verbEnd(start + 1, until);
            return end < 0 ? null : new Cue(only.person(), start, end, true);
        }
        return null;
    }

    /** What stands between a quotation and the name behind it and can only describe the one who is named. */
    private boolean isTitle(int start, int end) {
        if (end - start > LONGEST_TITLE) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean mark = !Character.isIdeographic(c) && c != '、';
            if (mark || VERBS.lengthAt(text, i) > 0 || TO_SOMEONE.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isSubject(Named name, int start) {
        int lead = Math.clamp(name.lead(), start, name.start());
        boolean listed = lead > start && text.charAt(lead - 1) == '、';
        return !listed && OBJECT_LEADS.lengthBefore(text.substring(start, lead), lead - start) == 0;
    }

    /** Start of the verb of speaking that ends a clause; -1 when none does. */
    private int verbStart(int start, int end) {
        int n = VERBS.lengthBefore(text, end);
        if (n == 0 && end > start && VERB_TAILS.indexOf(text.charAt(end - 1)) >= 0) {
            n = VERBS.lengthBefore(text, end - 1) == 0 ? 0 : VERBS.lengthBefore(text, end - 1) + 1;
        }
        return n == 0 || end - n < start ? -1 : end - n;
    }

    /** End of the verb of speaking that follows a subject and is followed by a mark or by nothing; -1 when none is. */
    private int verbEnd(int from, int until) {
        int most = Math.min(until, from + FARTHEST);
        for (int at = from; at < most && SENTENCE_ENDS.indexOf(text.charAt(at)) < 0; at++) {
            int n = VERBS.lengthAt(text, at);
            if (n > 0 && leadsOnlyTo(from, at)) {
                int end = at + n;
                while (end < until && VERB_TAILS.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                if (end == until || (SENTENCE_ENDS + CLAUSE_ENDS).indexOf(text.charAt(end)) >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    /** Whether nothing between a subject and the verb can be the subject of the verb in his place. */
    private boolean leadsOnlyTo(int from, int verb) {
        if (verb - from > FARTHEST || (from < verb && NOT_SUBJECT.indexOf(text.charAt(from)) >= 0)) {
            return false;
        }
        int at = from;
        int bracket = at < verb && text.charAt(at) == '（' ? text.indexOf('）', at) : -1;
        if (bracket > 0 && bracket < verb) {
            at = bracket + 1;
        }
        while (at < verb) {
            int next = afterAdverbial(at, verb);
            if (next <= at) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /** Goes over one adverbial: 还, 在会上, 激动地, 笑着, 对大家 (which ends at the verb), or a comma before another. */
    private int afterAdverbial(int at, int verb) {
        char c = text.charAt(at);
        if (c == '，' || c == ' ' || c == '地') {
            return at + 1;
        }
        int adverb = ADVERBS.lengthAt(text, at);
        if (adverb > 0 && at + adverb <= verb) {
            return at + adverb;
        }
        int longest = Math.min(verb, at + 2 * LONGEST_ADVERBIAL);
        if (c == '在' || c == '当') {
            return after(at, longest, PLACE_ENDS);
        }
        if (TO_SOMEONE.indexOf(c) >= 0 && verb - at <= LONGEST_ADVERBIAL) {
            return text.substring(at, verb).indexOf('，') < 0 ? verb : at;
        }
        int manner = after(at, Math.min(verb, at + LONGEST_ADVERBIAL), "地着");
        return manner > at && text.substring(at, manner).indexOf('的') < 0 ? manner : at;
    }

    /** Behind the last of the given characters before the next mark, {@code at} when there is none. */
    private int after(int at, int until, String ends) {
        int found = at;
        for (int i = at + 1; i < until && "，。；：“”、".indexOf(text.charAt(i)) < 0; i++) {
            if (ends.indexOf(text.charAt(i)) >= 0 && namesNobody(at, i)) {
                found = i + 1;
            }
        }
        return found;
    }

    private boolean namesNobody(int start, int end) {
        List<Named> names = passage.names();
        return names.stream().noneMatch(name -> name.start() < end && name.end() > start)
                || "在当".indexOf(text.charAt(start)) >= 0;
    }
}
