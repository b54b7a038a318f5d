package io.cloudroute.workload;

import static io.cloudroute.workload.Measured.HAIKU;
import static io.cloudroute.workload.Measured.SONNET;
import static io.cloudroute.workload.Measured.TITAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.Field;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.Ttl;
import io.cloudroute.usage.MeasuredUsage;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuredSitesTest {

    private static MeasuredSites sites(MeasuredUsage usage) {
        return sites(usage, Map.of());
    }

    private static MeasuredSites sites(MeasuredUsage usage, Map<String, Map<Field, BigDecimal>> said) {
        var rate = RunRate.of(usage.days(), Examination.cost(usage.lines()));
        return MeasuredSites.of(usage, rate, Measured.MARKET, Measured.settings(), said);
    }

    /// A month of 30.4375 days from 28 of them.
    private static Usd monthly(String usd) {
        return Usd.of(usd).times(new BigDecimal("30.4375")).dividedBy(BigDecimal.valueOf(28));
    }

    @Test
    void a_profile_costs_what_was_billed_whatever_is_assumed() {
        var found = sites(Measured.days(28)
                .tokens(SONNET, Direction.INPUT, 1000, "3300")
                .tokens(SONNET, Direction.OUTPUT, 20, "330")
                .tokens(HAIKU, Direction.INPUT, 100, "110")
                .tokens(HAIKU, Direction.OUTPUT, 10, "55")
                .tokens(TITAN, Direction.INPUT, 500, "10")
                .usage());
        assertThat(found.sites())
                .extracting(site -> site.callSite().served().model())
                .containsExactly(SONNET, HAIKU, TITAN);
        assertThat(found.sites())
                .allSatisfy(site -> assertThat(site.off().abs()).isLessThan(new BigDecimal("0.000001")));
        var sonnet = found.sites().getFirst();
        assertThat(sonnet.billed()).isEqualTo(monthly("3630").rounded(6));
        var requests = sonnet.callSite().number(Field.REQUESTS_PER_MONTH);
        assertThat(requests.multiply(answer(sonnet.callSite())).doubleValue())
                .isCloseTo(20e6 * 30.4375 / 28, org.assertj.core.data.Offset.offset(1.0));
        assertThat(found.left()).isEqualTo(Usd.ZERO);
    }

    private static BigDecimal answer(CallSite site) {
        return site.number(Field.ANSWER_TOKENS).add(site.number(Field.SURPLUS_TOKENS));
    }

    @Test
    void how_often_a_cache_is_read_is_measured_and_its_length_only_where_requests_are() {
        var site = sites(Measured.days(28)
                        .tokens(SONNET, Direction.INPUT, 100, "330")
                        .tokens(SONNET, Direction.CACHE_WRITE, 10, "41.25")
                        .tokens(SONNET, Direction.CACHE_READ, 90, "29.7")
                        .tokens(SONNET, Direction.OUTPUT, 10, "165")
                        .usage())
                .sites()
                .getFirst();
        assertThat(site.callSite().cached()).isNotNull();
        assertThat(site.callSite().number(Field.REQUESTS_PER_CACHE_LIFETIME)).isEqualByComparingTo("10");
        assertThat(site.measured())
                .contains(Field.REQUESTS_PER_CACHE_LIFETIME)
                .doesNotContain(Field.PREFIX_TOKENS, Field.ANSWER_TOKENS);
        assertThat(site.callSite().ranges()).doesNotContainKey(Field.PREFIX_TOKENS);
        assertThat(site.off().abs()).isLessThan(new BigDecimal("0.000001"));
    }

    @Test
    void what_an_hours_cache_reads_is_said_of_an_hour() {
        var site = sites(Measured.days(28)
                        .tokens(SONNET, Direction.INPUT, 100, "330")
                        .writtenForAnHour(SONNET, 10, "66")
                        .tokens(SONNET, Direction.CACHE_READ, 190, "62.7")
                        .tokens(SONNET, Direction.OUTPUT, 10, "165")
                        .usage())
                .sites()
                .getFirst();
        assertThat(site.callSite().cached()).isEqualTo(Ttl.ONE_HOUR);
        assertThat(site.callSite().number(Field.REQUESTS_PER_CACHE_LIFETIME_1H)).isEqualByComparingTo("20");
        assertThat(site.callSite().numbers()).doesNotContainKey(Field.REQUESTS_PER_CACHE_LIFETIME);
        assertThat(site.measured()).contains(Field.REQUESTS_PER_CACHE_LIFETIME_1H);
    }

    @Test
    void logs_tell_how_long_an_answer_is_and_what_repeats() {
        var log = new LogProfile(
                YearMonth.of(2026, 10),
                SONNET,
                "",
                "",
                Map.of(),
                900,
                0,
                10,
                31,
                0,
                0,
                0,
                0,
                new LogProfile.Quantiles(0, 0, 0),
                new LogProfile.Quantiles(0, 0, 0),
                900,
                BigDecimal.ZERO,
                Map.of(
                        Field.ANSWER_TOKENS, new BigDecimal("400"),
                        Field.PREFIX_TOKENS, new BigDecimal("5000"),
                        Field.REQUESTS_PER_SESSION, new BigDecimal("6")),
                List.of());
        var usage = Measured.days(28)
                .tokens(SONNET, Direction.INPUT, 1000, "3300")
                .tokens(SONNET, Direction.OUTPUT, 20, "330")
                .usage();
        var site = sites(usage, Map.of(SONNET, log.fields())).sites().getFirst();
        assertThat(answer(site.callSite()).doubleValue()).isCloseTo(400, org.assertj.core.data.Offset.offset(0.1));
        assertThat(site.callSite().number(Field.PREFIX_TOKENS)).isEqualByComparingTo("5000");
        assertThat(site.callSite().number(Field.REQUESTS_PER_SESSION)).isEqualByComparingTo("6");
        assertThat(site.measured()).contains(Field.REQUESTS_PER_MONTH, Field.PREFIX_TOKENS, Field.REQUESTS_PER_SESSION);
        assertThat(site.off().abs()).isLessThan(new BigDecimal("0.000001"));
    }

    @Test
    void what_has_no_list_price_is_left_beside_the_call_sites() {
        var found = sites(Measured.days(28)
                .tokens("nobody.knows-it", Direction.INPUT, 100, "50")
                .tokens(HAIKU, Direction.OUTPUT, 10, "55")
                .unknown("7")
                .usage());
        assertThat(found.sites()).hasSize(1);
        assertThat(found.left().rounded(6)).isEqualTo(monthly("57").rounded(6));
        assertThat(sites(Measured.days(28).unknown("7").usage()).sites()).isEqualTo(List.of());
    }

    @Test
    void no_prompt_is_longer_than_any_model_reads_however_short_the_answers() {
        var usage = Measured.days(28)
                .tokens(SONNET, Direction.INPUT, 900_000, "2970000")
                .tokens(SONNET, Direction.OUTPUT, 1, "16.5")
                .usage();
        var found = sites(usage, Map.of(SONNET, Map.of(Field.ANSWER_TOKENS, new BigDecimal("1000000"))));
        var site = found.sites().getFirst();
        assertThat(site.callSite()
                        .number(Field.PREFIX_TOKENS)
                        .add(site.callSite().number(Field.DYNAMIC_TOKENS)))
                .isLessThanOrEqualTo(new BigDecimal("10000000"));
        assertThat(site.off().abs()).isLessThan(new BigDecimal("0.000001"));
        assertThat(site.measured()).isEmpty();
    }

    @Test
    void more_requests_than_a_call_site_may_have_are_left_beside_them() {
        var found = sites(Measured.days(28)
                .tokens(SONNET, Direction.OUTPUT, 1_000_000_000_000L, "16500000000000")
                .tokens(HAIKU, Direction.OUTPUT, 1, "5.5")
                .usage());
        assertThat(found.sites()).hasSize(1);
        assertThat(found.left().rounded(6)).isEqualTo(monthly("16500000000000").rounded(6));
    }
}
