package org.jiuwen.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Direct speech that an article attributes to a person 引语. Offsets are UTF-16 code units of the decoded page file; {@code source}
 * holds the words' ranges as start, end, start, end ….
 */
@Entity
public class Utterance implements Attributed {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "utterance_id_seq")
    @SequenceGenerator(name = "utterance_id_seq", allocationSize = BulkKeys.ALLOCATION)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person readPerson;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    private String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> source;

    private boolean pronoun;
    private int evidenceStart;
    private int evidenceEnd;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Utterance() {}

    /**
     * Words with their speaker.
     *
     * @param pronoun whether the speaker is only called 他 or 她, so that who it is was inferred
     * @param evidenceStart where the speaker is named, up to {@code evidenceEnd}
     */
    public Utterance(
            Person person,
            Article article,
            String text,
            List<Integer> source,
            boolean pronoun,
            int evidenceStart,
            int evidenceEnd) {
        this.person = person;
        this.article = article;
        this.text = text;
        this.source = source;
        this.pronoun = pronoun;
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

    public String text() {
        return text;
    }

    public List<Integer> source() {
        return source;
    }

    public boolean pronoun() {
        return pronoun;
    }

    public int evidenceStart() {
        return evidenceStart;
    }

    public int evidenceEnd() {
        return evidenceEnd;
    }
}
