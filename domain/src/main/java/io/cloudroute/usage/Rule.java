package io.cloudroute.usage;

import io.cloudroute.pricing.UsageTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A customer's own word on usage types that the parser does not know.
///
/// @param usageTypePattern of the whole usage type; `*` stands for any run of characters
/// @param productPattern of the whole product name, likewise
public record Rule(UUID id, String usageTypePattern, String productPattern, Meaning meaning, Instant createdAt) {

    /// What the usage is, in the words of the usage-type parser.
    ///
    /// @param model its id
    /// @param direction for tokens
    /// @param tokensPerUnit tokens in one unit of the line's quantity; for tokens
    public record Meaning(
            String model,
            String kind,
            @Nullable String direction,
            String tier,
            String routing,
            String context,
            @Nullable String ttl,
            @Nullable BigDecimal tokensPerUnit) {

        /// @throws IllegalArgumentException when tokens have no direction or no number per unit
        public Meaning {
            if (kind.equals("token") && (direction == null || tokensPerUnit == null)) {
                throw new IllegalArgumentException("tokens need a direction and their number in a unit");
            }
            if (tokensPerUnit != null && tokensPerUnit.signum() <= 0) {
                throw new IllegalArgumentException("a unit holds more than zero tokens");
            }
        }
    }

    boolean matches(UsageTypes.Line line) {
        return matches(usageTypePattern, line.usageType()) && matches(productPattern, line.product());
    }

    /// The more of its pattern is not left open, the better a rule knows.
    int precision() {
        return (usageTypePattern + productPattern).replace("*", "").length();
    }

    SeriesClass seriesClass() {
        return new SeriesClass(
                true,
                null,
                null,
                meaning.model(),
                meaning.kind(),
                meaning.direction(),
                meaning.tier(),
                meaning.routing(),
                meaning.context(),
                meaning.ttl(),
                null,
                false,
                meaning.tokensPerUnit(),
                id);
    }

    private static boolean matches(String pattern, String text) {
        var expression =
                Stream.of(pattern.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(expression, Pattern.DOTALL).matcher(text).matches();
    }
}
