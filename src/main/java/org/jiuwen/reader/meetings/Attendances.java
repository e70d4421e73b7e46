package org.jiuwen.reader.meetings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.AttendanceManner;
import org.jiuwen.reader.document.MeetingReading.AttendanceReading;
import org.jspecify.annotations.Nullable;

/** Reads from the sentences of a report who took part in its meetings and how: 主持, 讲话, 主席台就座, 出席, 列席. */
final class Attendances {

    private static final Pattern NOT_HERE = Pattern.compile("批示|去世|逝世|简历|要求|考察时|的讲话|的重要讲话|的报告|来信|致信|贺信|署名");
    // 学习安伟的讲话 tells of what he said elsewhere
    private static final Pattern LEARNT_FROM = Pattern.compile("(?:学习|贯彻|传达|领会|落实|按照|讨论)[^，。]{0,20}$");
    private static final Pattern INTRODUCES = Pattern.compile(
            "(?:有|是|同志|领导|成员|名单|人员|代表|委员|嘉宾|还有|就座|就坐|出席|列席|参加|主持)：[\\s]*[^，。；：]{0,20}$|(?:的|者)[^，。；：]{0,6}?(?:还有|有|是)[^，。；：]{0,20}$");
    // 听取了甲、乙的意见建议
    private static final Pattern HEARD = Pattern.compile("(?:听取|倾听)(?:了)?[^，。；]{0,24}$");
    private static final Pattern HEARD_WHAT = Pattern.compile("^[^，。；]{0,24}?的(?:意见|建议|汇报|介绍|发言|情况)");
    // 罗敏关注营商环境。她说
    private static final Pattern SAYS = Pattern.compile("[他她](?:还|也)?(?:说|建议|认为|表示|提出|坦言|介绍|指出|强调|希望|呼吁)");
    private static final Pattern ON_BEHALF = Pattern.compile("受[^，。；]{0,12}$");
    private static final Pattern ONLY_NAMES = Pattern.compile("[\\s、，（）女族·等]*|[\\p{IsHan}]{1,3}族");
    private static final String SENTENCE_ENDS = "。！？；";
    private static final String GOES_ON = "：、，";
    private static final int LONGEST_PREDICATE = 100;
    private static final int LONGEST_INTRODUCTION = 60;
    private static final int LONGEST_QUOTATION = 300;

    private final String text;
    private final List<PersonPlace> people;
    private final List<Integer> starts;
    private final boolean speakers;
    private final Map<Found, Map<String, Seen>> seen = new HashMap<>();

    /**
     * @param speakers whether whoever is quoted spoke at the meeting, as in a report
     */
    Attendances(String text, List<PersonPlace> people, boolean speakers) {
        this.text = text;
        this.people = people;
        this.starts = people.stream().map(PersonPlace::start).toList();
        this.speakers = speakers;
    }

    private static final class Seen {
        AttendanceManner manner;
        final PersonPlace place;

        Seen(AttendanceManner manner, PersonPlace place) {
            this.manner = manner;
            this.place = place;
        }
    }

    /** Who took part in a meeting according to what was read up to now, in printed order. */
    List<AttendanceReading> of(Found meeting) {
        List<AttendanceReading> attendance = new ArrayList<>();
        seen.getOrDefault(meeting, Map.of())
                .forEach((name, s) -> attendance.add(new AttendanceReading(
                        name,
                        s.manner,
                        s.place.mention().start(),
                        s.place.mention().end())));
        return attendance;
    }

    /** Reads a range of the text, sentence by sentence. */
    void read(int from, int to, Scenes scenes) {
        Found meeting = scenes.main();
        AttendanceManner goingOn = null;
        for (int start = from; start < to; ) {
            int end = sentenceEnd(start, to);
            boolean newParagraph = start == from || text.charAt(start - 1) == '\n';
            meeting = scenes.of(start, end, meeting, newParagraph);
            goingOn = sentence(new Sentence(start, end, scenes, meeting, goingOn));
            start = end + 1;
        }
    }

    // A line that ends within a list or behind a colon goes on in the next.
    private int sentenceEnd(int start, int to) {
        int end = start;
        while (end < to && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
            if (text.charAt(end) == '\n' && (end == start || GOES_ON.indexOf(text.charAt(end - 1)) < 0)) {
                break;
            }
            end++;
        }
        return end;
    }

    private record Sentence(int start, int end, Scenes scenes, Found meeting, @Nullable AttendanceManner goingOn) {}

