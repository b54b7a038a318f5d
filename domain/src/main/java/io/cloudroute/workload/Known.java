package io.cloudroute.workload;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of one field of a call site.
///
/// @param value as text: a decimal, a word, `true` or `false`, or decimals with commas between them
/// @param low at least, where it is estimated with a range; null without one
/// @param high at most, likewise
/// @param by who said so; null for background work
/// @param organisation whose people said so, by name; empty for background work
public record Known(
        String value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Source source,
        @Nullable UUID by,
        String organisation,
        Instant at) {

    /// How a value is known.
    public enum Source {
        /// From a bill or a log.
        MEASURED,
        /// From presets or experience.
        ESTIMATED,
        /// By somebody who knows the product.
        CONFIRMED
    }

    /// A value to be set.
    ///
    /// @param low null without a range, and only where it is estimated
    public record Given(
            String value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Source source) {

        public Given {
            if (value.isEmpty() || value.length() > 4_000) {
                throw new IllegalArgumentException("a value has 1 to 4,000 characters");
            }
            if ((low == null) != (high == null) || (low != null && source != Source.ESTIMATED)) {
                throw new IllegalArgumentException("a range has two ends, and is an estimate");
            }
        }

        public static Given of(String value, Source source) {
            return new Given(value, null, null, source);
        }

        public static Given between(String low, String likely, String high) {
            return new Given(likely, new BigDecimal(low), new BigDecimal(high), Source.ESTIMATED);
        }
    }
}
