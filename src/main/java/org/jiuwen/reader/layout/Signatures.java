package org.jiuwen.reader.layout;

import java.util.List;
import org.jiuwen.reader.document.ArticleText.Author;

/** Takes signatures along with the text that they are printed under, when that text is found to belong to another article. */
final class Signatures {

    private Signatures() {}

    /**
     * To be called when lines have been moved from the body of one article to that of another.
     *
     * @return whether the signature of the one went with them
     */
    static boolean follow(List<Line> lines, Draft from, Draft home) {
        int end = lines.getLast().index();
        if (!from.signed || home.signed || from == home) {
            return false;
        }
        List<Line> under =
                from.bylineLines.stream().filter(line -> line.index() > end).toList();
        boolean straightUnder = !under.isEmpty()
                && from.body.stream()
                        .noneMatch(line -> line.index() > end
                                && line.index() < under.getLast().index());
        if (!straightUnder) {
            return false;
        }
        List<Author> authors = from.authors.stream()
                .filter(author -> under.stream()
                        .anyMatch(line -> author.span().start() >= line.start()
                                && author.span().end() <= line.end()))
                .toList();
        from.bylineLines.removeAll(under);
        from.authors.removeAll(authors);
        from.signed = false;
        home.bylineLines.addAll(under);
        home.authors.addAll(authors);
        home.signed = true;
        return true;
    }

    /** An article whose signature was another's goes on in the text behind it that has no headline. */
    static void reunite(Draft unsigned, List<Draft> drafts) {
        int at = drafts.indexOf(unsigned) + 1;
        while (at < drafts.size() && drafts.get(at).caption) {
            at++;
        }
        Draft next = at < drafts.size() ? drafts.get(at) : unsigned;
        if (next == unsigned || next.hasHead() || !next.hasText() || next.ownText || next.continuesFrom != null) {
            return;
        }
        unsigned.takeOver(next);
        drafts.remove(at);
    }
}
