package org.jiuwen.reader.meetings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.AttendanceManner;
import org.jiuwen.reader.document.MeetingReading.AttendanceReading;
import org.jspecify.annotations.Nullable;

/** Reads from the sentences of a report who took part in the meeting and how: 主持, 讲话, 主席台就座, 出席, 列席. */
final class Attendances {

    // In order of weight: one entry a person, the weightiest manner.
    private static final Map<AttendanceManner, Pattern> MANNERS = new LinkedHashMap<>();

    static {
        MANNERS.put(AttendanceManner.CHAIRED, Pattern.compile("主持(?!制定|起草|修建|编写|编|的|工作|日常|研发|修|过|人)"));
        MANNERS.put(
                AttendanceManner.SPOKE,
                Pattern.compile(
                        "(?<!重要|学习|贯彻|落实|听取|一系列)(?:讲话(?!精神|要求|内容|强调)|致[^，。；、]{0,6}[辞词]|主旨演讲|演讲|向大会(?:报告|作)|宣布[^，。；]{0,24}(?:开幕|闭幕|决定|开始|名单|通报|结果)|到会通报|通报情况|(?:在)?会上(?:说|指出|强调|表示|介绍|要求|建议|提出)|(?<!工)作(?:了)?[^，。；、]{0,24}?(?:报告|部署|说明|发言|汇报|通报|讲解|总结|动员)|(?<!听取)发言|宣读|表态|(?<!听取)(?<!听取了)(?<!收到)(?:汇报|通报)了|^(?:同志)?(?:所?作的)?关于[^，。；]{2,40}?的(?:报告|汇报|说明))"));
        MANNERS.put(AttendanceManner.ON_ROSTRUM, Pattern.compile("主席台[^，。；]{0,6}就座|在主席台就坐|在前排就座"));
        MANNERS.put(AttendanceManner.SAT_IN, Pattern.compile("(?<!出席或)(?<!出席、)列席"));
        MANNERS.put(AttendanceManner.ATTENDED, Pattern.compile("出席|参加|与会|参会|共同审议|审议|讨论|到会|莅会|听取发言"));
    }

    private static final Set<AttendanceManner> PLAIN = Set.of(AttendanceManner.ATTENDED, AttendanceManner.SAT_IN);
    private static final List<AttendanceManner> WEIGHT = List.copyOf(MANNERS.keySet());

    private static final Pattern NOT_HERE = Pattern.compile("批示|去世|逝世|简历|要求|考察时|的讲话|的重要讲话|的报告|来信|致信|贺信|署名");
    // 学习安伟的讲话 tells of what he said elsewhere
    private static final Pattern LEARNT_FROM = Pattern.compile("(?:学习|贯彻|传达|领会|落实|按照)[^，。]{0,20}$");
    private static final Pattern INTRODUCES = Pattern.compile("(?:有|是|同志|领导|成员|名单|人员|代表|委员|嘉宾|还有)：$");
    // Behind the last name of a subject stands what it does.
    private static final Pattern GOES_ON = Pattern.compile("(?:（[^（）]{1,12}）| )*(?:等|[、，和与及]|以及|同志)");
    private static final String SENTENCE_ENDS = "。！？\n；";

    private final String text;
    private final List<PersonPlace> people;
    private final List<Integer> starts;

    Attendances(String text, List<PersonPlace> people) {
        this.text = text;
        this.people = people;
        this.starts = people.stream().map(PersonPlace::start).toList();
    }

    /** Who took part according to the sentences of a range of the text, in printed order. */
    List<AttendanceReading> in(int from, int to) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        for (int start = from; start < to; ) {
            int end = start;
            while (end < to && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            sentence(start, end, seen);
            start = end + 1;
        }
        List<AttendanceReading> attendance = new ArrayList<>();
        seen.forEach((name, s) -> attendance.add(new AttendanceReading(
                name, s.manner, s.place.mention().start(), s.place.mention().end())));
        return attendance;
    }

    private static final class Seen {
        AttendanceManner manner;
        PersonPlace place;

        Seen(AttendanceManner manner, PersonPlace place) {
            this.manner = manner;
            this.place = place;
        }
    }

    private void sentence(int start, int end, Map<String, Seen> seen) {
        int first = Collections.binarySearch(starts, start);
        first = first >= 0 ? first : -first - 1;
        int last = first;
        while (last < starts.size() && starts.get(last) < end) {
            last++;
        }
        List<PersonPlace> here =
                people.subList(first, last).stream().filter(p -> p.end() <= end).toList();
        AttendanceManner introduced = introduced(start, here);
        for (int i = 0; i < here.size(); i++) {
            PersonPlace person = here.get(i);
            AttendanceManner manner = introduced != null ? introduced : manner(person, predicate(here, i, end));
            if (manner != null) {
                Seen old = seen.get(person.name());
                if (old == null) {
                    seen.put(person.name(), new Seen(manner, person));
                } else if (WEIGHT.indexOf(manner) < WEIGHT.indexOf(old.manner)) {
                    old.manner = manner;
                }
            }
        }
    }

    // 在主席台就座的有：甲、乙、丙: said before the colon of all that follow
    private @Nullable AttendanceManner introduced(int start, List<PersonPlace> here) {
        if (here.isEmpty() || text.charAt(Math.max(0, here.getFirst().start() - 1)) != '：') {
            return null;
        }
        String before = text.substring(
                Math.max(start, here.getFirst().start() - 40), here.getFirst().start());
        return INTRODUCES.matcher(before).find() ? said(before) : null;
    }

    // What is said of the person: the words behind him up to the next subject, over the rest of a list that he stands
    // in.
    private String predicate(List<PersonPlace> here, int index, int end) {
        int last = index;
        while (last + 1 < here.size()
                && isSameSubject(here.get(last).end(), here.get(last + 1).start())) {
            last++;
        }
        int from = here.get(last).end();
        int to = last + 1 < here.size() ? here.get(last + 1).start() : end;
        return text.substring(from, Math.min(to, from + 90));
    }

    private boolean isSameSubject(int end, int start) {
        String between = text.substring(end, start);
        return between.length() < 40
                && GOES_ON.matcher(between).lookingAt()
                && !between.matches(".*(?:主持|出席|列席|参加|就座|讲话|发言|致辞|报告|部署|宣读|表示|指出|强调|介绍|说|会见|一同|陪同).*");
    }

    private @Nullable AttendanceManner manner(PersonPlace person, String predicate) {
        String before = text.substring(Math.max(0, person.start() - 24), person.start());
        if (LEARNT_FROM.matcher(before).find()
                || NOT_HERE.matcher(predicate.substring(0, Math.min(6, predicate.length())))
                        .find()) {
            return null;
        }
        return said(predicate);
    }

    private static @Nullable AttendanceManner said(String predicate) {
        int first = Integer.MAX_VALUE;
        AttendanceManner manner = null;
        for (Map.Entry<AttendanceManner, Pattern> entry : MANNERS.entrySet()) {
            Matcher matcher = entry.getValue().matcher(predicate);
            if (!matcher.find()) {
                continue;
            }
            if (!PLAIN.contains(entry.getKey())) {
                return entry.getKey();
            }
            // 甲和市委常委出席会议，有关负责同志列席: of being there the first that is said is his.
            if (matcher.start() < first) {
                first = matcher.start();
                manner = entry.getKey();
            }
        }
        return manner;
    }
}
