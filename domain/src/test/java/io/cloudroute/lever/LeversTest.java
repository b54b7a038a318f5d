package io.cloudroute.lever;

import static io.cloudroute.lever.Sites.MARKET;
import static io.cloudroute.lever.Sites.number;
import static io.cloudroute.lever.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.cloudroute.lever.CallSite.Limits;
import io.cloudroute.lever.CallSite.Served;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Routing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Each lever on a call site small enough to redo by hand.
class LeversTest {

    private static final Levers LEVERS = new Levers(MARKET);
    private static final RateCard PLAIN = RateCard.of(number("3"), number("15"));
    private static final Settings HAIKU = Settings.NONE
            .with("inputUsdPerMillion", "1")
            .with("outputUsdPerMillion", "5")
            .with("cacheReadUsdPerMillion", "0.1")
            .with("cacheWrite5mUsdPerMillion", "1.25");

    private static CallSite plain(String profile) {
        return site("one", Served.at(PLAIN), profile);
    }

    private static CallSite cached(String profile) {
        return site("one", Served.at(Sites.claude()), profile);
    }

    @Test
    void routing_pays_both_models_for_what_is_escalated_and_the_router_for_all() {
        var site = plain("""
                requestsPerMonth 10000
                dynamicTokens 1000
                answerTokens 200""");
        var result = LEVERS.calculate(
                site,
                Lever.ROUTING,
                HAIKU.with("easyShare", "0.6").with("escalationShare", "0.1").with("feeUsdPerThousand", "1"));
        // 10,000 × 0.006
        assertThat(result.beforeUsdMonth()).isEqualTo(Usd.of("60"));
        // 6,000 × 0.002 + 4,000 × 0.006 + 600 × 0.006 + 10,000 × 0.001
        assertThat(result.afterUsdMonth()).isEqualTo(Usd.of("49.6"));
        // 0.001 ÷ (0.006 × 0.9 − 0.002)
        assertThat(result.breakEven().value().doubleValue()).isCloseTo(0.294118, within(1e-6));
        assertThat(result.qualityRisk()).isTrue();
    }

    @Test
    void routing_turn_by_turn_fragments_the_cache_and_pinned_sessions_do_not() {
        var site = cached("""
                requestsPerMonth 10000
                prefixTokens 5000
                requestsPerSession 10""");
        var routed = HAIKU.with("easyShare", "0.5").with("escalationShare", "0").with("feeUsdPerThousand", "0");
        var caching = Chosen.of(Lever.PROMPT_CACHING, "one");
        var plans = new Plans(MARKET);
        var pinned = plans.evaluate(List.of(site), List.of(new Chosen(Lever.ROUTING, "one", routed), caching));
        var loose = plans.evaluate(
                List.of(site), List.of(new Chosen(Lever.ROUTING, "one", routed.with("pinned", false)), caching));
        // (5,000 × 15 + 5,000 × 5) ÷ 1,000 × (1.25 + 0.9) ÷ 10
        assertThat(pinned.afterUsdMonth()).isEqualTo(Usd.of("21.5"));
        // five requests a lifetime: (1.25 + 0.4) ÷ 5
        assertThat(loose.afterUsdMonth()).isEqualTo(Usd.of("33"));
    }

    @Test
    void a_tokenizer_that_makes_more_tokens_eats_into_right_sizing() {
        var site = plain("""
                requestsPerMonth 1000
                dynamicTokens 1000
                answerTokens 200""");
        var result = LEVERS.calculate(site, Lever.RIGHT_SIZING, HAIKU.with("tokenRatio", "1.3"));
        assertThat(result.beforeUsdMonth()).isEqualTo(Usd.of("6"));
        assertThat(result.afterUsdMonth()).isEqualTo(Usd.of("2.6"));
        assertThat(result.breakEven().value()).isEqualByComparingTo("3");
    }

    @Test
    void right_sizing_asks_that_the_model_clears_the_task() {
        var site = plain("""
                requestsPerMonth 1000
                dynamicTokens 1000
                easyShare 0.8""");
        assertThat(LEVERS.calculate(site, Lever.RIGHT_SIZING, HAIKU).reason()).isEqualTo(Reason.EASY_SHARE_TOO_LOW);
        assertThat(LEVERS.calculate(site, Lever.RIGHT_SIZING, HAIKU.with("neededShare", "0.8"))
                        .applicable())
                .isTrue();
    }

