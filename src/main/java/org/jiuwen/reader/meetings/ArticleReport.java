package org.jiuwen.reader.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.AuthorRole;
import org.jiuwen.reader.document.AttendanceManner;
import org.jiuwen.reader.document.Genre;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.MeetingReading.AttendanceReading;
import org.jiuwen.reader.document.MeetingRole;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.meetings.Reports.Range;
import org.jiuwen.reader.people.PrintedText;
import org.jspecify.annotations.Nullable;

/** What an article tells of the meetings that it names: which it reports, when and where they were held, and who was there. */
final class ArticleReport {

    private static final Pattern LOCATION = Pattern.compile(
            "[在到]((?!会上|会|场|底|达|位|来|开幕|闭幕|主席台|当天|随后|[上下]午)(?:(?!会议(?!中心|厅|室|大厦)|期间|时|的|声中|主持|大会(?!堂))[\\p{IsHan}]){2,16}?)(?:胜利|隆重|成功|顺利|主持|正式)?(?:召开|举行|开幕|闭幕|举办|拉开帷幕)");
    private static final Pattern CALLED = Pattern.compile("决定|建议|拟|将");
    private static final Pattern SAME_DAY = Pattern.compile("同日|同一天|当[天日]");
    private static final String SENTENCE_ENDS = "。！？\n";
    private static final int SENTENCE = 200;
    private static final int FIRST_SENTENCES = 300;
    private static final int DAY_NAMED = 160;

    private final ArticleText article;
    private final PrintedText printed;
    private final String text;
    private final int bodyStart;
    private final List<PersonPlace> people;
    private final List<Found> meetings;
    private final MeetingDates dates;
    private final MeetingRoles roles;
    private final MeetingParts parts;
    private final Reports reports;
    private final Attendances attendances;
    private final Attendances inHeadline;

    /**
     * @param people whom the article names
     * @param meetings in order of first mention
     * @param issueDate the day of publication; null when unknown
     */
    ArticleReport(
            ArticleText article,
            PrintedText printed,
            List<PersonReading> people,
            List<Found> meetings,
            @Nullable LocalDate issueDate) {
        this.article = article;
        this.printed = printed;
        this.text = printed.text();
        this.bodyStart = printed.bodyStart();
        this.meetings = meetings;
        this.people = PersonPlace.of(printed, people);
        this.dates = new MeetingDates(text, bodyStart, issueDate);
        this.roles = new MeetingRoles(text, bodyStart, article.genre(), meetings, dates, issueDate);
        this.parts = new MeetingParts(text, bodyStart, bodyStart + MeetingRoles.LEAD);
        List<Found> reported = meetings.stream()
                .filter(it -> roles.of(it) == MeetingRole.REPORTED)
                .toList();
        this.reports = new Reports(text, bodyStart, reported);
        boolean report = article.genre() == Genre.NEWS || article.genre() == Genre.BRIEF;
        this.attendances = new Attendances(text, this.people, report);
        this.inHeadline = new Attendances(text, this.people, false);
        readAttendance(reported);
    }

    private void readAttendance(List<Found> reported) {
        for (Range range : reports.ranges()) {
            Found main = reports.mainOf(range);
            if (main == null) {
                continue;
            }
            Scenes scenes = new Scenes(text, reported, main);
            if (range.start() < bodyStart) {
                inHeadline.read(range.start(), bodyStart, scenes);
            }
            attendances.read(Math.max(range.start(), bodyStart), range.end(), scenes);
        }
    }

    /** The meetings in order of first mention. */
    List<MeetingReading> readings() {
        List<MeetingReading> readings = new ArrayList<>();
        for (Found meeting : meetings) {
            readings.add(
                    switch (roles.of(meeting)) {
                        case REPORTED -> reported(meeting);
                        case SCHEDULED -> reading(
                                meeting,
                                MeetingRole.SCHEDULED,
                                dates.firstIn(
                                        text, meeting.scheduledAt, Math.min(text.length(), meeting.scheduledAt + 30)),
                                null,
                                List.of());
                        case MENTIONED -> reading(meeting, MeetingRole.MENTIONED, null, null, List.of());
                    });
        }
        return List.copyOf(readings);
    }

