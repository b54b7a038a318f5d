package io.cloudroute.pricing;

import static io.cloudroute.pricing.db.Tables.DRAFTS;
import static io.cloudroute.pricing.db.Tables.DRAFT_PRICES;
import static io.cloudroute.pricing.db.Tables.PRICES;
import static java.util.stream.Collectors.groupingBy;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectFrom;

import io.cloudroute.pricing.Prices.PricesPublished;
import io.cloudroute.pricing.db.tables.records.DraftPricesRecord;
import io.cloudroute.tenancy.Happened;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Viewers;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Changes to the price book on their way to publication, by the broker's administrators alone. Publishing ends one
/// price and begins another; it never overwrites, so old months keep the prices of their day.
@Component
@Transactional
@PreAuthorize("hasRole('BROKER_ADMIN')")
public class PriceDrafts {

    /// @param usdPerMillion null to end the price without another
    /// @param from the first day of the new price
    public record Change(PriceKey key, @Nullable BigDecimal usdPerMillion, LocalDate from, String source) {
        public Change {
            if (source.isBlank()) {
                throw new IllegalArgumentException("a change needs a source");
            }
        }
    }

    public record Draft(DraftId id, String title, Instant createdAt, List<Change> changes) {}

    /// What publishing would do to one price.
    public sealed interface Difference {
        Change change();

        /// Nothing was known before.
        record Begins(Change change) implements Difference {}

        record Changes(Change change, Price before) implements Difference {}

        record Ends(Change change, Price before) implements Difference {}

        /// The book already says so.
        record Same(Change change) implements Difference {}

        /// @param reason as a word: `backdated`, when a later price begins on or after that day; `unknown`, when there
        ///     is nothing to end
        record Refused(Change change, String reason) implements Difference {}
    }

    public sealed interface Published {
        record Done(int prices) implements Published {}

        /// Nothing was changed.
        ///
        /// @param changes those in the way; none when the draft is not open
        record Refused(List<Difference.Refused> changes) implements Published {}
    }

    public sealed interface Imported {
        record Drafted(Draft draft) implements Imported {}

        record Faulty(List<PriceCsv.Fault> faults) implements Imported {}
    }

    private final DSLContext dsl;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PriceDrafts(DSLContext dsl, Viewers viewers, ApplicationEventPublisher events, Clock clock) {
        this.dsl = dsl;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
    }

    private Seat seat() {
        return viewers.seat().orElseThrow();
    }

    public DraftId begin(String title) {
        var id = dsl.insertInto(DRAFTS)
                .set(DRAFTS.TITLE, title)
                .set(DRAFTS.CREATED_BY, seat().person().value())
                .returning(DRAFTS.DRAFT_ID)
                .fetchSingle(DRAFTS.DRAFT_ID);
        return new DraftId(id);
    }

    /// Puts a change into an open draft, in place of one for the same price and day.
    ///
    /// @return false when the draft is not open
    public boolean put(DraftId draft, Change change) {
        if (!open(draft)) {
            return false;
        }
        var key = change.key();
        dsl.insertInto(DRAFT_PRICES)
                .set(DRAFT_PRICES.DRAFT_ID, draft.value())
                .set(DRAFT_PRICES.MODEL, key.model())
                .set(DRAFT_PRICES.REGION, key.region())
                .set(DRAFT_PRICES.DIRECTION, key.direction().word())
                .set(DRAFT_PRICES.TIER, key.tier().word())
                .set(DRAFT_PRICES.ROUTING, key.routing().word())
                .set(DRAFT_PRICES.CONTEXT, key.context().word())
                .set(DRAFT_PRICES.TTL, Prices.word(key.ttl()))
                .set(DRAFT_PRICES.USD_PER_MILLION, change.usdPerMillion())
                .set(DRAFT_PRICES.EFFECTIVE_FROM, change.from())
                .set(DRAFT_PRICES.SOURCE, change.source())
                .onConflict(DRAFT_PRICES.getPrimaryKey().getFields())
                .doUpdate()
                .set(DRAFT_PRICES.USD_PER_MILLION, change.usdPerMillion())
                .set(DRAFT_PRICES.SOURCE, change.source())
                .execute();
        return true;
    }

