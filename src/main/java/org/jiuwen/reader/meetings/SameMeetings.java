package org.jiuwen.reader.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Joins meetings of one article that are the same under a shorter and a longer name. */
final class SameMeetings {

    // Each is compared with each; an article that names more is a list, whose entries are not one another.
    private static final int MOST_MERGED = 100;

    // A plain 全体会议 beside 第七届…第一次全体会议 is the same; of two that are numbered neither is
    private static final Pattern NUMBERED_SITTING = Pattern.compile("次(?:[^次]{0,6})会议$");

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:20\\d\\d年度?)?第[一二三四五六七八九十百零\\d]+次(?:专题|集体)?(?=学习)|第[一二三四五六七八九十百零]+(?:次(?=(?:常务|主席|主任|常委|全体)?会议|全体|集体)|届)|委员会(?=常务会议)");

    private static final Pattern YEAR = Pattern.compile("20\\d\\d年度?");

    private final String text;
    private final Map<String, Found> found;

    /**
     * @param found by name; what is joined to another is taken out
     */
    SameMeetings(String text, Map<String, Found> found) {
        this.text = text;
        this.found = found;
    }

    void merge() {
        if (found.size() <= MOST_MERGED) {
            mergeUnnumbered();
            mergeShortNames();
        }
    }

    // 市政府常务会议 in the headline and 市政府第四十八次常务会议 in the text are one
    private void mergeUnnumbered() {
        for (Found plain : List.copyOf(found.values())) {
            List<Found> numbered = found.values().stream()
                    .filter(other -> other != plain
                            && other.name.length() > plain.name.length()
                            && withoutNumber(other.name).equals(withoutNumber(plain.name))
                            && (plain.session == 0 || plain.session == other.session)
                            && (!NUMBERED_SITTING.matcher(plain.name).find() || isWithoutTerm(plain, other)))
                    .toList();
            if (numbered.size() == 1 && found.containsKey(plain.name)) {
                merge(plain, numbered.getFirst());
            }
        }
    }

    // 市政府第三十一次常务会议 in the headline and 市十七届人民政府第三十一次常务会议 in the text
    private static boolean isWithoutTerm(Found plain, Found other) {
        return plain.session > 0 && plain.session == other.session && plain.term == 0 && other.term > 0;
    }

    private static String withoutNumber(String name) {
        return NUMBERED.matcher(name.replace("人民代表大会常务委员会", "人大常委会")).replaceAll("");
    }

    private void merge(Found meeting, Found into) {
        found.remove(meeting.name);
        into.places.addAll(meeting.places);
        into.places.sort(Comparator.comparingInt(range -> range[0]));
    }

    // 民营企业家座谈会 in the text and 海城市民营企业家座谈会 in the headline are one
    private void mergeShortNames() {
        List<Found> named = found.values().stream()
                .filter(meeting -> meeting.term == 0 && meeting.session == 0 && !meeting.isSitting())
                .toList();
        for (Found shorter : named) {
            named.stream()
                    .filter(longer -> found.containsKey(shorter.name)
                            && found.containsKey(longer.name)
                            && (isEndOf(shorter.name, longer.name) || isEndOf(printed(shorter), printed(longer))))
                    .findFirst()
                    .ifPresent(longer -> {
                        // A year before the name says when, as the day does.
                        boolean year = YEAR.matcher(longer.name).replaceAll("").equals(shorter.name);
                        merge(year ? longer : shorter, year ? shorter : longer);
                    });
        }
    }

    private static boolean isEndOf(String end, String name) {
        return name.length() > end.length() && name.endsWith(end);
    }

    private String printed(Found meeting) {
        int[] place = meeting.places.getFirst();
        return text.substring(place[0], place[1]);
    }
}
