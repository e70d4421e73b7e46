package org.jiuwen.reader.layout;

import java.util.regex.Pattern;

/** Knows where text begins an article of its own though no headline stands over it. */
final class NewTexts {

    private static final Pattern CLOSING_CALL = Pattern.compile("^(?:[^。！!]{0,40}[。！!])?.{0,40}让我们.*[!！]$");
    private static final Pattern SPEECH = Pattern.compile("讲话|致辞|贺词|祝词|[开闭]幕词|演讲|寄语|慰问信|公开信|的一封信");
    private static final Pattern ADDRESS = Pattern.compile("各位|同志们|女士们|朋友们|我谨?代表");

    private static final Pattern SALUTATION = Pattern.compile("^(?:(?:尊敬|敬爱|亲爱)的)?(?:各位|同志们|朋友们)");

    private NewTexts() {}

    /** 各位委员： on a line of its own behind a report that has come to its end: none of what is reported is printed so. */
    static boolean addresses(Draft open, Line line) {
        return HeadlineScore.isSalutation(line.text())
                && SALUTATION.matcher(line.text()).find()
                && open.isReport();
    }

    /** 在此，我代表…向…表示 behind a text in which nobody is addressed begins a speech whose headline is not on the page. */
    static boolean opensSpeech(Draft open, Line line) {
        return Sentences.greets(line.text())
                && Sentences.ending(open.body.getLast().text()) == Sentences.Ending.CLOSED
                && open.headlines.stream()
                        .noneMatch(it -> SPEECH.matcher(it.text()).find())
                && open.datelines.isEmpty()
                && open.continuesFrom == null
                && open.body.stream().noneMatch(it -> ADDRESS.matcher(it.text()).find());
    }

    /** 本报讯 behind the text of a report that has begun with it is another one whose headline is not on the page. */
    static boolean isAnotherLead(Draft open, Line line) {
        return Sentences.opensReport(line.text())
                && open.body.stream().anyMatch(it -> Sentences.opensReport(it.text()));
    }

    /** 让我们…！ or 祝…！ ends an address or a leading article; long text after it is another one whose headline is not on the page. */
    static boolean followsClosingCall(Draft open, Line line) {
        int end = open.body.size();
        String last = open.body.getLast().text();
        if (line.length() <= ArticleCutter.LONG_TEXT) {
            return false;
        }
        if (Sentences.wishes(last) && end > 1) {
            return true;
        }
        return last.length() > ArticleCutter.LONG_TEXT
                && CLOSING_CALL.matcher(last).matches();
    }
}
