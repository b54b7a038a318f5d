package io.cloudroute.usage;

import static io.cloudroute.usage.db.Tables.CURRENT_BILLS;
import static io.cloudroute.usage.db.Tables.DAYS;
import static io.cloudroute.usage.db.Tables.HOURS;
import static io.cloudroute.usage.db.Tables.SERIES;
import static org.jooq.impl.DSL.all;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Axis;
import io.cloudroute.pricing.Context;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.Kind;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.pricing.Ttl;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.usage.CurrentSpend.Grain;
import io.cloudroute.usage.CurrentSpend.Key;
import io.cloudroute.usage.MeasuredUsage.Hour;
import io.cloudroute.usage.MeasuredUsage.Line;
import io.cloudroute.usage.MeasuredUsage.Name;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a customer's current bills measured of Bedrock.
@Component
@Transactional(readOnly = true)
public class Measurements {

    private final DSLContext dsl;

    Measurements(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// Between two days, both included; nothing where no bill speaks of them.
    public Optional<MeasuredUsage> between(CustomerId customer, LocalDate first, LocalDate last) {
        return between(customer, first, last, false, noCondition());
    }

    /// Of these series alone. Hours are those of everything that has an account and a model in common with them.
    public Optional<MeasuredUsage> of(CustomerId customer, LocalDate first, LocalDate last, Set<UUID> series) {
        return between(customer, first, last, true, SERIES.SERIES_ID.eq(any(series.toArray(UUID[]::new))));
    }

    /// Of all but these series. Hours are those of everything that has an account and a model in common with the
    /// others.
    public Optional<MeasuredUsage> without(CustomerId customer, LocalDate first, LocalDate last, Set<UUID> series) {
        return between(customer, first, last, true, SERIES.SERIES_ID.ne(all(series.toArray(UUID[]::new))));
    }

    private Optional<MeasuredUsage> between(
            CustomerId customer, LocalDate first, LocalDate last, boolean detailed, Condition which) {
        int days = days(customer, first, last);
        if (days == 0) {
            return Optional.empty();
        }
        var keys = List.<Key>of(
                new Key.OfTime(CurrentSpend.DAY),
                new Key.OfSeries(SERIES.REGION),
                new Key.OfSeries(known(SERIES.KIND)),
                new Key.OfSeries(known(SERIES.MODEL)),
                new Key.OfSeries(known(SERIES.DIRECTION)),
                new Key.OfSeries(known(SERIES.TIER)),
                new Key.OfSeries(known(SERIES.ROUTING)),
                new Key.OfSeries(known(SERIES.CONTEXT)),
                new Key.OfSeries(known(SERIES.TTL)),
                new Key.OfSeries(SERIES.CUSTOM_MODEL
                        .isFalse()
                        .and(coalesce(SERIES.MODALITY, inline("text")).eq("text"))));
        var lines = CurrentSpend.of(
                        dsl,
                        customer,
                        first,
                        last,
                        Grain.DAY,
                        detailed,
                        keys,
                        SERIES.BEDROCK.isTrue().and(CurrentSpend.GROSS).and(which))
                .stream()
                .map(Measurements::line)
                .toList();
        return Optional.of(new MeasuredUsage(
                first,
                last,
                days,
                lines,
                hours(customer, first, last, users(customer, detailed, which)),
                named(customer)));
    }

    /// What is known of a line; nothing of one whose usage type nobody knows.
    private static Field<String> known(Field<String> column) {
        return when(CurrentSpend.UNKNOWN, inline("")).otherwise(coalesce(column, inline("")));
    }

    private static Line line(CurrentSpend.Sum sum) {
        var keys = sum.keys();
        return new Line(
                keys.get(0, LocalDate.class),
                keys.get(1, String.class),
                axis(Kind.class, keys, 2),
                keys.get(3, String.class),
                axis(Direction.class, keys, 4),
                axis(Tier.class, keys, 5),
                axis(Routing.class, keys, 6),
                axis(Context.class, keys, 7),
                axis(Ttl.class, keys, 8),
                keys.get(9, Boolean.class),
                sum.tokens(),
                sum.cost());
    }

    private static <A extends Enum<A> & Axis> @Nullable A axis(Class<A> axis, Record keys, int index) {
        return Axis.of(axis, keys.get(index, String.class)).orElse(null);
    }

    private int days(CustomerId customer, LocalDate first, LocalDate last) {
        return dsl.select(countDistinct(DAYS.DAY))
                .from(DAYS)
                .join(SERIES)
                .on(SERIES.CUSTOMER_ID.eq(DAYS.CUSTOMER_ID), SERIES.SERIES_ID.eq(DAYS.SERIES_ID))
                .join(CURRENT_BILLS)
                .on(
                        CURRENT_BILLS.CUSTOMER_ID.eq(DAYS.CUSTOMER_ID),
                        CURRENT_BILLS.PERIOD.eq(DAYS.PERIOD),
                        CURRENT_BILLS.IMPORT_ID.eq(DAYS.IMPORT_ID),
                        CURRENT_BILLS.PAYER_ACCOUNT_ID.eq(SERIES.PAYER_ACCOUNT_ID))
                .where(DAYS.CUSTOMER_ID.eq(customer), DAYS.DAY.between(first, last))
                .fetchSingle()
                .value1();
    }

    /// Hours are not kept by resource, principal and tag: only accounts and models tell them apart.
    private static Condition users(CustomerId customer, boolean detailed, Condition which) {
        return detailed
                ? row(SERIES.ACCOUNT_ID, SERIES.MODEL)
                        .in(select(SERIES.ACCOUNT_ID, SERIES.MODEL)
                                .from(SERIES)
                                .where(SERIES.CUSTOMER_ID.eq(customer), SERIES.KIND.eq("token"), which))
                : noCondition();
    }

    private List<Hour> hours(CustomerId customer, LocalDate first, LocalDate last, Condition users) {
        var hour = field(name("each", "hour"), Integer.class);
        var cost = sum(field(name("each", "cost"), BigDecimal.class));
        return dsl.select(hour, SERIES.ACCOUNT_ID, SERIES.REGION, SERIES.MODEL, SERIES.TIER, cost)
                .from(HOURS)
                .crossJoin(table("lateral unnest({0}, {1}) as each(hour, cost)", HOURS.HOURS_, HOURS.COSTS))
                .join(SERIES)
                .on(SERIES.CUSTOMER_ID.eq(HOURS.CUSTOMER_ID), SERIES.SERIES_ID.eq(HOURS.SERIES_ID))
                .join(CURRENT_BILLS)
                .on(
                        CURRENT_BILLS.CUSTOMER_ID.eq(HOURS.CUSTOMER_ID),
                        CURRENT_BILLS.PERIOD.eq(HOURS.PERIOD),
                        CURRENT_BILLS.IMPORT_ID.eq(HOURS.IMPORT_ID),
                        CURRENT_BILLS.PAYER_ACCOUNT_ID.eq(SERIES.PAYER_ACCOUNT_ID))
                .where(
                        HOURS.CUSTOMER_ID.eq(customer),
                        HOURS.DAY.between(first, last),
                        SERIES.KIND.eq("token"),
                        CurrentSpend.GROSS,
                        users)
                .groupBy(hour, SERIES.ACCOUNT_ID, SERIES.REGION, SERIES.MODEL, SERIES.TIER)
                .fetch(row -> new Hour(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4() == null ? "" : row.value4(),
                        row.value5() == null
                                ? null
                                : Axis.of(Tier.class, row.value5()).orElse(null),
                        new Usd(Optional.ofNullable(row.value6()).orElse(BigDecimal.ZERO))));
    }

    private Set<Name> named(CustomerId customer) {
        var named = EnumSet.noneOf(Name.class);
        var bedrock = SERIES.CUSTOMER_ID.eq(customer).and(SERIES.BEDROCK.isTrue());
        if (dsl.fetchExists(SERIES, bedrock.and("{0} <> '{}'::jsonb", SERIES.TAGS))) {
            named.add(Name.TAG);
        }
        if (dsl.fetchExists(SERIES, bedrock.and(SERIES.PRINCIPAL.ne("")))) {
            named.add(Name.PRINCIPAL);
        }
        return named;
    }
}
