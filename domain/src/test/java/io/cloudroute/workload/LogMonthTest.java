package io.cloudroute.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.workload.LogTally.Sum;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LogMonthTest {

    private static final long BEGIN = Instant.parse("2026-10-05T08:00:00Z").toEpochMilli();
    private static final long PREFIX = 77;

    /// A request whose prompt of 100 bytes is this chain, of equal blocks.
    private static LogRecord request(long id, double minute, long... chain) {
        var ends = LongStream.rangeClosed(1, chain.length)
                .map(i -> 100 * i / chain.length)
                .boxed()
                .toList();
        return new LogRecord(
                BEGIN + Math.round(minute * 60_000),
                id,
                "",
                "",
                "Converse",
                "model",
                "",
                Map.of(),
                "",
                1_000,
                0,
                0,
                10,
                100,
                LongStream.of(chain).boxed().toList(),
                ends);
    }

    private static LogRecord with(LogRecord each, Map<String, String> labels) {
        return new LogRecord(
                each.at(),
                each.request(),
                each.account(),
                each.region(),
                each.operation(),
                each.model(),
                each.caller(),
                labels,
                each.error(),
                each.input(),
                each.cacheRead(),
                each.cacheWrite(),
                each.output(),
                each.inputBytes(),
                each.prefixes(),
                each.ends());
    }

    private static LogTally measured(List<LogRecord> records) {
        var month = new LogMonth(YearMonth.of(2026, 10));
        records.forEach(month::count);
        month.again();
        records.forEach(month::time);
        return month.finish().values().iterator().next();
    }

    @Test
    void each_read_renews_a_cache_and_a_longer_pause_ends_it() {
        var tally = measured(List.of(
                request(1, 12, PREFIX, 201), // 8 minutes after the one before
                request(2, 0, PREFIX, 202),
                request(3, 4, PREFIX, 203),
                request(4, 100, PREFIX, 204)));
        assertThat(tally.get(Sum.REPEATING)).isEqualTo(4);
        assertThat(tally.get(Sum.LIFETIMES_OF_5_MINUTES)).isEqualTo(3);
        assertThat(tally.get(Sum.LIFETIMES_OF_1_HOUR)).isEqualTo(2);
        assertThat(tally.get(Sum.PREFIX_TOKENS)).isEqualTo(4 * 500);
    }

    @Test
    void a_session_is_a_growing_history_until_a_pause_over_an_hour() {
        var tally = measured(List.of(
                request(1, 0, PREFIX, 201),
                request(2, 10, PREFIX, 201, 301, 401),
                request(3, 80, PREFIX, 201, 301, 401, 501, 601),
                request(4, 5, PREFIX, 202)));
        assertThat(tally.get(Sum.SESSIONS)).isEqualTo(3);
        assertThat(tally.get(Sum.SESSION_REQUESTS)).isEqualTo(4);
        assertThat(tally.get(Sum.SPREAD_MILLIS)).isEqualTo(10 * 60_000);
    }

    @Test
    void a_history_alone_is_no_repeating_prefix() {
        var tally = measured(List.of(request(1, 0, PREFIX, 201), request(2, 1, PREFIX, 201, 301, 401)));
        assertThat(tally.get(Sum.REPEATING)).isZero();
        assertThat(tally.get(Sum.SESSIONS)).isEqualTo(1);
    }

    private static Map<LogMonth.Group, LogTally> groups(List<LogRecord> records) {
        var month = new LogMonth(YearMonth.of(2026, 10));
        records.forEach(month::count);
        month.again();
        records.forEach(month::time);
        return month.finish();
    }

    @Test
    void a_label_with_another_value_for_each_request_tells_no_groups_apart() {
        var groups = groups(LongStream.rangeClosed(1, 60)
                .mapToObj(id -> with(
                        request(id, id / 20.0, PREFIX, 200 + id),
                        Map.of("conversation", "c" + id, "task", id % 2 == 0 ? "chat" : "mail")))
                .toList());
        assertThat(groups.keySet())
                .extracting(LogMonth.Group::labels)
                .containsExactlyInAnyOrder(Map.of("task", "chat"), Map.of("task", "mail"));
        assertThat(groups.values()).allSatisfy(tally -> {
            assertThat(tally.get(Sum.REQUESTS)).isEqualTo(30);
            assertThat(tally.get(Sum.REPEATING)).isEqualTo(30);
            assertThat(tally.get(Sum.LIFETIMES_OF_5_MINUTES)).isEqualTo(1);
        });
    }

    @Test
    void a_label_with_many_values_that_are_each_used_often_tells_groups_apart() {
        var groups = groups(LongStream.rangeClosed(1, 1_200)
                .mapToObj(id -> with(request(id, id / 20.0, PREFIX, 200 + id), Map.of("tenant", "t" + id % 60)))
                .toList());
        assertThat(groups).hasSize(60);
    }

    @Test
    void where_there_are_too_many_groups_the_label_with_the_most_values_goes_first() {
        var groups = groups(LongStream.rangeClosed(1, 60_000)
                .mapToObj(id -> with(
                        request(id, id / 20.0, PREFIX, 200 + id),
                        Map.of("release", "r" + id / 1_000, "customer", "c" + id % 30)))
                .toList());
        assertThat(groups.keySet())
                .extracting(LogMonth.Group::labels)
                .allSatisfy(labels -> assertThat(labels).containsOnlyKeys("customer"))
                .hasSize(30);
        assertThat(groups.values()).allSatisfy(tally -> {
            assertThat(tally.get(Sum.REQUESTS)).isEqualTo(2_000);
            assertThat(tally.get(Sum.ANALYSED)).isEqualTo(2_000);
        });
    }

    @Test
    void a_request_counts_once_and_in_its_own_month() {
        var november = request(9, 60 * 24 * 40, PREFIX);
        var tally = measured(List.of(request(1, 0, PREFIX), request(1, 0, PREFIX), november));
        assertThat(tally.get(Sum.REQUESTS)).isEqualTo(1);
        assertThat(tally.days()).containsExactly(5);
    }

    @Property
    void a_size_class_is_narrow(@ForAll @LongRange(max = 1_000_000_000L) long tokens) {
        long least = LogTally.least(LogTally.sizeClass(tokens));
        assertThat(least).isLessThanOrEqualTo(tokens);
        assertThat((tokens - least) * 16).isLessThanOrEqualTo(tokens);
    }
}