    /// Takes a change out of an open draft.
    public void remove(DraftId draft, Change change) {
        if (open(draft)) {
            var key = change.key();
            dsl.deleteFrom(DRAFT_PRICES)
                    .where(DRAFT_PRICES.DRAFT_ID.eq(draft.value()))
                    .and(DRAFT_PRICES.MODEL.eq(key.model()))
                    .and(DRAFT_PRICES.REGION.eq(key.region()))
                    .and(DRAFT_PRICES.DIRECTION.eq(key.direction().word()))
                    .and(DRAFT_PRICES.TIER.eq(key.tier().word()))
                    .and(DRAFT_PRICES.ROUTING.eq(key.routing().word()))
                    .and(DRAFT_PRICES.CONTEXT.eq(key.context().word()))
                    .and(DRAFT_PRICES.TTL.eq(Prices.word(key.ttl())))
                    .and(DRAFT_PRICES.EFFECTIVE_FROM.eq(change.from()))
                    .execute();
        }
    }

    /// A draft of the prices in a CSV file that the book does not have yet; nothing when a line is at fault.
    public Imported load(String title, String csv) {
        return switch (PriceCsv.read(csv, LocalDate.now(clock.withZone(ZoneOffset.UTC)))) {
            case PriceCsv.Outcome.Faulty(var faults) -> new Imported.Faulty(faults);
            case PriceCsv.Outcome.Read(var prices) ->
                new Imported.Drafted(draft(title, changes(prices, Prices.select(dsl, noCondition()))));
        };
    }

    /// A draft of these changes.
    public Draft draft(String title, List<Change> changes) {
        var id = begin(title);
        changes.forEach(change -> put(id, change));
        return find(id).orElseThrow();
    }

    /// What the file says and the book does not: prices that begin, and prices that end with none after them.
    private static List<Change> changes(List<Price> file, List<Price> book) {
        var begun = new HashSet<List<Object>>();
        var ended = new HashSet<List<Object>>();
        for (var price : book) {
            begun.add(List.of(price.key(), price.from(), price.usdPerMillion()));
            if (price.to() != null) {
                ended.add(List.of(price.key(), price.to()));
            }
        }
        for (var price : file) {
            ended.add(List.of(price.key(), price.from()));
        }
        var changes = new ArrayList<Change>();
        for (var price : file) {
            if (!begun.contains(List.of(price.key(), price.from(), price.usdPerMillion()))) {
                changes.add(new Change(price.key(), price.usdPerMillion(), price.from(), price.source()));
            }
            if (price.to() != null && !ended.contains(List.of(price.key(), price.to()))) {
                changes.add(new Change(price.key(), null, price.to(), price.source()));
            }
        }
        return changes;
    }

