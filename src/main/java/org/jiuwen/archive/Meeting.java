package org.jiuwen.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One sitting 会议. */
@Entity
public class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable MeetingSeries series;

    private String name;
    private @Nullable LocalDate occasion;
    private @Nullable Integer term;
    private @Nullable Integer session;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    /**
     * A meeting that is not stored yet.
     *
     * @param occasion tells meetings of one name apart; null where term and session do
     */
    public Meeting(String slug, String name, @Nullable LocalDate occasion) {
        this.slug = slug;
        this.name = name;
        this.occasion = occasion;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String slug() {
        return slug;
    }

    public @Nullable MeetingSeries series() {
        return series;
    }

    public String name() {
        return name;
    }

    public @Nullable LocalDate occasion() {
        return occasion;
    }

    public @Nullable Integer term() {
        return term;
    }

    public @Nullable Integer session() {
        return session;
    }

    /** Says which session of which series the meeting is; null parts are not printed anywhere. */
    public void classify(@Nullable MeetingSeries series, @Nullable Integer term, @Nullable Integer session) {
        this.series = series;
        this.term = term;
        this.session = session;
    }
}
