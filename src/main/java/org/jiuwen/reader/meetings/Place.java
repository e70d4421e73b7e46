package org.jiuwen.reader.meetings;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jspecify.annotations.Nullable;

/**
 * Turns what is printed for a place into its full name: as far as the newspaper says what 市 and 省 mean, else as far as the page
 * itself prints the one place of that level in full.
 */
final class Place {

    private static final List<String> LEVELS =
            List.of("自治区", "自治州", "自治县", "自治旗", "省", "市", "州", "盟", "县", "区", "旗", "镇", "乡");
    private static final String WHOLE = "全我本";
    // What follows 市 where it means the city: its government, its organisations, its committees and offices
    private static final Pattern ITS_BODY = Pattern.compile(
            "政府|人民政府|人大|政协|纪委|防|安|总工会|工会|妇|科协|文联|工商联|残联|侨联|社科联|作协|记协|青联|学联|台联|红十字会|直|(?![场民长内域容情面])\\p{IsHan}{1,12}?(?:委员会|领导小组|指挥部|学会|协会|联合会|商会|促进会|法院|检察院|局)");

    private final NewspaperProfile newspaper;
    private final Map<String, String> onPage;

    /**
     * @param onPage for a level that the newspaper says nothing of the one place that the page names in full
     */
    Place(NewspaperProfile newspaper, Map<String, String> onPage) {
        this.newspaper = newspaper;
        this.onPage = onPage;
    }

    /** The level that a place's name ends with; an empty string when it ends with none. */
    static String levelOf(String place) {
        return LEVELS.stream().filter(place::endsWith).findFirst().orElse("");
    }

    /**
     * How many characters before a meeting's name belong to it as its place.
     *
     * @param printed what a form took for the place, possibly with words of the sentence before it
     */
    int length(@Nullable String printed) {
        if (printed == null) {
            return 0;
        }
        for (String known : new @Nullable String[] {newspaper.city(), newspaper.province()}) {
            if (known != null && printed.endsWith(known)) {
                return known.length();
            }
        }
        String level = levelOf(printed);
        if (printed.length() <= level.length() + 1) {
            boolean whole = printed.length() == level.length() || WHOLE.indexOf(printed.charAt(0)) >= 0;
            return whole ? printed.length() : level.length();
        }
        int named = PlaceNames.lengthBefore(printed);
        return named > level.length() ? withWhole(printed, named) : Math.max(1, level.length());
    }

    // 麓阳市北湖区: the place that it lies in belongs to the name when it is printed with it
    private static int withWhole(String printed, int named) {
        String before = printed.substring(0, printed.length() - named);
        int outer = levelOf(before).isEmpty() ? 0 : PlaceNames.lengthBefore(before);
        return outer > levelOf(before).length() ? named + outer : named;
    }

    /** The full name; null when nothing is printed and nothing says which place is meant. */
    @Nullable
    String full(@Nullable String printed) {
        if (printed == null) {
            return newspaper.city() != null ? newspaper.city() : newspaper.province();
        }
        String level = levelOf(printed);
        boolean whole = printed.length() == level.length() + 1 && WHOLE.indexOf(printed.charAt(0)) >= 0;
        if (!whole && printed.length() != level.length()) {
            return printed;
        }
        String known = known(level);
        if (known == null && whole && level.equals("区")) {
            // 全区 of a paper of an autonomous region
            known = known("自治区");
        }
        return known == null ? level : known;
    }

    private @Nullable String known(String level) {
        for (String place : new @Nullable String[] {newspaper.city(), newspaper.province()}) {
            if (place != null && levelOf(place).equals(level)) {
                return place;
            }
        }
        return onPage.get(level);
    }

    /** A named meeting's name with 全市, 省委 and the like said in full. */
    String spellOut(String name) {
        for (String level : LEVELS) {
            String known = known(level);
            int at = !name.isEmpty() && WHOLE.indexOf(name.charAt(0)) >= 0 ? 1 : 0;
            if (known == null || !name.startsWith(level, at)) {
                continue;
            }
            String rest = name.substring(at + level.length());
            if (at == 1) {
                return known + rest;
            }
            if (rest.startsWith("委")) {
                return "中共" + known + rest;
            }
            if (rest.startsWith("党委")) {
                return "中共" + known + rest.substring(1);
            }
            return ITS_BODY.matcher(rest).lookingAt() ? known + rest : name;
        }
        return name;
    }
}
