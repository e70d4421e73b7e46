package org.jiuwen.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.archive.PagePlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the first reports of a meeting for what they say it did, in one statement. */
@Repository
class AgendaQueries {

    /** Reports that are read: the later ones of a long session repeat the first. */
    private static final int REPORTS = 12;

    private final JdbcClient jdbc;

    AgendaQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A paragraph with the ranges of the page file it was joined from. */
    private record Piece(int start, int end, List<Integer> source) {}

    private static final class Text {
        private final String body;
        private final PagePlace place;
        private final int file;
        private final List<Piece> pieces = new ArrayList<>();

        Text(String body, PagePlace place, int file) {
            this.body = body;
            this.place = place;
            this.file = file;
        }

        /** The first character's place to the last one's; a paragraph that was mended inside is marked whole. */
        String address(int start, int end) {
            for (Piece piece : pieces) {
                if (start >= piece.start && start < piece.end) {
                    return place.address(file, at(piece, start), at(piece, Math.min(end, piece.end) - 1) + 1);
                }
            }
            return place.address();
        }

        private static int at(Piece piece, int offset) {
            int left = offset - piece.start;
            for (int i = 0; i + 1 < piece.source.size(); i += 2) {
                int length = piece.source.get(i + 1) - piece.source.get(i);
                if (left < length) {
                    return piece.source.get(i) + left;
                }
                left -= length;
            }
            return piece.source.getLast() - 1;
        }
    }

    List<Agenda.Items> of(String meeting) {
        Map<String, Text> texts = new LinkedHashMap<>();
        jdbc.sql(
                        "with reports as ("
                                + """
                        select r.article_id from meeting_report r join article a on a.id = r.article_id
                        where r.meeting_id = (select id from meeting where slug = :meeting) and r.role = 'REPORTED'
                        order by a.date_issued nulls last, a.page_number, a.sequence limit :reports)
                        select
                        """
                                + PagePlace.COLUMNS
                                + """
                        , a.slug, a.body, f.sequence as file, g.body_start, g.body_end, g.source
                        from reports r
                        join article a on a.id = r.article_id
                        join page_file f on f.id = a.page_file_id
                        join page p on p.id = a.page_id
                        join newspaper n on n.id = p.newspaper_id
                        join paragraph g on g.article_id = a.id
                        order by a.date_issued nulls last, a.page_number, a.sequence, a.id, g.sequence
                        """)
                .param("meeting", meeting)
                .param("reports", REPORTS)
                .query(row -> {
                    String slug = row.getString("slug");
                    Text text = texts.get(slug);
                    if (text == null) {
                        text = new Text(row.getString("body"), PagePlace.of(row), row.getInt("file"));
                        texts.put(slug, text);
                    }
                    Integer[] source = (Integer[]) row.getArray("source").getArray();
                    text.pieces.add(new Piece(row.getInt("body_start"), row.getInt("body_end"), List.of(source)));
                });
        return Agenda.of(texts.entrySet().stream()
                .map(text -> new Agenda.Report(text.getKey(), text.getValue().body, text.getValue()::address))
                .toList());
    }
}
