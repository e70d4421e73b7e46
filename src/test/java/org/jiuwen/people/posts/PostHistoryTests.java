package org.jiuwen.people.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiuwen.archive.PositionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostHistoryTests {

    private static final List<PositionKind> KINDS = List.of(PositionKind.values());

    private static PostHistory.Said said(
            String title, PositionKind kind, @Nullable String first, @Nullable String last) {
        return new PostHistory.Said(
                title,
                kind,
                first == null ? null : LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last),
                2);
    }

    private static List<Post> history(PostHistory.Said... said) {
        return PostHistory.of(List.of(said), List.of());
    }

    @Test
    void titleOfTwoPostsCountsForBoth() {
        List<Post> posts = history(
                said("市委副书记、市长", PositionKind.HELD, "2024-01-03", "2024-01-20"),
                said("市长", PositionKind.HELD, "2024-02-01", "2024-02-02"));

        assertThat(posts).extracting(Post::title).containsExactly("市委副书记", "市长");
        assertThat(posts.getLast().first()).isEqualTo("2024-01-03");
        assertThat(posts.getLast().last()).isEqualTo("2024-02-02");
        assertThat(posts.getLast().times()).isEqualTo(4);
    }

    @Test
    void halfAYearWithoutAWordIsAGap() {
        List<Post> posts = history(
                said("市长", PositionKind.HELD, "2022-01-03", "2022-01-20"),
                said("市长", PositionKind.HELD, "2022-06-03", "2022-06-20"),
                said("市长", PositionKind.HELD, "2023-03-01", "2023-03-02"));

        assertThat(posts).singleElement().satisfies(post -> assertThat(post.gaps())
                .containsExactly(new Post.Gap(LocalDate.of(2022, 6, 20), LocalDate.of(2023, 3, 1))));
    }

    @Test
    void postHeldAfterItsEndContradictsUnlessItWasTakenAgain() {
        PostHistory.Said before = said("市长", PositionKind.HELD, "2022-01-03", "2022-01-20");
        PostHistory.Said end = said("市长", PositionKind.REMOVED, "2022-02-01", "2022-02-01");
        PostHistory.Said after = said("市长", PositionKind.HELD, "2022-05-01", "2022-05-09");

        assertThat(history(before, end, after).getFirst().contradictions())
                .containsExactly(new Post.Contradiction(
                        Post.Why.ENDED, LocalDate.of(2022, 2, 1), LocalDate.of(2022, 5, 9), null));
        assertThat(history(before, end, said("市长", PositionKind.ELECTED, "2022-04-01", "2022-04-01"), after)
                        .getFirst()
                        .contradictions())
                .isEmpty();
        assertThat(history(before, end, said("市长", PositionKind.HELD, "2022-02-05", "2022-02-09"))
                        .getFirst()
                        .contradictions())
                .as("some days of grace")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "市长, 副市长, true",
        "市委书记, 市委副书记, true",
        "市长, 代市长, true",
        "市人大常委会主任, 市人大常委会副主任, true",
        "市人大常委会副主任, 副市长, true",
        "市人大常委会委员, 市人民法院院长, true",
        "市委副书记, 市长, false",
        "市委书记, 市人大常委会主任, false",
        "市长, 市长, false",
        "副市长, 市公安局局长, false",
    })
    void someOfficesExcludeEachOther(String one, String other, boolean exclude) {
        assertThat(ExclusivePosts.exclude(one, other)).isEqualTo(exclude);
        assertThat(ExclusivePosts.exclude(other, one)).isEqualTo(exclude);
    }

    @Test
    void exclusivePostsAtATimeContradictAndOneAfterTheOtherDoNot() {
        PostHistory.Said deputy = said("副市长", PositionKind.HELD, "2022-01-03", "2022-08-20");

        assertThat(history(deputy, said("市长", PositionKind.HELD, "2022-03-03", "2023-01-20")))
                .allSatisfy(post -> assertThat(post.contradictions())
                        .singleElement()
                        .satisfies(doubt -> {
                            assertThat(doubt.why()).isEqualTo(Post.Why.EXCLUDED);
                            assertThat(doubt.from()).isEqualTo("2022-03-03");
                            assertThat(doubt.to()).isEqualTo("2022-08-20");
                        }));
        assertThat(history(deputy, said("市长", PositionKind.ELECTED, "2022-08-20", "2023-01-20")))
                .allSatisfy(post -> assertThat(post.contradictions()).isEmpty());
    }

    @Test
    void whatHasNoDateIsKept() {
        assertThat(history(said("村医", PositionKind.HELD, null, null)))
                .singleElement()
                .satisfies(post -> {
                    assertThat(post.first()).isNull();
                    assertThat(post.times()).isEqualTo(2);
                });
    }

    @Test
    void anyHistoryIsDrawnWithinItsYears() {
        Random random = new Random(20310304);
        List<String> titles = List.of("市长", "副市长", "市委副书记、市长", "市人大常委会主任", "村医");
        for (int run = 0; run < 500; run++) {
            List<PostHistory.Said> said = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                LocalDate first =
                        LocalDate.of(2000 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(20));
                said.add(new PostHistory.Said(
                        titles.get(random.nextInt(titles.size())),
                        KINDS.get(random.nextInt(KINDS.size())),
                        first,
                        first.plusDays(random.nextInt(8)),
                        1));
            }
            List<Post> posts = PostHistory.of(said, List.of());
            TimeAxis axis = TimeAxis.of(posts);
            for (Post post : posts) {
                if (post.first() == null || post.last() == null || axis == null) {
                    continue;
                }
                assertThat(post.first()).isBeforeOrEqualTo(post.last());
                assertThat(percent(axis.x(post.first())) + percent(axis.width(post.first(), post.last())))
                        .isBetween(0.5, 100.9);
                LocalDate first = post.first();
                LocalDate last = post.last();
                assertThat(post.gaps()).allSatisfy(gap -> {
                    assertThat(gap.from()).isBetween(first, last);
                    assertThat(gap.to()).isBetween(gap.from(), last);
                });
                assertThat(post.contradictions())
                        .allSatisfy(doubt -> assertThat(doubt.from()).isBeforeOrEqualTo(doubt.to()));
            }
        }
    }

    private static double percent(String value) {
        return Double.parseDouble(value.replace("%", ""));
    }
}
