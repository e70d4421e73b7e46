package org.jiuwen.reader.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/** Gives the meetings of one article their full names, with what the article leaves unsaid taken from its other mentions. */
final class MeetingNames {

    private static final Pattern NO_BODY = Pattern.compile("(?:本|该|全体|所在|其他|一些|部分|省外).*");
    // 参加联组讨论、小组讨论 in the middle of a report tells of the session, not of a sitting
    private static final Pattern IN_PASSING = Pattern.compile(".*(?:讨论|审议|联组会|联组会议|预备会议)");
    private static final Pattern HOLDS =
            Pattern.compile("(?:举行|召开|参加|出席)[^，。；\\n]{0,8}$|(?:日|昨天|[上下]午|晚)[^。；\\n]{0,24}$");
    private static final Pattern PARTY = Pattern.compile("中国共产党[^委]*代表大会");
    private static final String DELIBERATES = "代表团审议";
    private static final String DISCUSSES = "代表团讨论";

    private final String text;
    private final int bodyStart;
    private final Place place;
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final ImpliedTerms terms;

    MeetingNames(String text, int bodyStart, Place place, @Nullable LocalDate issueDate) {
        this.text = text;
        this.bodyStart = bodyStart;
        this.place = place;
        this.terms = new ImpliedTerms(found.values(), issueDate);
    }

    /**
     * Meetings in order of first mention.
     *
     * @param elsewhere those of the other articles of the page, for sittings whose session the article does not name
     */
    List<Found> resolve(List<PrintedMeeting> printed, List<Found> elsewhere) {
        List<PrintedMeeting> later = new ArrayList<>();
        for (PrintedMeeting meeting : printed) {
            if (meeting.isElliptical() || meeting.isSitting() || meeting.isBare()) {
                later.add(meeting);
            } else {
                add(meeting);
            }
        }
        later.stream().filter(PrintedMeeting::isElliptical).forEach(this::addLike);
        Sittings sittings = new Sittings(text, found.values(), elsewhere);
        for (PrintedMeeting meeting : later) {
            if (meeting.isSitting()) {
                addSitting(meeting, sittings);
            }
        }
        later.stream().filter(PrintedMeeting::isBare).findFirst().ifPresent(this::addBare);
        new SameMeetings(text, found).merge();
        return found.values().stream()
                .sorted((a, b) ->
                        Integer.compare(a.places.getFirst()[0], b.places.getFirst()[0]))
                .toList();
    }

    private void add(PrintedMeeting meeting) {
        if (meeting.isNamed()) {
            String name = NamedMeetings.fullName(text.substring(meeting.start(), meeting.end()), meeting.body(), place);
            put(name, seriesOfNamed(name), 0, 0).at(meeting.start(), meeting.end());
            return;
        }
        if (meeting.body() != null && meeting.form().name().startsWith("{body}")) {
            addCongressOfBody(meeting);
            return;
        }
        int start = meeting.start();
        String full = meeting.place() == null ? samePlace(meeting) : place.full(meeting.place());
        int term = meeting.term() > 0 ? meeting.term() : terms.of(meeting, full);
        String body = meeting.body() == null ? "" : meeting.body();
        String name = fill(meeting.form().name(), full, term, meeting.session()).replace("{body}", body);
        String series =
                fill(meeting.form().series(), full, term, meeting.session()).replace("{body}", body);
        put(name, series, term, meeting.session()).at(start, meeting.end());
        addCoordinated(meeting, start, full, term);
    }

    // 桐城市工会第十六次代表大会: a body's own congress, whose name starts behind the words of the sentence
    private void addCongressOfBody(PrintedMeeting meeting) {
        String printed = String.valueOf(meeting.body());
        int from = PlaceNames.startBehindLeads(printed, 2);
        String body = OrganisationNames.inFull(place.spellOut(printed.substring(from)));
        if (body.length() < 2
                || !Place.levelOf(body).isEmpty()
                || NO_BODY.matcher(body).matches()) {
            return;
        }
        int session = meeting.session();
        String name = fill(meeting.form().name(), null, meeting.term(), session).replace("{body}", body);
        String series =
                fill(meeting.form().series(), null, meeting.term(), session).replace("{body}", body);
        put(name, series, meeting.term(), session).at(meeting.start() + from, meeting.end());
    }

