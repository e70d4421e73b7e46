package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiuwen.reader.date.Sighting.Found;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.text.ChineseNumbers;
import org.jiuwen.text.Lexicon;

/** A congress of the Party that is said to be awaited, 迎接党的二十大, has not met yet: pages say so in the months before it. */
final class AwaitedCongress implements Witness {

    private static final String SERIES = "中共全国代表大会";
    private static final Map<Integer, LocalDate> CONGRESSES = Lexicon.load("party-plenums.tsv").rows().stream()
            .filter(row -> row.get(0).equals(SERIES))
            .collect(Collectors.toMap(row -> Integer.valueOf(row.get(1)), row -> LocalDate.parse(row.get(3))));
    private static final Pattern AWAITED =
            Pattern.compile("(?:迎接|喜迎|献礼)(?:党的|中国共产党第)?([十一二三四五六七八九]{1,3})(?:大|次全国代表大会)(?!以来|精神)");

    @Override
    public void testify(DatingCase page, Ledger ledger) {
        for (Found found : Sighting.find(page.articles(), "大", AWAITED)) {
            LocalDate congress =
                    CONGRESSES.get(ChineseNumbers.parse(found.match().group(1)));
            if (congress != null) {
                int first = DayAxis.of(congress);
                ledger.add(Reason.SESSION, found.at(), day -> awaited(first - day));
            }
        }
    }

    private static double awaited(int ahead) {
        return ahead < -3 ? -3 : ahead <= 300 ? 2.5 : ahead <= 450 ? 1 : ahead <= 730 ? -1 : -2;
    }
}
