package org.jiuwen.reader.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuwen.reader.document.NewspaperProfile;

/** What 市, 县 and 省 mean on a page whose newspaper is not known: the one place of that level whose bodies it names in full. */
final class LocalPlaces {

    private static final Pattern FULL = Pattern.compile("(?:(?:中共|中国共产党|政协|中国人民政治协商会议)|(?<=[，。；：、\\n“]))(?<place>"
            + MeetingForm.HAN + "{2,8}?(?:自治区|自治州|自治县|省|市|州|盟|县|区|旗))(?=委|党委|人民政府|人民代表大会|人大|政协|第" + MeetingForm.HAN
            + "{1,3}(?:届|次))");
    private static final int SURE = 2;

    private LocalPlaces() {}

    /**
     * The places by level; a level is left out when the page names several of it about as often.
     *
     * @param texts of all articles of the page
     */
    static Map<String, String> of(List<String> texts) {
        Place nested = new Place(NewspaperProfile.unknown(), Map.of());
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (String text : texts) {
            Matcher full = FULL.matcher(text);
            while (full.find()) {
                String printed = full.group("place");
                int length = nested.length(printed);
                String place = printed.substring(printed.length() - length);
                if (place.length() > Place.levelOf(place).length() + 1) {
                    counts.computeIfAbsent(Place.levelOf(place), level -> new HashMap<>())
                            .merge(place, 1, Integer::sum);
                }
            }
        }
        Map<String, String> places = new HashMap<>();
        counts.forEach((level, of) -> {
            List<Map.Entry<String, Integer>> ranked = of.entrySet().stream()
                    .sorted((a, b) -> b.getValue() - a.getValue())
                    .toList();
            if (ranked.size() == 1
                    || ranked.get(0).getValue() > SURE * ranked.get(1).getValue()) {
                places.put(level, ranked.get(0).getKey());
            }
        });
        return places;
    }
}
