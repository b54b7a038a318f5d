package io.cloudroute.lever;

import static io.cloudroute.lever.Sites.at;
import static io.cloudroute.lever.Sites.claude;
import static io.cloudroute.lever.Sites.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final Simulation SIMULATION = new Simulation(Sites.MARKET);
    private static final List<CallSite> SITES = List.of(Northwind.chat()
            .withRange(Field.REQUESTS_PER_MONTH, new Range(number("140000"), number("153690"), number("170000")))
            .withRange(Field.EASY_SHARE, new Range(number("0.3"), number("0.7"), number("0.8"))));
    private static final List<Chosen> LEVERS = Northwind.levers().stream()
            .filter(chosen -> chosen.callSite().equals("chat"))
            .toList();

    @Test
    void the_same_seed_gives_the_same_figures_and_another_gives_others() {
        var one = SIMULATION.run(SITES, LEVERS, Limits.NONE, 2_000, 7);
        assertThat(SIMULATION.run(SITES, LEVERS, Limits.NONE, 2_000, 7)).isEqualTo(one);
        assertThat(SIMULATION.run(SITES, LEVERS, Limits.NONE, 2_000, 8).p50()).isNotEqualTo(one.p50());
        assertThat(one.generator()).isEqualTo("L64X128MixRandom");
    }

    @Test
    void half_of_the_draws_lie_around_the_likely_plan() {
        var range = SIMULATION.run(SITES, LEVERS, Limits.NONE, 2_000, 1);
        assertThat(range.p10()).isLessThan(range.p50());
        assertThat(range.p50()).isLessThan(range.p90());
        var likely = new Plans(Sites.MARKET).evaluate(SITES, LEVERS).savingUsdMonth();
        assertThat(likely.amount()).isBetween(range.p10(), range.p90());
    }

    @Test
    void the_biggest_mover_is_named_first() {
        var movers = SIMULATION.run(SITES, LEVERS, Limits.NONE, 100, 1).movers();
        assertThat(movers.getFirst().name()).isEqualTo("requestsPerMonth");
        assertThat(movers).extracting(Uncertainty.Mover::name).contains("easyShare", "escalationShare");
        assertThat(movers).isSortedAccordingTo((a, b) -> b.swing().compareTo(a.swing()));
        assertThat(movers).noneMatch(mover -> mover.swing().signum() == 0);
    }

    @Test
    void what_is_certain_has_no_range() {
        var site = at(
                claude(), Field.REQUESTS_PER_MONTH, 1_000, Field.PREFIX_TOKENS, 5_000, Field.REQUESTS_PER_SESSION, 4);
        var range = SIMULATION.run(List.of(site), List.of(Chosen.of(Lever.PROMPT_CACHING, "one")), Limits.NONE, 50, 1);
        assertThat(range.p10()).isEqualByComparingTo(range.p90());
        assertThat(range.movers()).isEmpty();
    }

    /// The global profile takes a tenth off everything, so it saves the same wherever the tokens of the bill belong.
    @Test
    void what_is_measured_in_sum_costs_what_was_billed_in_every_draw() {
        var chat = Sites.site(
                        "one",
                        CallSite.Served.by(Sites.SONNET, "eu-central-1", io.cloudroute.pricing.Routing.REGIONAL),
                        Field.REQUESTS_PER_MONTH,
                        100_000,
                        Field.DYNAMIC_TOKENS,
                        6_000,
                        Field.ANSWER_TOKENS,
                        200)
                .withRange(Field.PREFIX_TOKENS, new Range(number("2000"), number("4000"), number("6000")))
                .withRange(Field.SURPLUS_TOKENS, new Range(number("60"), number("90"), number("120")));
        var levers = List.of(Chosen.of(Lever.GLOBAL_PROFILE, "one"));
        var measured = SIMULATION.run(List.of(chat.withTokensMeasured(true)), levers, Limits.NONE, 200, 1);
        assertThat(measured.p90()).isEqualByComparingTo(measured.p10());
        assertThat(measured.movers()).isEmpty();
        var guessed = SIMULATION.run(List.of(chat), levers, Limits.NONE, 200, 1);
        assertThat(guessed.p90()).isGreaterThan(guessed.p10());
    }

    /// Mean (low + 4 likely + high) ÷ 6; all within the bounds.
    @Test
    void pert_draws_have_the_mean_that_they_should() {
        var pert = Pert.of(new Range(BigDecimal.ZERO, new BigDecimal("2"), BigDecimal.TEN));
        var random = RandomGeneratorFactory.of(Simulation.GENERATOR).create(3);
        var draws = DoubleStream.generate(() -> pert.draw(random)).limit(20_000).toArray();
        assertThat(DoubleStream.of(draws).average().orElseThrow()).isCloseTo(3, within(0.05));
        assertThat(DoubleStream.of(draws).min().orElseThrow()).isGreaterThanOrEqualTo(0);
        assertThat(DoubleStream.of(draws).max().orElseThrow()).isLessThanOrEqualTo(10);
    }

    /// A draw is one month: what its levers save adds up to what it saves, and a store that two call sites share is
    /// paid once.
    @Test
    void what_the_levers_save_in_a_draw_adds_up_to_the_saving() {
        var second = Northwind.chat().named("search");
        var sites = List.of(SITES.getFirst(), second);
        var levers = Stream.concat(LEVERS.stream(), Stream.of(Chosen.of(Lever.RAG, "search")))
                .toList();
        for (int seed = 1; seed <= 20; seed++) {
            var draw = SIMULATION.run(sites, levers, Limits.NONE, 1, seed);
            assertThat(draw.levers().stream()
                            .filter(part -> part.callSite() != null)
                            .map(Uncertainty.Part::p10)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isCloseTo(draw.p50(), within(new BigDecimal("0.0001")));
            var retrieval = draw.part(Lever.RAG, null).orElseThrow();
            assertThat(retrieval.p10())
                    .isCloseTo(
                            draw.part(Lever.RAG, "chat")
                                    .orElseThrow()
                                    .p10()
                                    .add(draw.part(Lever.RAG, "search")
                                            .orElseThrow()
                                            .p10()),
                            within(new BigDecimal("0.0001")));
        }
    }
}
