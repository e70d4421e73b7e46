package org.jiuwen.reader.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/** Gives the meetings of one article their full names, with what the article leaves unsaid taken from its other mentions. */
final class MeetingNames {

    // The Central Committee's terms by the year in which a congress elected them; they run five years.
    private static final int TWENTIETH_FROM = 2022;
    private static final String SMALL_GROUPS = "委员小组会议";

    private final String text;
    private final Place place;
    private final @Nullable LocalDate issueDate;
    private final Map<String, Found> found = new LinkedHashMap<>();

    MeetingNames(String text, NewspaperProfile newspaper, @Nullable LocalDate issueDate) {
        this.text = text;
        this.place = new Place(newspaper);
        this.issueDate = issueDate;
    }

    /** Meetings in order of first mention. */
    List<Found> resolve(List<PrintedMeeting> printed) {
        List<PrintedMeeting> later = new ArrayList<>();
        for (PrintedMeeting meeting : printed) {
            if (meeting.isElliptical() || meeting.isSitting()) {
                later.add(meeting);
            } else {
                add(meeting);
            }
        }
        for (PrintedMeeting meeting : later) {
            if (meeting.isElliptical()) {
                addLike(meeting);
            } else {
                addSitting(meeting);
            }
        }
        return found.values().stream()
                .sorted((a, b) ->
                        Integer.compare(a.places.getFirst()[0], b.places.getFirst()[0]))
                .toList();
    }

    private void add(PrintedMeeting meeting) {
        if (meeting.isNamed()) {
            String name = place.spellOut(text.substring(meeting.start(), meeting.end()));
            put(name, seriesOfNamed(name), 0, 0, false).at(meeting.start(), meeting.end());
            return;
        }
        int start = meeting.start();
        String printedPlace = meeting.place();
        if (printedPlace != null) {
            int length = place.length(printedPlace);
            int placeStart = text.indexOf(printedPlace, start);
            if (placeStart == start) {
                start += printedPlace.length() - length;
            }
            printedPlace = printedPlace.substring(printedPlace.length() - length);
        }
        int term = meeting.term() > 0 ? meeting.term() : impliedTerm(meeting);
        String full = printedPlace == null ? samePlace(meeting) : place.full(printedPlace);
        String name = fill(meeting.form().name(), full, term, meeting.session());
        String series = fill(meeting.form().series(), full, term, meeting.session());
        put(name, series, term, meeting.session(), false).at(start, meeting.end());
        addCoordinated(meeting, start, full, term);
    }

    // 二十届二、三中全会: the other sessions stand before the last one
    private void addCoordinated(PrintedMeeting meeting, int start, @Nullable String full, int term) {
        int at = text.indexOf("届", start, meeting.end()) + 1;
        if (meeting.session() == 0 || (at > 0 && at < meeting.end())) {
            return;
        }
        var matcher = COORDINATED.matcher(text).region(Math.max(0, start - 12), start);
        if (matcher.find()) {
            int otherTerm = ChineseNumbers.parse(matcher.group(1));
            int other = ChineseNumbers.parse(matcher.group(2));
            Found last = found.remove(fill(meeting.form().name(), full, term, meeting.session()));
            put(
                            fill(meeting.form().name(), full, otherTerm, other),
                            fill(meeting.form().series(), full, otherTerm, other),
                            otherTerm,
                            other,
                            false)
                    .at(matcher.start(), start - 1);
            Found same = put(
                    fill(meeting.form().name(), full, otherTerm, meeting.session()),
                    fill(meeting.form().series(), full, otherTerm, meeting.session()),
                    otherTerm,
                    meeting.session(),
                    false);
            same.at(start, meeting.end());
            if (last != null && last.places.size() > 1) {
                last.places.removeLast();
                last.places.forEach(range -> same.at(range[0], range[1]));
            }
        }
    }

    private static final java.util.regex.Pattern COORDINATED =
            java.util.regex.Pattern.compile("(" + MeetingForm.NUMBER + ")届(" + MeetingForm.NUMBER + ")(?:中)?、$");

