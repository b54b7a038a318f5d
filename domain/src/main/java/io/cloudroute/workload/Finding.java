package io.cloudroute.workload;

import io.cloudroute.lever.Lever;
import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that measured usage says.
///
/// @param figure in the unit of its subject; null where the data cannot tell
/// @param threshold in the same unit; null where there is none to cross
/// @param models it is about, the dearest first; empty for all
/// @param levers it points at, the nearest first; empty where it only informs
/// @param touched the run-rate a month that it is about: never negative, never more than all of Bedrock's
public record Finding(
        Subject subject,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal threshold,
        Level level,
        List<String> models,
        List<Lever> levers,
        Usd touched) {

    public enum Unit {
        /// From 0 to 1.
        SHARE,
        RATIO,
        USD_PER_MILLION_TOKENS
    }

    public enum Subject {
        /// The dearest model's share of Bedrock's gross.
        TOP_MODEL(Unit.SHARE),
        /// The share of the two dearest.
        TOP_TWO_MODELS(Unit.SHARE),
        /// Output's share of the money for tokens.
        OUTPUT_SHARE(Unit.SHARE),
        /// Output tokens for each input token, fresh or cached.
        OUTPUT_TO_INPUT(Unit.RATIO),
        /// Cache reads' share of all input tokens.
        CACHE_READ_SHARE(Unit.SHARE),
        /// The money for all input over all input tokens; its threshold is what fresh input costs at list.
        INPUT_PRICE(Unit.USD_PER_MILLION_TOKENS),
        /// What is billed for each dollar at list.
        PRICE_AGAINST_LIST(Unit.RATIO),
        /// The share of the money for tokens that pays more than the global profile's price.
        REGIONAL_SHARE(Unit.SHARE),
        /// Batch's share of the money for tokens.
        BATCH_SHARE(Unit.SHARE),
        /// The share of the money for tokens that is spent at night.
        NIGHT_SHARE(Unit.SHARE),
        /// The dearest hour of the day against the mean hour.
        PEAK_TO_MEAN(Unit.RATIO),
        /// The embedding models' share of Bedrock's gross.
        EMBEDDING_SHARE(Unit.SHARE),
        /// The share of provisioned capacity that nothing uses.
        IDLE_PROVISIONED(Unit.SHARE);

        private final Unit unit;

        Subject(Unit unit) {
            this.unit = unit;
        }

        public Unit unit() {
            return unit;
        }
    }

    /// In the order in which they want to be read.
    public enum Level {
        /// The threshold is crossed.
        ACT,
        /// For information.
        NOTE,
        /// The threshold is not crossed.
        FINE,
        /// The data cannot tell.
        UNKNOWN
    }

    public Finding {
        models = List.copyOf(models);
        levers = List.copyOf(levers);
        if (touched.isNegative()) {
            throw new IllegalArgumentException("less than nothing: " + subject);
        }
    }
}
