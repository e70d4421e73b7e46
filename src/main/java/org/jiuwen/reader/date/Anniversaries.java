package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiuwen.reader.date.Sighting.Found;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.text.ChineseNumbers;
import org.jiuwen.text.Lexicon;

/** Anniversaries of known events: 新中国成立75周年 is celebrated in 2024. */
final class Anniversaries implements Witness {

    private record Event(String names, LocalDate day) {}

    private static final List<Event> EVENTS = Lexicon.load("anniversaries.tsv").rows().stream()
            .map(row -> new Event(row.get(0), LocalDate.parse(row.get(1))))
            .toList();
    private static final Pattern NAMED =
            Pattern.compile("(" + EVENTS.stream().map(Event::names).collect(Collectors.joining("|")) + ")[”’\"]?(["
                    + ChineseNumbers.CLASS + "]{1,4})周年");

    @Override
    public void testify(DatingCase page, Ledger ledger) {
        for (Found found : Sighting.find(page.articles(), "周", NAMED)) {
            int count = ChineseNumbers.parse(found.match().group(2));
            int year = eventOf(found.match().group(1)).getYear() + count;
            boolean looksBack = found.at().before(3).contains("年");
            if (count > 0 && year >= DayAxis.FIRST_YEAR && year <= DayAxis.LAST_YEAR) {
                double weight = looksBack ? 0.3 : 1.2;
                ledger.addYears(
                        Reason.ANNIVERSARY,
                        found.at().evidence(Reason.ANNIVERSARY.key()),
                        y -> y == year ? weight : y == year - 1 || y == year + 1 ? -0.2 * weight : -weight);
            }
        }
    }

    private static LocalDate eventOf(String name) {
        return EVENTS.stream()
                .filter(event -> List.of(event.names.split("\\|")).contains(name))
                .findFirst()
                .orElseThrow()
                .day();
    }
}
