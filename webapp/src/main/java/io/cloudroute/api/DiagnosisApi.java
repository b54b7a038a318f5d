package io.cloudroute.api;

import io.cloudroute.lever.Lever;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.usage.Spend;
import io.cloudroute.workload.Diagnoses;
import io.cloudroute.workload.Diagnosis;
import io.cloudroute.workload.Estimates;
import io.cloudroute.workload.Finding;
import io.cloudroute.workload.FourNumbers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What to do first: from a customer's bills, or from four numbers. Every figure is a decimal string.
@RestController
@Tag(name = "Diagnosis", description = "What spend says, which lever each finding points at, and the money at stake.")
class DiagnosisApi {

    /// The four weeks that are diagnosed when no days are given.
    private static final int DEFAULT_DAYS = 28;

    private final Diagnoses diagnoses;
    private final Spend spend;
    private final Organisations organisations;

    DiagnosisApi(Diagnoses diagnoses, Spend spend, Organisations organisations) {
        this.diagnoses = diagnoses;
        this.spend = spend;
        this.organisations = organisations;
    }

    record ModelShare(String model, String share, String usdMonth) {}

    record Act(String callSite, String beforeUsdMonth, String afterUsdMonth) {}

    /// One lever by itself, by the arithmetic of plans.
    ///
    /// @param lowUsdMonth of ten draws one saves less
    /// @param highUsdMonth of ten draws one saves more
    /// @param effortDays of a partner
    record Single(
            String lever,
            String lowUsdMonth,
            String likelyUsdMonth,
            String highUsdMonth,
            String effortDays,
            boolean qualityRisk,
            List<Act> callSites) {}

    /// All of the levers together.
    record Estimated(String lowUsdMonth, String likelyUsdMonth, String highUsdMonth, List<Single> levers) {}

    /// @param unit `share` (0 to 1), `ratio` or `usd_per_million_tokens`
    /// @param level `act`, `note`, `fine` or `unknown`
    record Found(
            String subject,
            String unit,
            @Nullable String figure,
            @Nullable String threshold,
            String level,
            List<String> models,
            List<String> levers,
            String touchedUsdMonth) {}

    record Unclear(
            String gap, @Nullable String usdMonth, @Nullable Integer days) {}

    record Report(
            String source,
            @Nullable String from,
            @Nullable String to,
            int days,
            String grossUsdMonth,
            String tokensUsdMonth,
            List<ModelShare> models,
            List<Found> findings,
            Estimated biggestLevers,
            List<Unclear> gaps) {}

    /// @param monthlyUsd what Bedrock costs a month, a decimal string
    /// @param model the id of the model that most of it goes to
    /// @param inputTokens of a prompt, with everything that is sent along
    /// @param outputTokens of an answer
    /// @param turns requests that begin alike within minutes
    record Numbers(
            @Nullable String monthlyUsd,
            @Nullable String model,
            @Nullable Integer inputTokens,
            @Nullable Integer outputTokens,
            @Nullable Integer turns) {}

    @GetMapping("/api/v1/customers/{customer}/diagnosis")
    @Operation(
            summary = "What a customer's bills say, and what to do first",
            description = "`from`, `to`: days, both included; without them the latest four weeks that bills speak of.")
    Report ofBills(
            @PathVariable UUID customer,
            @Parameter(example = "2026-10-04") @RequestParam(required = false) @Nullable String from,
            @Parameter(example = "2026-10-31") @RequestParam(required = false) @Nullable String to) {
        var whose = new CustomerId(customer);
        if (organisations.customer(whose).isEmpty()) {
            throw new Problems.NotFound();
        }
        var span = spend.span(whose)
                .orElseThrow(() -> new Problems.Conflict("There is no bill yet, so there is nothing to diagnose."));
        var last = to == null ? span.last() : PricesApi.day("to", to);
        var first = from == null ? last.minusDays(DEFAULT_DAYS - 1L) : PricesApi.day("from", from);
        if (first.isAfter(last)) {
            throw new Problems.Invalid("from", "The first day %s is after the last, %s.".formatted(first, last));
        }
        return report(diagnoses
                .of(whose, first, last)
                .orElseThrow(() -> new Problems.Conflict(
                        "No bill speaks of these days: they speak of %s to %s.".formatted(span.first(), span.last()))));
    }