    // 二十届二、三中全会: the other sessions stand before the last one
    private void addCoordinated(PrintedMeeting meeting, int start, @Nullable String full, int term) {
        int at = text.indexOf("届", start, meeting.end()) + 1;
        if (meeting.session() == 0 || (at > 0 && at < meeting.end())) {
            return;
        }
        Matcher matcher = COORDINATED.matcher(text).region(Math.max(0, start - 24), start);
        if (matcher.find()) {
            int otherTerm = ChineseNumbers.parse(matcher.group(1));
            Found last = found.remove(fill(meeting.form().name(), full, term, meeting.session()));
            Matcher others = EACH.matcher(text).region(matcher.start(2), matcher.end(2));
            for (int from = matcher.start(); others.find(); from = others.end()) {
                int other = ChineseNumbers.parse(others.group(1));
                put(
                                fill(meeting.form().name(), full, otherTerm, other),
                                fill(meeting.form().series(), full, otherTerm, other),
                                otherTerm,
                                other)
                        .at(from, others.end() - 1);
            }
            Found same = put(
                    fill(meeting.form().name(), full, otherTerm, meeting.session()),
                    fill(meeting.form().series(), full, otherTerm, meeting.session()),
                    otherTerm,
                    meeting.session());
            same.at(start, meeting.end());
            if (last != null && last.places.size() > 1) {
                last.places.removeLast();
                last.places.forEach(range -> same.at(range[0], range[1]));
            }
        }
    }

    private static final Pattern COORDINATED =
            Pattern.compile("(" + MeetingForm.NUMBER + ")届((?:" + MeetingForm.NUMBER + "中?、){1,6})$");
    private static final Pattern EACH = Pattern.compile("(" + MeetingForm.NUMBER + ")中?、");

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
                put(name, model.series, meeting.term(), meeting.session()).at(meeting.start(), meeting.end());
            }
        }
    }

    private void addSitting(PrintedMeeting meeting, Sittings sittings) {
        if (!meeting.isDelegation()) {
            boolean lead = meeting.start() < bodyStart + MeetingRoles.LEAD;
            if (IN_PASSING
                            .matcher(text.substring(meeting.start(), meeting.end()))
                            .matches()
                    && !(lead && isHeld(meeting.start()))) {
                return;
            }
            String own = fill(meeting.form().name(), null, 0, meeting.session())
                    .replace("{session}", "")
                    .replace("{printed}", text.substring(meeting.start(), meeting.end()));
            Found session = sittings.sessionOf(own, meeting.start());
            if (session != null) {
                put(Found.sittingOf(session, own)).at(meeting.start(), meeting.end());
            }
            return;
        }
        for (Delegations.Delegation delegation : Delegations.of(text, meeting)) {
            Found session = sittings.sessionOf(delegation.name() + DELIBERATES, delegation.start());
            // A congress of the Party discusses its reports, a people's congress deliberates on them
            boolean party = session != null && PARTY.matcher(session.name).lookingAt();
            put(Found.sittingOf(session, delegation.name() + (party ? DISCUSSES : DELIBERATES)))
                    .at(delegation.start(), delegation.end());
        }
    }

    // 主持召开座谈会 in an article that tells of no other meeting
    private void addBare(PrintedMeeting meeting) {
        int lead = bodyStart + MeetingRoles.LEAD;
        boolean alone =
                found.values().stream().noneMatch(other -> other.places.stream().anyMatch(place -> place[0] < lead));
        if (alone) {
            put(text.substring(meeting.start(), meeting.end()), null, 0, 0).at(meeting.start(), meeting.end());
        }
    }

    // Where a sitting that is named by its kind alone is told of: in a headline, behind 举行, or on a day.
    private boolean isHeld(int at) {
        return at < bodyStart
                || HOLDS.matcher(text.substring(Math.max(bodyStart, at - 40), at))
                        .find();
    }

    // 政协十五届四次会议 in an article that named 政协…市第十五届委员会 before means that place
    private @Nullable String samePlace(PrintedMeeting meeting) {
        return meeting.isNational() ? null : place.full(null);
    }

    private static String fill(String template, @Nullable String full, int term, int session) {
        return template.replace("第{T}届", term == 0 ? "" : "第" + ChineseNumbers.print(term) + "届")
                .replace("{T}", term == 0 ? "" : ChineseNumbers.print(term))
                .replace("第{N}次", session == 0 ? "" : "第" + ChineseNumbers.print(session) + "次")
                .replace("{N}", ChineseNumbers.print(session))
                .replace("中共{P}委常委会", "中共" + (full == null ? "" : full) + "委常委会")
                .replace("{P}", full == null ? "" : full);
    }

    private static String seriesOfNamed(String name) {
        return name.replaceAll("(?:20\\d\\d年|第?[一二三四]季度|上半年|下半年|[一二三四五六七八九十]+月份?|今年|明年)", "")
                .replaceAll("暨.*(?=(?:工作)?会议$)", "");
    }

    private Found put(String name, @Nullable String series, int term, int session) {
        return put(new Found(name, series, term, session));
    }

    private Found put(Found meeting) {
        return found.computeIfAbsent(meeting.name, key -> meeting);
    }
}
