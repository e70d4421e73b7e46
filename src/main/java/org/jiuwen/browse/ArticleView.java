package org.jiuwen.browse;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jiuwen.archive.Headline;
import org.jiuwen.archive.MeetingRole;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.archive.PositionKind;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is read: where it was printed on two pages, both parts, in order. Its address is the first part's.
 *
 * @param eventDate the day that it tells of, null when it names none
 * @param previous the article before it on its page, null when it is the first
 * @param next the article after it on its page, null when it is the last
 */
record ArticleView(
        String slug,
        @Nullable String externalId,
        Headline headline,
        @Nullable String columnTitle,
        List<String> byline,
        String genre,
        @Nullable LocalDate eventDate,
        DateEvidence dateEvidence,
        List<Part> parts,
        List<Person> people,
        List<Position> positions,
        List<Meeting> meetings,
        @Nullable Neighbour previous,
        @Nullable Neighbour next) {

    /** The page that the article begins on. */
    public PagePlace place() {
        return parts.getFirst().place();
    }

    /** Names of reporters and signatories without their offices, in printed order. */
    public List<String> authors() {
        return people.stream().filter(Person::author).map(Person::name).toList();
    }

    /** The reading text, a line a paragraph. */
    public String body() {
        return parts.stream()
                .flatMap(part -> part.paragraphs().stream())
                .map(PageView.Paragraph::text)
                .collect(Collectors.joining("\n"));
    }

    /** The suspected misprints in its paragraphs, in reading order. */
    public List<Misprint> misprints() {
        return parts.stream()
                .flatMap(part -> part.paragraphs().stream())
                .flatMap(paragraph -> paragraph.pieces().stream())
                .map(Piece::misprint)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * What of the article is printed on one page.
     *
     * @param number its place on that page, from 1
     * @param file which of the page's files it was read from
     * @param continuesFrom the printed 上接, null when there is none
     * @param continuesOn the printed 下转, null when there is none
     */
    record Part(
            String slug,
            PagePlace place,
            @Nullable String pageName,
            int number,
            int file,
            @Nullable String continuesFrom,
            @Nullable String continuesOn,
            boolean truncatedStart,
            boolean truncatedEnd,
            List<PageView.Paragraph> paragraphs) {

        /** The same with suspected misprints, people and meetings marked; records of cut articles have no misprints. */
        Part with(List<Misprint> misprints, List<Named> named) {
            List<Misprint> ofFile = file == 0 ? misprints : List.of();
            return new Part(
                    slug,
                    place,
                    pageName,
                    number,
                    file,
                    continuesFrom,
                    continuesOn,
                    truncatedStart,
                    truncatedEnd,
                    paragraphs.stream()
                            .map(it -> new PageView.Paragraph(
                                    it.number(),
                                    it.text(),
                                    it.source(),
                                    Piece.cut(it.text(), it.source(), ofFile, named)))
                            .toList());
        }
    }

    /**
     * A person named in the article.
     *
     * @param author named as reporter or signatory
     * @param address where the name first stands on its page
     */
    record Person(String slug, String name, int mentions, boolean author, String address) {}

    /** A post that the article gives a person, with the characters that say so. */
    record Position(
            String person,
            String name,
            String title,
            PositionKind kind,
            String evidence,
            int start,
            int end,
            String address) {}

    /** A meeting that the article tells of. */
    record Meeting(String slug, String name, @Nullable String part, MeetingRole role, @Nullable LocalDate heldOn) {}

    /** Another article of the same page. */
    record Neighbour(String slug, @Nullable String title) {}
}
