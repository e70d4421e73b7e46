package org.jiuwen.reader.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiuwen.reader.document.ArticleText;
import org.jiuwen.reader.document.ArticleText.AuthorRole;
import org.jiuwen.reader.document.AttendanceManner;
import org.jiuwen.reader.document.MeetingReading;
import org.jiuwen.reader.document.MeetingReading.AttendanceReading;
import org.jiuwen.reader.document.MeetingRole;
import org.jiuwen.reader.document.Mention;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.people.PrintedText;
import org.jspecify.annotations.Nullable;

/** Finds the meetings of one article, and for those that it reports who took part, when and where. Safe for any number of threads. */
public final class MeetingFinder {

    private static final Pattern ANOTHER_REPORT = Pattern.compile("(?m)^又讯");
    private static final Pattern LOCATION = Pattern.compile(
            "在((?!会上|开幕|闭幕|主席台|当天|[上下]午)(?:(?!会议(?!中心|厅|室|大厦)|期间|时|的|声中|大会(?!堂))[\\p{IsHan}]){2,16}?)(?:胜利|隆重|成功|顺利)?(?:召开|举行|开幕|闭幕|举办|拉开帷幕)");

    private static final String SENTENCE_ENDS = "。！？\n";
    private static final int SENTENCE = 200;

    /**
     * Finds the meetings of an article that stands alone.
     *
     * @see #findOnPage
     */
    public List<MeetingReading> find(
            ArticleText article,
            List<PersonReading> people,
            NewspaperProfile newspaper,
            @Nullable LocalDate issueDate) {
        return findOnPage(List.of(article), List.of(people), newspaper, issueDate)
                .getFirst();
    }

