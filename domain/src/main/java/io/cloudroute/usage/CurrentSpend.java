package io.cloudroute.usage;

import static io.cloudroute.usage.db.Tables.CURRENT_BILLS;
import static io.cloudroute.usage.db.Tables.DAYS;
import static io.cloudroute.usage.db.Tables.FACTS;
import static io.cloudroute.usage.db.Tables.MONTHS;
import static io.cloudroute.usage.db.Tables.SERIES;
import static io.cloudroute.usage.db.Tables.WEEKS;
import static org.jooq.impl.DSL.denseRank;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.orderBy;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.GroupField;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/// Sums of the current bills by what their series say, and by time.
///
/// Where no single days are asked for, whole months or weeks come from their sums, and only the edges of the range from
/// days; and those from facts only where resources, principals or tags matter.
final class CurrentSpend {

    /// All that is gross.
    static final Condition GROSS = SERIES.CHARGE_TYPE.notIn("CREDIT", "REFUND", "TAX");

    /// Bedrock usage that nobody knows. What is no usage, such as a discount, is known by its charge type.
    static final Condition UNKNOWN = SERIES.BEDROCK
            .isTrue()
            .and(SERIES.CLASSIFIED.isFalse())
            .and(SERIES.CHARGE_TYPE.in("USAGE", "DISCOUNTED_USAGE", "OTHER"));

    /// The day, or the first day of the month, of a sum: to make keys of.
    static final Field<LocalDate> DAY = field(name("f", "day"), LocalDate.class);

    /// Lines that count tokens. A discount's or a negation's quantity is that of the usage it belongs to.
    private static final Condition COUNTED = SERIES.KIND
            .eq("token")
            .and(SERIES.CHARGE_TYPE.in("USAGE", "DISCOUNTED_USAGE", "SAVINGS_PLAN_COVERED_USAGE"));

    /// Lines whose unit is a request, as knowledge bases, rerankers and routers have them.
    private static final Condition BY_REQUEST = SERIES.CHARGE_TYPE
            .in("USAGE", "DISCOUNTED_USAGE", "SAVINGS_PLAN_COVERED_USAGE")
            .and(lower(SERIES.UNIT)
                    .in("request", "requests", "query", "queries", "call", "calls", "invocation", "invocations"));

    private static final Field<BigDecimal> QUANTITY = field(name("f", "quantity"), BigDecimal.class);
    private static final Field<BigDecimal> COST = field(name("f", "cost_usd"), BigDecimal.class);

    /// What sums are grouped by.
    sealed interface Key {
        Field<?> field();

        /// What a series says.
        record OfSeries(Field<?> field) implements Key {}

        /// Made of [#DAY].
        record OfTime(Field<?> field) implements Key {}
    }

    /// How finely time is told apart.
    enum Grain {
        MONTH,
        WEEK,
        DAY
    }

    /// @param keys in the order asked for
    /// @param tokens zero where nothing is counted in tokens
    record Sum(Record keys, Usd cost, BigDecimal tokens, Usd unknown) {
        Sum {
            tokens = tokens.stripTrailingZeros();
        }

        private Sum plus(Sum other) {
            return new Sum(keys, cost.plus(other.cost), tokens.add(other.tokens), unknown.plus(other.unknown));
        }
    }

    private CurrentSpend() {}

    /// @param detailed whether keys or condition tell resources, principals or tags apart
    /// @param condition on the series
    static List<Sum> of(
            DSLContext dsl,
            CustomerId customer,
            LocalDate from,
            LocalDate to,
            Grain grain,
            boolean detailed,
            List<Key> keys,
            Condition condition) {
        return of(dsl, customer, from, to, grain, detailed, keys, condition, when(COUNTED, SERIES.TOKENS_PER_UNIT));
    }

    /// Of what is metered by request: its money, and in place of tokens how many requests there were.
    static List<Sum> requests(
            DSLContext dsl,
            CustomerId customer,
            LocalDate from,
            LocalDate to,
            Grain grain,
            boolean detailed,
            List<Key> keys,
            Condition condition) {
        return of(dsl, customer, from, to, grain, detailed, keys, condition.and(BY_REQUEST), inline(BigDecimal.ONE));
    }