    // What was said before a list of names holds for the lines of names that follow; what it was is given back.
    private @Nullable AttendanceManner sentence(Sentence sentence) {
        List<PersonPlace> here = within(sentence.start, sentence.end);
        if (here.isEmpty()) {
            return null;
        }
        List<Subject> subjects = Subject.in(text, here);
        AttendanceManner introduced = introduced(sentence, here);
        for (int i = 0; i < subjects.size(); i++) {
            Subject subject = subjects.get(i);
            int next = i + 1 < subjects.size() ? subjects.get(i + 1).start() : sentence.end;
            AttendanceManner manner = manner(sentence, subject, next);
            if (manner == null && i + 1 < subjects.size() && isActingFor(subject, subjects.get(i + 1))) {
                i++;
                manner = manner(
                        sentence,
                        subjects.get(i),
                        i + 1 < subjects.size() ? subjects.get(i + 1).start() : sentence.end);
                next = subject.end();
            }
            manner = manner == null ? introduced : manner;
            if (manner != null) {
                note(sentence.scenes.within(subject.end(), next), sentence.meeting, subject.people(), manner);
            }
        }
        boolean onlyNames = text.startsWith("\n", sentence.end)
                && ONLY_NAMES
                        .matcher(text.substring(
                                Math.min(sentence.end, here.getLast().end()), sentence.end))
                        .matches();
        return onlyNames ? introduced : null;
    }

    private List<PersonPlace> within(int start, int end) {
        int first = Collections.binarySearch(starts, start);
        first = first >= 0 ? first : -first - 1;
        int last = first;
        while (last < starts.size()
                && starts.get(last) < end
                && people.get(last).end() <= end) {
            last++;
        }
        return people.subList(first, last);
    }

    // 在主席台就座的有：甲、乙、丙: said before all that follow
    private @Nullable AttendanceManner introduced(Sentence sentence, List<PersonPlace> here) {
        int first = here.getFirst().start();
        String before = text.substring(Math.max(sentence.start, first - LONGEST_INTRODUCTION), first);
        if (sentence.goingOn != null && before.isBlank()) {
            return sentence.goingOn;
        }
        return INTRODUCES.matcher(before).find() ? AttendanceWords.said(before) : null;
    }

    // 副市长甲受市长乙委托作报告: what is said of the second is the first's.
    private boolean isActingFor(Subject subject, Subject next) {
        return ON_BEHALF
                        .matcher(text.substring(
                                Math.max(subject.end(), next.start() - LONGEST_INTRODUCTION), next.start()))
                        .find()
                && text.startsWith("委托", next.end());
    }

    private @Nullable AttendanceManner manner(Sentence sentence, Subject subject, int next) {
        String predicate = text.substring(
                subject.end(), Math.min(Math.max(next, subject.end()), subject.end() + LONGEST_PREDICATE));
        String before = text.substring(Math.max(sentence.start, subject.start() - 24), subject.start());
        if (HEARD.matcher(before).find() && HEARD_WHAT.matcher(predicate).find()) {
            return AttendanceManner.SPOKE;
        }
        if (LEARNT_FROM.matcher(before).find()
                || NOT_HERE.matcher(predicate.substring(0, Math.min(6, predicate.length())))
                        .find()) {
            return null;
        }
        AttendanceManner said = AttendanceWords.said(predicate);
        if (said != null || !speakers || isQuoted(subject.start())) {
            return said;
        }
        boolean goesOn = next == sentence.end
                && SAYS.matcher(text)
                        .region(Math.min(sentence.end + 1, text.length()), text.length())
                        .lookingAt();
        return AttendanceWords.speaks(before, goesOn ? "说" : predicate) ? AttendanceManner.SPOKE : null;
    }

    // Of whom somebody speaks is not there; a quotation may be of several sentences.
    private boolean isQuoted(int at) {
        for (int i = at - 1;
                i >= 0 && at - i < LONGEST_QUOTATION && text.charAt(i) != '\n' && text.charAt(i) != '”';
                i--) {
            if (text.charAt(i) == '“') {
                return true;
            }
        }
        return false;
    }

    // 甲、乙、丙分别参加高新区、河口县和解放军代表团审议: each took part in his own
    private void note(List<Found> named, Found otherwise, List<PersonPlace> present, AttendanceManner manner) {
        boolean each = named.size() > 1 && named.size() == present.size();
        for (int i = 0; i < present.size(); i++) {
            Found meeting = named.isEmpty() ? otherwise : named.get(each ? i : 0);
            Found session = meeting.parent;
            note(named.size() > 1 && !each && session != null ? session : meeting, present.get(i), manner);
        }
    }

    private void note(Found meeting, PersonPlace person, AttendanceManner manner) {
        Map<String, Seen> of = seen.computeIfAbsent(meeting, key -> new LinkedHashMap<>());
        Seen old = of.putIfAbsent(person.name(), new Seen(manner, person));
        if (old != null && AttendanceWords.isWeightier(manner, old.manner)) {
            old.manner = manner;
        }
    }
}
