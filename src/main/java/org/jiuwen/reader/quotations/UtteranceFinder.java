package org.jiuwen.reader.quotations;

import java.util.ArrayList;
import java.util.List;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.Part;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.Span;
import org.jiuwen.reader.document.UtteranceReading;
import org.jiuwen.reader.quotations.QuoteMarks.Quoted;
import org.jiuwen.reader.quotations.SpeechCues.Cue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the direct speech of an article: words in quotation marks whose speaker stands before them, behind them or between two
 * parts of them. What is in quotation marks for another reason (an emphasis, a name) is no speech: it has no verb of speaking
 * beside it, or is no sentence. Safe for any number of threads.
 */
public final class UtteranceFinder {

    private static final String SENTENCE_ENDS = "。！？!?…";
    /** Below this many characters, what ends without a mark of its own is a name or an emphasis. */
    private static final int SHORTEST = 8;

    /**
     * Finds the direct speech of an article.
     *
     * @param persons as {@link org.jiuwen.reader.people.PeopleFinder} found them in the article
     * @return in reading order
     */
    public List<UtteranceReading> find(ArticleText article, List<PersonReading> persons) {
        List<UtteranceReading> found = new ArrayList<>();
        for (int piece = 0; piece < article.pieces().size() && !persons.isEmpty(); piece++) {
            if (article.pieces().get(piece).part() == Part.PARAGRAPH) {
                found.addAll(inPassage(article, piece, persons));
            }
        }
        return List.copyOf(found);
    }

    private static List<UtteranceReading> inPassage(ArticleText article, int piece, List<PersonReading> persons) {
        List<Quoted> quoted = QuoteMarks.in(article.pieces().get(piece).text());
        if (quoted.isEmpty()) {
            return List.of();
        }
        Passage passage = Passage.of(article, piece, persons);
        List<Said> said = new ArrayList<>();
        SpeechCues cues = new SpeechCues(passage);
        for (int i = 0; i < quoted.size(); i++) {
            Quoted one = quoted.get(i);
            int from = i == 0 ? 0 : quoted.get(i - 1).close() + 1;
            int until = i + 1 == quoted.size()
                    ? passage.text().length()
                    : quoted.get(i + 1).open();
            Said last = said.isEmpty() || i == 0 ? null : said.getLast();
            Cue cue = cue(passage.text(), cues, one, from, until, last);
            if (cue == null) {
                continue;
            }
            if (last != null && last.cue.equals(cue) && last.parts.getLast().close() + 1 == from) {
                last.parts.add(one);
            } else {
                said.add(new Said(cue, new ArrayList<>(List.of(one))));
            }
        }
        return said.stream().map(one -> reading(passage, one)).toList();
    }

    private record Said(Cue cue, List<Quoted> parts) {}

    private static @Nullable Cue cue(
            String text, SpeechCues cues, Quoted one, int from, int until, @Nullable Said last) {
        // “甲，”江文澜说，“乙。”: the clause that ended the first part begins the second.
        if (last != null && isRest(text, last, from, one) && isSentence(text, one, until)) {
            Cue own = cues.behind(one.close(), until);
            boolean ended = one.open() > last.cue.end() && text.charAt(one.open() - 1) == '。';
            return own != null && ended && isSaid(text, one) ? own : last.cue;
        }
        Cue before = cues.before(from, one.open());
        if (before != null && isSentence(text, one, until)) {
            return before;
        }
        return isSaid(text, one) ? cues.behind(one.close(), until) : null;
    }

    /** Whether nothing but one mark stands between the verb behind the last words and these. */
    private static boolean isRest(String text, Said last, int from, Quoted one) {
        int end = last.cue.end();
        boolean behind = last.parts.getLast().close() + 1 == from && last.cue.start() >= from;
        return behind && (one.open() == end || (one.open() == end + 1 && "，。：".indexOf(text.charAt(end)) >= 0));
    }

    /** Whether the words are a sentence, and not a name in quotation marks that the speaker uses. */
    private static boolean isSentence(String text, Quoted one, int until) {
        if (one.close() == one.start()) {
            return false;
        }
        if (SENTENCE_ENDS.indexOf(text.charAt(one.close() - 1)) >= 0) {
            return true;
        }
        int next = one.close() + 1;
        boolean ends = next >= text.length() || (next < until && "。！？；".indexOf(text.charAt(next)) >= 0);
        return one.close() - one.start() >= SHORTEST && (ends || text.charAt(one.close() - 1) == '，');
    }

    /** Whether the words can stand before their speaker. */
    private static boolean isSaid(String text, Quoted one) {
        if (one.close() == one.start()) {
            return false;
        }
        char last = text.charAt(one.close() - 1);
        boolean comma = one.close() + 1 < text.length() && text.charAt(one.close() + 1) == '，';
        return SENTENCE_ENDS.indexOf(last) >= 0
                || "，—".indexOf(last) >= 0
                || (comma && one.close() - one.start() >= SHORTEST);
    }

    private static UtteranceReading reading(Passage passage, Said said) {
        StringBuilder text = new StringBuilder();
        List<Span> source = new ArrayList<>();
        for (Quoted part : said.parts) {
            text.append(passage.printed(part.start(), part.close()));
            source.addAll(passage.source(part.start(), part.close()));
        }
        Cue cue = said.cue;
        return new UtteranceReading(
                cue.person(),
                text.toString(),
                List.copyOf(source),
                cue.pronoun(),
                passage.evidence(cue.start(), cue.end(), cue.reason()));
    }
}
