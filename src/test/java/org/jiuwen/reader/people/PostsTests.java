package org.jiuwen.reader.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiuwen.reader.document.NewspaperProfile;
import org.jiuwen.reader.document.PersonReading;
import org.jiuwen.reader.document.PositionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostsTests {

    private final PeopleFinder finder = new PeopleFinder();

    private PersonReading person(String sentence, String name) {
        return finder.find(ArticleTexts.of("新闻一则", sentence), NewspaperProfile.unknown()).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found: " + name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "会议选举王建国为市监察委员会主任。|王建国|市监察委员会主任|ELECTED",
                "任命欧阳雪为市人民政府副市长，免去周志强的市教育局局长职务。|欧阳雪|市人民政府副市长|APPOINTED",
                "任命欧阳雪为市人民政府副市长，免去周志强的市教育局局长职务。|周志强|市教育局局长|REMOVED",
                "会议接受李红梅辞去市人民政府市长职务、邓建为辞去副市长职务的请求。|李红梅|市人民政府市长|RESIGNED",
                "会议接受李红梅辞去市人民政府市长职务、邓建为辞去副市长职务的请求。|邓建为|副市长|RESIGNED",
                "提名赵小明同志为市长候选人。|赵小明|市长候选人|PROPOSED",
                "梁启文同志不再担任市委书记、常委职务，另有任用。|梁启文|市委书记、常委|REMOVED",
                "耿志强，男，现任市住建局副局长，拟任市住建局局长。|耿志强|市住建局局长|PROPOSED",
                "原市教育局局长李红梅说，路修好了。|李红梅|市教育局局长|FORMER",
                "何所思同志曾任县长，1998年任市政协副主席。|何所思|市政协副主席|FORMER",
                "市政协原副主席何所思同志逝世。|何所思|市政协原副主席|FORMER",
                "叶知秋以市政协委员的身份发言。|叶知秋|市政协委员|HELD",
                "毛小冬、顾春雨等市领导出席。|毛小冬|市领导|HELD",
                "会议选举王建国（女）、李红梅（回族）、周志强为市委常委。|王建国|市委常委|ELECTED",
                "总监票人周志强宣布选举结果。|周志强|总监票人|HELD",
                "市河长制工作处副处长王建国说，水清了。|王建国|市河长制工作处副处长|HELD",
                "河南援疆前方指挥部指挥长李红梅要求大家抓紧。|李红梅|河南援疆前方指挥部指挥长|HELD",
                "委员们讨论市委书记王建国在开幕会上的讲话。|王建国|市委书记|HELD",
                "会议推选王建国、李红梅、周志强等七人为常务主席。|李红梅|常务主席|ELECTED",
                "前锋王建国正式出任主教练。|王建国|主教练|APPOINTED",
                "王建国（列席人员、学院实训教师，回族）说得好。|王建国|列席人员、学院实训教师|HELD",
                "原地区行署副专员、离休干部李红梅同志逝世。|李红梅|地区行署副专员|FORMER",
                "王建国、李红梅等市政协教育科技委员会委员出席。|王建国|市政协教育科技委员会委员|HELD",
            })
    void postsAreHeldTakenOrLeft(String sentence, String name, String title, PositionKind kind) {
        assertThat(person(sentence, name).posts()).anySatisfy(post -> assertThat(List.of(post.title(), post.kind()))
                .isEqualTo(List.of(title, kind)));
    }

    @Test
    void aHeadingGivesItsPostToTheColumnsUnderIt() {
        List<PersonReading> people = finder.find(
                ArticleTexts.of("市文联第七届委员会委员名单", "（按姓氏笔画为序）", "王建国　　李红梅（女）　　方　向　　欧阳雪"), NewspaperProfile.unknown());
        assertThat(people).hasSize(4).allSatisfy(person -> assertThat(person.positions())
                .containsExactly("市文联第七届委员会委员"));
    }

    @Test
    void aHeadingOnItsOwnLineGivesItsPostToTheNamesUnderIt() {
        List<PersonReading> people = finder.find(
                ArticleTexts.of(
                        "中国共产党海城市第六届委员会名单",
                        "委员（4名，按姓氏笔画为序）",
                        "王建国、李红梅、周志强、欧阳雪",
                        "候补委员（3名，按得票多少为序，得票相同的按姓氏笔画为序）",
                        "顾春雨、毛小冬、何所思"),
                NewspaperProfile.unknown());
        assertThat(people)
                .filteredOn(person -> person.name().equals("欧阳雪"))
                .singleElement()
                .satisfies(person -> assertThat(person.positions()).contains("委员"));
        assertThat(people)
                .filteredOn(person -> person.name().equals("何所思"))
                .singleElement()
                .satisfies(person -> assertThat(person.positions()).contains("候补委员"));
    }

    @Test
    void whoHasAPostOfHisOwnIsNotGivenThatOfTheList() {
        assertThat(person("区长王建国、种粮大户李红梅等11名代表发言。", "王建国").positions()).containsExactly("区长");
    }

    @Test
    void linesBelowAHeadingAreDecidedByIt() {
        List<PersonReading> people = finder.find(
                ArticleTexts.of("任免名单", "决定任命：", "王建国为市财政局局长；", "决定免去：", "周志强的市财政局局长职务。"), NewspaperProfile.unknown());
        assertThat(people)
                .extracting(person -> person.posts().getFirst().kind())
                .containsExactly(PositionKind.APPOINTED, PositionKind.REMOVED);
    }
}
