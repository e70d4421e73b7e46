package org.jiuwen.reader.misprints;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.Note;
import org.jiuwen.reader.document.NoteKind;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.reader.document.Span;
import org.jiuwen.reader.document.Suggestion;
import org.jiuwen.reader.knowledge.ArchiveKnowledge;
import org.jiuwen.reader.knowledge.UsageCounter;
import org.jiuwen.text.LookAlikes;
import org.jiuwen.text.WordCounts;
import org.jspecify.annotations.Nullable;

/**
 * Finds characters of a page that are probably misread: a look-alike makes a word where there is none, or what the archive and the
 * rest of the page are used to print. Suggests, changes nothing. Prefers to miss a misprint to suspecting what is right, since
 * editors look at each suspicion. Safe for any number of threads.
 */
public final class MisprintFinder {

    /** Score from which a suspicion is shown: nine of ten were right on news text with two misreadings in 10,000 characters. */
    static final double SHOWN = 1.2;

    /** No page has more characters; what stands behind them in a longer file is not looked at. */
    private static final int LONGEST_PAGE = 100_000;

    /** A page with more suspicions was read so badly that only the surest help. */
    private static final int MOST = 100;

    /** Made once, for all pages. */
    public MisprintFinder() {}

    /** Loads the tables of all finders now; the first page waits for them otherwise. For a second thread. */
    public static void prepare() {
        LookAlikes.shared();
        WordCounts.shared();
    }

    /**
     * The suspected misprints of a page.
     *
     * @param articles the texts of the page
     * @param persons for each article those that it names
     * @return notes of kind {@code suspected-misprint} in the order of the file, without overlaps
     */
    public List<Note> find(
            List<ArticleText> articles,
            List<List<PersonReading>> persons,
            NewspaperProfile newspaper,
            ArchiveKnowledge archive) {
        BitSet taken = new BitSet();
        persons.forEach(named -> named.forEach(
                person -> person.mentions().forEach(mention -> taken.set(mention.start(), mention.end()))));
        List<Note> found = new ArrayList<>();
        NameMisprints names = new NameMisprints(persons, archive);
        persons.forEach(article -> found.addAll(names.of(article)));
        pieces(articles, (article, piece, text) -> places(article, piece, text, newspaper, archive, taken, found));
        found.addAll(words(articles, archive, taken));
        found.sort(Comparator.comparingDouble(
                (Note note) -> -note.suggestions().get(0).score()));
        List<Note> shown = new ArrayList<>(found.subList(0, Math.min(found.size(), MOST)));
        shown.sort(Comparator.comparingInt(Note::start));
        return shown;
    }

    private static void places(
            ArticleText article,
            int piece,
            String text,
            NewspaperProfile newspaper,
            ArchiveKnowledge archive,
            BitSet taken,
            List<Note> found) {
        for (int end = 1; end <= text.length(); end++) {
            Note note = PlaceMisprints.at(article, piece, text, end, newspaper.province(), archive.usage());
            if (note != null) {
                taken.set(note.start(), note.end());
                found.add(note);
            }
        }
    }

    private static List<Note> words(List<ArticleText> articles, ArchiveKnowledge archive, BitSet taken) {
        UsageCounter page = new UsageCounter();
        pieces(articles, (article, piece, text) -> page.add(text));
        Candidates candidates = new Candidates(archive.usage(), page.usage());
        List<Note> notes = new ArrayList<>();
        pieces(articles, (article, piece, text) -> {
            for (Candidate candidate : candidates.of(text)) {
                Note note = candidate.score() < SHOWN ? null : note(article, piece, text, candidate);
                if (note != null && taken.get(note.start(), note.end()).isEmpty()) {
                    taken.set(note.start(), note.end());
                    notes.add(note);
                }
            }
        });
        return notes;
    }

    private interface PieceReader {
        void read(ArticleText article, int piece, String text);
    }

    private static void pieces(List<ArticleText> articles, PieceReader reader) {
        int length = 0;
        for (ArticleText article : articles) {
            for (int piece = 0; piece < article.pieces().size(); piece++) {
                String text = article.pieces().get(piece).text();
                length += text.length();
                if (length > LONGEST_PAGE) {
                    return;
                }
                reader.read(article, piece, text);
            }
        }
    }

    /** The word in question, or the character alone where the word is broken over lines. */
    private static @Nullable Note note(ArticleText article, int piece, String text, Candidate candidate) {
        String word = candidate.word(text);
        Span span = article.toFile(piece, candidate.wordStart(), candidate.wordEnd());
        if (span != null && span.length() == word.length()) {
            return note(article, span, word, word, candidate);
        }
        Span single = article.toFile(piece, candidate.at(), candidate.at() + 1);
        return single == null ? null : note(article, single, String.valueOf(candidate.instead()), word, candidate);
    }

    private static Note note(ArticleText article, Span span, String suggestion, String evidence, Candidate candidate) {
        Reason reason = candidate.sign(Sign.USAGE_GAIN) > candidate.sign(Sign.WORD_GAIN)
                ? Reason.MISREAD_USAGE
                : Reason.MISREAD_WORD;
        return new Note(
                NoteKind.SUSPECTED_MISPRINT,
                article.file().substring(span.start(), span.end()),
                span.start(),
                span.end(),
                reason.key(),
                List.of(new Suggestion(suggestion, probability(candidate.score()), evidence)));
    }

    private static double probability(double odds) {
        return Math.round(1000 / (1 + Math.exp(-odds))) / 1000.0;
    }
}
