package io.cloudroute.plan;

import static io.cloudroute.plan.db.Tables.ITEMS;
import static io.cloudroute.plan.db.Tables.ITEM_CHANGES;
import static io.cloudroute.plan.db.Tables.VERSIONS;
import static org.jooq.Records.mapping;

import com.github.kagkarlsson.scheduler.task.Task;
import io.cloudroute.audit.Audit;
import io.cloudroute.job.Jobs;
import io.cloudroute.lever.Chosen;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.Imports;
import io.cloudroute.workload.Diagnoses;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The plans of customers, version by version, and how far their items have come.
///
/// A version is never altered. Its items are: each change counts up, names the one that was seen, and is kept.
@Component
@Transactional
public class PlanVersions {

    public static final int NAME_LENGTH = 120;
    public static final int NOTE_LENGTH = 2_000;

    private final DSLContext dsl;
    private final PlanReads reads;
    private final Viewers viewers;
    private final Bases bases;
    private final Diagnoses diagnoses;
    private final Audit audit;
    private final Jobs jobs;
    private final Task<Void> repricingTask;
    private final Clock clock;

    PlanVersions(
            DSLContext dsl,
            PlanReads reads,
            Viewers viewers,
            Bases bases,
            Diagnoses diagnoses,
            Audit audit,
            Jobs jobs,
            Task<Void> repricingTask,
            Clock clock) {
        this.dsl = dsl;
        this.reads = reads;
        this.viewers = viewers;
        this.bases = bases;
        this.diagnoses = diagnoses;
        this.audit = audit;
        this.jobs = jobs;
        this.repricingTask = repricingTask;
        this.clock = clock;
    }

    /// What became of a promotion.
    public sealed interface Promotion {
        /// @param again items of the version before that have to be agreed on again, since their settings or rates are
        /// other ones now
        record Done(PlanVersion plan, List<PlanItem> again) implements Promotion {
            public Done {
                again = List.copyOf(again);
            }
        }

        /// There is nothing that saves, or no bill to rest on; or no such customer.
        record Nothing() implements Promotion {}

        /// Somebody else promoted meanwhile.
        ///
        /// @param latest the version there is
        record Outdated(int latest) implements Promotion {}
    }

    /// What became of a change.
    public sealed interface Outcome {
        record Done(PlanItem item) implements Outcome {}

        /// Somebody changed it in between.
        record Outdated(PlanItem item) implements Outcome {}

        /// No item goes from the one to the other.
        record Impossible(Status from, Status to) implements Outcome {}

        /// It belongs to an earlier version.
        record Past() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    /// How an item shall be.
    ///
    /// @param note says why, or what was found; what is dropped needs one
    public record Wish(
            Status status,
            String owner,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate dueOn,
            String note) {

        /// @throws IllegalArgumentException naming what cannot be
        public Wish {
            owner = owner.strip();
            note = note.strip();
            if (owner.length() > NAME_LENGTH || note.length() > NOTE_LENGTH) {
                throw new IllegalArgumentException("an owner has at most 120 characters, and a note 2000");
            }
            if (status == Status.DROPPED && note.isEmpty()) {
                throw new IllegalArgumentException("what is dropped needs a reason");
            }
            if (startsOn != null && dueOn != null && dueOn.isBefore(startsOn)) {
                throw new IllegalArgumentException("it is due before it starts");
            }
        }
    }

    /// The latest first; empty where nothing was promoted, or there is no such customer.
    @Transactional(readOnly = true)
    public List<PlanVersion> list(CustomerId customer) {
        return reads.versions(VERSIONS.CUSTOMER_ID.eq(customer));
    }

    @Transactional(readOnly = true)
    public Optional<PlanVersion> find(CustomerId customer, int version) {
        return reads.find(customer, version);
    }

    @Transactional(readOnly = true)
    public Optional<PlanVersion> latest(CustomerId customer) {
        return reads.latest(customer);
    }

    /// Of one version, in the plan's order.
    @Transactional(readOnly = true)
    public List<PlanItem> items(CustomerId customer, int version) {
        return reads.items(ITEMS.CUSTOMER_ID.eq(customer).and(ITEMS.VERSION.eq(version)));
    }

