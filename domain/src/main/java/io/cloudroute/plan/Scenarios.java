package io.cloudroute.plan;

import static io.cloudroute.plan.db.Tables.SCENARIOS;
import static org.jooq.Records.mapping;

import io.cloudroute.audit.Audit;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.Imports;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The scenarios of customers: one's own organisation's, and those that are shared in the engagement.
@Component
@Transactional
public class Scenarios {

    public static final int NAME_LENGTH = 120;
    public static final int MOST = 200;

    private final DSLContext dsl;
    private final Viewers viewers;
    private final Organisations organisations;
    private final Audit audit;
    private final Clock clock;

    Scenarios(DSLContext dsl, Viewers viewers, Organisations organisations, Audit audit, Clock clock) {
        this.dsl = dsl;
        this.viewers = viewers;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of a command.
    public sealed interface Outcome {
        /// @param scenario as it is now
        record Done(Scenario scenario) implements Outcome {}

        /// Somebody changed it in between.
        record Outdated(Scenario scenario) implements Outcome {}

        /// The organisation has a scenario of this name.
        record NameTaken() implements Outcome {}

        /// There are [#MOST] of them.
        record TooMany() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    /// By name.
    @Transactional(readOnly = true)
    public List<Scenario> list(CustomerId customer) {
        return select(customer, null);
    }

    @Transactional(readOnly = true)
    public Optional<Scenario> find(CustomerId customer, ScenarioId id) {
        return select(customer, id).stream().findFirst();
    }

    /// @param name 1 to [#NAME_LENGTH] characters
    @PreAuthorize(Imports.KEEPERS)
    public Outcome create(CustomerId customer, String name, WhatIf whatIf, boolean shared) {
        var kept = checked(name);
        if (organisations.customers().stream()
                .noneMatch(found -> found.id().value().equals(customer.value()))) {
            return new Outcome.NotFound();
        }
        if (list(customer).size() >= MOST) {
            return new Outcome.TooMany();
        }
        var seat = viewers.seat().orElseThrow();
        var now = clock.instant();
        var id = dsl.insertInto(SCENARIOS)
                .set(SCENARIOS.CUSTOMER_ID, customer)
                .set(SCENARIOS.ORGANISATION_ID, seat.organisation())
                .set(SCENARIOS.NAME, kept)
                .set(SCENARIOS.WHAT_IF, PlanJson.write(whatIf))
                .set(SCENARIOS.SHARED, shared)
                .set(SCENARIOS.CREATED_BY, seat.person().value())
                .set(SCENARIOS.CREATED_AT, now)
                .set(SCENARIOS.CHANGED_AT, now)
                .onConflictDoNothing()
                .returning(SCENARIOS.SCENARIO_ID)
                .fetchOptional(SCENARIOS.SCENARIO_ID);
        return id.isEmpty() ? new Outcome.NameTaken() : done(customer, "scenario.create", id.get());
    }

    /// Puts name, what-if and sharing in place of what they are.
    ///
    /// @param version that was seen
    /// @param name 1 to [#NAME_LENGTH] characters
    @PreAuthorize(Imports.KEEPERS)
    public Outcome change(CustomerId customer, ScenarioId id, int version, String name, WhatIf whatIf, boolean shared) {
        var kept = checked(name);
        var seen = find(customer, id);
        if (seen.isEmpty()) {
            return new Outcome.NotFound();
        }
        boolean taken = dsl.fetchExists(
                SCENARIOS,
                SCENARIOS.CUSTOMER_ID.eq(customer),
                SCENARIOS.ORGANISATION_ID.eq(seen.get().organisation()),
                SCENARIOS.SCENARIO_ID.ne(id),
                SCENARIOS.NAME.equalIgnoreCase(kept),
                SCENARIOS.DELETED_AT.isNull());
        if (taken) {
            return new Outcome.NameTaken();
        }
        int changed = dsl.update(SCENARIOS)
                .set(SCENARIOS.NAME, kept)
                .set(SCENARIOS.WHAT_IF, PlanJson.write(whatIf))
                .set(SCENARIOS.SHARED, shared || !own(seen.get()))
                .set(SCENARIOS.VERSION, version + 1)
                .set(SCENARIOS.CHANGED_AT, clock.instant())
                .where(
                        SCENARIOS.CUSTOMER_ID.eq(customer),
                        SCENARIOS.SCENARIO_ID.eq(id),
                        SCENARIOS.VERSION.eq(version),
                        SCENARIOS.DELETED_AT.isNull())
                .execute();
        return changed == 0
                ? find(customer, id).<Outcome>map(Outcome.Outdated::new).orElseGet(Outcome.NotFound::new)
                : done(customer, "scenario.change", id);
    }

    /// Takes it away; only its maker's organisation can.
    @PreAuthorize(Imports.KEEPERS)
    public boolean delete(CustomerId customer, ScenarioId id) {
        int deleted = dsl.update(SCENARIOS)
                .set(SCENARIOS.DELETED_AT, clock.instant())
                .where(
                        SCENARIOS.CUSTOMER_ID.eq(customer),
                        SCENARIOS.SCENARIO_ID.eq(id),
                        SCENARIOS.ORGANISATION_ID.eq(
                                viewers.seat().orElseThrow().organisation()),
                        SCENARIOS.DELETED_AT.isNull())
                .execute();
        if (deleted > 0) {
            record(customer, "scenario.delete", id);
        }
        return deleted > 0;
    }

    /// Whether it is the viewer's organisation's, which alone can hide or delete it.
    public boolean own(Scenario scenario) {
        return viewers.seat()
                .filter(seat -> seat.organisation().equals(scenario.organisation()))
                .isPresent();
    }

    private List<Scenario> select(CustomerId customer, @Nullable ScenarioId id) {
        var condition = SCENARIOS.CUSTOMER_ID.eq(customer).and(SCENARIOS.DELETED_AT.isNull());
        return dsl.select(
                        SCENARIOS.SCENARIO_ID,
                        SCENARIOS.ORGANISATION_ID,
                        SCENARIOS.NAME,
                        SCENARIOS.WHAT_IF.convertFrom(json -> PlanJson.read(json, WhatIf.class)),
                        SCENARIOS.SHARED,
                        SCENARIOS.VERSION,
                        SCENARIOS.CHANGED_AT)
                .from(SCENARIOS)
                .where(id == null ? condition : condition.and(SCENARIOS.SCENARIO_ID.eq(id)))
                .orderBy(SCENARIOS.NAME, SCENARIOS.SCENARIO_ID)
                .fetch(mapping(Scenario::new));
    }

    private Outcome done(CustomerId customer, String action, ScenarioId id) {
        record(customer, action, id);
        return new Outcome.Done(find(customer, id).orElseThrow());
    }

    private void record(CustomerId customer, String action, ScenarioId id) {
        audit.record(new OrganisationId(customer.value()), action, id.toString(), Map.of());
    }

    private static String checked(String name) {
        var kept = name.strip();
        if (kept.isEmpty() || kept.length() > NAME_LENGTH) {
            throw new IllegalArgumentException("a scenario's name has 1 to " + NAME_LENGTH + " characters");
        }
        return kept;
    }
}
