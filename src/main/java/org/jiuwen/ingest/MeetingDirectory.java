package org.jiuwen.ingest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jiuwen.archive.Meeting;
import org.jiuwen.archive.MeetingSeries;
import org.jiuwen.archive.MeetingSeriesRepository;
import org.jiuwen.reader.document.MeetingReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the meetings that articles name and makes those that are new. Term and session make a meeting one; where nothing is
 * numbered, the name and the day do.
 */
@Component
class MeetingDirectory {

    /** Articles of one sitting that lasts some days, or is printed some days later, are about the same one. */
    private static final long DAYS_OF_ONE_OCCASION = 7;

    private final EntityManager entities;
    private final MeetingSeriesRepository allSeries;
    private final SlugRegister slugs;

    MeetingDirectory(EntityManager entities, MeetingSeriesRepository allSeries, SlugRegister slugs) {
        this.entities = entities;
        this.allSeries = allSeries;
        this.slugs = slugs;
    }

    /**
     * The meeting that is meant.
     *
     * @param day when it was held, as far as the article says, else the day of the issue
     */
    Meeting find(MeetingReading reading, @Nullable LocalDate day) {
        boolean numbered = reading.session() != null;
        List<Meeting> sameName = entities.createQuery(
                        "select m from Meeting m where m.name = :name order by m.id", Meeting.class)
                .setParameter("name", reading.name())
                // What is new was inserted as it was made: no need to write all of the page first.
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return sameName.stream()
                .filter(meeting ->
                        numbered ? meeting.occasion() == null : isNear(meeting.occasion(), day, daysOf(reading)))
                .min(Comparator.comparingLong(meeting -> distance(meeting.occasion(), day)))
                .orElseGet(() -> make(reading, numbered ? null : day));
    }

    private Meeting make(MeetingReading reading, @Nullable LocalDate occasion) {
        String numbers = (reading.term() == null ? "" : "-" + reading.term())
                + (reading.session() == null ? "" : "-" + reading.session());
        String series = reading.series();
        // A numbered session is named by its series: its full name is too long to be read in an address. A sitting of
        // it adds
        // its own, so that the session keeps the plain address whichever was read first.
        String slug = series != null && !numbers.isEmpty() && reading.session() != null
                ? slugs.ofMeeting(series + numbers + (reading.parent() == null ? "" : "-" + reading.part()))
                : slugs.ofMeeting(reading.name() + (occasion == null ? "" : "-" + occasion));
        Meeting meeting = new Meeting(slug, reading.name(), occasion);
        meeting.classify(series == null ? null : findSeries(series), reading.term(), reading.session());
        entities.persist(meeting);
        return meeting;
    }

    private MeetingSeries findSeries(String name) {
        return allSeries.findByName(name).orElseGet(() -> {
            MeetingSeries series = new MeetingSeries(slugs.ofSeries(name), name);
            entities.persist(series);
            return series;
        });
    }

    /** What is named by its kind alone, as 座谈会, has no series, and is another the next day. */
    private static long daysOf(MeetingReading reading) {
        return reading.series() == null ? 0 : DAYS_OF_ONE_OCCASION;
    }

    private static boolean isNear(@Nullable LocalDate occasion, @Nullable LocalDate day, long days) {
        if (occasion == null || day == null) {
            return occasion == null && day == null;
        }
        return distance(occasion, day) <= days;
    }

    private static long distance(@Nullable LocalDate occasion, @Nullable LocalDate day) {
        return occasion == null || day == null ? 0 : Math.abs(ChronoUnit.DAYS.between(occasion, day));
    }
}
