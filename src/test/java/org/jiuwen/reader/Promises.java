package org.jiuwen.reader;

import java.util.ArrayList;
import java.util.List;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PageDocument;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every file whatever its bytes: read or refused with a reason, the same each time, every range exact. */
final class Promises {

    private static final PageReader READER = new PageReader();
    private static final NewspaperProfile PAPER = new NewspaperProfile("lzrb", "澜州日报", "澜州市", "江南省", "daily");
    private static final ReadingContext CONTEXT = new ReadingContext(PAPER);

    private Promises() {}

    /** Which promises a file breaks, in words; empty when none. */
    static List<String> broken(byte[] bytes) {
        PageFile file = new PageFile("page.txt", bytes);
        try {
            PageDocument page = READER.read(file, CONTEXT);
            List<String> faults =
                    new ArrayList<>(PageCoverage.faults(READER.decode(bytes).text(), page));
            String json = PageJson.line(page);
            if (json.indexOf('\n') >= 0 || !JsonMapper.shared().readTree(json).isObject()) {
                faults.add("document is not one line of JSON");
            }
            if (!page.equals(READER.read(file, CONTEXT))) {
                faults.add("second reading differs");
            }
            return faults;
        } catch (UnreadablePageException e) {
            return List.of();
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(e + " at " + place(e));
        }
    }

    private static String place(Throwable e) {
        for (StackTraceElement frame : e.getStackTrace()) {
            if (frame.getClassName().startsWith("org.jiuwen.")) {
                return frame.toString();
            }
        }
        return "unknown";
    }
}
