package io.cloudroute.workload;

import io.cloudroute.lever.Lever;
import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing that measured usage says.
///
/// @param figure in the unit of its subject; null where the data cannot tell
/// @param threshold in the same unit; null where there is none to cross
/// @param models it is about, the dearest first; empty for all
/// @param levers it points at, the nearest first; empty where it only informs
/// @param touched the run-rate a month that it is about: never negative, never more than all of Bedrock's
/// @param saving of that, where it can be derived or reasonably assumed
public record Finding(
        Subject subject,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal threshold,
        Level level,
        List<String> models,
        List<Lever> levers,
        Usd touched,
        @Nullable Saving saving) {

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

    /// How a saving is derived; `diagnosis.formula.<name>` is its sentence, and the terms are its numbers.
    public enum Formula {
        /// Σ cost × (1 − global price ÷ own price): nothing is assumed.
        GLOBAL_PRICE,
        /// cost × easy share × (1 − price of the smaller model ÷ price of this one).
        EASY_SHARE,
        /// fresh input × repeated share × (1 − (write + read × (requests − 1)) ÷ requests).
        REPEATED_PREFIX,
        /// cost of output × share that can be cut.
        SHORTER_OUTPUT,
        /// (cost at night, or the whole day's) of what runs by night × batch discount.
        NIGHT_WORK;

        /// Whether the terms come from bills and the price book alone.
        public boolean exact() {
            return this == GLOBAL_PRICE;
        }
    }

    /// A saving a month, from cautious to hopeful. It is an estimate unless the formula is exact.
    public record Saving(Usd low, Usd high, Formula formula, Map<String, BigDecimal> terms) {
        public Saving {
            terms = Map.copyOf(terms);
            if (low.isNegative() || high.compareTo(low) < 0) {
                throw new IllegalArgumentException("a saving is not negative, and its bounds are in order");
            }
        }
    }

    public Finding {
        models = List.copyOf(models);
        levers = List.copyOf(levers);
        if (touched.isNegative() || saving != null && saving.high().compareTo(touched) > 0) {
            throw new IllegalArgumentException("no more can be saved than is spent: " + subject);
        }
    }
}
