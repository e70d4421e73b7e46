package org.jiuwen.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A post that an article gives a person on a date 职务, with the characters that say so. */
@Entity
public class Position implements Attributed {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "position_id_seq")
    @SequenceGenerator(name = "position_id_seq", allocationSize = BulkKeys.ALLOCATION)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person readPerson;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    private String title;

    @Enumerated(EnumType.STRING)
    private PositionKind kind;

    private @Nullable LocalDate dated;
    private String evidence;
    private int evidenceStart;
    private int evidenceEnd;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Position() {}

    /**
     * A post with its evidence.
     *
     * @param dated the event's date, else the issue's
     * @param evidence the exact characters of the page file that give the post
     */
    public Position(
            Person person,
            Article article,
            String title,
            PositionKind kind,
            @Nullable LocalDate dated,
            String evidence,
            int evidenceStart,
            int evidenceEnd) {
        this.person = person;
        this.article = article;
        this.title = title;
        this.kind = kind;
        this.dated = dated;
        this.evidence = evidence;
        this.evidenceStart = evidenceStart;
        this.evidenceEnd = evidenceEnd;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    @Override
    public Person person() {
        return person;
    }

    @Override
    public Person readPerson() {
        return readPerson == null ? person : readPerson;
    }

    @Override
    public void attribute(Person to) {
        Person read = readPerson();
        readPerson = to.equals(read) ? null : read;
        person = to;
    }

    public Article article() {
        return article;
    }

    public String title() {
        return title;
    }

    /** Whether he holds, takes, leaves or left the post. */
    public PositionKind kind() {
        return kind;
    }

    public @Nullable LocalDate dated() {
        return dated;
    }

    /** Follows its issue to another date. */
    public void dated(@Nullable LocalDate day) {
        dated = day;
    }

    public String evidence() {
        return evidence;
    }

    public int evidenceStart() {
        return evidenceStart;
    }

    public int evidenceEnd() {
        return evidenceEnd;
    }
}
