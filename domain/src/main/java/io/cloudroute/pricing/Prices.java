package io.cloudroute.pricing;

import static io.cloudroute.pricing.db.Tables.DISAGREEMENTS;
import static io.cloudroute.pricing.db.Tables.PRICES;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record13;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// The price book as it is kept: today's value of it, search, and the history of a price. Everybody may read prices.
@Component
public class Prices {

    /// Prices were published, in the transaction under way.
    public record PricesPublished() {}

    /// @param model part of a model's id, in any letter case; null or empty for all, as for what follows
    /// @param day on which the prices hold; null for every day
    public record Search(
            @Nullable String model,
            @Nullable String region,
            @Nullable Tier tier,
            @Nullable Routing routing,
            @Nullable LocalDate day) {}

    /// Where two sources differ, or one is silent.
    ///
    /// @param field such as `input` or `cache_read`
    public record Disagreement(
            String model,
            String field,
            String source,
            BigDecimal usdPerMillion,
            String otherSource,
            @Nullable BigDecimal otherUsdPerMillion,
            String note) {}

    /// Another node may publish, so no book is held longer.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private record Held(PriceBook book, Instant until) {}

    private final DSLContext everybody;
    private final Clock clock;
    private volatile @Nullable Held held;

    Prices(@Qualifier("visitorDsl") DSLContext everybody, Clock clock) {
        this.everybody = everybody;
        this.clock = clock;
    }

    /// Every price of every day. What this node publishes is in it at once, what another does within a minute.
    public PriceBook book() {
        var known = held;
        return known != null && clock.instant().isBefore(known.until()) ? known.book() : load();
    }

    /// As it is now, whichever node published last.
    public PriceBook fresh() {
        held = null;
        return load();
    }

    private synchronized PriceBook load() {
        var known = held;
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = new Held(
                    PriceBook.of(select(everybody, noCondition())),
                    clock.instant().plus(LONGEST));
            held = known;
        }
        return known.book();
    }

    @TransactionalEventListener
    synchronized void on(PricesPublished published) {
        held = null;
    }

    /// The prices that match, by model.
    public List<Price> search(Search search) {
        var condition = noCondition();
        if (search.model() != null && !search.model().isBlank()) {
            condition = condition.and(
                    lower(PRICES.MODEL).contains(search.model().strip().toLowerCase(Locale.ROOT)));
        }
        if (search.region() != null && !search.region().isBlank()) {
            condition = condition.and(PRICES.REGION.eq(search.region().strip()));
        }
        if (search.tier() != null) {
            condition = condition.and(PRICES.TIER.eq(search.tier().word()));
        }
        if (search.routing() != null) {
            condition = condition.and(PRICES.ROUTING.eq(search.routing().word()));
        }
        if (search.day() != null) {
            condition = condition
                    .and(PRICES.EFFECTIVE_FROM.le(search.day()))
                    .and(PRICES.EFFECTIVE_TO.isNull().or(PRICES.EFFECTIVE_TO.gt(search.day())));
        }
        return select(everybody, condition);
    }

    /// One price through time, oldest first.
    public List<Price> history(PriceKey key) {
        return select(everybody, is(key));
    }

    /// Where the sources of this model's prices differ; of all models for an empty text.
    public List<Disagreement> disagreements(String model) {
        return everybody
                .select(
                        DISAGREEMENTS.MODEL,
                        DISAGREEMENTS.FIELD,
                        DISAGREEMENTS.SOURCE,
                        DISAGREEMENTS.USD_PER_MILLION,
                        DISAGREEMENTS.OTHER_SOURCE,
                        DISAGREEMENTS.OTHER_USD_PER_MILLION,
                        DISAGREEMENTS.NOTE)
                .from(DISAGREEMENTS)
                .where(lower(DISAGREEMENTS.MODEL).contains(model.strip().toLowerCase(Locale.ROOT)))
                .orderBy(DISAGREEMENTS.MODEL, DISAGREEMENTS.FIELD, DISAGREEMENTS.OTHER_SOURCE)
                .fetch(mapping(Disagreement::new));
    }

    /// The whole book as CSV.
    public String export() {
        return PriceCsv.write(book().prices());
    }

    static Condition is(PriceKey key) {
        return PRICES.MODEL
                .eq(key.model())
                .and(PRICES.REGION.eq(key.region()))
                .and(PRICES.DIRECTION.eq(key.direction().word()))
                .and(PRICES.TIER.eq(key.tier().word()))
                .and(PRICES.ROUTING.eq(key.routing().word()))
                .and(PRICES.CONTEXT.eq(key.context().word()))
                .and(PRICES.TTL.eq(word(key.ttl())));
    }

    static String word(@Nullable Axis axis) {
        return axis == null ? "" : axis.word();
    }

    static PriceKey key(
            String model, String region, String direction, String tier, String routing, String context, String ttl) {
        return new PriceKey(
                model,
                region,
                Axis.of(Direction.class, direction).orElseThrow(),
                Axis.of(Tier.class, tier).orElseThrow(),
                Axis.of(Routing.class, routing).orElseThrow(),
                Axis.of(Context.class, context).orElseThrow(),
                ttl.isEmpty() ? null : Axis.of(Ttl.class, ttl).orElseThrow());
    }

    static List<Price> select(DSLContext dsl, Condition condition) {
        return dsl.select(
                        PRICES.MODEL,
                        PRICES.REGION,
                        PRICES.DIRECTION,
                        PRICES.TIER,
                        PRICES.ROUTING,
                        PRICES.CONTEXT,
                        PRICES.TTL,
                        PRICES.USD_PER_MILLION,
                        PRICES.EFFECTIVE_FROM,
                        PRICES.EFFECTIVE_TO,
                        PRICES.SOURCE,
                        PRICES.EVIDENCE,
                        PRICES.CHECKED_ON)
                .from(PRICES)
                .where(condition)
                .orderBy(
                        PRICES.MODEL,
                        PRICES.ROUTING,
                        PRICES.REGION,
                        PRICES.TIER,
                        PRICES.CONTEXT,
                        PRICES.DIRECTION,
                        PRICES.TTL,
                        PRICES.EFFECTIVE_FROM)
                .fetch(Prices::price);
    }

    private static Price price(
            Record13<
                            String,
                            String,
                            String,
                            String,
                            String,
                            String,
                            String,
                            BigDecimal,
                            LocalDate,
                            LocalDate,
                            String,
                            String,
                            LocalDate>
                    row) {
        return new Price(
                key(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6(), row.value7()),
                row.value8(),
                row.value9(),
                row.value10(),
                row.value11(),
                Evidence.valueOf(row.value12()),
                row.value13());
    }
}