    @Test
    void the_managed_router_stays_with_older_models_of_one_family() {
        var site = site("one", Served.by(Sites.SONNET, "us-east-1", Routing.REGIONAL), "requestsPerMonth 1000");
        var managed = Settings.NONE.with("managed", true);
        assertThat(LEVERS.calculate(site, Lever.ROUTING, managed).reason()).isEqualTo(Reason.ROUTER_MODELS);
        assertThat(LEVERS.calculate(site, Lever.ROUTING, managed.word("model", Sites.NOVA_LITE))
                        .reason())
                .isEqualTo(Reason.ROUTER_FAMILIES);
        var nova = site("one", Served.by(Sites.NOVA_PRO, "us-east-1", Routing.REGIONAL), """
                requestsPerMonth 1000
                dynamicTokens 1000""");
        assertThat(LEVERS.calculate(nova, Lever.ROUTING, managed.word("model", Sites.NOVA_LITE))
                        .applicable())
                .isTrue();
    }

    @Test
    void the_smaller_model_suggested_is_the_newest_of_the_family_in_every_region() {
        for (var region : List.of("us-east-1", "eu-central-1", "ap-northeast-1")) {
            var site = site("one", Served.by(Sites.SONNET, region, Routing.REGIONAL), "requestsPerMonth 1");
            assertThat(MARKET.smaller(site)).hasValue(Sites.HAIKU);
        }
    }

    @Test
    void the_global_profile_saves_the_premium_unless_data_stays() {
        var site = site("one", Served.by(Sites.SONNET, "us-east-1", Routing.REGIONAL), """
                requestsPerMonth 1000
                dynamicTokens 1000
                answerTokens 200""");
        var result = LEVERS.calculate(site, Lever.GLOBAL_PROFILE, Settings.NONE);
        assertThat(result.beforeUsdMonth()).isEqualTo(Usd.of("6.6"));
        assertThat(result.afterUsdMonth()).isEqualTo(Usd.of("6"));
        assertThat(LEVERS.calculate(site.withStayingInRegion(true), Lever.GLOBAL_PROFILE, Settings.NONE)
                        .reason())
                .isEqualTo(Reason.STAYS_IN_REGION);
    }

    @Test
    void whether_a_lever_applies_does_not_follow_from_how_much_traffic_there_is() {
        for (var requests : List.of("0", "1")) {
            var site = plain("requestsPerMonth " + requests + "\ndynamicTokens 1000");
            assertThat(LEVERS.calculate(site, Lever.GLOBAL_PROFILE, Settings.NONE)
                            .applicable())
                    .isTrue();
        }
    }

    @Test
    void a_micro_dollar_of_rounding_goes_to_what_is_worth_something() {
        assertThat(Apportion.to(Usd.of("-1459.999998"), List.of(BigDecimal.ZERO, number("-1459.999999"))))
                .containsExactly(Usd.ZERO, Usd.of("-1459.999998"));
        assertThat(Apportion.to(Usd.of("0.000001"), List.of(BigDecimal.ZERO, BigDecimal.ZERO)))
                .containsExactly(Usd.of("0.000001"), Usd.ZERO);
    }

    @Test
    void sessions_with_long_pauses_need_the_hour() {
        var site = cached("""
                requestsPerMonth 1000
                prefixTokens 10000
                requestsPerSession 5
                sessionSpreadMinutes 80""");
        var short_ = LEVERS.calculate(site, Lever.PROMPT_CACHING, Settings.NONE.word("ttl", "5m"));
        assertThat(short_.afterUsdMonth()).isEqualTo(Usd.of("37.5"));
        // 30 × (2 + 0.1 × 4) ÷ 5
        var hour = LEVERS.calculate(site, Lever.PROMPT_CACHING, Settings.NONE);
        assertThat(hour.afterUsdMonth()).isEqualTo(Usd.of("14.4"));
    }

