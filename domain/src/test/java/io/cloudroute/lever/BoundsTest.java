package io.cloudroute.lever;

import static io.cloudroute.lever.Sites.MARKET;
import static io.cloudroute.lever.Sites.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a small request may make the engine do.
class BoundsTest {

    private static final Planner PLANNER = new Planner(MARKET);
    private static final CallSite SITE =
            Sites.at(Sites.claude(), Field.REQUESTS_PER_MONTH, 100_000, Field.CONTEXT_TOKENS, 50_000);

    @Test
    void parts_that_are_far_from_their_sum_are_filled_without_counting() {
        var parts = Apportion.to(Usd.of("1000000000001"), List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
        assertThat(Usd.sum(parts)).isEqualTo(Usd.of("1000000000001"));
        assertThat(Apportion.to(Usd.of("-10"), List.of(BigDecimal.ZERO, BigDecimal.ZERO)))
                .containsExactly(Usd.of("-5"), Usd.of("-5"));
    }

    @Test
    void limits_have_no_more_digits_than_anyone_means() {
        assertThatThrownBy(() -> Limits.NONE.withEffortDays(number("1e-999999999")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Limits(null, false, false, false, 12, number("1e-13")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_field_has_no_more_digits_than_anyone_means() {
        assertThatThrownBy(() -> SITE.with(Field.DYNAMIC_TOKENS, number("1e999999999")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_search_names_what_it_cannot_divide_into_micro_dollars() {
        var huge = SITE.with(Field.REQUESTS_PER_MONTH, number("1e13")).with(Field.DYNAMIC_TOKENS, number("1e9"));
        assertThatThrownBy(() -> PLANNER.search(
                        List.of(huge),
                        List.of(new Chosen(Lever.RIGHT_SIZING, "one", Generated.settings(Lever.RIGHT_SIZING))),
                        Limits.NONE))
                .isInstanceOf(InvalidInputException.class)
                .extracting(wrong -> ((InvalidInputException) wrong).field())
                .isEqualTo("/callSites");
    }

    @Test
    void more_stores_than_a_search_can_combine_are_refused() {
        var stores = IntStream.rangeClosed(1, 30)
                .mapToObj(price -> new Chosen(
                        Lever.RAG,
                        "one",
                        Settings.NONE.word("store", "other").with("storeUsdMonth", String.valueOf(price))))
                .toList();
        assertThatThrownBy(() -> PLANNER.search(List.of(SITE), stores, Limits.NONE))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_frontier_has_no_more_points_than_one_can_read() {
        var options = new ArrayList<Chosen>();
        for (int i = 1; i <= 400; i++) {
            options.add(new Chosen(
                    Lever.OUTPUT_DISCIPLINE,
                    "one",
                    Settings.NONE
                            .with(
                                    "answerCut",
                                    new BigDecimal(i).movePointLeft(3).toPlainString())
                            .with("effortDays", String.valueOf(i))));
        }
        var wordy = SITE.with(Field.ANSWER_TOKENS, number("1000"));
        var frontier = PLANNER.search(List.of(wordy), options, Limits.NONE).frontier();
        assertThat(frontier).hasSizeBetween(100, 200);
        assertThat(frontier.getLast().effortDays()).isEqualByComparingTo("402");
    }

    @Test
    void a_plan_has_no_more_coalitions_than_can_be_weighed() {
        var sites =
                IntStream.range(0, 12).mapToObj(i -> SITE.named("site " + i)).toList();
        var levers = sites.stream()
                .flatMap(site -> IntStream.range(0, Lever.values().length)
                        .mapToObj(i -> new Chosen(Lever.values()[i], site.id(), Generated.settings(Lever.values()[i]))))
                .toList();
        assertThatThrownBy(() -> new Plans(MARKET).evaluate(sites, levers)).isInstanceOf(InvalidInputException.class);
    }
}
