package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jiuwen.reader.date.Sighting.Found;
import org.jiuwen.reader.document.ArticleText.Part;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/** Days that the page names in full. Under a headline, at a text's start or as its signature they are of about the issue's day. */
final class StatedDates implements Witness {

    private static final Pattern FULL = Pattern.compile(
            Calendars.YEAR + "\\s?年\\s?([0-9０-９一二三四五六七八九十]{1,2})\\s?月\\s?([0-9０-９一二三四五六七八九十]{1,3})\\s?日");
    private static final Pattern AHEAD = Pattern.compile("(?:到|至|将于|将在|定于|拟于|截止|截至|截止到|有效期)$");
    private static final int SIGNATURE = 16;

    @Override
    public void testify(DatingCase page, Ledger ledger) {
        @Nullable Sighting latest = null;
        int latestDay = -1;
        for (Found found : Sighting.find(page.articles(), FULL)) {
            LocalDate date = Calendars.date(
                    ChineseNumbers.parse(found.match().group(1)),
                    ChineseNumbers.parse(found.match().group(2)),
                    ChineseNumbers.parse(found.match().group(3)));
            if (date == null
                    || AHEAD.matcher(found.at().before(4)).find()
                    || found.at().after(1).equals("起")) {
                continue;
            }
            int day = DayAxis.of(date);
            if (found.at().opening() || isSignature(found.at())) {
                double weight = found.at().opening() && isHistory(found.at()) ? 0.4 : 1;
                ledger.add(Reason.FULL_DATE, found.at(), issue -> weight * ofItsDay(issue - day));
            } else if (day > latestDay) {
                latest = found.at();
                latestDay = day;
            }
        }
        if (latest != null) {
            int day = latestDay;
            ledger.add(Reason.FULL_DATE, latest, issue -> named(issue - day));
        }
    }

    /** A paragraph that is hardly more than a date is the signature of a notice. */
    private static boolean isSignature(Sighting at) {
        return at.article().pieces().get(at.piece()).part() == Part.PARAGRAPH
                && at.text().length() <= at.end() - at.start() + SIGNATURE
                && at.text().length() - at.end() <= 2;
    }

    private static boolean isHistory(Sighting at) {
        return at.article().pieces().get(at.piece()).part() == Part.PARAGRAPH && at.start() > 30;
    }

    private static double ofItsDay(int after) {
        if (after < 0) {
            return after >= -3 ? -1 : -2.5;
        }
        return switch (after) {
            case 0 -> 2.6;
            case 1 -> 3.4;
            case 2 -> 2.2;
            default -> after <= 7 ? 1.6 : after <= 31 ? 0.6 : after <= 180 ? 0 : after <= 366 ? -0.5 : -1.2;
        };
    }

    private static double named(int after) {
        if (after < 0) {
            return after >= -31 ? -0.3 : -1.8;
        }
        return after <= 3 ? 1.4 : after <= 31 ? 1 : after <= 365 ? 0.5 : after <= 730 ? 0 : -0.5;
    }
}
