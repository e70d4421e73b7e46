package org.jiuwen.reader.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Persons named one after another in a sentence of whom the same is said: 副主席甲、乙，秘书长丙.
 *
 * @param people at least one, in text order
 */
record Subject(List<PersonPlace> people) {

    // A name that was found in part, a note in brackets, 同志 or 等 may stand before the mark that the list goes on with.
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:[\\p{IsHan}·.]{0,3}?(?:（[^（）]{1,12}）| )*(?:同志|女士|先生|院士|代表|委员)?(?:等[^，。；]{0,8})?(?:[、，和与及]|以及|暨)| +)");
    private static final Pattern PREDICATE = Pattern.compile(
            "主持|出席|列席|参加|就座|讲话|发言|致辞|报告|部署|宣读|表示|指出|强调|介绍|说|会见|一同|陪同|当选|担任|任命|带领|看望|率|问|答|笑|听|看|了|把|被|让|请|受|为|(?<!所)在|对|向");
    private static final Pattern NO_CLAUSE = Pattern.compile("[\\p{IsHan}·. ]{1,12}");
    private static final Pattern POST = Pattern.compile("(?![和与及暨以等同跟])\\p{IsHan}{3,12}");
    private static final int LONGEST_GAP = 60;

    static List<Subject> in(String text, List<PersonPlace> people) {
        List<Subject> subjects = new ArrayList<>();
        for (int from = 0; from < people.size(); ) {
            List<PersonPlace> named = new ArrayList<>();
            int to = from;
            while (to < people.size()
                    && (to == from
                            || isList(
                                    text,
                                    people.get(to - 1).end(),
                                    people.get(to).start()))) {
                if (to + 1 == people.size()
                        || !isPartOfPost(
                                text, people.get(to).end(), people.get(to + 1).start())) {
                    named.add(people.get(to));
                }
                to++;
            }
            subjects.add(new Subject(named));
            from = to;
        }
        return subjects;
    }

    // 柳泉寺管委会主任甲: the start of a post that was taken for a name
    private static boolean isPartOfPost(String text, int end, int start) {
        return start > end
                && start - end <= LONGEST_GAP
                && POST.matcher(text).region(end, start).matches()
                && !PREDICATE.matcher(text).region(end, start).find();
    }

    private static boolean isList(String text, int end, int start) {
        if (start < end || start - end > LONGEST_GAP) {
            return start < end;
        }
        String gap = text.substring(end, start);
        return (GOES_ON.matcher(gap).lookingAt() || NO_CLAUSE.matcher(gap).matches())
                && !PREDICATE.matcher(gap).find();
    }

    int start() {
        return people.getFirst().start();
    }

    int end() {
        return people.getLast().end();
    }
}
