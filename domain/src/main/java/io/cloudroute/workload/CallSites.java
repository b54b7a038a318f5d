package io.cloudroute.workload;

import static io.cloudroute.workload.db.Tables.CALL_SITES;
import static io.cloudroute.workload.db.Tables.CALL_SITE_FIELDS;
import static io.cloudroute.workload.db.Tables.WORKLOADS;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.cloudroute.audit.Audit;
import io.cloudroute.pricing.Axis;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.Imports;
import io.cloudroute.workload.Known.Given;
import io.cloudroute.workload.Known.Source;
import io.cloudroute.workload.ProfiledCallSite.Scope;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The call sites of customers' workloads.
///
/// What the viewer may not see reads like what is not there. Commands are for those who keep the customer's data; each
/// names the version that was seen, and does nothing when somebody else was faster. A command that would leave a call
/// site the levers cannot take throws `InvalidInputException`, naming the field, and changes nothing.
@Component
@Transactional
public class CallSites {

    private final DSLContext dsl;
    private final Viewers viewers;
    private final Audit audit;
    private final Clock clock;

    CallSites(DSLContext dsl, Viewers viewers, Audit audit, Clock clock) {
        this.dsl = dsl;
        this.viewers = viewers;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of a command.
    public sealed interface Outcome {
        /// @param site as it is now
        record Done(ProfiledCallSite site) implements Outcome {}

        /// Somebody changed it in between.
        record Outdated(ProfiledCallSite site) implements Outcome {}

        /// The customer has a call site of this name in use.
        record NameTaken() implements Outcome {}

        /// It is archived, or has no such field.
        record NotNow() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    /// Those in use, by name.
    ///
    /// @param workload null for those of all workloads
    @Transactional(readOnly = true)
    public List<ProfiledCallSite> list(CustomerId customer, @Nullable WorkloadId workload) {
        return fetch(
                customer,
                CALL_SITES
                        .ARCHIVED_AT
                        .isNull()
                        .and(workload == null ? noCondition() : CALL_SITES.WORKLOAD_ID.eq(workload)));
    }

    /// The call site, archived or not.
    @Transactional(readOnly = true)
    public Optional<ProfiledCallSite> find(CustomerId customer, CallSiteId id) {
        return fetch(customer, CALL_SITES.CALL_SITE_ID.eq(id.value())).stream().findFirst();
    }

    /// @param name 1 to 200 characters
    @PreAuthorize(Imports.KEEPERS)
    public Outcome create(
            CustomerId customer, WorkloadId workload, String name, Scope scope, Map<String, Given> fields) {
        boolean there = dsl.fetchExists(
                WORKLOADS,
                WORKLOADS.CUSTOMER_ID.eq(customer),
                WORKLOADS.WORKLOAD_ID.eq(workload),
                WORKLOADS.ARCHIVED_AT.isNull());
        if (!there) {
            return new Outcome.NotFound();
        }
        var id = dsl.insertInto(CALL_SITES)
                .set(CALL_SITES.CUSTOMER_ID, customer)
                .set(CALL_SITES.WORKLOAD_ID, workload)
                .set(CALL_SITES.NAME, checked(name))
                .set(CALL_SITES.MODELS, scope.models().toArray(String[]::new))
                .set(CALL_SITES.TIER, word(scope.tier()))
                .set(CALL_SITES.ROUTING, word(scope.routing()))
                .set(CALL_SITES.CREATED_BY, person())
                .set(CALL_SITES.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .returning(CALL_SITES.CALL_SITE_ID)
                .fetchOptional(CALL_SITES.CALL_SITE_ID);
        if (id.isEmpty()) {
            return new Outcome.NameTaken();
        }
        var created = new CallSiteId(id.get());
        fields.forEach((field, given) -> write(customer, created, field, given));
        record(customer, "callsite.create", created, fields.keySet());
        return done(customer, created);
    }

    /// Sets these fields, and forgets those.
    @PreAuthorize(Imports.KEEPERS)
    public Outcome change(
            CustomerId customer, CallSiteId id, int version, Map<String, Given> fields, Set<String> forgotten) {
        var refused = begin(customer, id, version);
        if (refused.isPresent()) {
            return refused.get();
        }
        dsl.deleteFrom(CALL_SITE_FIELDS)
                .where(
                        CALL_SITE_FIELDS.CUSTOMER_ID.eq(customer),
                        CALL_SITE_FIELDS.CALL_SITE_ID.eq(id.value()),
                        CALL_SITE_FIELDS.FIELD.in(forgotten))
                .execute();
        fields.forEach((field, given) -> write(customer, id, field, given));
        var touched = new TreeSet<>(fields.keySet());
        touched.addAll(forgotten);
        record(customer, "callsite.change", id, touched);
        return done(customer, id);
    }

    /// Vouches for a field's value as it stands; a range it had is gone.
    @PreAuthorize(Imports.KEEPERS)
    public Outcome confirm(CustomerId customer, CallSiteId id, int version, String field) {
        var known = find(customer, id).map(site -> site.fields().get(field)).orElse(null);
        if (known == null) {
            return find(customer, id).isEmpty() ? new Outcome.NotFound() : new Outcome.NotNow();
        }
        var refused = begin(customer, id, version);
        if (refused.isPresent()) {
            return refused.get();
        }
        write(customer, id, field, Given.of(known.value(), Source.CONFIRMED));
        record(customer, "callsite.confirm", id, Set.of(field));
        return done(customer, id);
    }

    /// Takes a call site out of use; its name is free again.
    @PreAuthorize(Imports.KEEPERS)
    public Outcome archive(CustomerId customer, CallSiteId id, int version) {
        var refused = begin(customer, id, version);
        if (refused.isPresent()) {
            return refused.get();
        }
        dsl.update(CALL_SITES)
                .set(CALL_SITES.ARCHIVED_AT, clock.instant())
                .where(CALL_SITES.CUSTOMER_ID.eq(customer), CALL_SITES.CALL_SITE_ID.eq(id.value()))
                .execute();
        record(customer, "callsite.archive", id, Set.of());
        return done(customer, id);
    }

    /// Counts the version up, which locks the row too; empty where the command may go on.
    private Optional<Outcome> begin(CustomerId customer, CallSiteId id, int version) {
        int counted = dsl.update(CALL_SITES)
                .set(CALL_SITES.VERSION, version + 1)
                .where(
                        CALL_SITES.CUSTOMER_ID.eq(customer),
                        CALL_SITES.CALL_SITE_ID.eq(id.value()),
                        CALL_SITES.VERSION.eq(version),
                        CALL_SITES.ARCHIVED_AT.isNull())
                .execute();
        if (counted > 0) {
            return Optional.empty();
        }
        return Optional.of(find(customer, id)
                .<Outcome>map(site -> site.archivedAt() == null ? new Outcome.Outdated(site) : new Outcome.NotNow())
                .orElseGet(Outcome.NotFound::new));
    }

    private Outcome done(CustomerId customer, CallSiteId id) {
        var site = find(customer, id).orElseThrow();
        site.callSite();
        return new Outcome.Done(site);
    }

    private void write(CustomerId customer, CallSiteId id, String field, Given given) {
        dsl.insertInto(CALL_SITE_FIELDS)
                .set(CALL_SITE_FIELDS.CUSTOMER_ID, customer)
                .set(CALL_SITE_FIELDS.CALL_SITE_ID, id.value())
                .set(CALL_SITE_FIELDS.FIELD, field)
                .set(CALL_SITE_FIELDS.VALUE, given.value())
                .set(CALL_SITE_FIELDS.LOW, given.low())
                .set(CALL_SITE_FIELDS.HIGH, given.high())
                .set(CALL_SITE_FIELDS.SOURCE, given.source().name())
                .set(CALL_SITE_FIELDS.SET_BY, person())
                .set(CALL_SITE_FIELDS.SET_BY_NAME, organisation())
                .set(CALL_SITE_FIELDS.SET_AT, clock.instant())
                .onConflict(CALL_SITE_FIELDS.CUSTOMER_ID, CALL_SITE_FIELDS.CALL_SITE_ID, CALL_SITE_FIELDS.FIELD)
                .doUpdate()
                .set(CALL_SITE_FIELDS.VALUE, given.value())
                .set(CALL_SITE_FIELDS.LOW, given.low())
                .set(CALL_SITE_FIELDS.HIGH, given.high())
                .set(CALL_SITE_FIELDS.SOURCE, given.source().name())
                .set(CALL_SITE_FIELDS.SET_BY, person())
                .set(CALL_SITE_FIELDS.SET_BY_NAME, organisation())
                .set(CALL_SITE_FIELDS.SET_AT, clock.instant())
                .execute();
    }

    private List<ProfiledCallSite> fetch(CustomerId customer, Condition which) {
        var fields = multiset(select(
                                CALL_SITE_FIELDS.FIELD,
                                CALL_SITE_FIELDS.VALUE,
                                CALL_SITE_FIELDS.LOW,
                                CALL_SITE_FIELDS.HIGH,
                                CALL_SITE_FIELDS.SOURCE,
                                CALL_SITE_FIELDS.SET_BY,
                                CALL_SITE_FIELDS.SET_BY_NAME,
                                CALL_SITE_FIELDS.SET_AT)
                        .from(CALL_SITE_FIELDS)
                        .where(
                                CALL_SITE_FIELDS.CUSTOMER_ID.eq(CALL_SITES.CUSTOMER_ID),
                                CALL_SITE_FIELDS.CALL_SITE_ID.eq(CALL_SITES.CALL_SITE_ID)))
                .convertFrom(rows -> rows.stream()
                        .collect(toMap(
                                row -> row.value1(),
                                row -> new Known(
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        Source.valueOf(row.value5()),
                                        row.value6(),
                                        row.value7(),
                                        row.value8()))));
        return dsl.select(
                        CALL_SITES.CALL_SITE_ID.convertFrom(CallSiteId::new),
                        CALL_SITES.WORKLOAD_ID,
                        CALL_SITES.NAME,
                        CALL_SITES.MODELS,
                        CALL_SITES.TIER,
                        CALL_SITES.ROUTING,
                        fields,
                        CALL_SITES.VERSION,
                        CALL_SITES.ARCHIVED_AT)
                .from(CALL_SITES)
                .where(CALL_SITES.CUSTOMER_ID.eq(customer))
                .and(which)
                .orderBy(CALL_SITES.NAME, CALL_SITES.CALL_SITE_ID)
                .fetch(Records.mapping(
                        (id, workload, name, models, tier, routing, known, version, archived) -> new ProfiledCallSite(
                                id, workload, name, scope(models, tier, routing), known, version, archived)));
    }

    private static Scope scope(String[] models, @Nullable String tier, @Nullable String routing) {
        return new Scope(
                List.of(models),
                tier == null ? null : Axis.of(Tier.class, tier).orElseThrow(),
                routing == null ? null : Axis.of(Routing.class, routing).orElseThrow());
    }

    private static @Nullable String word(@Nullable Axis axis) {
        return axis == null ? null : axis.word();
    }

    private static String checked(String name) {
        var text = name.strip();
        if (text.isEmpty() || text.length() > 200) {
            throw new IllegalArgumentException("a name has 1 to 200 characters");
        }
        return text;
    }

    private @Nullable UUID person() {
        return viewers.seat().map(seat -> seat.person().value()).orElse(null);
    }

    private String organisation() {
        return viewers.seat().map(Seat::organisationName).orElse("");
    }

    private void record(CustomerId customer, String action, CallSiteId id, Set<String> fields) {
        audit.record(
                new OrganisationId(customer.value()),
                action,
                id.toString(),
                Map.of("fields", fields.stream().sorted().toList()));
    }
}
