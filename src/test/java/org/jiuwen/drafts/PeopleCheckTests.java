package org.jiuwen.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuwen.archive.PagePlace;
import org.jiuwen.archive.PositionKind;
import org.jiuwen.reader.document.Evidence;
import org.jiuwen.reader.document.PositionReading;
import org.jiuwen.reader.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The career of two invented mayors, and what a draft may say of them. */
class PeopleCheckTests {

    private static final String CITY = "澜州市";

    private final List<KnownPost> printed = List.of(
            post("江文澜", "市长", PositionKind.HELD, "2022-01-10", "2024-11-02", 40),
            post("江文澜", "市委书记", PositionKind.APPOINTED, "2025-03-21", "2025-03-21", 1),
            post("江文澜", "澜州市委书记", PositionKind.HELD, "2025-03-22", "2026-05-01", 30),
            post("顾明川", "副市长", PositionKind.HELD, "2022-01-10", "2025-02-01", 20),
            post("顾明川", "市长", PositionKind.HELD, "2025-04-01", "2026-04-30", 25),
            // Once, in the midst of another's term: more likely misread than true.
            post("顾明州", "市长", PositionKind.HELD, "2025-09-09", "2025-09-09", 1),
            post("陆怀远", "市委书记", PositionKind.HELD, "2022-01-10", "2025-03-01", 30),
            post("陆怀远", "市委书记", PositionKind.REMOVED, "2025-03-21", "2025-03-21", 1),
            post("温如海", "副市长", PositionKind.HELD, "2022-01-10", "2026-01-01", 9),
            post("楚云飞", "市人大代表", PositionKind.HELD, "2023-01-10", "2026-02-01", 3));

    @ParameterizedTest
    @CsvSource({
        "江文澜, 市委书记, HELD, POST_SAME, 澜州市委书记",
        "江文澜, 澜州市市委书记, HELD, POST_SAME, 澜州市委书记",
        "江文澜, 市长, HELD, POST_SUCCEEDED, 顾明川",
        "江文澜, 市长, FORMER, POST_SAME, 市长",
        "陆怀远, 市委书记, HELD, POST_ENDED, 市委书记",
        "顾明川, 市长, HELD, POST_SAME, 市长",
        "顾明川, 副市长, HELD, POST_EXCLUDED, 市长",
        "顾明川, 市委书记, HELD, POST_OF_ANOTHER, 江文澜",
        "温如海, 副市长, HELD, POST_SAME, 副市长",
        "温如海, 市科协主席, HELD, POST_OTHER, 副市长",
        "温如海, 市科协主席, ELECTED, PERSON_KNOWN, 副市长",
    })
    void postsAreHeldAgainstWhatWasPrinted(String name, String title, String kind, Verdict verdict, String known) {
        assertThat(check(name, title, kind)).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(verdict);
            assertThat(finding.known()).isEqualTo(known);
            assertThat(finding.last()).isNotNull();
        });
    }

    @Test
    void severalPeopleMayHaveOnePost() {
        // Two deputies at a time: that another is printed later says nothing.
        assertThat(check("楚云飞", "副市长", "HELD")).extracting(Finding::verdict).containsExactly(Verdict.POST_OTHER);
    }

    @Test
    void unknownNamesAreComparedWithThoseLikeThem() {
        assertThat(check("顾名川", "市长", "HELD")).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.PERSON_MISREAD);
            assertThat(finding.known()).isEqualTo("顾明川");
            assertThat(finding.address()).isEqualTo("/people/顾明川");
        });
        assertThat(check("顾名川", "教师", "HELD")).extracting(Finding::verdict).containsExactly(Verdict.PERSON_NEAR);
        assertThat(check("黄石头", "教师", "HELD")).extracting(Finding::verdict).containsExactly(Verdict.PERSON_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"澜州市市长, 市长", "澜州市委书记, 市委书记", "澜州市, 澜州市", "市长, 市长", "云江省省长, 云江省省长"})
    void titlesOfTheOwnCityAreOne(String title, String plain) {
        assertThat(PostName.plain(title, CITY)).isEqualTo(plain);
        assertThat(PostName.forms(plain, CITY)).contains(plain);
        assertThat(PostName.plain(title, null)).isEqualTo(title);
    }

    private List<Finding> check(String name, String title, String kind) {
        Evidence evidence = new Evidence(title + name, 0, title.length() + name.length(), "");
        DraftText.Person person = new DraftText.Person(
                name,
                new Span(title.length(), title.length() + name.length()),
                List.of(new PositionReading(title, org.jiuwen.reader.document.PositionKind.valueOf(kind), evidence)));
        Map<String, Print> mentions =
                printed.stream().collect(Collectors.toMap(KnownPost::name, KnownPost::last, (one, other) -> other));
        PeopleCheck.Near near = new PeopleCheck.Near(
                "顾明川",
                "顾明川",
                45,
                printed.stream().filter(post -> post.name().equals("顾明川")).toList());
        return new PeopleCheck(
                        CITY,
                        printed.stream()
                                .filter(post -> post.name().equals(name))
                                .toList(),
                        printed,
                        mentions,
                        Map.of("顾名川", List.of(near)))
                .check(person);
    }

    private static KnownPost post(String name, String title, PositionKind kind, String first, String last, int times) {
        PagePlace place = new PagePlace("lzrb", "澜州日报", LocalDate.parse(last), null, null, "1", 1);
        return new KnownPost(
                name,
                name,
                title,
                kind,
                LocalDate.parse(first),
                times,
                new Print(title + name, LocalDate.parse(last), place, "/issues/lzrb/" + last + "/1?at=0-2#evidence"));
    }
}