    @Test
    void recurring_context_is_cached_with_the_prefix_as_far_as_checkpoints_go() {
        var site = cached("""
                requestsPerMonth 1000
                prefixTokens 2000
                contextTokens 8000
                recurringContextShare 0.5
                requestsPerSession 10""");
        // 6 × 0.215 + 12 × 0.215 + 12
        assertThat(LEVERS.calculate(site, Lever.PROMPT_CACHING, Settings.NONE).afterUsdMonth())
                .isEqualTo(Usd.of("15.87"));
        assertThat(LEVERS.calculate(site, Lever.PROMPT_CACHING, Settings.NONE.with("checkpoints", "1"))
                        .afterUsdMonth())
                .isEqualTo(Usd.of("25.29"));
        assertThatThrownBy(() -> LEVERS.calculate(site, Lever.PROMPT_CACHING, Settings.NONE.with("checkpoints", "5")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("/checkpoints");
    }

    @Test
    void batch_and_flex_halve_what_nobody_waits_for() {
        var site = site("one", Served.by(Sites.NOVA_PRO, "us-east-1", Routing.REGIONAL), """
                requestsPerMonth 1000
                dynamicTokens 1000
                answerTokens 500""");
        for (var lever : List.of(Lever.BATCH, Lever.FLEX)) {
            assertThat(LEVERS.calculate(site, lever, Settings.NONE).reason()).isEqualTo(Reason.SOMEBODY_WAITS);
            var result = LEVERS.calculate(site.withWaiting(false), lever, Settings.NONE);
            assertThat(result.beforeUsdMonth()).isEqualTo(Usd.of("2.4"));
            assertThat(result.afterUsdMonth()).isEqualTo(Usd.of("1.2"));
            assertThat(result.qualityRisk()).isFalse();
        }
        var claude = site("one", Served.by(Sites.SONNET, "us-east-1", Routing.REGIONAL), "requestsPerMonth 1")
                .withWaiting(false);
        assertThat(LEVERS.calculate(claude, Lever.FLEX, Settings.NONE).reason()).isEqualTo(Reason.NOT_SUPPORTED);
    }

    @Test
    void batch_takes_the_cache_unless_the_model_says_otherwise() {
        var site = cached("""
                requestsPerMonth 1000
                prefixTokens 10000
                requestsPerSession 10""").withWaiting(false);
        var both = List.of(Chosen.of(Lever.PROMPT_CACHING, "one"), Chosen.of(Lever.BATCH, "one"));
        var plans = new Plans(MARKET);
        var refused = plans.evaluate(List.of(site), both);
        assertThat(refused.afterUsdMonth()).isEqualTo(Usd.of("6.45"));
        assertThat(refused.exclusions()).singleElement().satisfies(each -> {
            assertThat(each.lever()).isEqualTo(Lever.BATCH);
            assertThat(each.other()).isEqualTo(Lever.PROMPT_CACHING);
        });
        var able = site.withLimits(new Limits(null, null, true, null, null));
        assertThat(plans.evaluate(List.of(able), both).afterUsdMonth()).isEqualTo(Usd.of("3.225"));
        var half = List.of(
                Chosen.of(Lever.PROMPT_CACHING, "one"),
                new Chosen(Lever.BATCH, "one", Settings.NONE.with("share", "0.5")));
        // half of it cached at 6.45, half of it uncached at half of 30
        assertThat(plans.evaluate(List.of(site), half).afterUsdMonth()).isEqualTo(Usd.of("10.725"));
    }

    @Test
    void what_a_cap_cuts_short_is_asked_again() {
        var site = plain("""
                requestsPerMonth 1000
                dynamicTokens 1000
                answerTokens 400
                reasoningTokens 200""");
        var result = LEVERS.calculate(
                site,
                Lever.OUTPUT_DISCIPLINE,
                Settings.NONE
                        .with("answerCut", "0.25")
                        .with("retryShare", "0.1")
                        .with("reasoningRemoved", "0.5"));
        assertThat(result.beforeUsdMonth()).isEqualTo(Usd.of("12"));
        // 1,100 × (1,000 × 3 + 400 × 15) ÷ 1,000,000
        assertThat(result.afterUsdMonth()).isEqualTo(Usd.of("9.9"));
        // 0.012 ÷ 0.009 − 1
        assertThat(result.breakEven().value().doubleValue()).isCloseTo(0.333333, within(1e-6));
        assertThat(result.qualityRisk()).isTrue();
    }

    @Test
    void a_seldom_asked_corpus_loses_against_its_stores_floor_and_shows_the_cached_alternative() {
        var site = cached("""
                requestsPerMonth 1000
                contextTokens 50000
                requestsPerSession 10""");
        var result = LEVERS.calculate(site, Lever.RAG, Settings.NONE);
        assertThat(result.savingUsdMonth()).isLessThan(Usd.ZERO);
        assertThat(result.breakEven().met()).isFalse();
        // 150 × (1.25 + 0.9) ÷ 10
        assertThat(result.terms())
                .anyMatch(term -> term.name().equals("alternative-long-prefix-cached")
                        && term.value().compareTo(number("32.25")) == 0);
    }

    /// By day alone.
    private static CallSite busy() {
        var day = new ArrayList<>(Collections.nCopies(12, BigDecimal.ZERO));
        day.addAll(Collections.nCopies(12, BigDecimal.ONE));
        return plain("""
                requestsPerMonth 3650000
                dynamicTokens 1000
                answerTokens 100""").withHourlyProfile(day);
    }

    @Test
    void provisioned_units_serve_the_day_hour_by_hour_and_the_rest_overflows() {
        var busy = busy();
        var flat = busy.withHourlyProfile(Collections.nCopies(24, BigDecimal.ONE));
        var unit = Settings.NONE
                .with("unitUsdHour", "15")
                .with("unitInputTokensPerMinute", "100000")
                .with("unitOutputTokensPerMinute", "1000000");
        // 5,000 requests in each hour of a flat day, and one unit serves 6,000
        var served = LEVERS.calculate(flat, Lever.PROVISIONED_THROUGHPUT, unit);
        assertThat(served.beforeUsdMonth()).isEqualTo(Usd.of("16425"));
        assertThat(served.afterUsdMonth()).isEqualTo(Usd.of("10950"));
        // 15 ÷ (6,000 × 0.0045), and 5,000 of 6,000 are used
        assertThat(served.breakEven().value().doubleValue()).isCloseTo(0.555556, within(1e-6));
        assertThat(served.breakEven().actual().doubleValue()).isCloseTo(0.833333, within(1e-6));
        // 10,000 in each of twelve hours: 6,000 are served, 40 % overflow, and the night is paid for nothing
        var humped = LEVERS.calculate(busy, Lever.PROVISIONED_THROUGHPUT, unit);
        assertThat(humped.afterUsdMonth()).isEqualTo(Usd.of("17520"));
        assertThat(humped.breakEven().met()).isFalse();
        assertThat(LEVERS.calculate(busy.withHourlyProfile(List.of()), Lever.PROVISIONED_THROUGHPUT, unit)
                        .reason())
                .isEqualTo(Reason.HOURLY_PROFILE_MISSING);
    }

    @Test
    void what_the_capacity_covers_is_told_by_the_hour() {
        var terms = LEVERS.calculate(
                        busy(),
                        Lever.PROVISIONED_THROUGHPUT,
                        Settings.NONE
                                .with("unitUsdHour", "15")
                                .with("unitInputTokensPerMinute", "100000")
                                .with("unitOutputTokensPerMinute", "1000000"))
                .terms();
        assertThat(terms.stream()
                        .filter(term -> term.part() == Term.Part.LEVER)
                        .map(term -> term.name() + " = " + term.formula()))
                .containsExactly(
                        "capacity-an-hour = min(100000 × 60 ÷ 1000, 1000000 × 60 ÷ 100)",
                        "capacity-of-a-slot = 6000 × 730 ÷ 24 ÷ 3650000",
                        "covered-share = min(0 + 12 × 0.05, 1)",
                        "overflow = 3650000 × (1 − 0.6)");
    }

    @Test
    void an_hour_long_cache_has_a_number_of_its_own() {
        var site = cached("""
                requestsPerMonth 1000
                prefixTokens 5000
                requestsPerCacheLifetime 1
                requestsPerCacheLifetime1h 20""");
        // 15 × (2 + 19 × 0.1) ÷ 20, and at one request in five minutes 15 × 1.25
        assertThat(LEVERS.calculate(site, Lever.PROMPT_CACHING, Settings.NONE.word("ttl", "1h"))
                        .afterUsdMonth())
                .isEqualTo(Usd.of("2.925"));
        assertThat(LEVERS.calculate(site, Lever.PROMPT_CACHING, Settings.NONE.word("ttl", "5m"))
                        .afterUsdMonth())
                .isEqualTo(Usd.of("18.75"));
        for (var each : Map.of("1h", "20", "5m", "1").entrySet()) {
            assertThat(LEVERS.parameters(Lever.PROMPT_CACHING, site, Settings.NONE.word("ttl", each.getKey())))
                    .filteredOn(parameter -> parameter.name().equals("requestsPerLifetime"))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Parameter.Amount.class,
                            amount -> assertThat(amount.standard().likely()).isEqualByComparingTo(each.getValue()));
        }
    }

    @Test
    void cache_reads_take_nothing_of_reserved_tokens() {
        var site = cached("""
                requestsPerMonth 8760000
                prefixTokens 10000
                answerTokens 10
                requestsPerCacheLifetime 100""").withHourlyProfile(Collections.nCopies(24, BigDecimal.ONE));
        var reserved = new Chosen(
                Lever.RESERVED_TIER,
                "one",
                Settings.NONE.with("usdPerThousandInputTpmMonth", "1").with("usdPerThousandOutputTpmMonth", "1"));
        var plans = new Plans(MARKET);
        // 200 requests a minute: 2,000,000 tokens a minute uncached, 20,000 written where it is cached
        var uncached = plans.evaluate(List.of(site), List.of(reserved));
        var warm = plans.evaluate(List.of(site), List.of(Chosen.of(Lever.PROMPT_CACHING, "one"), reserved));
        assertThat(uncached.afterUsdMonth())
                .isEqualTo(new Usd(uncached.beforeUsdMonth().amount().multiply(number("0.95"))).plus(Usd.of("110")));
        assertThat(warm.afterUsdMonth()).isEqualTo(Usd.of("110"));
        assertThat(warm.commitmentMonths()).isEqualTo(1);
    }

    @Test
    void distillation_is_earned_back_in_months_and_by_requests() {
        var site = plain("""
                requestsPerMonth 100000
                dynamicTokens 1000
                answerTokens 200""");
        var result = LEVERS.calculate(
                site,
                Lever.DISTILLATION,
                HAIKU.with("examples", "10000")
                        .with("epochs", "2")
                        .with("trainingUsdPerMillion", "5")
                        .with("retrainingsPerYear", "0"));
        // 10,000 × 0.006 to teach, 10,000 × 1,200 × 5 × 2 ÷ 1,000,000 to train
        assertThat(result.oneOffUsd()).isEqualTo(Usd.of("180"));
        assertThat(result.savingUsdMonth()).isEqualTo(Usd.of("398.05"));
        assertThat(result.breakEven().value().doubleValue()).isCloseTo(180 / 398.05, within(1e-9));
        assertThat(result.terms())
                .filteredOn(term -> term.name().equals("requests-to-amortise"))
                .singleElement()
                .satisfies(
                        term -> assertThat(term.value().doubleValue()).isCloseTo(180 / 398.05 * 100_000, within(1e-6)));
        var nova = site("one", Served.by(Sites.NOVA_PRO, "us-east-1", Routing.REGIONAL), "requestsPerMonth 1");
        assertThat(LEVERS.calculate(
                                nova, Lever.DISTILLATION, Settings.NONE.word("model", "meta.llama3-1-8b-instruct-v1:0"))
                        .reason())
                .isEqualTo(Reason.DIFFERENT_PROVIDER);
    }

    @Test
    void a_student_that_is_seldom_asked_names_the_requests_that_would_pay_for_it() {
        var site = plain("""
                requestsPerMonth 1000
                dynamicTokens 1000
                answerTokens 200""");
        var hosted = HAIKU.with("examples", "0").with("hostingUsdMonth", "98.05");
        var result = LEVERS.calculate(site, Lever.DISTILLATION, hosted);
        // 98.05 + 1.95 a month, and 0.004 a request less
        assertThat(result.savingUsdMonth()).isEqualTo(Usd.of("-96"));
        assertThat(result.breakEven().name()).isEqualTo("requestsPerMonth");
        assertThat(result.breakEven().value()).isEqualByComparingTo("25000");
        assertThat(result.breakEven().actual()).isEqualByComparingTo("1000");
        assertThat(result.breakEven().met()).isFalse();
        assertThat(result.terms()).noneMatch(term -> term.name().equals("requests-to-amortise"));
        // three tokens where the teacher takes one: no number of requests pays, fewer tokens would
        var wordy = LEVERS.calculate(
                site, Lever.DISTILLATION, HAIKU.with("examples", "0").with("tokenRatio", "3.5"));
        assertThat(wordy.savingUsdMonth()).isLessThan(Usd.ZERO);
        assertThat(wordy.breakEven().name()).isEqualTo("tokenRatio");
        // (6 − 1.95) ÷ 2
        assertThat(wordy.breakEven().value().doubleValue()).isCloseTo(2.025, within(1e-9));
        assertThat(wordy.breakEven().met()).isFalse();
    }

    @Test
    void passages_that_cost_more_than_what_they_replace_name_how_many_would_pay() {
        var site = plain("""
                requestsPerMonth 1000
                contextTokens 2100
                dynamicTokens 100
                answerTokens 200""");
        var result = LEVERS.calculate(
                site,
                Lever.RAG,
                Settings.NONE.word("store", "existing").with("passages", "5").with("rerankUsdPerThousand", "2"));
        // 100 tokens less save 0.3, and reranking costs 2: of 2,100 tokens 2,000 ÷ 3 must go
        assertThat(result.savingUsdMonth()).isLessThan(Usd.ZERO);
        assertThat(result.breakEven().name()).isEqualTo("passages");
        assertThat(result.breakEven().value().doubleValue())
                .isCloseTo((2100 - (2 + 0.002) / 0.003) / 400, within(1e-9));
        assertThat(result.breakEven().met()).isFalse();
        // Not even one passage would pay: a cheaper reranker would, below (300 − 0.006) ÷ 1,000 a query
        var dear = LEVERS.calculate(
                site,
                Lever.RAG,
                Settings.NONE.word("store", "existing").with("passages", "5").with("rerankUsdPerThousand", "6"));
        assertThat(dear.breakEven().name()).isEqualTo("rerankUsdPerThousand");
        assertThat(dear.breakEven().value().doubleValue()).isCloseTo(0.298, within(1e-9));
    }

    @Test
    void embeddings_are_made_of_what_changed_and_in_batches() {
        var result = LEVERS.calculate(Northwind.embedding(), Lever.EMBEDDINGS, Settings.NONE);
        assertThat(result.beforeUsdMonth()).isEqualTo(Usd.of("49.30875"));
        assertThat(result.afterUsdMonth()).isEqualTo(Usd.of("1.232719"));
        var resized = LEVERS.calculate(
                Northwind.embedding().with(Field.CORPUS_STORAGE_USD_PER_MONTH, number("100")),
                Lever.EMBEDDINGS,
                Settings.NONE.with("dimensions", "256"));
        // everything is embedded anew, in batches, and a quarter of the vectors' size is kept
        assertThat(resized.oneOffUsd()).isEqualTo(Usd.of("0.81"));
        assertThat(resized.afterUsdMonth()).isEqualTo(Usd.of("26.232719"));
        assertThat(resized.qualityRisk()).isTrue();
    }

    @Test
    void embeddings_in_batches_are_halved_once() {
        var plan = new Plans(MARKET)
                .evaluate(
                        List.of(Northwind.embedding()),
                        List.of(Chosen.of(Lever.EMBEDDINGS, "embedding"), Chosen.of(Lever.BATCH, "embedding")));
        assertThat(plan.afterUsdMonth()).isEqualTo(Usd.of("1.232719"));
    }

    @Test
    void a_call_site_names_the_field_that_is_wrong() {
        var served = Served.at(PLAIN);
        assertThatThrownBy(() -> CallSite.of("one", served, Map.of(Field.PREFIX_TOKENS, BigDecimal.ONE)))
                .hasMessageStartingWith("/requestsPerMonth");
        assertThatThrownBy(() -> plain("requestsPerMonth -1")).hasMessageStartingWith("/requestsPerMonth");
        assertThatThrownBy(() -> plain("requestsPerMonth 1\neasyShare 1.1")).hasMessageStartingWith("/easyShare");
        assertThatThrownBy(() -> plain("requestsPerMonth 1\ncorpus.changedShare 2"))
                .hasMessageStartingWith("/corpus/changedShare");
        assertThatThrownBy(() -> plain("requestsPerMonth 1\nrequestsPerSession 0"))
                .hasMessageStartingWith("/requestsPerSession");
        assertThatThrownBy(() -> plain("requestsPerMonth 1").withHourlyProfile(List.of(BigDecimal.ONE)))
                .hasMessageStartingWith("/hourlyProfile");
        assertThatThrownBy(() -> LEVERS.usdMonth(
                        site("one", Served.by("acme.best", "", Routing.REGIONAL), "requestsPerMonth 1")))
                .hasMessageStartingWith("/model");
    }

    @Test
    void what_is_known_of_models_can_be_corrected() {
        var site = site("one", Served.by(Sites.HAIKU, "us-east-1", Routing.REGIONAL), """
                requestsPerMonth 1000
                prefixTokens 2000
                requestsPerSession 10""");
        assertThat(LEVERS.calculate(site, Lever.PROMPT_CACHING, Settings.NONE).reason())
                .isEqualTo(Reason.PREFIX_BELOW_MINIMUM);
        var better = Capabilities.standard()
                .with(List.of(new Capabilities.Fact(
                        "anthropic.claude-haiku-4-5", Capabilities.CACHE_MINIMUM, "1024", "measured")));
        assertThat(better.fact(Sites.HAIKU, Capabilities.CACHE_MINIMUM))
                .hasValueSatisfying(fact -> assertThat(fact.value()).isEqualTo("1024"));
        assertThat(Capabilities.standard().facts())
                .allSatisfy(fact -> assertThat(fact.source()).isNotBlank());
    }

    @Test
    void which_levers_a_model_may_have_at_once_can_be_corrected() {
        var site = cached("""
                requestsPerMonth 1000
                prefixTokens 10000
                requestsPerSession 10""").withWaiting(false);
        var both = List.of(Chosen.of(Lever.PROMPT_CACHING, "one"), Chosen.of(Lever.BATCH, "one"));
        assertThat(plans(Capabilities.pair(Lever.PROMPT_CACHING, Lever.BATCH), "yes")
                        .evaluate(List.of(site), both)
                        .afterUsdMonth())
                .isEqualTo(Usd.of("3.225"));
        var output =
                List.of(Chosen.of(Lever.PROMPT_CACHING, "one"), new Chosen(Lever.GLOBAL_PROFILE, "one", Settings.NONE));
        assertThat(new Plans(MARKET).evaluate(List.of(site), output).exclusions())
                .isEmpty();
        assertThat(plans(Capabilities.pair(Lever.GLOBAL_PROFILE, Lever.PROMPT_CACHING), "no")
                        .evaluate(List.of(site), output)
                        .exclusions())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.lever()).isEqualTo(Lever.PROMPT_CACHING);
                    assertThat(each.other()).isEqualTo(Lever.GLOBAL_PROFILE);
                    assertThat(each.reason()).isEqualTo(Reason.NOT_TOGETHER);
                    assertThat(each.source()).isEqualTo("support case");
                });
    }

    private static Plans plans(String capability, String value) {
        var better =
                Capabilities.standard().with(List.of(new Capabilities.Fact("*", capability, value, "support case")));
        return new Plans(new Market(MARKET.book(), MARKET.models(), better, LocalDate.of(2026, 11, 23)));
    }

    @Test
    void parameters_are_preset_from_the_call_site_and_name_their_sources() {
        for (var lever : Lever.values()) {
            assertThat(LEVERS.parameters(lever, Northwind.chat()))
                    .allSatisfy(parameter -> assertThat(parameter.source()).isNotBlank());
        }
        assertThat(LEVERS.parameters(Lever.ROUTING, Northwind.chat()))
                .filteredOn(parameter -> parameter.name().equals("easyShare"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Parameter.Amount.class,
                        amount -> assertThat(amount.standard().likely()).isEqualByComparingTo("0.85"));
    }
}