    /// Series are numbered by what tells them apart, so that the many sums are told apart by numbers: texts are several
    /// times slower.
    ///
    /// @param units how many of what is counted are in one of quantity; null where nothing is counted
    private static List<Sum> of(
            DSLContext dsl,
            CustomerId customer,
            LocalDate from,
            LocalDate to,
            Grain grain,
            boolean detailed,
            List<Key> keys,
            Condition condition,
            Field<BigDecimal> units) {
        dsl.execute("set local work_mem = '64MB'"); // groups belong into memory
        var told = new ArrayList<Field<?>>();
        var names = new ArrayList<Field<?>>();
        var times = new ArrayList<Field<?>>();
        var answer = new ArrayList<Field<?>>();
        for (int i = 0; i < keys.size(); i++) {
            var alias = "k" + i;
            switch (keys.get(i)) {
                case Key.OfTime(var time) -> {
                    times.add(time.as(alias));
                    answer.add(field(name("g", alias), time.getDataType()));
                }
                case Key.OfSeries(var text) -> {
                    told.add(text);
                    names.add(text.as(alias));
                    answer.add(field(name("n", alias), text.getDataType()));
                }
            }
        }
        told.addAll(List.of(units, field(UNKNOWN)));
        names.addAll(List.of(units.as("units"), field(UNKNOWN).as("unknown")));
        var series = dsl.select(names)
                .select(
                        SERIES.SERIES_ID,
                        SERIES.PAYER_ACCOUNT_ID,
                        denseRank().over(orderBy(told)).as("number"))
                .from(SERIES)
                .where(SERIES.CUSTOMER_ID.eq(customer), condition);
        var numbers = dsl.selectDistinct(names.stream()
                        .map(each -> field(name("s", each.getName())))
                        .toList())
                .select(field(name("s", "number")))
                .from(series.asTable("s"))
                .asTable("n");
        var sums = sums(dsl, customer, from, to, grain, detailed, times, series.asTable("s"))
                .asTable("g");
        var cost = field(name("g", "cost"), BigDecimal.class);
        var quantity = field(name("g", "quantity"), BigDecimal.class);
        var each = field(name("n", "units"), BigDecimal.class);
        var unknown = field(name("n", "unknown"), Boolean.class);
        var found = new LinkedHashMap<Record, Sum>();
        dsl.select(answer)
                .select(cost, quantity, each, unknown)
                .from(sums)
                .join(numbers)
                .on(field(name("n", "number"), Long.class).eq(field(name("g", "number"), Long.class)))
                .forEach(row -> {
                    var amount = new Usd(row.get(cost));
                    var inOne = row.get(each);
                    var sum = new Sum(
                            row.into(answer.toArray(Field[]::new)),
                            amount,
                            inOne == null ? BigDecimal.ZERO : row.get(quantity).multiply(inOne),
                            row.get(unknown) ? amount : Usd.ZERO);
                    found.merge(sum.keys(), sum, Sum::plus);
                });
        return List.copyOf(found.values());
    }

    private static Select<?> sums(
            DSLContext dsl,
            CustomerId customer,
            LocalDate from,
            LocalDate to,
            Grain grain,
            boolean detailed,
            List<Field<?>> times,
            Table<?> series) {
        var table = detailed ? FACTS : DAYS;
        var facts = switch (grain) {
            case DAY -> days(dsl, table, customer, from, to).asTable("f");
            case WEEK -> weeks(dsl, table, customer, from, to).asTable("f");
            case MONTH -> months(dsl, table, customer, from, to).asTable("f");
        };
        var number = field(name("s", "number"), Long.class);
        var groups = new ArrayList<GroupField>(times);
        groups.add(number);
        return dsl.select(times)
                .select(number, sum(QUANTITY).as("quantity"), sum(COST).as("cost"))
                .from(facts)
                .join(series)
                .on(field(name("s", "series_id"), SERIES.SERIES_ID.getDataType())
                        .eq(field(name("f", "series_id"), SERIES.SERIES_ID.getDataType())))
                .join(CURRENT_BILLS)
                .on(
                        CURRENT_BILLS.CUSTOMER_ID.eq(customer),
                        CURRENT_BILLS.PERIOD.eq(field(name("f", "period"), LocalDate.class)),
                        CURRENT_BILLS.IMPORT_ID.eq(
                                field(name("f", "import_id"), CURRENT_BILLS.IMPORT_ID.getDataType())),
                        CURRENT_BILLS.PAYER_ACCOUNT_ID.eq(field(name("s", "payer_account_id"), String.class)))
                .groupBy(groups);
    }

