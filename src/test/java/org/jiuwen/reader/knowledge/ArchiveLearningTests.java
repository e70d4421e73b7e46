package org.jiuwen.reader.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jiuwen.reader.PageFile;
import org.jiuwen.reader.PageReader;
import org.jiuwen.reader.ReadingContext;
import org.jiuwen.reader.UnreadablePageException;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PageDocument;
import org.junit.jupiter.api.Test;

class ArchiveLearningTests {

    private static final LocalDate DAY = LocalDate.of(2031, 2, 3);
    private static final Session SESSION = new Session("东河县人民代表大会会议", 9, 3);

    private final ArchiveLearning learning = new ArchiveLearning();

    @Test
    void nothingIsKnownAtFirst() {
        assertThat(learning.known().isEmpty()).isTrue();
        assertThat(learning.known().timesNamed("林小满")).isZero();
        assertThat(learning.known().daysOf(SESSION)).isEmpty();
    }

    @Test
    void aDatedPageTeachesSessionsPostsAndNames() throws UnreadablePageException {
        NewspaperProfile paper = new NewspaperProfile("dhrb", "东河日报", "东河市", "云江省", "daily");
        String text =
                """
                市九届人大三次会议开幕

                本报讯（记者 林小满）2月2日，东河市第九届人民代表大会第三次会议在人民会堂开幕。市长王建国作政府工作报告。
                """;
        PageDocument page = new PageReader()
                .read(
                        new PageFile("2031-02-03/01.txt", text.getBytes(StandardCharsets.UTF_8)),
                        new ReadingContext(paper));
        learning.page(page, DAY);
        ArchiveKnowledge known = learning.known();
        assertThat(known.sessionsOf("东河市人民代表大会会议")).isEqualTo(Map.of(new Session("东河市人民代表大会会议", 9, 3), Days.of(DAY)));
        assertThat(known.daysOf(new Holder("王建国", "市长"))).contains(Days.of(DAY));
        assertThat(known.timesNamed("林小满")).isEqualTo(1);
    }

    @Test
    void daysGrowBothWaysAndWhatWasGivenOutStays() {
        learning.session(SESSION, Days.of(DAY));
        ArchiveKnowledge before = learning.known();
        learning.session(SESSION, Days.of(DAY.plusDays(4)));
        learning.session(SESSION, Days.of(DAY.minusDays(1)));
        assertThat(before.daysOf(SESSION)).contains(new Days(DAY, DAY, 1));
        assertThat(learning.known().daysOf(SESSION)).contains(new Days(DAY.minusDays(1), DAY.plusDays(4), 3));
        assertThat(learning.known()).isSameAs(learning.known());
    }

    @Test
    void whatIsRareIsForgottenFirst() {
        learning.name("林小满", 5);
        for (int i = 0; i < 70_000; i++) {
            learning.name("人" + i, 1);
        }
        assertThat(learning.known().names()).hasSizeLessThanOrEqualTo(60_000);
        assertThat(learning.known().timesNamed("林小满")).isEqualTo(5);
    }

    @Test
    void aSpanOfDaysDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Days(DAY, DAY.minusDays(1), 1));
    }
}
