package org.jiuwen.reader.misprints;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jiuwen.reader.PageFile;
import org.jiuwen.reader.PageReader;
import org.jiuwen.reader.ReadingContext;
import org.jiuwen.reader.UnreadablePageException;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.Note;
import org.jiuwen.reader.document.NoteKind;
import org.jiuwen.reader.knowledge.ArchiveLearning;

/**
 * Measures on held-out articles, damaged by held-out pairs and read as whole pages, how many misreadings are found and how many
 * suspicions are wrong. Arguments: corpus, pairs, how many articles the archive has, {@code -v} to print the wrong ones.
 */
final class MisprintMeasure {

    private static final int ARTICLES_A_PAGE = 6;

    private static int chars;
    private static int falseOnClean;
    private static int misread;
    private static int right;
    private static int rightPlace;
    private static int wrong;

    private MisprintMeasure() {}

    public static void main(String[] args) throws IOException, UnreadablePageException {
        MisreadArticles articles = MisreadArticles.of(Path.of(args[0]), Path.of(args[1]), false);
        ArchiveLearning archive = new ArchiveLearning();
        articles.learnt().stream().limit(Integer.parseInt(args[2])).forEach(archive::text);
        ReadingContext context = new ReadingContext(NewspaperProfile.unknown(), archive.known());
        boolean verbose = args.length > 3;
        PageReader reader = new PageReader();
        Random random = new Random(77);
        List<String> held = articles.heldOut();
        for (int i = 0; i + ARTICLES_A_PAGE <= held.size(); i += ARTICLES_A_PAGE) {
            String clean = String.join("\n\n\n", held.subList(i, i + ARTICLES_A_PAGE));
            MisreadArticles.Damaged damaged = articles.damage(clean, .02, 0, random);
            chars += clean.length();
            misread += damaged.printed().size();
            for (Note note : notes(reader, context, clean)) {
                falseOnClean++;
                say(verbose, "clean", note, clean);
            }
            for (Note note : notes(reader, context, damaged.text())) {
                judge(note, damaged, verbose);
            }
        }
        double per = 10_000.0 / chars;
        System.out.printf(
                Locale.ROOT,
                "%d characters, %d misread (%.1f per 10,000): right %d, other look-alike %d, wrong place %d%n"
                        + "precision %.3f, recall %.3f, false per 10,000 clean characters %.3f%n",
                chars,
                misread,
                misread * per,
                right,
                rightPlace,
                wrong,
                right / (double) (right + rightPlace + wrong),
                right / (double) misread,
                falseOnClean * per);
    }

    private static List<Note> notes(PageReader reader, ReadingContext context, String text)
            throws UnreadablePageException {
        List<Note> notes = new ArrayList<>();
        PageFile file = new PageFile("page.txt", text.getBytes(StandardCharsets.UTF_8));
        for (Note note : reader.read(file, context).notes()) {
            if (note.kind() == NoteKind.SUSPECTED_MISPRINT) {
                notes.add(note);
            }
        }
        return notes;
    }

    private static void judge(Note note, MisreadArticles.Damaged damaged, boolean verbose) {
        String suggestion = note.suggestions().get(0).text();
        boolean touches = false;
        for (int i = note.start(); i < note.end(); i++) {
            touches |= damaged.printed().containsKey(i);
        }
        if (suggestion.equals(damaged.clean().substring(note.start(), note.end()))) {
            right++;
        } else if (touches) {
            rightPlace++;
        } else {
            wrong++;
        }
        say(verbose && touches, "found", note, damaged.text());
    }

    private static void say(boolean verbose, String what, Note note, String text) {
        if (verbose) {
            System.out.println(
                    what + "\t" + note.text() + "\t" + note.suggestions().get(0) + "\t" + note.reason() + "\t"
                            + text.substring(Math.max(0, note.start() - 8), Math.min(text.length(), note.end() + 8))
                                    .replace('\n', '/'));
        }
    }
}