    /**
     * Finds the meetings of all articles of a page. What one article leaves unsaid the others may say: the session of a sitting, and
     * which place is meant where the newspaper does not say.
     *
     * @param articles their texts
     * @param people whom {@code PeopleFinder} found in each
     * @param newspaper what 市 and 省 mean
     * @param issueDate the day of publication, which gives 昨日 and days without a year their date; null when unknown
     * @return for each article its meetings in order of first mention, each with at least one mention
     */
    public List<List<MeetingReading>> findOnPage(
            List<ArticleText> articles,
            List<List<PersonReading>> people,
            NewspaperProfile newspaper,
            @Nullable LocalDate issueDate) {
        List<PrintedText> texts = articles.stream().map(PrintedText::of).toList();
        Place place = new Place(
                newspaper, LocalPlaces.of(texts.stream().map(PrintedText::text).toList()));
        List<List<PrintedMeeting>> printed = texts.stream()
                .map(text -> MeetingMentions.in(text.text(), text.bodyStart(), place))
                .toList();
        List<List<Found>> named = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            named.add(new MeetingNames(texts.get(i).text(), texts.get(i).bodyStart(), place, issueDate)
                    .resolve(printed.get(i), List.of()));
        }
        List<List<MeetingReading>> readings = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            List<Found> elsewhere = new ArrayList<>();
            for (int other = 0; other < named.size() && needsSession(printed.get(i)); other++) {
                elsewhere.addAll(other == i ? List.of() : named.get(other));
            }
            List<Found> meetings = elsewhere.isEmpty()
                    ? named.get(i)
                    : new MeetingNames(texts.get(i).text(), texts.get(i).bodyStart(), place, issueDate)
                            .resolve(printed.get(i), elsewhere);
            readings.add(
                    meetings.isEmpty()
                            ? List.of()
                            : read(articles.get(i), texts.get(i), people.get(i), meetings, issueDate));
        }
        return readings;
    }

    private static boolean needsSession(List<PrintedMeeting> printed) {
        return printed.stream().anyMatch(PrintedMeeting::isSitting);
    }

    private static List<MeetingReading> read(
            ArticleText article,
            PrintedText printed,
            List<PersonReading> people,
            List<Found> meetings,
            @Nullable LocalDate issueDate) {
        String text = printed.text();
        List<int[]> reports = reports(text);
        List<MeetingReading> readings = new ArrayList<>();
        MeetingDates dates = new MeetingDates(issueDate);
        MeetingRoles roles = new MeetingRoles(text, printed.bodyStart(), dates, issueDate);
        MeetingParts parts = new MeetingParts(text, printed.bodyStart(), printed.bodyStart() + MeetingRoles.LEAD);
        Attendances attendances = new Attendances(text, PersonPlace.of(printed, people));
        IdentityHashMap<int[], Found> mains = mains(reports, meetings, roles);
        for (Found meeting : meetings) {
            MeetingRole role = roles.of(meeting);
            List<AttendanceReading> attendance = List.of();
            LocalDate date = null;
            String location = null;
            if (role == MeetingRole.REPORTED) {
                int[] report = reportOf(reports, meeting, printed.bodyStart());
                int bodyFrom = Math.max(report[0], printed.bodyStart());
                if (mains.get(report) == meeting) {
                    List<AttendanceReading> present = attendances.in(bodyFrom, report[1]);
                    // A report may name only in its kicker who was there: 张三参加代表团审议时强调
                    attendance = bySpeaker(
                            article,
                            present.isEmpty() && report[0] == 0 ? attendances.in(0, printed.bodyStart()) : present);
                    date = dates.firstIn(text, bodyFrom, Math.min(report[1], bodyFrom + 160));
                    location = location(text, bodyFrom, report[1]);
                } else {
                    int[] sentence = sentenceOf(text, meeting, bodyFrom);
                    date = dates.firstIn(text, sentence[0], sentence[1]);
                    location = location(text, sentence[0], sentence[1]);
                }
            } else if (role == MeetingRole.SCHEDULED) {
                date = dates.firstIn(text, meeting.scheduledAt, Math.min(text.length(), meeting.scheduledAt + 30));
            }
            // Of a report whose headline names a sitting the session's other sittings are not what it tells of.
            boolean told = meeting.isSitting()
                    || (role == MeetingRole.REPORTED
                            && meetings.stream()
                                    .noneMatch(it ->
                                            it.parent == meeting && it.places.getFirst()[0] < printed.bodyStart()));
            String part = told ? parts.of(meeting) : null;
            readings.add(reading(printed, meeting, role, part, date, location, attendance));
        }
        return List.copyOf(readings);
    }

    // A page's second report under one headline starts with 又讯 and has a meeting of its own.
    private static List<int[]> reports(String text) {
        List<int[]> reports = new ArrayList<>();
        Matcher another = ANOTHER_REPORT.matcher(text);
        int from = 0;
        while (another.find()) {
            reports.add(new int[] {from, another.start()});
            from = another.start();
        }
        reports.add(new int[] {from, text.length()});
        return reports;
    }

    private static int[] reportOf(List<int[]> reports, Found meeting, int bodyStart) {
        int at = meeting.places.stream()
                .mapToInt(range -> range[0])
                .filter(start -> start >= bodyStart)
                .findFirst()
                .orElse(meeting.places.getFirst()[0]);
        return reportAt(reports, at);
    }

    private static int[] reportAt(List<int[]> reports, int at) {
        int found = Collections.binarySearch(reports, new int[] {at}, Comparator.comparingInt(range -> range[0]));
        return reports.get(found >= 0 ? found : Math.max(0, -found - 2));
    }

    // Of the meetings beside the one that a report is about only their own sentence tells day and place.
    private static int[] sentenceOf(String text, Found meeting, int bodyFrom) {
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

    // Of several meetings that one report tells of, those present are at the sitting, or else at the first that is
    // named.
    private static IdentityHashMap<int[], Found> mains(List<int[]> reports, List<Found> all, MeetingRoles roles) {
        Comparator<Found> order = Comparator.comparingInt((Found other) -> other.isSitting() ? 0 : 1)
                .thenComparingInt(other -> other.places.getFirst()[0]);
        IdentityHashMap<int[], Found> mains = new IdentityHashMap<>();
        for (Found meeting : all) {
            if (roles.of(meeting) != MeetingRole.REPORTED) {
                continue;
            }
            int first = meeting.places.getFirst()[0];
            for (int[] range : meeting.places) {
                int[] report = reportAt(reports, range[0]);
                if (report[0] == 0 || first >= report[0]) {
                    mains.merge(report, meeting, (a, b) -> order.compare(b, a) < 0 ? b : a);
                }
            }
        }
        return mains;
    }

    private static List<AttendanceReading> bySpeaker(ArticleText article, List<AttendanceReading> attendance) {
        List<AttendanceReading> all = new ArrayList<>();
        article.authors().stream()
                .filter(author -> author.role() == AuthorRole.SPEAKER)
                .forEach(author -> all.add(new AttendanceReading(
                        author.name(),
                        AttendanceManner.SPOKE,
                        author.span().start(),
                        author.span().end())));
        Set<String> speakers = all.stream().map(AttendanceReading::person).collect(Collectors.toSet());
        attendance.stream()
                .filter(present -> !speakers.contains(present.person()))
                .forEach(all::add);
        return all;
    }

    private static @Nullable String location(String text, int from, int to) {
        Matcher matcher = LOCATION.matcher(text).region(from, Math.min(to, from + 300));
        return matcher.find() ? matcher.group(1) : null;
    }

    private static MeetingReading reading(
            PrintedText printed,
            Found meeting,
            MeetingRole role,
            @Nullable String part,
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
                part,
                meeting.parent == null ? null : meeting.parent.name,
                date,
                chair,
                location,
                role,
                List.copyOf(attendance),
                mentions);
    }
}
