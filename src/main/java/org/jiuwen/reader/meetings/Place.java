package org.jiuwen.reader.meetings;

import org.jiuwen.reader.document.NewspaperProfile;
import org.jspecify.annotations.Nullable;

/** Turns what is printed for a place into its full name, as far as the newspaper says what 市 and 省 mean. */
final class Place {

    private static final String LEVELS = "省市州县区旗盟";

    private final NewspaperProfile newspaper;

    Place(NewspaperProfile newspaper) {
        this.newspaper = newspaper;
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
        if (printed.length() <= 2) {
            return printed.length();
        }
        int named = PlaceNames.lengthBefore(printed);
        return named > 0 ? named : 1;
    }

    /** The full name; null when nothing is printed and the newspaper does not say which place is meant. */
    @Nullable
    String full(@Nullable String printed) {
        if (printed == null) {
            return newspaper.city();
        }
        return switch (printed) {
            case "市", "全市", "我市", "本市" -> newspaper.city() == null ? "市" : newspaper.city();
            case "省", "全省", "我省", "本省" -> newspaper.province() == null ? "省" : newspaper.province();
            default -> printed;
        };
    }

    /** A named meeting's name with 全市, 省委 and the like said in full. */
    String spellOut(String name) {
        String city = newspaper.city();
        String province = newspaper.province();
        String result = name;
        if (city != null) {
            result = result.replaceFirst("^(?:全市|我市|本市)", city)
                    .replaceFirst("^市委", "中共" + city + "委")
                    .replaceFirst("^市(?=政府|人大|政协|纪委|防|安)", city);
        }
        if (province != null) {
            result = result.replaceFirst("^(?:全省|我省)", province)
                    .replaceFirst("^省委", "中共" + province + "委")
                    .replaceFirst("^省(?=政府|人大|政协|纪委|防|安)", province);
        }
        return result;
    }

    static boolean isLevel(char c) {
        return LEVELS.indexOf(c) >= 0;
    }
}