    private MeetingReading reported(Found meeting) {
        Range report = reports.of(meeting, bodyStart);
        int bodyFrom = Math.max(report.start(), bodyStart);
        boolean main = reports.mainOf(report) == meeting;
        int[] told = main
                ? new int[] {bodyFrom, Math.min(report.end(), bodyFrom + FIRST_SENTENCES)}
                : sentenceOf(meeting, bodyFrom);
        LocalDate date = dates.firstIn(text, told[0], main ? Math.min(told[1], bodyFrom + DAY_NAMED) : told[1]);
        if (date == null
                && (meeting.isSitting()
                        || SAME_DAY.matcher(text).region(told[0], told[1]).find())) {
            date = dates.firstIn(text, bodyStart, Math.min(text.length(), bodyStart + DAY_NAMED));
        }
        List<AttendanceReading> present = new ArrayList<>(main ? spoken() : List.of());
        addOthers(attendances.of(meeting), present);
        addOthers(inHeadline.of(meeting), present);
        return reading(meeting, MeetingRole.REPORTED, date, location(told[0], told[1]), present);
    }

    // Of the meetings beside the one that a report is about only their own sentence tells day and place.
    private int[] sentenceOf(Found meeting, int bodyFrom) {
        int[] place = meeting.places.stream()
                .filter(range -> range[0] >= bodyFrom)
                .findFirst()
                .orElse(new int[] {bodyFrom, bodyFrom});
        int from = place[0];
        while (from > bodyFrom && place[0] - from < SENTENCE && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = place[1];
        while (to < text.length() && to - place[1] < SENTENCE && SENTENCE_ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return place[0] == place[1] ? place : new int[] {from, to};
    }

    private List<AttendanceReading> spoken() {
        return article.authors().stream()
                .filter(author -> author.role() == AuthorRole.SPEAKER)
                .map(author -> new AttendanceReading(
                        author.name(),
                        AttendanceManner.SPOKE,
                        author.span().start(),
                        author.span().end()))
                .toList();
    }

    private static void addOthers(List<AttendanceReading> more, List<AttendanceReading> present) {
        Set<String> known = present.stream().map(AttendanceReading::person).collect(Collectors.toSet());
        more.stream().filter(it -> !known.contains(it.person())).forEach(present::add);
    }

    private @Nullable String location(int from, int to) {
        Matcher matcher = LOCATION.matcher(text).region(from, to);
        while (matcher.find()) {
            String before = text.substring(Math.max(from, matcher.start() - 40), matcher.start());
            if (!CALLED.matcher(before).find()) {
                return matcher.group(1);
            }
        }
        return null;
    }

    private MeetingReading reading(
            Found meeting,
            MeetingRole role,
            @Nullable LocalDate date,
            @Nullable String location,
            List<AttendanceReading> attendance) {
        String chair = attendance.stream()
                .filter(a -> a.manner() == AttendanceManner.CHAIRED)
                .map(AttendanceReading::person)
                .findFirst()
                .orElse(null);
        List<Mention> mentions = meeting.places.stream()
                .map(range -> printed.mention(range[0], range[1]))
                .sorted(Comparator.comparingInt(Mention::start))
                .distinct()
                .toList();
        return new MeetingReading(
                meeting.name,
                meeting.series,
                meeting.term == 0 ? null : meeting.term,
                meeting.session == 0 ? null : meeting.session,
                tellsPart(meeting, role) ? parts.of(meeting) : null,
                meeting.parent == null ? null : meeting.parent.name,
                date,
                chair,
                location,
                role,
                List.copyOf(attendance),
                mentions);
    }

    // Of a report whose headline names a sitting the session's other sittings are not what it tells of.
    private boolean tellsPart(Found meeting, MeetingRole role) {
        return meeting.isSitting()
                || (role == MeetingRole.REPORTED
                        && meetings.stream()
                                .noneMatch(
                                        it -> it.parent == meeting && it.places.getFirst()[0] < bodyStart));
    }
}
