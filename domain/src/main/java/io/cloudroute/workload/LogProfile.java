package io.cloudroute.workload;

import io.cloudroute.lever.Field;
import io.cloudroute.workload.LogTally.Sum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What the logs of a month measured.
///
/// @param model as a filter gave it, or the group's own; empty for all
/// @param requests those that succeeded, as they stand in the logs; `errors` failed
/// @param daysCovered on which the logs have requests, of `daysOfMonth`
/// @param analysed requests whose prompt was in the log, so that its repetition is known
/// @param inputTokensMean whole input of a request: uncached, cache reads and cache writes
/// @param fields what a call site's profile can take as measured. `requestsPerMonth` is scaled to the whole month where
/// `daysCovered` is less; what was not in the logs is missing
/// @param hourly requests in each hour of the week, from Monday 00:00 UTC
public record LogProfile(
        YearMonth month,
        String model,
        String operation,
        String caller,
        Map<String, String> labels,
        long requests,
        long errors,
        int daysCovered,
        int daysOfMonth,
        long inputTokens,
        long cacheReadTokens,
        long cacheWriteTokens,
        long outputTokens,
        Quantiles input,
        Quantiles output,
        long analysed,
        BigDecimal inputTokensMean,
        Map<Field, BigDecimal> fields,
        List<Long> hourly) {

    /// Tokens of a request, to 6.25 %.
    public record Quantiles(long p50, long p90, long p99) {
        static Quantiles of(Map<Integer, Long> classes) {
            return new Quantiles(
                    LogTally.quantile(classes, 50), LogTally.quantile(classes, 90), LogTally.quantile(classes, 99));
        }
    }

    static LogProfile of(YearMonth month, LogMonth.Group group, LogTally tally) {
        long requests = tally.get(Sum.REQUESTS) - tally.get(Sum.ERRORS);
        int days = tally.days().size();
        long input = tally.get(Sum.INPUT) + tally.get(Sum.CACHE_READ) + tally.get(Sum.CACHE_WRITE);
        return new LogProfile(
                month,
                group.model(),
                group.operation(),
                group.caller(),
                group.labels(),
                requests,
                tally.get(Sum.ERRORS),
                days,
                month.lengthOfMonth(),
                tally.get(Sum.INPUT),
                tally.get(Sum.CACHE_READ),
                tally.get(Sum.CACHE_WRITE),
                tally.get(Sum.OUTPUT),
                Quantiles.of(tally.inputs()),
                Quantiles.of(tally.outputs()),
                tally.get(Sum.ANALYSED),
                quotient(input, requests),
                fields(month, tally, requests, days),
                IntStream.range(0, 168)
                        .mapToObj(hour -> tally.hours().getOrDefault(hour, 0L))
                        .toList());
    }

    private static Map<Field, BigDecimal> fields(YearMonth month, LogTally tally, long requests, int days) {
        var fields = new EnumMap<Field, BigDecimal>(Field.class);
        if (requests > 0) {
            fields.put(Field.REQUESTS_PER_MONTH, quotient(requests * month.lengthOfMonth(), days));
            fields.put(Field.ANSWER_TOKENS, quotient(tally.get(Sum.OUTPUT), requests));
        }
        if (tally.get(Sum.ANALYSED) > 0) {
            fields.put(Field.PREFIX_TOKENS, quotient(tally.get(Sum.PREFIX_TOKENS), tally.get(Sum.ANALYSED)));
            fields.put(Field.REQUESTS_PER_SESSION, quotient(tally.get(Sum.SESSION_REQUESTS), tally.get(Sum.SESSIONS)));
            fields.put(
                    Field.SESSION_SPREAD_MINUTES,
                    quotient(tally.get(Sum.SPREAD_MILLIS), tally.get(Sum.SESSIONS) * 60_000));
        }
        if (tally.get(Sum.REPEATING) > 0) {
            fields.put(
                    Field.REQUESTS_PER_CACHE_LIFETIME,
                    quotient(tally.get(Sum.REPEATING), tally.get(Sum.LIFETIMES_OF_5_MINUTES)));
            fields.put(
                    Field.REQUESTS_PER_CACHE_LIFETIME_1H,
                    quotient(tally.get(Sum.REPEATING), tally.get(Sum.LIFETIMES_OF_1_HOUR)));
        }
        return fields;
    }

    private static BigDecimal quotient(long amount, long of) {
        return of == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(of), 6, RoundingMode.HALF_EVEN);
    }
}