    /// A bill's lines may lie a little outside its month, so its period is bounded with room on both sides.
    private static Select<Record> days(
            DSLContext dsl, Table<?> table, CustomerId customer, LocalDate from, LocalDate to) {
        return dsl.select(List.<Field<?>>of(
                        column(table, FACTS.PERIOD),
                        column(table, FACTS.IMPORT_ID),
                        column(table, FACTS.SERIES_ID),
                        column(table, FACTS.DAY),
                        column(table, FACTS.QUANTITY),
                        column(table, FACTS.COST_USD)))
                .from(table)
                .where(
                        column(table, FACTS.CUSTOMER_ID).eq(customer),
                        column(table, FACTS.DAY).between(from, to),
                        column(table, FACTS.PERIOD)
                                .between(
                                        from.minusMonths(2).withDayOfMonth(1),
                                        to.plusMonths(2).withDayOfMonth(1)));
    }

    private static <T> Field<T> column(Table<?> table, Field<T> column) {
        return Objects.requireNonNull(table.field(column));
    }

    private static Select<Record> months(
            DSLContext dsl, Table<?> table, CustomerId customer, LocalDate from, LocalDate to) {
        var first = from.with(TemporalAdjusters.firstDayOfMonth());
        return whole(
                dsl,
                table,
                customer,
                from,
                to,
                MONTHS,
                MONTHS.MONTH,
                first.isBefore(from) ? first.plusMonths(1) : first,
                to.plusDays(1).with(TemporalAdjusters.firstDayOfMonth()));
    }

    private static Select<Record> weeks(
            DSLContext dsl, Table<?> table, CustomerId customer, LocalDate from, LocalDate to) {
        return whole(
                dsl,
                table,
                customer,
                from,
                to,
                WEEKS,
                WEEKS.WEEK,
                from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)),
                to.plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /// Whole months or weeks from their sums, and the days at the edges of the range.
    ///
    /// @param sums by the first day of a month or week
    /// @param first of these days
    /// @param end the first of them that is not whole within the range
    private static Select<Record> whole(
            DSLContext dsl,
            Table<?> table,
            CustomerId customer,
            LocalDate from,
            LocalDate to,
            Table<?> sums,
            Field<LocalDate> begins,
            LocalDate first,
            LocalDate end) {
        if (!first.isBefore(end)) {
            return days(dsl, table, customer, from, to);
        }
        Select<Record> all = dsl.select(List.<Field<?>>of(
                        column(sums, FACTS.PERIOD),
                        column(sums, FACTS.IMPORT_ID),
                        column(sums, FACTS.SERIES_ID),
                        begins.as(FACTS.DAY),
                        column(sums, FACTS.QUANTITY),
                        column(sums, FACTS.COST_USD)))
                .from(sums)
                .where(
                        column(sums, FACTS.CUSTOMER_ID).eq(customer),
                        begins.ge(first),
                        begins.lt(end),
                        column(sums, FACTS.PERIOD)
                                .between(
                                        from.minusMonths(2).withDayOfMonth(1),
                                        to.plusMonths(2).withDayOfMonth(1)));
        if (from.isBefore(first)) {
            all = all.unionAll(days(dsl, table, customer, from, first.minusDays(1)));
        }
        if (!to.isBefore(end)) {
            all = all.unionAll(days(dsl, table, customer, end, to));
        }
        return all;
    }
}
