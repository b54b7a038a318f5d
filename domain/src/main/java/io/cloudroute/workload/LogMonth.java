package io.cloudroute.workload;

import io.cloudroute.workload.LogTally.Sum;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/// The records of one month, given twice in the same order: first to be counted and to learn where prompts part, then
/// to be timed.
///
/// A label with more than [#FEW_VALUES] values in a month and on average fewer than [#FEW_REQUESTS] requests to each,
/// such as a conversation's id, names requests and no task: it tells no groups apart. Nor do the labels with the most
/// values where there would be too many groups.
///
/// What it holds is limited, whatever the month holds: hashes of [#MOST_REQUESTS] requests, [#MOST_NODES] places in
/// prompts, the times of [#MOST_TIMED] requests, and [#MOST_GROUPS] groups.
final class LogMonth {

    static final int MOST_REQUESTS = 8_000_000;
    static final int MOST_NODES = 3_000_000;
    static final int MOST_TIMED = 1_000_000;
    static final int MOST_GROUPS = 1_000;
    static final int MOST_LABELS = 50;
    static final int FEW_VALUES = 10;
    static final int FEW_REQUESTS = 20;
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(60);

    private static final long ENDS_HERE = 2;
    private static final long PARTS_HERE = 3;
    private static final Group OTHERS = new Group("*", "*", "*", Map.of());

    private final YearMonth month;
    private final Map<String, Label> labels = new HashMap<>();
    private Map<Group, LogTally> tallies = new LinkedHashMap<>();
    private final LongTable nodes = new LongTable();
    private final List<Timed> timed = new ArrayList<>();
    private LongTable requests = new LongTable();

    LogMonth(YearMonth month) {
        this.month = month;
    }

    record Group(String model, String operation, String caller, Map<String, String> labels) {}

    /// Request metadata of one name.
    private static final class Label {
        private final Set<String> values = new HashSet<>();
        private long requests;
        private boolean dropped;
    }

    private record Timed(LogTally tally, long at, long prefix, long session) {}

    static final class TooManyException extends RuntimeException {}

    private boolean isNew(LogRecord each) {
        if (!YearMonth.from(Instant.ofEpochMilli(each.at()).atZone(ZoneOffset.UTC))
                        .equals(month)
                || requests.put(each.request(), 1) != 0) {
            return false;
        }
        if (requests.size() > MOST_REQUESTS) {
            throw new TooManyException();
        }
        return true;
    }

    private Group group(String model, String operation, String caller, Map<String, String> all) {
        var telling = new TreeMap<String, String>();
        all.forEach((name, value) -> {
            var label = labels.get(name);
            if (label != null && !label.dropped) {
                telling.put(name, value);
            }
        });
        return new Group(model, operation, caller, telling);
    }

    private Group group(LogRecord each) {
        return group(each.model(), each.operation(), each.caller(), each.labels());
    }

    private LogTally counted(LogRecord each) {
        var group = group(each);
        while (!tallies.containsKey(group) && tallies.size() >= MOST_GROUPS) {
            var widest = labels.values().stream()
                    .filter(label -> !label.dropped)
                    .max(Comparator.comparingInt(label -> label.values.size()));
            if (widest.isEmpty()) {
                return tallies.computeIfAbsent(OTHERS, _ -> LogTally.empty());
            }
            drop(widest.get());
            group = group(each);
        }
        return tallies.computeIfAbsent(group, _ -> LogTally.empty());
    }

    private void learnLabels(LogRecord each) {
        each.labels().forEach((name, value) -> {
            if (labels.size() < MOST_LABELS) {
                labels.putIfAbsent(name, new Label());
            }
            var label = labels.get(name);
            if (label != null && !label.dropped) {
                label.requests++;
                label.values.add(value);
                if (label.values.size() > MOST_GROUPS) {
                    drop(label);
                }
            }
        });
    }

    private void drop(Label label) {
        label.dropped = true;
        label.values.clear();
        var merged = new LinkedHashMap<Group, LogTally>();
        tallies.forEach((group, tally) -> merged.computeIfAbsent(
                        group == OTHERS
                                ? OTHERS
                                : group(group.model(), group.operation(), group.caller(), group.labels()),
                        _ -> LogTally.empty())
                .add(tally));
        tallies = merged;
    }

