package org.jiuwen.archive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A real person 人物. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_id_seq")
    @SequenceGenerator(name = "person_id_seq", allocationSize = BulkKeys.ALLOCATION)
    private @Nullable Long id;

    private String slug;
    private String name;
    private int namesake = 1;
    private String pinyin;
    private String initials;
    private @Nullable String apart;

    @ElementCollection
    @CollectionTable(name = "person_alias", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "form")
    private Set<String> aliases = new HashSet<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(String slug, String name, String pinyin, String initials) {
        this.slug = slug;
        this.name = name;
        this.pinyin = pinyin;
        this.initials = initials;
    }

    /** Another person of the same name; {@code namesake} tells them apart. */
    public Person(String slug, String name, int namesake, String pinyin, String initials) {
        this(slug, name, pinyin, initials);
        this.namesake = namesake;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public int namesake() {
        return namesake;
    }

    public String pinyin() {
        return pinyin;
    }

    public String initials() {
        return initials;
    }

    /** Why he was taken for another than his namesake, which is an inference: a word for the reason; null when he was not. */
    public @Nullable String apart() {
        return apart;
    }

    /** Says why he was taken for another than his namesake. */
    public void setApart(@Nullable String reason) {
        apart = reason;
    }

    public Set<String> aliases() {
        return aliases;
    }
}