    @Transactional(readOnly = true)
    public Optional<PlanItem> item(CustomerId customer, ItemId id) {
        return reads.items(ITEMS.CUSTOMER_ID.eq(customer).and(ITEMS.ITEM_ID.eq(id))).stream()
                .findFirst();
    }

    /// What happened to an item, the latest first.
    @Transactional(readOnly = true)
    public List<PlanItem.Change> history(CustomerId customer, ItemId id) {
        return dsl.select(
                        ITEM_CHANGES.CHANGE,
                        ITEM_CHANGES.STATUS.convertFrom(Status::valueOf),
                        ITEM_CHANGES.NOTE,
                        ITEM_CHANGES.CHANGED_BY,
                        ITEM_CHANGES.CHANGED_AT)
                .from(ITEM_CHANGES)
                .where(ITEM_CHANGES.CUSTOMER_ID.eq(customer), ITEM_CHANGES.ITEM_ID.eq(id))
                .orderBy(ITEM_CHANGES.CHANGE.desc())
                .fetch(mapping(PlanItem.Change::new));
    }

    /// What changes of prices made of a version, the latest first.
    @Transactional(readOnly = true)
    public List<Repricing> repricings(CustomerId customer, int version) {
        return reads.repricings(customer, version);
    }

    /// Makes a what-if the customer's plan. Items of the version before keep their owner and dates, and their status as
    /// far as what was agreed on still holds: the same settings and, until they are live, the same rates.
    ///
    /// @param seen the version that is the plan now; 0 for none
    /// @param name 1 to [#NAME_LENGTH] characters
    /// @param note at most [#NOTE_LENGTH]
    /// @throws io.cloudroute.lever.InvalidInputException when a setting cannot be
    @PreAuthorize(Imports.KEEPERS)
    public Promotion promote(CustomerId customer, WhatIf whatIf, int seen, String name, String note) {
        var title = name.strip();
        if (title.isEmpty() || title.length() > NAME_LENGTH || note.length() > NOTE_LENGTH) {
            throw new IllegalArgumentException("a name has 1 to 120 characters, and a note at most 2000");
        }
        var basis = bases.of(customer).orElse(null);
        if (basis == null) {
            return new Promotion.Nothing();
        }
        lock(customer);
        int latest = reads.number(customer);
        if (latest != seen) {
            return new Promotion.Outdated(latest);
        }
        var proposal = Proposal.of(basis.callSites(), whatIf, diagnoses.market());
        if (proposal.search().best().isEmpty()) {
            return new Promotion.Nothing();
        }
        var day = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var plan = new PlanVersion(
                latest + 1,
                title,
                note.strip(),
                PlanVersion.Document.of(basis, proposal, day, diagnoses.market()),
                clock.instant());
        dsl.insertInto(VERSIONS)
                .set(VERSIONS.CUSTOMER_ID, customer)
                .set(VERSIONS.VERSION, plan.version())
                .set(VERSIONS.NAME, plan.name())
                .set(VERSIONS.NOTE, plan.note())
                .set(VERSIONS.DOCUMENT, PlanJson.write(plan.document()))
                .set(VERSIONS.PROMOTED_BY, viewers.seat().orElseThrow().person().value())
                .set(VERSIONS.PROMOTED_AT, plan.promotedAt())
                .execute();
        var before = items(customer, latest);
        var old = find(customer, latest).orElse(null);
        var again = new ArrayList<PlanItem>();
        int position = 1;
        for (var chosen : plan.document().levers()) {
            var kept = before.stream()
                    .filter(item ->
                            item.lever() == chosen.lever() && item.callSite().equals(chosen.callSite()))
                    .findFirst()
                    .orElse(null);
            boolean holds = kept == null || old == null || holds(kept, chosen, old, plan);
            if (!holds) {
                again.add(kept);
            }
            insert(customer, plan, position++, chosen, kept, holds);
        }
        audit.record(
                new OrganisationId(customer.value()),
                "plan.promote",
                String.valueOf(plan.version()),
                Map.of("name", plan.name()));
        jobs.afterCommit(repricingTask, customer.toString());
        return new Promotion.Done(find(customer, plan.version()).orElseThrow(), again);
    }

