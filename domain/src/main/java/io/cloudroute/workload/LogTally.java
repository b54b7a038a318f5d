package io.cloudroute.workload;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Sums over requests that add up with others' sums.
///
/// @param inputs requests by size class of their whole input, see [#sizeClass]
/// @param outputs requests by size class of their output
/// @param hours requests by hour of the week, 0 being Monday from 00:00 UTC
/// @param days of the month, on which there were requests
record LogTally(
        Map<Sum, Long> sums,
        Map<Integer, Long> inputs,
        Map<Integer, Long> outputs,
        Map<Integer, Long> hours,
        Set<Integer> days) {

    enum Sum {
        /// Those that failed included.
        REQUESTS,
        ERRORS,
        INPUT,
        CACHE_READ,
        CACHE_WRITE,
        OUTPUT,
        /// Requests whose prompt was in the log.
        ANALYSED,
        /// Estimated tokens of the part of the prompt that repeats.
        PREFIX_TOKENS,
        SESSIONS,
        SESSION_REQUESTS,
        SPREAD_MILLIS,
        /// Requests with a part that repeats.
        REPEATING,
        LIFETIMES_OF_5_MINUTES,
        LIFETIMES_OF_1_HOUR
    }

    static LogTally empty() {
        return new LogTally(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
    }

    long get(Sum sum) {
        return sums.getOrDefault(sum, 0L);
    }

    void add(Sum sum, long amount) {
        sums.merge(sum, amount, Long::sum);
    }

    void add(LogTally other) {
        other.sums.forEach(this::add);
        other.inputs.forEach((size, count) -> inputs.merge(size, count, Long::sum));
        other.outputs.forEach((size, count) -> outputs.merge(size, count, Long::sum));
        other.hours.forEach((hour, count) -> hours.merge(hour, count, Long::sum));
        days.addAll(other.days);
    }

    /// Sixteen classes to each doubling, so that a class is at most 6.25 % wide.
    static int sizeClass(long tokens) {
        if (tokens < 16) {
            return (int) tokens;
        }
        int shift = 59 - Long.numberOfLeadingZeros(tokens);
        return (shift << 4) + (int) (tokens >> shift);
    }

    /// The least number of tokens of its class.
    static long least(int sizeClass) {
        if (sizeClass < 32) {
            return sizeClass;
        }
        int shift = (sizeClass >> 4) - 1;
        return (long) ((sizeClass & 15) + 16) << shift;
    }

    /// The class in which this share of the requests is reached, by its least number of tokens.
    static long quantile(Map<Integer, Long> classes, int percent) {
        long all = classes.values().stream().mapToLong(Long::longValue).sum();
        long wanted = Math.max(1, (all * percent + 99) / 100);
        long seen = 0;
        for (var each : new TreeMap<>(classes).entrySet()) {
            seen += each.getValue();
            if (seen >= wanted) {
                return least(each.getKey());
            }
        }
        return 0;
    }
}
