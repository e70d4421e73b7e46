package org.jiuwen.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one article says of one meeting. */
@Entity
public class MeetingReport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_report_id_seq")
    @SequenceGenerator(name = "meeting_report_id_seq", allocationSize = BulkKeys.ALLOCATION)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    @Enumerated(EnumType.STRING)
    private MeetingRole role;

    private @Nullable String part;
    private @Nullable LocalDate heldOn;
    private @Nullable String chair;
    private @Nullable String location;

    @ElementCollection
    @CollectionTable(name = "meeting_mention", joinColumns = @JoinColumn(name = "report_id"))
    private Set<MeetingMention> mentions = new LinkedHashSet<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sequence")
    private List<Attendance> attendance = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected MeetingReport() {}

    public MeetingReport(
            Meeting meeting,
            Article article,
            MeetingRole role,
            @Nullable String part,
            @Nullable LocalDate heldOn,
            @Nullable String chair,
            @Nullable String location) {
        this.meeting = meeting;
        this.article = article;
        this.role = role;
        this.part = part;
        this.heldOn = heldOn;
        this.chair = chair;
        this.location = location;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public Meeting meeting() {
        return meeting;
    }

    public Article article() {
        return article;
    }

    public MeetingRole role() {
        return role;
    }

    /** Which sitting the article tells of, such as 闭幕会; null when it does not say. */
    public @Nullable String part() {
        return part;
    }

    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    public @Nullable String chair() {
        return chair;
    }

    public @Nullable String location() {
        return location;
    }

    public Set<MeetingMention> mentions() {
        return mentions;
    }

    public List<Attendance> attendance() {
        return attendance;
    }
}
