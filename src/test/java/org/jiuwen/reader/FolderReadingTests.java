package org.jiuwen.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PageDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReadingTests {

    private static final NewspaperProfile PAPER = new NewspaperProfile("dhrb", "东河日报", "东河市", "云江省", "daily");

    @TempDir
    private Path folder;

    private final List<PageDocument> read = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    @Test
    void datedPagesComeFirstAndDateTheOthers() throws IOException {
        Path undated = file("a/x.txt", "市九届人大三次会议开幕\n\n本报讯（记者 林小满）2月5日，东河市第九届人民代表大会第三次会议开幕。昨日下午，代表团分组审议。\n");
        Path first = file("2012-01-10/01.txt", "市九届人大一次会议开幕\n\n本报讯（记者 林小满）1月9日，东河市第九届人民代表大会第一次会议开幕。\n");
        Path empty = file("b/y.txt", "");
        readAll(List.of(undated, empty, first));
        assertThat(read)
                .extracting(page -> page.issue().date())
                .containsExactly(LocalDate.of(2012, 1, 10), LocalDate.of(2014, 2, 6));
        assertThat(failed).containsExactly("empty");
    }

    @Test
    void pagesOfTheSameDocumentsAreReadTheSameTwice() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            files.add(file("u/" + i + ".txt", "渡口" + i + "\n\n本报讯（记者 林小满）3月" + (i + 1) + "日，渡口照常开航。\n"));
        }
        readAll(files);
        List<PageDocument> once = List.copyOf(read);
        read.clear();
        readAll(files);
        assertThat(read).isEqualTo(once).hasSize(20);
    }

    private void readAll(List<Path> files) {
        new FolderReading(file -> PAPER, new FolderReading.Listener() {
                    @Override
                    public void read(PageDocument page) {
                        read.add(page);
                    }

                    @Override
                    public void failed(Path file, UnreadablePageException.Reason reason) {
                        failed.add(reason.key());
                    }

                    @Override
                    public void failed(Path file, IOException failure) {
                        failed.add(failure.toString());
                    }
                })
                .read(files);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
