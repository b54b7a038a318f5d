package io.cloudroute.workload;

import static io.cloudroute.workload.Measured.DAY;
import static io.cloudroute.workload.Measured.HAIKU;
import static io.cloudroute.workload.Measured.SONNET;
import static io.cloudroute.workload.Measured.TITAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudroute.lever.Lever;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Direction;
import io.cloudroute.usage.Spend;
import io.cloudroute.workload.Diagnosis.ModelShare;
import io.cloudroute.workload.Finding.Level;
import io.cloudroute.workload.Finding.Subject;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DiagnosisTest {

    /// 497 dollars in 28 days, at list: 100 M tokens in and 10 M out of a frontier model, 100 M embedded.
    private static Measured plain() {
        return Measured.days(28)
                .tokens(SONNET, Direction.INPUT, 100, "330")
                .tokens(SONNET, Direction.OUTPUT, 10, "165")
                .tokens(TITAN, Direction.INPUT, 100, "2");
    }

    private static Finding finding(Diagnosis diagnosis, Subject subject) {
        return diagnosis.findings().stream()
                .filter(finding -> finding.subject() == subject)
                .findFirst()
                .orElseThrow();
    }

    private static Gap gap(Diagnosis diagnosis, Gap.Kind kind) {
        return diagnosis.gaps().stream()
                .filter(gap -> gap.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Estimates.Single estimate(Diagnosis diagnosis, Lever lever) {
        return diagnosis.estimates().levers().stream()
                .filter(each -> each.lever() == lever)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_month_is_the_mean_day_times_30_4375() {
        var diagnosis = plain().diagnosis();
        // 497 × 30.4375 ÷ 28
        assertThat(diagnosis.monthly()).isEqualTo(Usd.of("540.265625"));
        assertThat(diagnosis.monthlyTokens()).isEqualTo(Usd.of("540.265625"));
    }

    @Test
    void the_models_shares_are_of_gross_and_what_nobody_knows_has_its_own() {
        var diagnosis = plain().unknown("3").diagnosis();
        assertThat(diagnosis.models())
                .containsExactly(
                        new ModelShare(SONNET, new BigDecimal("0.99"), Usd.of("538.091518")),
                        new ModelShare(Spend.UNKNOWN, new BigDecimal("0.006"), Usd.of("3.261161")),
                        new ModelShare(TITAN, new BigDecimal("0.004"), Usd.of("2.174107")));
        assertThat(gap(diagnosis, Gap.Kind.UNCLASSIFIED).monthly()).isEqualTo(Usd.of("3.261161"));
    }

    @Test
    void most_of_the_money_in_one_frontier_model_asks_for_routing() {
        var top = finding(plain().diagnosis(), Subject.TOP_MODEL);
        assertThat(top.level()).isEqualTo(Level.ACT);
        assertThat(top.figure()).isEqualByComparingTo("0.995976");
        assertThat(top.threshold()).isEqualByComparingTo("0.7");
        assertThat(top.models()).containsExactly(SONNET);
        assertThat(top.levers().getFirst()).isEqualTo(Lever.ROUTING);
        // 495 × 30.4375 ÷ 28
        assertThat(top.touched()).isEqualTo(Usd.of("538.091518"));
    }

    @Test
    void the_same_concentration_in_a_small_model_does_not() {
        var diagnosis =
                Measured.days(28).tokens(HAIKU, Direction.INPUT, 100, "110").diagnosis();
        assertThat(finding(diagnosis, Subject.TOP_MODEL).level()).isEqualTo(Level.NOTE);
    }

    @Test
    void just_below_seventy_per_cent_is_fine_and_seventy_is_not() {
        var fine = Measured.days(28)
                .tokens(SONNET, Direction.INPUT, 100, "69.99")
                .tokens(HAIKU, Direction.INPUT, 100, "30.01");
        var act =
                Measured.days(28).tokens(SONNET, Direction.INPUT, 100, "70").tokens(HAIKU, Direction.INPUT, 100, "30");
        assertThat(finding(fine.diagnosis(), Subject.TOP_MODEL).level()).isEqualTo(Level.FINE);
        assertThat(finding(act.diagnosis(), Subject.TOP_MODEL).level()).isEqualTo(Level.ACT);
        assertThat(finding(act.diagnosis(), Subject.TOP_TWO_MODELS).figure()).isEqualByComparingTo("1");
    }

    @Test
    void much_money_for_output_asks_for_shorter_answers() {
        var fine = finding(plain().diagnosis(), Subject.OUTPUT_SHARE);
        assertThat(fine.level()).isEqualTo(Level.FINE);

        // 4,000 in and 1,000 out at 3 and 15 a million: 12 and 15, so output is 55.6 %.
        var diagnosis = Measured.days(28)
                .global(SONNET, Direction.INPUT, 4, "12")
                .global(SONNET, Direction.OUTPUT, 1, "15")
                .diagnosis();
        var output = finding(diagnosis, Subject.OUTPUT_SHARE);
        assertThat(output.level()).isEqualTo(Level.ACT);
        assertThat(output.figure().setScale(3, java.math.RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("0.556");
        assertThat(output.levers()).containsExactly(Lever.OUTPUT_DISCIPLINE, Lever.RIGHT_SIZING);
        // 15 × 30.4375 ÷ 28: three tenths are surplus, of which four fifths go.
        assertThat(estimate(diagnosis, Lever.OUTPUT_DISCIPLINE).likely()).isEqualTo(Usd.of("3.913392"));
        assertThat(finding(diagnosis, Subject.OUTPUT_TO_INPUT).figure()).isEqualByComparingTo("0.25");
    }

    @Test
    void long_prompts_for_short_answers_ask_for_retrieval() {
        var diagnosis = Measured.days(28)
                .tokens(SONNET, Direction.INPUT, 1_000, "3300")
                .tokens(SONNET, Direction.OUTPUT, 49, "808.5")
                .tokens(TITAN, Direction.INPUT, 1_000_000, "20000")
                .diagnosis();
        var ratio = finding(diagnosis, Subject.OUTPUT_TO_INPUT);
        assertThat(ratio.figure()).as("without the tokens embedded").isEqualByComparingTo("0.049");
        assertThat(ratio.level()).isEqualTo(Level.ACT);
        assertThat(ratio.levers()).contains(Lever.RAG);
    }

    @Test
    void a_repeated_prefix_is_written_once_and_then_read() {
        var cache = finding(plain().diagnosis(), Subject.CACHE_READ_SHARE);
        assertThat(cache.level()).isEqualTo(Level.ACT);
        assertThat(cache.figure()).isZero();
        assertThat(cache.touched()).as("330 × 30.4375 ÷ 28").isEqualTo(Usd.of("358.727679"));
    }

    @Test
    void cache_reads_count_as_input_once_and_make_the_effective_price() {
        var diagnosis = Measured.days(28)
                .tokens(SONNET, Direction.INPUT, 50, "165")
                .tokens(SONNET, Direction.CACHE_READ, 40, "13.2")
                .tokens(SONNET, Direction.CACHE_WRITE, 10, "41.25")
                .diagnosis();
        var cache = finding(diagnosis, Subject.CACHE_READ_SHARE);
        assertThat(cache.figure()).isEqualByComparingTo("0.4");
        assertThat(cache.level()).isEqualTo(Level.FINE);
        var price = finding(diagnosis, Subject.INPUT_PRICE);
        assertThat(price.figure()).as("219.45 for 100 M").isEqualByComparingTo("2.1945");
        assertThat(price.threshold()).isEqualByComparingTo("3.3");
    }

    @Test
    void the_global_profile_saves_exactly_the_surcharge() {
        var regional = finding(plain().diagnosis(), Subject.REGIONAL_SHARE);
        assertThat(regional.level()).isEqualTo(Level.ACT);
        assertThat(regional.levers()).containsExactly(Lever.GLOBAL_PROFILE);
        // 495 at prices a tenth above the global ones: 45 of it, × 30.4375 ÷ 28.
        var global = estimate(plain().diagnosis(), Lever.GLOBAL_PROFILE);
        assertThat(global.likely()).isEqualTo(Usd.of("48.917411"));
        assertThat(global.acts()).hasSize(1);

        var already =
                Measured.days(28).global(SONNET, Direction.INPUT, 100, "300").diagnosis();
        assertThat(finding(already, Subject.REGIONAL_SHARE).level()).isEqualTo(Level.FINE);
        assertThat(finding(already, Subject.REGIONAL_SHARE).touched()).isEqualTo(Usd.ZERO);
    }

    @Test
    void nothing_asks_for_action_about_less_than_one_per_cent_of_the_money() {
        // A night's job of 1 of 1,000: its share of batch is too small, and so is what it could save.
        var small = plain().hour(10, "chat", "999").hour(2, "nightly", "1").diagnosis();
        var batch = finding(small, Subject.BATCH_SHARE);
        assertThat(batch.touched().amount()).isPositive();
        assertThat(batch.level()).isEqualTo(Level.NOTE);
        var large = plain().hour(10, "chat", "980").hour(2, "nightly", "20").diagnosis();
        assertThat(finding(large, Subject.BATCH_SHARE).level()).isEqualTo(Level.ACT);
    }

    @Test
    void a_discount_shows_against_list_and_as_a_gap() {
        var diagnosis = Measured.days(28)
                .tokens(SONNET, Direction.INPUT, 100, "297")
                .tokens(SONNET, Direction.OUTPUT, 10, "165")
                .diagnosis();
        var against = finding(diagnosis, Subject.PRICE_AGAINST_LIST);
        assertThat(against.figure())
                .as("462 ÷ 495")
                .isEqualByComparingTo(
                        new BigDecimal("462").divide(new BigDecimal("495"), java.math.MathContext.DECIMAL128));
        assertThat(against.level()).isEqualTo(Level.NOTE);
        assertThat(gap(diagnosis, Gap.Kind.PRICE_DIFFERS).monthly())
                .as("297 × 30.4375 ÷ 28")
                .isEqualTo(Usd.of("322.854911"));
        assertThat(plain().diagnosis().gaps()).noneMatch(gap -> gap.kind() == Gap.Kind.PRICE_DIFFERS);
    }

    @Test
    void what_runs_by_night_could_wait_for_half_the_price() {
        var diagnosis = plain().hour(10, "chat", "300")
                .hour(11, "chat", "90")
                .hour(1, "chat", "10")
                .hour(2, "nightly", "80")
                .hour(9, "nightly", "20")
                .diagnosis();
        var batch = finding(diagnosis, Subject.BATCH_SHARE);
        assertThat(batch.figure()).isZero();
        assertThat(batch.level()).isEqualTo(Level.ACT);
        assertThat(batch.models()).containsExactly(SONNET);
        // The nightly job is 100 of 500, so a fifth of 497; 80 of it at night.
        assertThat(batch.touched()).isEqualTo(Usd.of("108.053125"));
        assertThat(finding(diagnosis, Subject.NIGHT_SHARE).figure()).isEqualByComparingTo("0.18");
        assertThat(finding(diagnosis, Subject.PEAK_TO_MEAN).figure())
                .as("300 × 24 ÷ 500")
                .isEqualByComparingTo("14.4");
        assertThat(diagnosis.gaps()).noneMatch(gap -> gap.kind() == Gap.Kind.NO_HOURS);
    }

    @Test
    void without_hours_nobody_can_tell_what_could_wait() {
        var diagnosis = plain().diagnosis();
        var batch = finding(diagnosis, Subject.BATCH_SHARE);
        assertThat(batch.level()).isEqualTo(Level.UNKNOWN);
        assertThat(diagnosis.gaps()).anyMatch(gap -> gap.kind() == Gap.Kind.NO_HOURS);
    }

    @Test
    void a_flat_day_asks_about_capacity_by_the_hour() {
        var flat = plain();
        for (int hour = 0; hour < 24; hour++) {
            flat.hour(hour, "chat", "10");
        }
        var peak = finding(flat.diagnosis(), Subject.PEAK_TO_MEAN);
        assertThat(peak.figure()).isEqualByComparingTo("1");
        assertThat(peak.level()).isEqualTo(Level.NOTE);
        assertThat(peak.levers()).contains(Lever.PROVISIONED_THROUGHPUT);
        assertThat(finding(flat.diagnosis(), Subject.BATCH_SHARE).level()).isEqualTo(Level.FINE);
    }

    @Test
    void embeddings_are_a_share_of_gross() {
        var diagnosis = plain().tokens(TITAN, Direction.INPUT, 5_000, "100").diagnosis();
        var embeddings = finding(diagnosis, Subject.EMBEDDING_SHARE);
        assertThat(embeddings.figure())
                .isEqualByComparingTo(
                        new BigDecimal("102").divide(new BigDecimal("597"), java.math.MathContext.DECIMAL128));
        assertThat(embeddings.level()).isEqualTo(Level.ACT);
        assertThat(embeddings.levers().getFirst()).isEqualTo(Lever.EMBEDDINGS);
    }

    @Test
    void idle_capacity_is_unknown_rather_than_zero() {
        var diagnosis = plain().provisioned("500").diagnosis();
        var idle = finding(diagnosis, Subject.IDLE_PROVISIONED);
        assertThat(idle.figure()).isNull();
        assertThat(idle.level()).isEqualTo(Level.UNKNOWN);
        assertThat(gap(diagnosis, Gap.Kind.PROVISIONED_USE).monthly()).isEqualTo(Usd.of("543.526786"));
    }

    @Test
    void the_data_s_gaps_are_named() {
        var diagnosis =
                Measured.days(9).tokens(SONNET, Direction.INPUT, 1, "3.3").diagnosis();
        assertThat(diagnosis.gaps())
                .extracting(Gap::kind)
                .containsExactly(Gap.Kind.NO_REQUESTS, Gap.Kind.NO_HOURS, Gap.Kind.FEW_DAYS, Gap.Kind.NO_PRINCIPALS);
        assertThat(gap(diagnosis, Gap.Kind.FEW_DAYS).days()).isEqualTo(9);
    }

    @Test
    void no_money_at_all_is_a_diagnosis_too() {
        var diagnosis = Measured.days(28).diagnosis();
        assertThat(diagnosis.monthly()).isEqualTo(Usd.ZERO);
        assertThat(diagnosis.models()).isEmpty();
        assertThat(diagnosis.findings()).isEmpty();
    }

    @Test
    void the_three_levers_that_save_most_each_by_itself_and_together() {
        var estimates = plain().diagnosis().estimates();
        assertThat(estimates.levers()).hasSize(3);
        for (var each : estimates.levers()) {
            assertThat(each.low()).isLessThanOrEqualTo(each.likely());
            assertThat(each.high()).isGreaterThanOrEqualTo(each.likely());
            assertThat(estimates.likely()).isGreaterThanOrEqualTo(each.likely());
            assertThat(Usd.sum(each.acts().stream()
                            .map(act -> act.before().minus(act.after()))
                            .toList()))
                    .isGreaterThanOrEqualTo(each.likely());
        }
        assertThat(estimates.likely())
                .as("together they save less than one by one")
                .isLessThanOrEqualTo(Usd.sum(estimates.levers().stream()
                        .map(Estimates.Single::likely)
                        .toList()));
    }

    @Test
    void what_runs_by_night_could_run_by_batch_for_half_the_price() {
        var diagnosis = plain().hour(10, "chat", "400")
                .hour(2, "nightly", "80")
                .hour(9, "nightly", "20")
                .diagnosis();
        var batch = Measured.MARKET.card(
                SONNET, "eu-central-1", io.cloudroute.pricing.Tier.BATCH, io.cloudroute.pricing.Routing.REGIONAL);
        assertThat(batch).as("the book has no batch price, so half is taken").isEmpty();
        assertThat(diagnosis.estimates().levers())
                .filteredOn(each -> each.lever() == Lever.BATCH || each.lever() == Lever.FLEX)
                .allSatisfy(each -> assertThat(each.acts())
                        .allSatisfy(act -> assertThat(act.callSite())
                                .satisfiesAnyOf(
                                        id -> assertThat(id).endsWith("by night"),
                                        id -> assertThat(id).startsWith(TITAN))));
    }

    @Test
    void thresholds_are_settings() {
        var strict = new Binder(new MapConfigurationPropertySource(Map.of("cloudroute.diagnosis.output-share", "0.3")))
                .bindOrCreate("cloudroute.diagnosis", Bindable.of(DiagnosisSettings.class));
        var diagnosis = Diagnosis.of(plain().usage(), Measured.MARKET, strict, Map.of());
        assertThat(finding(diagnosis, Subject.OUTPUT_SHARE).level()).isEqualTo(Level.ACT);
        assertThatThrownBy(() -> new Binder(
                                new MapConfigurationPropertySource(Map.of("cloudroute.diagnosis.output-share", "30")))
                        .bindOrCreate("cloudroute.diagnosis", Bindable.of(DiagnosisSettings.class)))
                .hasRootCauseMessage("cloudroute.diagnosis: a share is from 0 to 1, and not 30");
    }

    @Test
    void four_numbers_make_a_diagnosis_at_list_prices() {
        // A request costs 12,500 × 3.3 + 500 × 16.5 = 49,500 millionths, of which output is a sixth.
        var diagnosis = new FourNumbers(Usd.of("9000"), SONNET, 12_500, 500, 20)
                .diagnosis(DAY, Measured.MARKET, Measured.settings());
        assertThat(diagnosis.source()).isEqualTo(Diagnosis.Source.NUMBERS);
        assertThat(diagnosis.first()).isNull();
        assertThat(diagnosis.monthly()).isEqualTo(Usd.of("9000"));
        assertThat(finding(diagnosis, Subject.OUTPUT_SHARE).touched()).isEqualTo(Usd.of("1500"));
        assertThat(finding(diagnosis, Subject.OUTPUT_TO_INPUT).figure()).isEqualByComparingTo("0.04");
        assertThat(finding(diagnosis, Subject.PRICE_AGAINST_LIST)
                        .figure()
                        .setScale(20, java.math.RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("1");
        // 20 turns: a prefix of 20 to 60 % of the prompt is written once and read 19 times: 84.25 % of it.
        assertThat(estimate(diagnosis, Lever.PROMPT_CACHING).likely().amount())
                .isCloseTo(new BigDecimal("2527.5"), org.assertj.core.data.Percentage.withPercentage(1));
        assertThat(diagnosis.gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.NO_HOURS, Gap.Kind.ONE_MODEL);
    }

    @Test
    void one_turn_has_nothing_to_cache() {
        var diagnosis = new FourNumbers(Usd.of("9000"), SONNET, 12_500, 500, 1)
                .diagnosis(DAY, Measured.MARKET, Measured.settings());
        assertThat(diagnosis.estimates().levers()).noneMatch(each -> each.lever() == Lever.PROMPT_CACHING);
    }

    @Test
    void impossible_numbers_are_refused_by_name() {
        assertThatThrownBy(() -> new FourNumbers(Usd.ZERO, SONNET, 1, 1, 1))
                .isInstanceOfSatisfying(
                        FourNumbers.InvalidException.class,
                        refused -> assertThat(refused.field()).isEqualTo("monthly"));
        assertThatThrownBy(() -> new FourNumbers(Usd.of("1"), "acme.unheard-of", 1, 1, 1)
                        .diagnosis(DAY, Measured.MARKET, Measured.settings()))
                .isInstanceOfSatisfying(
                        FourNumbers.InvalidException.class,
                        refused -> assertThat(refused.field()).isEqualTo("model"));
    }

    @Test
    void the_example_is_about_nine_thousand_dollars_with_levers_that_matter() {
        var diagnosis = Diagnosis.example(DAY.plusMonths(1), Measured.MARKET, Measured.settings());
        assertThat(diagnosis.monthly()).isBetween(Usd.of("8500"), Usd.of("9500"));
        assertThat(diagnosis.estimates().levers())
                .extracting(Estimates.Single::lever)
                .containsExactly(Lever.ROUTING, Lever.GLOBAL_PROFILE, Lever.OUTPUT_DISCIPLINE);
    }
}
