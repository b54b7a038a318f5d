package io.cloudroute.api;

import io.cloudroute.pricing.Axis;
import io.cloudroute.pricing.Context;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.Price;
import io.cloudroute.pricing.PriceKey;
import io.cloudroute.pricing.Prices;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.pricing.Ttl;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The price book, for everybody with a token.
@RestController
@RequestMapping("/api/v1/prices")
@Tag(name = "Prices", description = "The price book: what Bedrock costs, since when, and who says so.")
class PricesApi {

    private final Prices prices;

    PricesApi(Prices prices) {
        this.prices = prices;
    }

    /// @param ttl of a cache write; null for all else
    /// @param effectiveTo the first day it no longer holds; null while that is open
    record ListPrice(
            String model,
            String region,
            String direction,
            String tier,
            String routing,
            String context,
            @Nullable String ttl,
            String usdPerMillion,
            String effectiveFrom,
            @Nullable String effectiveTo,
            String source,
            String evidence,
            String checkedOn) {

        static ListPrice of(Price price) {
            var key = price.key();
            return new ListPrice(
                    key.model(),
                    key.region(),
                    key.direction().word(),
                    key.tier().word(),
                    key.routing().word(),
                    key.context().word(),
                    key.ttl() == null ? null : key.ttl().word(),
                    price.usdPerMillion().toPlainString(),
                    price.from().toString(),
                    price.to() == null ? null : price.to().toString(),
                    price.source(),
                    price.evidence().name().toLowerCase(Locale.ROOT),
                    price.checkedOn().toString());
        }
    }

    record Disagreement(
            String model,
            String field,
            String source,
            String usdPerMillion,
            String otherSource,
            @Nullable String otherUsdPerMillion,
            String note) {}

    @GetMapping
    @Operation(
            summary = "Search prices",
            description =
                    "`model` is a part of a model's id; `day` leaves the prices that hold on it. By model, then key and day.")
    Cursor.Page<ListPrice> search(
            @Parameter(example = "claude-haiku") @RequestParam(required = false) @Nullable String model,
            @Parameter(example = "*") @RequestParam(required = false) @Nullable String region,
            @Parameter(example = "standard") @RequestParam(required = false) @Nullable String tier,
            @Parameter(example = "global") @RequestParam(required = false) @Nullable String routing,
            @Parameter(example = "2026-10-15") @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Cursor.limit(limit);
        var after = Cursor.decode(cursor, text -> text);
        var found = prices
                .search(new Prices.Search(
                        model,
                        region,
                        tier == null ? null : axis(Tier.class, "tier", tier),
                        routing == null ? null : axis(Routing.class, "routing", routing),
                        day == null ? null : day("day", day)))
                .stream()
                .map(ListPrice::of)
                .toList();
        int from = 0;
        if (after != null) {
            var places = found.stream().map(PricesApi::place).toList();
            from = places.indexOf(after) + 1;
            if (from == 0) {
                throw new Problems.Invalid("cursor", "This is not a cursor that this search has given.");
            }
        }
        return Cursor.page(found.subList(from, Math.min(found.size(), from + size + 1)), size, PricesApi::place);
    }

    private static String place(ListPrice price) {
        return String.join(
                "|",
                price.model(),
                price.region(),
                price.direction(),
                price.tier(),
                price.routing(),
                price.context(),
                price.ttl() == null ? "" : price.ttl(),
                price.effectiveFrom());
    }

    @GetMapping("/history")
    @Operation(summary = "One price through time, the oldest first")
    List<ListPrice> history(
            @Parameter(example = "anthropic.claude-haiku-4-5") @RequestParam String model,
            @RequestParam String direction,
            @RequestParam(defaultValue = PriceKey.EVERYWHERE) String region,
            @RequestParam(defaultValue = "standard") String tier,
            @RequestParam(defaultValue = "regional") String routing,
            @RequestParam(defaultValue = "standard") String context,
            @RequestParam(required = false) @Nullable String ttl) {
        return prices.history(key(model, region, direction, tier, routing, context, ttl)).stream()
                .map(ListPrice::of)
                .toList();
    }

    @GetMapping(value = "/export", produces = "text/csv")
    @Operation(summary = "The whole price book as CSV, in the form that a draft is imported from")
    String export() {
        return prices.export();
    }

    @GetMapping("/disagreements")
    @Operation(summary = "Where the sources of prices differ, or one is silent")
    List<Disagreement> disagreements(@RequestParam(defaultValue = "") String model) {
        return prices.disagreements(model).stream()
                .map(each -> new Disagreement(
                        each.model(),
                        each.field(),
                        each.source(),
                        each.usdPerMillion().toPlainString(),
                        each.otherSource(),
                        each.otherUsdPerMillion() == null
                                ? null
                                : each.otherUsdPerMillion().toPlainString(),
                        each.note()))
                .toList();
    }

    static PriceKey key(
            String model,
            String region,
            String direction,
            String tier,
            String routing,
            String context,
            @Nullable String ttl) {
        try {
            return new PriceKey(
                    model,
                    region,
                    axis(Direction.class, "direction", direction),
                    axis(Tier.class, "tier", tier),
                    axis(Routing.class, "routing", routing),
                    axis(Context.class, "context", context),
                    ttl == null ? null : axis(Ttl.class, "ttl", ttl));
        } catch (IllegalArgumentException wrong) {
            throw new Problems.Invalid("ttl", wrong.getMessage() + ".");
        }
    }

    static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new Problems.Invalid(field, "\"%s\" is no day such as 2026-10-15.".formatted(text));
        }
    }

    private static <A extends Enum<A> & Axis> A axis(Class<A> axis, String field, String word) {
        return Axis.of(axis, word)
                .orElseThrow(() -> new Problems.Invalid(
                        field,
                        "\"%s\" is none of %s."
                                .formatted(
                                        word,
                                        Arrays.stream(axis.getEnumConstants())
                                                .map(Axis::word)
                                                .collect(Collectors.joining(", ")))));
    }
}
