package org.jiuwen.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the sessions of one body share 会议系列. */
@Entity
public class MeetingSeries {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String slug;
    private String name;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected MeetingSeries() {}

    public MeetingSeries(String slug, String name) {
        this.slug = slug;
        this.name = name;
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
}
