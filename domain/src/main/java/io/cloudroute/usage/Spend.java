package io.cloudroute.usage;

import static io.cloudroute.usage.db.Tables.BILLS;
import static io.cloudroute.usage.db.Tables.CURRENT_BILLS;
import static io.cloudroute.usage.db.Tables.MONTHS;
import static io.cloudroute.usage.db.Tables.SERIES;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.usage.CurrentSpend.Grain;
import io.cloudroute.usage.CurrentSpend.Key;
import io.cloudroute.usage.SpendQuestion.Scope;
import io.cloudroute.usage.reader.OriginalRows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the money goes: a customer's current bills, broken down.
///
/// Gross is the unblended cost of all lines but credits, refunds and tax; discounts and negations are in it.
@Component
@Transactional(readOnly = true)
public class Spend {

    private static final int A_MONTH = 31;

    /// The model and token kind of a Bedrock line that nobody knows: its money is never left out.
    public static final String UNKNOWN = "?";

    private final DSLContext dsl;

    Spend(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// One cell of a breakdown.
    ///
    /// @param keys of the dimensions asked for, in their order; empty where a line has none
    /// @param tokens zero where nothing is counted in tokens
    /// @param unclassified the part of gross whose usage type nobody knows
    public record Row(List<String> keys, Usd gross, BigDecimal tokens, Usd unclassified) {

        /// The price of a million tokens of what this row holds; null without tokens.
        public @Nullable Usd perMillion() {
            return tokens.signum() == 0
                    ? null
                    : gross.times(BigDecimal.valueOf(1_000_000)).dividedBy(tokens);
        }
    }

    /// A month's money: `net = gross + credits + refunds + tax`, the last three as the bill has them.
    public record Month(YearMonth month, Usd gross, Usd credits, Usd refunds, Usd tax, Usd bedrockGross) {
        public Usd net() {
            return gross.plus(credits).plus(refunds).plus(tax);
        }
    }

    /// The days that the current bills speak for.
    public record Span(LocalDate first, LocalDate last) {
        public long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        /// As much of its end as one question may ask for.
        public Span asked() {
            var earliest = last.minusDays(SpendQuestion.LONGEST);
            return first.isBefore(earliest) ? new Span(earliest, last) : this;
        }
    }

    /// A value that a dimension has in a range, with its money.
    public record Value(String value, Usd gross) {}

    /// The breakdown, the largest gross first; by time, in its order.
    public List<Row> rows(CustomerId customer, SpendQuestion question) {
        return rows(customer, question, CurrentSpend::of);
    }

    /// The breakdown of what is metered by request, each row's requests in place of its tokens. A bill does not count
    /// the requests of what is metered by token.
    public List<Row> requests(CustomerId customer, SpendQuestion question) {
        return rows(customer, question, CurrentSpend::requests);
    }

    private interface Sums {
        List<CurrentSpend.Sum> of(
                DSLContext dsl,
                CustomerId customer,
                LocalDate from,
                LocalDate to,
                Grain grain,
                boolean detailed,
                List<Key> keys,
                Condition condition);
    }

    private List<Row> rows(CustomerId customer, SpendQuestion question, Sums sums) {
        var keys = new ArrayList<Key>();
        for (var dimension : question.by()) {
            keys.add(key(dimension, question.tag()));
        }
        var order = question.by().getFirst().isTime()
                ? Comparator.comparing((Row row) -> row.keys().getFirst())
                : Comparator.comparing(Row::gross).reversed();
        return sums
                .of(
                        dsl,
                        customer,
                        question.from(),
                        question.to(),
                        grain(question),
                        detailed(question),
                        keys,
                        condition(question))
                .stream()
                .map(sum -> row(question.by(), sum))
                .sorted(order.thenComparing(row -> String.join("\0", row.keys())))
                .toList();
    }

    /// The sum of everything that the question's filters let through.
    public Row total(CustomerId customer, SpendQuestion question) {
        return CurrentSpend.of(
                        dsl,
                        customer,
                        question.from(),
                        question.to(),
                        Grain.MONTH,
                        detailed(question),
                        List.of(),
                        condition(question))
                .stream()
                .map(sum -> row(List.of(), sum))
                .findFirst()
                .orElse(new Row(List.of(), Usd.ZERO, BigDecimal.ZERO, Usd.ZERO));
    }

    /// The series behind a cell of the question's breakdown, so that their original rows can be opened.
    ///
    /// @param keys of the question's dimensions; time bounds the days, not the series
    public List<UUID> series(CustomerId customer, SpendQuestion question, List<String> keys) {
        var condition = condition(question);
        for (int i = 0; i < keys.size(); i++) {
            var dimension = question.by().get(i);
            if (!dimension.isTime()) {
                condition = condition.and(column(dimension, question.tag()).eq(keys.get(i)));
            }
        }
        return dsl.select(SERIES.SERIES_ID)
                .from(SERIES)
                .where(SERIES.CUSTOMER_ID.eq(customer), condition)
                .orderBy(SERIES.SERIES_ID)
                .limit(OriginalRows.MOST_SERIES)
                .fetch(SERIES.SERIES_ID);
    }

    /// The values of a dimension in the question's range and scope, whatever else is filtered; the largest first.
    public List<Value> values(CustomerId customer, SpendQuestion question, Dimension dimension) {
        var open = new SpendQuestion(
                question.from(), question.to(), question.scope(), List.of(dimension), question.tag(), Map.of());
        return rows(customer, open).stream()
                .map(row -> new Value(row.keys().getFirst(), row.gross()))
                .toList();
    }

    /// The keys of the tags on the customer's lines.
    public List<String> tagKeys(CustomerId customer) {
        var keys =
                DSL.field("jsonb_object_keys({0})", String.class, SERIES.TAGS).as("key");
        return dsl.selectDistinct(keys)
                .from(SERIES)
                .where(SERIES.CUSTOMER_ID.eq(customer))
                .orderBy(keys)
                .limit(500)
                .fetch(keys);
    }

    /// The days of the current bills within their months; empty before the first.
    public Optional<Span> span(CustomerId customer) {
        var start = BILLS.PERIOD;
        var end = DSL.field("({0} + interval '1 month' - interval '1 day')::date", LocalDate.class, BILLS.PERIOD);
        var first = min(least(greatest(BILLS.FIRST_DAY, start), end));
        var last = max(greatest(least(BILLS.LAST_DAY, end), start));
        return dsl.select(first, last)
                .from(CURRENT_BILLS)
                .join(BILLS)
                .using(
                        CURRENT_BILLS.CUSTOMER_ID,
                        CURRENT_BILLS.IMPORT_ID,
                        CURRENT_BILLS.PAYER_ACCOUNT_ID,
                        CURRENT_BILLS.PERIOD)
                .where(CURRENT_BILLS.CUSTOMER_ID.eq(customer))
                .fetchOptional()
                .filter(row -> row.value1() != null)
                .map(row -> new Span(row.value1(), row.value2()));
    }

    /// Each billing month's money, the latest first.
    public List<Month> months(CustomerId customer) {
        var amount = sum(MONTHS.COST_USD);
        var bedrock = sum(when(SERIES.BEDROCK, MONTHS.COST_USD));
        return dsl
                .select(MONTHS.PERIOD, SERIES.CHARGE_TYPE, amount, bedrock)
                .from(MONTHS)
                .join(SERIES)
                .on(SERIES.CUSTOMER_ID.eq(MONTHS.CUSTOMER_ID), SERIES.SERIES_ID.eq(MONTHS.SERIES_ID))
                .join(CURRENT_BILLS)
                .on(
                        CURRENT_BILLS.CUSTOMER_ID.eq(MONTHS.CUSTOMER_ID),
                        CURRENT_BILLS.PERIOD.eq(MONTHS.PERIOD),
                        CURRENT_BILLS.IMPORT_ID.eq(MONTHS.IMPORT_ID),
                        CURRENT_BILLS.PAYER_ACCOUNT_ID.eq(SERIES.PAYER_ACCOUNT_ID))
                .where(MONTHS.CUSTOMER_ID.eq(customer))
                .groupBy(MONTHS.PERIOD, SERIES.CHARGE_TYPE)
                .fetchGroups(MONTHS.PERIOD)
                .entrySet()
                .stream()
                .map(each -> month(YearMonth.from(each.getKey()), each.getValue(), amount, bedrock))
                .sorted((one, other) -> other.month().compareTo(one.month()))
                .toList();
    }

    private static Month month(
            YearMonth month, List<? extends Record> rows, Field<BigDecimal> amount, Field<BigDecimal> bedrock) {
        var gross = Usd.ZERO;
        var credits = Usd.ZERO;
        var refunds = Usd.ZERO;
        var tax = Usd.ZERO;
        var bedrockGross = Usd.ZERO;
        for (var row : rows) {
            var sum = new Usd(row.get(amount));
            switch (row.get(SERIES.CHARGE_TYPE)) {
                case "CREDIT" -> credits = credits.plus(sum);
                case "REFUND" -> refunds = refunds.plus(sum);
                case "TAX" -> tax = tax.plus(sum);
                default -> {
                    gross = gross.plus(sum);
                    bedrockGross = bedrockGross.plus(usd(row.get(bedrock)));
                }
            }
        }
        return new Month(month, gross, credits, refunds, tax, bedrockGross);
    }

    /// A week may lie in two months. Weeks of what is not detailed are as quick from days.
    private static Grain grain(SpendQuestion question) {
        var by = question.by();
        if (!by.contains(Dimension.DAY) && !by.contains(Dimension.WEEK)) {
            return Grain.MONTH;
        }
        return by.contains(Dimension.DAY) || by.contains(Dimension.MONTH) || !detailed(question)
                ? Grain.DAY
                : Grain.WEEK;
    }

    private static boolean detailed(SpendQuestion question) {
        return question.by().stream().anyMatch(Dimension::isDetail)
                || question.filters().keySet().stream().anyMatch(Dimension::isDetail);
    }

    private static Condition condition(SpendQuestion question) {
        var condition = question.scope() == Scope.BEDROCK ? SERIES.BEDROCK.isTrue() : noCondition();
        condition = condition.and(CurrentSpend.GROSS);
        for (var filter : question.filters().entrySet()) {
            condition = condition.and(column(filter.getKey(), question.tag()).in(filter.getValue()));
        }
        return condition;
    }

    private static Key key(Dimension dimension, String tag) {
        return switch (dimension) {
            case DAY -> new Key.OfTime(CurrentSpend.DAY);
            case WEEK -> new Key.OfTime(DSL.trunc(CurrentSpend.DAY, DatePart.WEEK));
            case MONTH -> new Key.OfTime(DSL.trunc(CurrentSpend.DAY, DatePart.MONTH));
            default -> new Key.OfSeries(column(dimension, tag));
        };
    }

    private static Field<String> column(Dimension dimension, String tag) {
        return switch (dimension) {
            case MODEL -> known(coalesce(SERIES.MODEL, inline("")));
            case DIRECTION -> known(coalesce(SERIES.DIRECTION, SERIES.KIND, inline("")));
            case TIER -> coalesce(SERIES.TIER, inline(""));
            case ROUTING -> coalesce(SERIES.ROUTING, inline(""));
            case ACCOUNT -> SERIES.ACCOUNT_ID;
            case REGION -> SERIES.REGION;
            case PROFILE -> SERIES.RESOURCE;
            case PRINCIPAL -> SERIES.PRINCIPAL;
            case TAG -> coalesce(jsonbGetAttributeAsText(SERIES.TAGS, DSL.val(tag)), inline(""));
            case SERVICE -> when(SERIES.PRODUCT.ne(""), SERIES.PRODUCT).otherwise(SERIES.SERVICE);
            case USAGE_TYPE -> SERIES.USAGE_TYPE;
            case CHARGE_TYPE -> SERIES.CHARGE_TYPE;
            case DAY, WEEK, MONTH -> throw new IllegalArgumentException("time is no column of a series");
        };
    }

    /// The value, or [#UNKNOWN] where nobody knows what a Bedrock line is.
    private static Field<String> known(Field<String> value) {
        return when(CurrentSpend.UNKNOWN, inline(UNKNOWN)).otherwise(value);
    }

    private static Row row(List<Dimension> by, CurrentSpend.Sum sum) {
        var keys = new ArrayList<String>();
        for (int i = 0; i < by.size(); i++) {
            var key = String.valueOf(sum.keys().get(i));
            keys.add(
                    by.get(i) == Dimension.MONTH
                            ? YearMonth.from(LocalDate.parse(key)).toString()
                            : key);
        }
        return new Row(List.copyOf(keys), sum.cost(), sum.tokens(), sum.unknown());
    }

    private static Usd usd(@Nullable BigDecimal amount) {
        return amount == null ? Usd.ZERO : new Usd(amount);
    }
}
