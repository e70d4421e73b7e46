package org.jiuwen.reader.date;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiuwen.reader.date.Sighting.Found;
import org.jiuwen.reader.document.ArticleText.Part;
import org.jiuwen.reader.document.Genre;
import org.jiuwen.reader.document.Reason;
import org.jiuwen.text.ChineseNumbers;
import org.jspecify.annotations.Nullable;

/** Days that the page names in full. Under a headline, at a text's start or as its signature they are of about the issue's day. */
final class StatedDates implements Witness {

    private static final Pattern FULL = Pattern.compile(
            Calendars.YEAR + "\\s?年\\s?([0-9０-９一二三四五六七八九十]{1,2})\\s?月\\s?([0-9０-９一二三四五六七八九十]{1,3})\\s?日");
    /** A day that is announced: the notice is printed shortly before it. */
    private static final Pattern ANNOUNCED = Pattern.compile("(?:将于|将在|定于|拟于|[期间]为)$");

    /** 自2025年9月30日17时: from when on a measure holds. */
    private static final Pattern FROM = Pattern.compile("[自从]$");

    private static final Pattern HOLDS = Pattern.compile("^(?:零时|[0-9]{1,2}[时:：]|起|至|开始|实施|施行)");

    private static final Pattern AHEAD = Pattern.compile("(?:到|至|将于|将在|定于|拟于|截止|截至|截止到|有效期)$");
    private static final Pattern PASSED = Pattern.compile("^[^0-9。；;]{0,40}(?:通过|选举|补选|选出|任命|决定|批准)");
    private static final int SIGNATURE = 16;
    private static final int SIGNER = 40;
    /** An office's name alone between the last sentence and the date. */
    private static final Pattern SIGNED =
            Pattern.compile("[。；！\\s][^，。；！\\s]{2,30}(?:公司|局|委员会|政府|办公室|主席团|中心|法院|检察院|领导小组|指挥部|支队|大队|医院|学校|厂|处|组)$");

    @Override
    public void testify(DatingCase page, Ledger ledger) {
        Set<Integer> seen = new HashSet<>();
        @Nullable Sighting latest = null;
        int latestDay = -1;
        for (Found found : Sighting.find(page.articles(), "年", FULL)) {
            LocalDate date = Calendars.date(
                    ChineseNumbers.parse(found.match().group(1)),
                    ChineseNumbers.parse(found.match().group(2)),
                    ChineseNumbers.parse(found.match().group(3)));
            if (date != null && isAnnounced(found.at())) {
                int announced = DayAxis.of(date);
                ledger.add(Reason.FULL_DATE, found.at(), issue -> announced(announced - issue));
                continue;
            }
            if (date == null
                    || AHEAD.matcher(found.at().before(4)).find()
                    || found.at().after(1).equals("起")) {
                continue;
            }
            int day = DayAxis.of(date);
            if (found.at().opening() || isSignature(found.at())) {
                if (seen.add(day)) {
                    addOfItsDay(found.at(), day, ledger);
                }
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

    private static boolean isAnnounced(Sighting at) {
        return ANNOUNCED.matcher(at.before(4)).find()
                || (FROM.matcher(at.before(1)).find()
                        && HOLDS.matcher(at.after(4)).find());
    }

    private static void addOfItsDay(Sighting at, int day, Ledger ledger) {
        double weight = at.opening() && isHistory(at) ? 0.4 : 1;
        boolean deck = at.article().pieces().get(at.piece()).part() == Part.DECK;
        boolean notice = !at.opening() || at.article().genre() == Genre.ANNOUNCEMENT;
        // Texts begin with days of long ago, but nobody prints an old notice.
        double old = notice || deck || PASSED.matcher(at.after(40)).find() ? -3 : -1.2;
        ledger.add(Reason.FULL_DATE, at, issue -> {
            int after = issue - day;
            return after > 366 ? weight * old : weight * (notice ? ofNotice(after) : ofItsDay(after));
        });
    }

    /** A paragraph that is hardly more than a date, or one that ends in a name and a date, is the signature of a notice. */
    private static boolean isSignature(Sighting at) {
        if (at.article().pieces().get(at.piece()).part() != Part.PARAGRAPH
                || at.text().length() - at.end() > 2) {
            return false;
        }
        String before = at.before(SIGNER);
        return at.text().length() <= at.end() - at.start() + SIGNATURE
                || (!before.isEmpty() && Character.isWhitespace(before.charAt(before.length() - 1)))
                || SIGNED.matcher(before).find();
    }

    private static double announced(int ahead) {
        if (ahead < 0) {
            return ahead >= -7 ? 0 : -1.5;
        }
        return ahead <= 10 ? 2 : ahead <= 45 ? 1.2 : ahead <= 200 ? 0.3 : -1.5;
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

    /** Notices wait for some days until they are printed. */
    private static double ofNotice(int after) {
        if (after < 0) {
            return after >= -3 ? -1 : -2.5;
        }
        return after == 0 ? 2 : after <= 3 ? 2.6 : after <= 31 ? 2.6 - 0.07 * (after - 3) : ofItsDay(after);
    }

    private static double named(int after) {
        if (after < 0) {
            return after >= -31 ? -0.3 : -1.8;
        }
        return after <= 3 ? 1.4 : after <= 31 ? 1 : after <= 365 ? 0.5 : after <= 730 ? 0 : -0.5;
    }
}