    @PostMapping("/api/v1/calculators/diagnosis")
    @Operation(
            summary = "What four numbers say, without a token",
            description = "All money is taken to be one model's, at today's list price.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = "application/json", examples = @ExampleObject("""
                                                    {"monthlyUsd": "9000", "model": "anthropic.claude-sonnet-4-5-20250929-v1:0",
                                                     "inputTokens": 6000, "outputTokens": 400, "turns": 8}"""))))
    Report ofNumbers(@RequestBody Numbers numbers) {
        try {
            return report(diagnoses.of(new FourNumbers(
                    new Usd(decimal(given("monthlyUsd", numbers.monthlyUsd()))),
                    given("model", numbers.model()),
                    given("inputTokens", numbers.inputTokens()),
                    given("outputTokens", numbers.outputTokens()),
                    given("turns", numbers.turns()))));
        } catch (FourNumbers.InvalidException wrong) {
            throw new Problems.Invalid(
                    switch (wrong.field()) {
                        case "monthly" -> "monthlyUsd";
                        case "input" -> "inputTokens";
                        case "output" -> "outputTokens";
                        default -> wrong.field();
                    },
                    String.valueOf(wrong.getMessage()));
        }
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new Problems.Invalid(field, "It is missing.");
        }
        return value;
    }

    private static BigDecimal decimal(String text) {
        try {
            if (text.length() > 40) {
                throw new NumberFormatException();
            }
            var number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) > 40) {
                throw new NumberFormatException();
            }
            return number;
        } catch (NumberFormatException _) {
            throw new Problems.Invalid("monthlyUsd", "\"%s\" is no decimal.".formatted(text));
        }
    }

    private static Report report(Diagnosis diagnosis) {
        return new Report(
                word(diagnosis.source()),
                diagnosis.first() == null ? null : diagnosis.first().toString(),
                diagnosis.last() == null ? null : diagnosis.last().toString(),
                diagnosis.days(),
                diagnosis.monthly().toString(),
                diagnosis.monthlyTokens().toString(),
                diagnosis.models().stream()
                        .map(each -> new ModelShare(
                                each.model(),
                                each.share().toPlainString(),
                                each.monthly().toString()))
                        .toList(),
                diagnosis.findings().stream().map(DiagnosisApi::found).toList(),
                estimated(diagnosis.estimates()),
                diagnosis.gaps().stream()
                        .map(each -> new Unclear(
                                word(each.kind()),
                                each.monthly() == null ? null : each.monthly().toString(),
                                each.days()))
                        .toList());
    }

    private static Found found(Finding finding) {
        return new Found(
                word(finding.subject()),
                word(finding.subject().unit()),
                finding.figure() == null ? null : finding.figure().toPlainString(),
                finding.threshold() == null ? null : finding.threshold().toPlainString(),
                word(finding.level()),
                finding.models(),
                finding.levers().stream().map(Lever::id).toList(),
                finding.touched().toString());
    }

    private static Estimated estimated(Estimates estimates) {
        return new Estimated(
                estimates.low().toString(),
                estimates.likely().toString(),
                estimates.high().toString(),
                estimates.levers().stream()
                        .map(each -> new Single(
                                each.lever().id(),
                                each.low().toString(),
                                each.likely().toString(),
                                each.high().toString(),
                                each.effortDays().toPlainString(),
                                each.qualityRisk(),
                                each.acts().stream()
                                        .map(act -> new Act(
                                                act.callSite(),
                                                act.before().toString(),
                                                act.after().toString()))
                                        .toList()))
                        .toList());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