    /// Whether what was said of an item can be said of it in the new version too.
    private static boolean holds(PlanItem item, Chosen chosen, PlanVersion old, PlanVersion now) {
        return switch (item.status()) {
            case PROPOSED, DROPPED -> true;
            case EVALUATING, LIVE, VERIFIED -> old.document().levers().contains(chosen);
            case AGREED ->
                old.document().levers().contains(chosen)
                        && old.document().rates().stream()
                                .noneMatch(rate -> now.document().rates().stream()
                                        .anyMatch(other -> rate.isFor(other) && !rate.equals(other)));
        };
    }

    /// Until the transaction ends, nobody else promotes a plan for this customer or changes one.
    private void lock(CustomerId customer) {
        dsl.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "plan.versions/" + customer);
    }

    private void insert(
            CustomerId customer,
            PlanVersion plan,
            int position,
            Chosen chosen,
            @Nullable PlanItem kept,
            boolean holds) {
        var status = kept == null || !holds ? Status.PROPOSED : kept.status();
        var id = dsl.insertInto(ITEMS)
                .set(ITEMS.CUSTOMER_ID, customer)
                .set(ITEMS.VERSION, plan.version())
                .set(ITEMS.POSITION, position)
                .set(ITEMS.LEVER, chosen.lever().id())
                .set(ITEMS.CALL_SITE, chosen.callSite())
                .set(ITEMS.STATUS, status.name())
                .set(ITEMS.REASON, kept == null ? null : kept.reason())
                .set(ITEMS.OWNER, kept == null ? "" : kept.owner())
                .set(ITEMS.STARTS_ON, kept == null ? null : kept.startsOn())
                .set(ITEMS.DUE_ON, kept == null ? null : kept.dueOn())
                .returning(ITEMS.ITEM_ID)
                .fetchSingle(ITEMS.ITEM_ID);
        record(customer, id, 1, status, "");
    }

    /// Moves an item on, or says who sees to it and when.
    ///
    /// @param seen the count of changes that was seen
    @PreAuthorize(Imports.KEEPERS)
    public Outcome change(CustomerId customer, ItemId id, int seen, Wish wish) {
        lock(customer);
        var item = item(customer, id).orElse(null);
        if (item == null) {
            return new Outcome.NotFound();
        }
        if (item.version() != reads.number(customer)) {
            return new Outcome.Past();
        }
        if (item.changes() != seen) {
            return new Outcome.Outdated(item);
        }
        if (item.status() != wish.status() && !item.status().next().contains(wish.status())) {
            return new Outcome.Impossible(item.status(), wish.status());
        }
        int changed = dsl.update(ITEMS)
                .set(ITEMS.STATUS, wish.status().name())
                .set(ITEMS.REASON, wish.status() == Status.DROPPED ? wish.note() : null)
                .set(ITEMS.OWNER, wish.owner())
                .set(ITEMS.STARTS_ON, wish.startsOn())
                .set(ITEMS.DUE_ON, wish.dueOn())
                .set(ITEMS.CHANGES, seen + 1)
                .where(ITEMS.CUSTOMER_ID.eq(customer), ITEMS.ITEM_ID.eq(id), ITEMS.CHANGES.eq(seen))
                .execute();
        var now = item(customer, id).orElseThrow();
        if (changed == 0) {
            return new Outcome.Outdated(now);
        }
        record(customer, id, now.changes(), now.status(), wish.note());
        audit.record(
                new OrganisationId(customer.value()),
                "plan.change",
                id.toString(),
                Map.of("status", now.status().name()));
        return new Outcome.Done(now);
    }

    private void record(CustomerId customer, ItemId id, int number, Status status, String note) {
        dsl.insertInto(ITEM_CHANGES)
                .set(ITEM_CHANGES.CUSTOMER_ID, customer)
                .set(ITEM_CHANGES.ITEM_ID, id)
                .set(ITEM_CHANGES.CHANGE, number)
                .set(ITEM_CHANGES.STATUS, status.name())
                .set(ITEM_CHANGES.NOTE, note)
                .set(
                        ITEM_CHANGES.CHANGED_BY,
                        viewers.seat().map(Seat::organisationName).orElse(""))
                .set(ITEM_CHANGES.CHANGED_AT, clock.instant())
                .execute();
    }
}