    void count(LogRecord each) {
        if (!isNew(each)) {
            return;
        }
        learnLabels(each);
        var tally = counted(each);
        var at = Instant.ofEpochMilli(each.at()).atZone(ZoneOffset.UTC);
        tally.days().add(at.getDayOfMonth());
        tally.add(Sum.REQUESTS, 1);
        if (!each.error().isEmpty()) {
            tally.add(Sum.ERRORS, 1);
            return;
        }
        tally.add(Sum.INPUT, each.input());
        tally.add(Sum.CACHE_READ, each.cacheRead());
        tally.add(Sum.CACHE_WRITE, each.cacheWrite());
        tally.add(Sum.OUTPUT, each.output());
        tally.inputs().merge(LogTally.sizeClass(each.totalInput()), 1L, Long::sum);
        tally.outputs().merge(LogTally.sizeClass(each.output()), 1L, Long::sum);
        tally.hours().merge((at.getDayOfWeek().getValue() - 1) * 24 + at.getHour(), 1L, Long::sum);
        learn(each);
    }

    /// A prompt parts where what follows differs from one request to another, or where two requests end alike.
    private void learn(LogRecord each) {
        var chain = each.prefixes();
        for (int i = 0; i < chain.size() && nodes.size() < MOST_NODES; i++) {
            long node = node(each, chain.get(i));
            long after = i + 1 < chain.size() ? named(chain.get(i + 1)) : ENDS_HERE;
            long before = nodes.get(node);
            if (before == 0 || (before == ENDS_HERE && after != ENDS_HERE)) {
                nodes.put(node, after);
            } else if (before == after ? after == ENDS_HERE : after != ENDS_HERE) {
                nodes.put(node, PARTS_HERE);
            }
        }
    }

    private static long node(LogRecord each, long prefix) {
        return prefix ^ (each.model().hashCode() * 0x9e3779b97f4a7c15L);
    }

    private static long named(long hash) {
        return hash >= 0 && hash <= PARTS_HERE ? hash + 10 : hash;
    }

    /// All have been counted; they come once more.
    void again() {
        labels.values().stream()
                .filter(label ->
                        label.values.size() > FEW_VALUES && label.requests < (long) label.values.size() * FEW_REQUESTS)
                .forEach(this::drop);
        requests = new LongTable();
    }

    void time(LogRecord each) {
        if (!isNew(each)
                || !each.error().isEmpty()
                || each.prefixes().isEmpty()
                || each.inputBytes() == 0
                || timed.size() >= MOST_TIMED) {
            return;
        }
        var tally = tallies.get(group(each));
        if (tally == null) {
            tally = Objects.requireNonNull(tallies.get(OTHERS));
        }
        var chain = each.prefixes();
        int last = chain.size() - 1;
        while (last >= 0 && nodes.get(node(each, chain.get(last))) != PARTS_HERE) {
            last--;
        }
        tally.add(Sum.ANALYSED, 1);
        if (last >= 0) {
            tally.add(
                    Sum.PREFIX_TOKENS,
                    Math.round((double) each.totalInput() * each.ends().get(last) / each.inputBytes()));
        }
        timed.add(new Timed(
                tally,
                each.at(),
                last < 0 ? 0 : named(chain.get(last)),
                named(chain.get(Math.min(last + 1, chain.size() - 1)))));
    }

    Map<Group, LogTally> finish() {
        var order = new IdentityHashMap<LogTally, Integer>();
        tallies.values().forEach(tally -> order.put(tally, order.size()));
        Comparator<Timed> group = Comparator.comparingInt(each -> order.getOrDefault(each.tally(), 0));
        runs(group, Timed::session, LONGEST_PAUSE, (tally, count, spread) -> {
            tally.add(Sum.SESSIONS, 1);
            tally.add(Sum.SESSION_REQUESTS, count);
            tally.add(Sum.SPREAD_MILLIS, spread);
        });
        timed.removeIf(each -> each.prefix() == 0);
        runs(group, Timed::prefix, Duration.ofMinutes(5), (tally, count, _) -> {
            tally.add(Sum.REPEATING, count);
            tally.add(Sum.LIFETIMES_OF_5_MINUTES, 1);
        });
        runs(group, Timed::prefix, Duration.ofHours(1), (tally, _, _) -> tally.add(Sum.LIFETIMES_OF_1_HOUR, 1));
        return tallies;
    }

    private interface Run {
        void ended(LogTally tally, long count, long spreadMillis);
    }

    /// Requests of one kind that follow each other without a longer pause.
    private void runs(Comparator<Timed> group, ToLongFunction<Timed> kind, Duration pause, Run run) {
        timed.sort(group.thenComparingLong(kind).thenComparingLong(Timed::at));
        int from = 0;
        for (int i = 1; i <= timed.size(); i++) {
            var before = timed.get(i - 1);
            boolean goesOn = i < timed.size()
                    && timed.get(i).tally() == before.tally()
                    && kind.applyAsLong(timed.get(i)) == kind.applyAsLong(before)
                    && timed.get(i).at() - before.at() <= pause.toMillis();
            if (!goesOn) {
                run.ended(
                        before.tally(), i - from, before.at() - timed.get(from).at());
                from = i;
            }
        }
    }
}
