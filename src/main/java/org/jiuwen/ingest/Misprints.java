package org.jiuwen.ingest;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiuwen.archive.CorrectedField;
import org.jiuwen.archive.Correction;
import org.jiuwen.archive.CorrectionRepository;
import org.jiuwen.archive.Page;
import org.jiuwen.archive.UserAccount;
import org.jiuwen.reader.document.Note;
import org.jiuwen.reader.document.NoteKind;
import org.jiuwen.reader.document.Suggestion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suspected misprints 疑似错字 of pages: kept as the reader of pages notes them, and what an editor decided about each is found again
 * by the characters around it when the page is read anew. The page file itself never changes.
 */
@Service
public class Misprints {

    /** Characters before and behind that tell two places of a page apart. */
    private static final int AROUND = 8;
    /** Blanks further away than this are not looked through. */
    private static final int FARTHEST = 200;
    /** Stands in the context where the printed characters stand on the page. */
    private static final char MIDDLE = '\t';

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final CorrectionRepository corrections;
    private final Clock clock = Clock.systemUTC();

    Misprints(JdbcClient jdbc, EntityManager entities, CorrectionRepository corrections) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.corrections = corrections;
    }

    private record Kept(long id, String printed, String suggestion, String context, boolean open) {}

    private record Open(long page, String printed, String suggestion) {}

    /**
     * Accepts a suggestion: it becomes a correction of the page.
     *
     * @return false when there is none that is open
     */
    @Transactional
    public boolean accept(long misprint, long user) {
        Optional<Open> open = open(misprint);
        open.ifPresent(it -> {
            Correction correction = corrections.saveAndFlush(new Correction(
                    entities.getReference(Page.class, it.page()),
                    null,
                    CorrectedField.MISPRINT,
                    it.printed(),
                    it.suggestion(),
                    entities.getReference(UserAccount.class, user),
                    clock.instant()));
            decide(misprint, "ACCEPTED", user, correction.id());
        });
        return open.isPresent();
    }

    /**
     * Dismisses a suggestion: what is printed is right.
     *
     * @return false when there is none that is open
     */
    @Transactional
    public boolean dismiss(long misprint, long user) {
        Optional<Open> open = open(misprint);
        open.ifPresent(it -> decide(misprint, "DISMISSED", user, null));
        return open.isPresent();
    }

    /** Lets a suspicion stand again whose correction was withdrawn. */
    void reopen(long correction) {
        jdbc.sql(
                        """
                        update misprint set state = 'OPEN', decided_at = null, decided_by = null, correction_id = null
                        where correction_id = :correction
                        """)
                .param("correction", correction)
                .update();
    }

    /** Locked, so that of two editors who press at once the first decides. */
    private Optional<Open> open(long misprint) {
        return jdbc.sql(
                        """
                        select page_id as page, printed, suggestion from misprint
                        where id = :id and state = 'OPEN' for update
                        """)
                .param("id", misprint)
                .query(Open.class)
                .optional();
    }

    private void decide(long misprint, String state, long user, @Nullable Long correction) {
        jdbc.sql(
                        """
                        update misprint set state = :state, decided_at = :at, decided_by = :user, correction_id = :correction
                        where id = :id
                        """)
                .param("state", state)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("user", user)
                .param("correction", correction)
                .param("id", misprint)
                .update();
    }

    /**
     * Notes what a new reading of a page suspects. What was decided before stays decided; what is no longer suspected and was not
     * decided goes.
     *
     * @param page stored
     * @param text the decoded page file
     */
    void store(Page page, String text, List<Note> notes) {
        List<Kept> kept = new ArrayList<>(kept(page.id()));
        for (Note note : notes) {
            if (note.kind() == NoteKind.SUSPECTED_MISPRINT
                    && !note.suggestions().isEmpty()) {
                String context = context(text, note.start(), note.end());
                Suggestion first = note.suggestions().get(0);
                Optional<Kept> same = kept.stream()
                        .filter(it -> it.printed().equals(note.text())
                                && it.suggestion().equals(first.text())
                                && it.context().equals(context))
                        .findFirst();
                if (same.isPresent()) {
                    kept.remove(same.get());
                    move(same.get().id(), note.start(), note.end());
                } else {
                    insert(page.id(), note, first, context);
                }
            }
        }
        for (Kept gone : kept) {
            leave(gone, text);
        }
    }

    private List<Kept> kept(long page) {
        return jdbc.sql(
                        """
                        select id, printed, suggestion, context, state = 'OPEN' as open
                        from misprint where page_id = :page order by span_start, id
                        """)
                .param("page", page)
                .query(Kept.class)
                .list();
    }

    /** A decision outlives the suspicion: an editor saw these characters, whatever the reader makes of them now. */
    private void leave(Kept gone, String text) {
        if (gone.open()) {
            jdbc.sql("delete from misprint where id = :id")
                    .param("id", gone.id())
                    .update();
            return;
        }
        int at = text.indexOf(gone.printed());
        while (at >= 0 && !context(text, at, at + gone.printed().length()).equals(gone.context())) {
            at = text.indexOf(gone.printed(), at + 1);
        }
        move(gone.id(), at < 0 ? null : at, at < 0 ? null : at + gone.printed().length());
    }

    private void move(long misprint, @Nullable Integer start, @Nullable Integer end) {
        jdbc.sql("update misprint set span_start = :start, span_end = :end where id = :id")
                .param("start", start)
                .param("end", end)
                .param("id", misprint)
                .update();
    }

    private void insert(long page, Note note, Suggestion suggestion, String context) {
        jdbc.sql(
                        """
                        insert into misprint (page_id, printed, suggestion, evidence, reason, score, context, span_start, span_end)
                        values (:page, :printed, :suggestion, :evidence, :reason, :score, :context, :start, :end)
                        """)
                .param("page", page)
                .param("printed", note.text())
                .param("suggestion", suggestion.text())
                .param("evidence", suggestion.evidence())
                .param("reason", note.reason())
                .param("score", suggestion.score())
                .param("context", context)
                .param("start", note.start())
                .param("end", note.end())
                .update();
    }

    private static String context(String text, int start, int end) {
        StringBuilder context = new StringBuilder();
        for (int i = start - 1, left = AROUND; i >= Math.max(0, start - FARTHEST) && left > 0; i--) {
            if (isKept(text.charAt(i))) {
                context.insert(0, text.charAt(i));
                left--;
            }
        }
        context.append(MIDDLE);
        for (int i = end, left = AROUND; i < Math.min(text.length(), end + FARTHEST) && left > 0; i++) {
            if (isKept(text.charAt(i))) {
                context.append(text.charAt(i));
                left--;
            }
        }
        return context.toString();
    }

    /** Half a surrogate pair and NUL cannot be stored. */
    private static boolean isKept(char c) {
        return c != 0 && !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isSurrogate(c);
    }
}