    /// The drafts that are neither published nor discarded, newest first.
    @Transactional(readOnly = true)
    public List<Draft> open() {
        return drafts(DRAFTS.PUBLISHED_AT.isNull().and(DRAFTS.DISCARDED_AT.isNull()));
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(DraftId id) {
        return drafts(DRAFTS.DRAFT_ID.eq(id.value())).stream().findFirst();
    }

    private List<Draft> drafts(Condition condition) {
        var changes = multiset(selectFrom(DRAFT_PRICES)
                        .where(DRAFT_PRICES.DRAFT_ID.eq(DRAFTS.DRAFT_ID))
                        .orderBy(DRAFT_PRICES.EFFECTIVE_FROM, DRAFT_PRICES.MODEL, DRAFT_PRICES.DIRECTION))
                .convertFrom(rows -> rows.map(PriceDrafts::change));
        return dsl.select(DRAFTS.DRAFT_ID.convertFrom(DraftId::new), DRAFTS.TITLE, DRAFTS.CREATED_AT, changes)
                .from(DRAFTS)
                .where(condition)
                .orderBy(DRAFTS.CREATED_AT.desc())
                .fetch(mapping(Draft::new));
    }

    private static Change change(DraftPricesRecord row) {
        return new Change(
                Prices.key(
                        row.getModel(),
                        row.getRegion(),
                        row.getDirection(),
                        row.getTier(),
                        row.getRouting(),
                        row.getContext(),
                        row.getTtl()),
                row.getUsdPerMillion(),
                row.getEffectiveFrom(),
                row.getSource());
    }

    /// The changes by their days, so that one draft may change the same price twice.
    private List<Change> changes(DraftId id) {
        return find(id).map(Draft::changes).orElse(List.of());
    }

    /// What publishing an open draft would do, change by change.
    @Transactional(readOnly = true)
    public List<Difference> differences(DraftId id) {
        var made = new ArrayList<Difference>();
        var book = Prices.select(dsl, noCondition()).stream().collect(groupingBy(Price::key));
        for (var change : changes(id)) {
            made.add(difference(change, book.getOrDefault(change.key(), List.of())));
        }
        return made;
    }

    private static Difference difference(Change change, List<Price> history) {
        var before =
                history.stream().filter(price -> price.holdsOn(change.from())).findFirst();
        var usd = change.usdPerMillion();
        if (usd != null && before.isPresent() && before.get().usdPerMillion().compareTo(usd) == 0) {
            return new Difference.Same(change);
        }
        if (history.stream().anyMatch(price -> !price.from().isBefore(change.from()))) {
            return new Difference.Refused(change, "backdated");
        }
        if (usd == null) {
            return before.<Difference>map(price -> new Difference.Ends(change, price))
                    .orElseGet(() -> new Difference.Refused(change, "unknown"));
        }
        return before.<Difference>map(price -> new Difference.Changes(change, price))
                .orElseGet(() -> new Difference.Begins(change));
    }

    /// Publishes an open draft, all of it or nothing.
    public Published publish(DraftId id) {
        var claimed = dsl.update(DRAFTS)
                .set(DRAFTS.PUBLISHED_AT, clock.instant())
                .set(DRAFTS.PUBLISHED_BY, seat().person().value())
                .where(DRAFTS.DRAFT_ID.eq(id.value()))
                .and(DRAFTS.PUBLISHED_AT.isNull())
                .and(DRAFTS.DISCARDED_AT.isNull())
                .execute();
        if (claimed == 0) {
            return new Published.Refused(List.of());
        }
        var refused = new ArrayList<Difference.Refused>();
        int published = 0;
        for (var change : changes(id)) {
            switch (difference(change, Prices.select(dsl, Prices.is(change.key())))) {
                case Difference.Begins(var begun) -> published += insert(begun);
                case Difference.Changes(var changed, var before) -> {
                    end(before, changed.from());
                    published += insert(changed);
                }
                case Difference.Ends(var ended, var before) -> {
                    end(before, ended.from());
                    published++;
                }
                case Difference.Same _ -> {}
                case Difference.Refused no -> refused.add(no);
            }
        }
        if (!refused.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Published.Refused(List.copyOf(refused));
        }
        events.publishEvent(new PricesPublished());
        events.publishEvent(new Happened(
                seat().organisation(), "prices.publish", id.value().toString(), Map.of("prices", published)));
        return new Published.Done(published);
    }

    private void end(Price price, LocalDate day) {
        dsl.update(PRICES)
                .set(PRICES.EFFECTIVE_TO, day)
                .where(Prices.is(price.key()))
                .and(PRICES.EFFECTIVE_FROM.eq(price.from()))
                .execute();
    }

    private int insert(Change change) {
        var key = change.key();
        return dsl.insertInto(PRICES)
                .set(PRICES.MODEL, key.model())
                .set(PRICES.REGION, key.region())
                .set(PRICES.DIRECTION, key.direction().word())
                .set(PRICES.TIER, key.tier().word())
                .set(PRICES.ROUTING, key.routing().word())
                .set(PRICES.CONTEXT, key.context().word())
                .set(PRICES.TTL, Prices.word(key.ttl()))
                .set(PRICES.USD_PER_MILLION, change.usdPerMillion())
                .set(PRICES.EFFECTIVE_FROM, change.from())
                .set(PRICES.SOURCE, change.source())
                .set(PRICES.EVIDENCE, Evidence.BROKER.name())
                .set(PRICES.CHECKED_ON, LocalDate.now(clock.withZone(ZoneOffset.UTC)))
                .set(PRICES.PUBLISHED_BY, seat().person().value())
                .execute();
    }

    /// Gives an open draft up; whether there was one.
    public boolean discard(DraftId id) {
        return dsl.update(DRAFTS)
                        .set(DRAFTS.DISCARDED_AT, clock.instant())
                        .where(DRAFTS.DRAFT_ID.eq(id.value()))
                        .and(DRAFTS.PUBLISHED_AT.isNull())
                        .and(DRAFTS.DISCARDED_AT.isNull())
                        .execute()
                > 0;
    }

    private boolean open(DraftId id) {
        return dsl.fetchExists(dsl.selectOne()
                .from(DRAFTS)
                .where(DRAFTS.DRAFT_ID.eq(id.value()))
                .and(DRAFTS.PUBLISHED_AT.isNull())
                .and(DRAFTS.DISCARDED_AT.isNull())
                .forUpdate());
    }
}
