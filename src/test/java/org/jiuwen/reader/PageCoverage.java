package org.jiuwen.reader;

import java.util.ArrayList;
import java.util.List;
import org.jiuwen.reader.document.Note;
import org.jiuwen.reader.document.NoteKind;
import org.jiuwen.reader.document.PageArticle;
import org.jiuwen.reader.document.PageDocument;
import org.jiuwen.reader.document.Paragraph;
import org.jiuwen.reader.document.Span;

/** Checks that a page document keeps its promises to the page file: nothing lost, nothing twice, every range exact. */
final class PageCoverage {

    private PageCoverage() {}

    /** What is wrong, in words; empty when all is well. */
    static List<String> faults(String text, PageDocument page) {
        List<String> faults = new ArrayList<>();
        int[] uses = new int[text.length()];
        for (PageArticle article : page.articles()) {
            article.headlineSource().forEach(span -> use(span, uses));
            article.labelSource().forEach(span -> use(span, uses));
            for (Paragraph paragraph : article.paragraphs()) {
                StringBuilder joined = new StringBuilder();
                paragraph.source().forEach(span -> joined.append(text, span.start(), span.end()));
                if (!joined.toString().equals(paragraph.text())) {
                    faults.add("paragraph differs from its ranges: " + paragraph.text());
                }
                paragraph.source().forEach(span -> use(span, uses));
            }
        }
        for (Note note : page.notes()) {
            if (!text.substring(note.start(), note.end()).equals(note.text())) {
                faults.add("note differs from its range: " + note.text());
            }
            if (note.kind() == NoteKind.PAGE_FURNITURE || note.kind() == NoteKind.REPEATED_PARAGRAPH) {
                use(new Span(note.start(), note.end()), uses);
            }
        }
        page.issue().evidence().stream()
                .filter(it -> !text.substring(it.start(), it.end()).equals(it.text()))
                .forEach(it -> faults.add("evidence differs from its range: " + it.text()));
        for (int i = 0; i < uses.length; i++) {
            if (uses[i] > 1 || (uses[i] == 0 && !isBlankOrMark(text.charAt(i)))) {
                faults.add("character " + i + " " + text.charAt(i) + " is used " + uses[i] + " times");
            }
        }
        return faults;
    }

    private static void use(Span span, int[] uses) {
        for (int i = span.start(); i < span.end(); i++) {
            uses[i]++;
        }
    }

    private static boolean isBlankOrMark(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '#'
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u0085';
    }
}
