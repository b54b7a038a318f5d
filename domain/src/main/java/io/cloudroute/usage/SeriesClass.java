package io.cloudroute.usage;

import io.cloudroute.pricing.Axis;
import io.cloudroute.pricing.Classification;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a usage type turned out to be, in the words of the usage-type parser; or why it did not turn out.
///
/// @param tokensPerUnit of the line's quantity, where it counts tokens
/// @param rule the customer's own, where the parser did not know
record SeriesClass(
        boolean classified,
        @Nullable String reason,
        @Nullable String channel,
        @Nullable String model,
        @Nullable String kind,
        @Nullable String direction,
        @Nullable String tier,
        @Nullable String routing,
        @Nullable String context,
        @Nullable String ttl,
        @Nullable String modality,
        boolean customModel,
        @Nullable BigDecimal tokensPerUnit,
        @Nullable UUID rule) {

    SeriesClass {
        tokensPerUnit = tokensPerUnit == null ? null : tokensPerUnit.stripTrailingZeros();
    }

    static SeriesClass of(Classification classification) {
        return switch (classification) {
            case Classification.Unclassified(var reason) ->
                new SeriesClass(false, reason, null, null, null, null, null, null, null, null, null, false, null, null);
            case Classification.Classified known ->
                new SeriesClass(
                        true,
                        null,
                        word(known.channel()),
                        known.model(),
                        word(known.kind()),
                        word(known.direction()),
                        word(known.tier()),
                        word(known.routing()),
                        word(known.context()),
                        word(known.ttl()),
                        word(known.modality()),
                        known.customModel(),
                        known.tokensPerUnit(),
                        null);
        };
    }

    private static @Nullable String word(@Nullable Axis axis) {
        return axis == null ? null : axis.word();
    }
}
