package org.jiuwen.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place of a page file where a form of a person's name stands 提及. Offsets are UTF-16 code units of the decoded file. */
@Entity
public class Mention implements Attributed {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mention_id_seq")
    @SequenceGenerator(name = "mention_id_seq", allocationSize = BulkKeys.ALLOCATION)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person readPerson;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    private String form;
    private int spanStart;
    private int spanEnd;
    private boolean author;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Mention() {}

    public Mention(Person person, Article article, String form, int spanStart, int spanEnd, boolean author) {
        this.person = person;
        this.article = article;
        this.form = form;
        this.spanStart = spanStart;
        this.spanEnd = spanEnd;
        this.author = author;
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

    public String form() {
        return form;
    }

    public int spanStart() {
        return spanStart;
    }

    public int spanEnd() {
        return spanEnd;
    }

    public boolean author() {
        return author;
    }
}
