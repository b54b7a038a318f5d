package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a search for the best plan must keep to.
///
/// @param effortDays partner days at most; null for as many as it takes
/// @param noCommitments nothing that binds the customer for a month or longer
/// @param noQualityRisk nothing after which an answer may be worse
/// @param dataStaysInRegion as if every call site said so
/// @param months over which a saving counts
/// @param usdPerEffortDay what a partner day costs the customer; nothing where AWS pays for it
public record Limits(
        @Nullable BigDecimal effortDays,
        boolean noCommitments,
        boolean noQualityRisk,
        boolean dataStaysInRegion,
        int months,
        BigDecimal usdPerEffortDay) {

    private static final int MOST_DECIMALS = 12;
    private static final int MOST_DIGITS = 30;
    public static final Limits NONE = new Limits(null, false, false, false, 12, BigDecimal.ZERO);

    public Limits {
        if (effortDays != null) {
            digits("/effortDays", effortDays);
        }
        digits("/usdPerEffortDay", usdPerEffortDay);
        if (effortDays != null && (effortDays.signum() < 0 || effortDays.compareTo(BigDecimal.valueOf(100_000)) > 0)) {
            throw new InvalidInputException("/effortDays", "It is from 0 to 100,000.");
        }
        if (months < 1 || months > 120) {
            throw new InvalidInputException("/months", "It is from 1 to 120.");
        }
        if (usdPerEffortDay.signum() < 0 || usdPerEffortDay.compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            throw new InvalidInputException("/usdPerEffortDay", "It is from 0 to 1,000,000.");
        }
    }

    /// Before anything is computed with it: a number of a billion digits takes minutes.
    private static void digits(String field, BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DECIMALS || number.precision() > MOST_DIGITS) {
            throw new InvalidInputException(field, "It has at most twelve decimals and thirty digits.");
        }
    }

    List<CallSite> on(List<CallSite> sites) {
        return dataStaysInRegion
                ? sites.stream().map(site -> site.withStayingInRegion(true)).toList()
                : sites;
    }

    public Limits withEffortDays(@Nullable BigDecimal days) {
        return new Limits(days, noCommitments, noQualityRisk, dataStaysInRegion, months, usdPerEffortDay);
    }
}
