package org.jiuwen.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A newspaper 报纸 with what its {@code newspaper.yml} says of it. */
@Entity
public class Newspaper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code;
    private String name;
    private @Nullable String city;
    private @Nullable String province;
    private @Nullable String publishes;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Newspaper() {}

    public Newspaper(String code, String name) {
        this.code = code;
        this.name = name;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public @Nullable String city() {
        return city;
    }

    public @Nullable String province() {
        return province;
    }

    public @Nullable String publishes() {
        return publishes;
    }

    /** Takes over what a newer {@code newspaper.yml} says; the code never changes. */
    public void describe(String name, @Nullable String city, @Nullable String province, @Nullable String publishes) {
        this.name = name;
        this.city = city;
        this.province = province;
        this.publishes = publishes;
    }
}
