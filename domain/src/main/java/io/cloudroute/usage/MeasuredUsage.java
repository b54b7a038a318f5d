package io.cloudroute.usage;

import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Context;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.Kind;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.pricing.Ttl;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What bills measured of Bedrock between two days, summed so far that nothing names an account's resources any more.
///
/// @param days on how many of the days from the first to the last a bill speaks; at least 1
/// @param lines add up to Bedrock's gross
/// @param hours of tokens, as far as the bills are hourly; empty where none is
/// @param named what the lines carry beside their usage type
public record MeasuredUsage(
        LocalDate first, LocalDate last, int days, List<Line> lines, List<Hour> hours, Set<Name> named) {

    /// What a line may say about who used it.
    public enum Name {
        TAG,
        PRINCIPAL
    }

    /// The sum of a day's lines that are alike.
    ///
    /// @param kind null where nobody knows the usage type
    /// @param model empty where there is none
    /// @param direction null for what is not counted in tokens
    /// @param tier null, like routing and context, for what has none
    /// @param listed whether the price book keeps such prices: text, and no model of the customer's own
    /// @param tokens zero for what is not counted in tokens
    /// @param cost gross: discounts and negations are in it
    public record Line(
            LocalDate day,
            String region,
            @Nullable Kind kind,
            String model,
            @Nullable Direction direction,
            @Nullable Tier tier,
            @Nullable Routing routing,
            @Nullable Context context,
            @Nullable Ttl ttl,
            boolean listed,
            BigDecimal tokens,
            Usd cost) {}

    /// The sum over all days of what tokens cost in one hour of the day.
    ///
    /// @param hour of the day in UTC, from 0 to 23
    /// @param tier null where the bill names none
    public record Hour(
            int hour,
            String account,
            String region,
            String model,
            @Nullable Tier tier,
            Usd cost) {
        public Hour {
            if (hour < 0 || hour > 23) {
                throw new IllegalArgumentException("a day has the hours 0 to 23, and no " + hour);
            }
        }
    }

    public MeasuredUsage {
        lines = List.copyOf(lines);
        hours = List.copyOf(hours);
        named = Set.copyOf(named);
        if (last.isBefore(first) || days < 1) {
            throw new IllegalArgumentException("nothing can be measured on no day");
        }
    }
}
