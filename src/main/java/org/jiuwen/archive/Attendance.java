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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person at a meeting 出席, in the printed order, with the place that says so. */
@Entity
public class Attendance implements Attributed {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attendance_id_seq")
    @SequenceGenerator(name = "attendance_id_seq", allocationSize = BulkKeys.ALLOCATION)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private MeetingReport report;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person readPerson;

    @Enumerated(EnumType.STRING)
    private AttendanceManner manner;

    private int sequence;
    private int spanStart;
    private int spanEnd;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    public Attendance(
            MeetingReport report, Person person, AttendanceManner manner, int sequence, int spanStart, int spanEnd) {
        this.report = report;
        this.person = person;
        this.manner = manner;
        this.sequence = sequence;
        this.spanStart = spanStart;
        this.spanEnd = spanEnd;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public MeetingReport report() {
        return report;
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

    public AttendanceManner manner() {
        return manner;
    }

    public int sequence() {
        return sequence;
    }

    public int spanStart() {
        return spanStart;
    }

    public int spanEnd() {
        return spanEnd;
    }
}
