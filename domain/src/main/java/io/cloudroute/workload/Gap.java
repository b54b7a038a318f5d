package io.cloudroute.workload;

import io.cloudroute.money.Usd;
import org.jspecify.annotations.Nullable;

/// What the data cannot tell; `diagnosis.gap.<name>` is its sentence.
///
/// @param monthly the run-rate that is in the dark; null where it is no matter of money
/// @param days null where it is no matter of days
public record Gap(
        Kind kind, @Nullable Usd monthly, @Nullable Integer days) {

    public enum Kind {
        /// A bill counts tokens, not requests.
        NO_REQUESTS,
        /// Nothing is known about the hours of the day.
        NO_HOURS,
        /// Usage types that nobody knows.
        UNCLASSIFIED,
        /// Tokens that the price book has no price for.
        NO_PRICE,
        /// Billed otherwise than at list: a private discount, or a stale price.
        PRICE_DIFFERS,
        /// Too few days for a run-rate to trust.
        FEW_DAYS,
        NO_TAGS,
        NO_PRINCIPALS,
        /// Which part of provisioned capacity is used, no bill says.
        PROVISIONED_USE,
        /// All money is taken to be one model's, at list price.
        ONE_MODEL
    }

    static Gap of(Kind kind) {
        return new Gap(kind, null, null);
    }

    static Gap of(Kind kind, Usd monthly) {
        return new Gap(kind, monthly, null);
    }
}