    private void addLike(PrintedMeeting meeting) {
        Found model = null;
        for (Found other : found.values()) {
            boolean near = model == null || other.places.getFirst()[0] < meeting.start();
            if (other.term == meeting.term()
                    && other.session > 0
                    && near
                    && !other.name.contains("常务委员会")
                    && !other.name.contains("中央委员会")) {
                model = other;
            }
        }
        if (model != null && model.series != null) {
            String own = "第" + ChineseNumbers.print(model.session) + "次";
            int at = model.name.lastIndexOf(own);
            if (at >= 0) {
                String name = model.name.substring(0, at) + "第" + ChineseNumbers.print(meeting.session()) + "次"
                        + model.name.substring(at + own.length());
                put(name, model.series, meeting.term(), meeting.session(), false)
                        .at(meeting.start(), meeting.end());
            }
        }
    }

    private void addSitting(PrintedMeeting meeting) {
        String printed = text.substring(meeting.start(), meeting.end());
        boolean ofConference = printed.equals(SMALL_GROUPS);
        Found session = null;
        for (Found other : found.values()) {
            boolean fits = other.session > 0
                    && other.term > 0
                    && !other.sitting
                    && !other.name.contains("常务委员会")
                    && !other.name.contains("中国共产党");
            if (fits && other.name.startsWith("中国人民政治协商会议") == ofConference && session == null) {
                session = other;
            }
        }
        if (meeting.delegation() != null && isNoDelegation(delegationName(meeting))) {
            return;
        }
        String own = meeting.delegation() == null ? printed : delegationName(meeting) + "代表团审议";
        int start = meeting.delegation() == null
                ? meeting.start()
                : meeting.end() - printed.length() + printed.indexOf(delegationName(meeting));
        if (session == null) {
            put(own, null, 0, 0, true).at(start, meeting.end());
        } else {
            put(session.name + own, session.series, session.term, session.session, true)
                    .at(start, meeting.end());
        }
    }

    private static String delegationName(PrintedMeeting meeting) {
        String name = String.valueOf(meeting.delegation());
        for (String verb : List.of("听取", "参加", "来到", "出席", "次会议", "走进", "前往", "在")) {
            int at = name.lastIndexOf(verb);
            if (at >= 0) {
                name = name.substring(at + verb.length());
            }
        }
        // 17日临江区代表团: the words before the first place do not belong to it
        int first = Math.max(name.indexOf('、'), name.indexOf('和'));
        String place = first > 0 ? name.substring(0, first) : name;
        int length = PlaceNames.lengthBefore(place);
        return length > 1 ? name.substring(place.length() - length) : name;
    }

    // 听取各代表团审议 names none
    private static boolean isNoDelegation(String name) {
        return name.isEmpty() || name.contains("各") || name.contains("代表") || name.matches("(?:本|该|全体|所在|其他|一些|部分).*");
    }

    // 政协十五届四次会议 in an article that named 政协…市第十五届委员会 before means that place
    private @Nullable String samePlace(PrintedMeeting meeting) {
        return meeting.isNational() ? null : place.full(null);
    }

    private int impliedTerm(PrintedMeeting meeting) {
        if (!meeting.form().name().contains("{T}")) {
            return 0;
        }
        for (Found other : found.values()) {
            if (other.term > 0 && other.name.startsWith("中国共产党第") && meeting.isNational()) {
                return other.term;
            }
        }
        if (meeting.isNational() && issueDate != null) {
            int terms =
                    Math.floorDiv(issueDate.getYear() - TWENTIETH_FROM + (issueDate.getMonthValue() >= 11 ? 0 : -1), 5);
            return 20 + terms;
        }
        return 0;
    }

    private static String fill(String template, @Nullable String full, int term, int session) {
        return template.replace("第{T}届", term == 0 ? "" : "第" + ChineseNumbers.print(term) + "届")
                .replace("{T}", term == 0 ? "" : ChineseNumbers.print(term))
                .replace("{N}", ChineseNumbers.print(session))
                .replace("中共{P}委常委会", "中共" + (full == null ? "" : full) + "委常委会")
                .replace("{P}", full == null ? "" : full);
    }

    private static String seriesOfNamed(String name) {
        return name.replaceAll("(?:20\\d\\d年|第?[一二三四]季度|上半年|下半年|[一二三四五六七八九十]+月份?|今年|明年)", "")
                .replaceAll("暨.*(?=(?:工作)?会议$)", "");
    }

    private Found put(String name, @Nullable String series, int term, int session, boolean sitting) {
        return found.computeIfAbsent(name, key -> new Found(name, series, term, session, sitting));
    }
}
