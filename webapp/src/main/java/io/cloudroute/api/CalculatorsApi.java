package io.cloudroute.api;

import io.cloudroute.pricing.Axis;
import io.cloudroute.pricing.Classification;
import io.cloudroute.pricing.Prices;
import io.cloudroute.pricing.UsageCalculator;
import io.cloudroute.pricing.UsageTypes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Stateless arithmetic, without a token.
@RestController
@RequestMapping("/api/v1/calculators")
@Tag(name = "Calculators", description = "Stateless arithmetic. No token; limited per address.")
class CalculatorsApi {

    private static final int MOST_LINES = 10_000;
    private static final int LONGEST = 1_000;
    private static final int LONGEST_NUMBER = 60;

    private final Prices prices;
    private final Clock clock;

    CalculatorsApi(Prices prices, Clock clock) {
        this.prices = prices;
        this.clock = clock;
    }

    /// @param date `2026-10-15`; today without it
    record Line(
            @Nullable String usageType,
            @Nullable String product,
            @Nullable String operation,
            @Nullable String unit,
            @Nullable String quantity,
            @Nullable String date) {}

    record Request(@Nullable List<@Nullable Line> lines) {}

    record Answer(
            String usageType,
            boolean classified,
            @Nullable String reason,
            @Nullable String channel,
            @Nullable String region,
            @Nullable String model,
            @Nullable String kind,
            @Nullable String direction,
            @Nullable String tier,
            @Nullable String routing,
            @Nullable String context,
            @Nullable String ttl,
            @Nullable String modality,
            @Nullable String customModel,
            @Nullable String tokens,
            @Nullable String ratePerMillionUsd,
            @Nullable String listCostUsd,
            @Nullable String priceSource) {}

    record Response(List<Answer> lines) {}

    @PostMapping("/usage")
    @Operation(
            summary = "What usage types mean, and what they would cost at list prices",
            description =
                    "Up to 10,000 lines; all but usageType optional; the order is kept. A line that nobody knows, or that cannot be read, has `classified: false` with a reason and null figures; it is no error for the others. `customModel` is `yes` for a custom model's usage and null for all other.")
    Response usage(@RequestBody Request request) {
        var lines = request.lines();
        if (lines == null) {
            throw new Problems.Invalid("lines", "A list of lines is expected.");
        }
        if (lines.size() > MOST_LINES) {
            throw new Problems.Invalid(
                    "lines", "There are %d lines, and %d are the most.".formatted(lines.size(), MOST_LINES));
        }
        var calculator = new UsageCalculator(UsageTypes.standard(), prices.book());
        var today = LocalDate.now(clock);
        var answers = new ArrayList<Answer>();
        for (var line : lines) {
            answers.add(answer(line, calculator, today));
        }
        return new Response(answers);
    }

    private static Answer answer(@Nullable Line line, UsageCalculator calculator, LocalDate today) {
        if (line == null || line.usageType() == null) {
            return unclassified("", "the usage type is missing");
        }
        var usageType = line.usageType();
        for (var text : new String[] {usageType, line.product(), line.operation(), line.unit()}) {
            if (text != null && text.length() > LONGEST) {
                return unclassified(usageType, "a text has more than %d characters".formatted(LONGEST));
            }
        }
        var quantity = line.quantity() == null ? null : quantity(line.quantity());
        if (line.quantity() != null && quantity == null) {
            return unclassified(usageType, said(line.quantity()) + " is no quantity: a decimal of at least 0");
        }
        var day = line.date() == null ? today : day(line.date());
        if (day == null) {
            return unclassified(usageType, said(String.valueOf(line.date())) + " is no day such as 2026-10-15");
        }
        var question = new UsageCalculator.Question(
                new UsageTypes.Line(usageType, text(line.product()), text(line.operation()), text(line.unit())),
                quantity,
                day);
        return answer(question, calculator.answer(question));
    }

    private static String said(String text) {
        return "“" + (text.length() > LONGEST_NUMBER ? text.substring(0, LONGEST_NUMBER) + "…" : text) + "”";
    }

    private static @Nullable BigDecimal quantity(String text) {
        try {
            var quantity = text.length() > LONGEST_NUMBER ? null : new BigDecimal(text);
            return quantity == null || quantity.signum() < 0 || Math.abs((long) quantity.scale()) > LONGEST_NUMBER
                    ? null
                    : quantity;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Answer answer(UsageCalculator.Question question, UsageCalculator.Answer answer) {
        var usageType = question.line().usageType();
        return switch (answer.classification()) {
            case Classification.Unclassified(var reason) -> unclassified(usageType, reason);
            case Classification.Classified known ->
                new Answer(
                        usageType,
                        true,
                        null,
                        word(known.channel()),
                        known.prefix().isEmpty() ? null : known.prefix(),
                        known.model().isEmpty() ? null : known.model(),
                        word(known.kind()),
                        word(known.direction()),
                        word(known.tier()),
                        word(known.routing()),
                        word(known.context()),
                        word(known.ttl()),
                        word(known.modality()),
                        known.customModel() ? "yes" : null,
                        answer.tokens() == null ? null : plain(answer.tokens()),
                        answer.price() == null ? null : plain(answer.price().usdPerMillion()),
                        answer.listCost() == null ? null : answer.listCost().toString(),
                        answer.price() == null ? null : answer.price().source());
        };
    }

    private static Answer unclassified(String usageType, String reason) {
        return new Answer(
                usageType, false, reason, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String word(@Nullable Axis value) {
        return value == null ? null : value.word();
    }
}
