package io.cloudroute.workload;

import static io.cloudroute.workload.db.Tables.RULES;
import static io.cloudroute.workload.db.Tables.WORKLOADS;
import static org.jooq.Records.mapping;

import io.cloudroute.audit.Audit;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.Imports;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A customer's workloads, and their money: Bedrock's gross spend of the current bills, with what is nobody's.
@Component
@Transactional
public class Workloads {

    private final DSLContext dsl;
    private final Viewers viewers;
    private final Organisations organisations;
    private final Audit audit;
    private final Clock clock;

    Workloads(DSLContext dsl, Viewers viewers, Organisations organisations, Audit audit, Clock clock) {
        this.dsl = dsl;
        this.viewers = viewers;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of a command.
    public sealed interface Outcome {
        record Done(WorkloadId id) implements Outcome {}

        /// Another workload in use has this name.
        record NameTaken() implements Outcome {}

        /// Rules lead to it.
        record InUse() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    /// @param workload null for what is nobody's
    public record Month(@Nullable WorkloadId workload, YearMonth month, Usd cost) {}

    /// @param workload null for what is nobody's
    public record Day(@Nullable WorkloadId workload, LocalDate day, Usd cost) {}

    /// @param workload null for what is nobody's
    /// @param model empty where nobody knows the usage type; so are the others where they say nothing
    public record Part(
            @Nullable WorkloadId workload,
            YearMonth month,
            String model,
            String direction,
            String tier,
            String routing,
            Usd cost) {}

    /// By name, those in use first.
    @Transactional(readOnly = true)
    public List<Workload> list(CustomerId customer) {
        return dsl.select(WORKLOADS.WORKLOAD_ID, WORKLOADS.NAME, WORKLOADS.CREATED_AT, WORKLOADS.ARCHIVED_AT)
                .from(WORKLOADS)
                .where(WORKLOADS.CUSTOMER_ID.eq(customer))
                .orderBy(WORKLOADS.ARCHIVED_AT.isNotNull(), WORKLOADS.NAME, WORKLOADS.WORKLOAD_ID)
                .fetch(mapping(Workload::new));
    }

    @Transactional(readOnly = true)
    public Optional<Workload> find(CustomerId customer, WorkloadId id) {
        return dsl.select(WORKLOADS.WORKLOAD_ID, WORKLOADS.NAME, WORKLOADS.CREATED_AT, WORKLOADS.ARCHIVED_AT)
                .from(WORKLOADS)
                .where(WORKLOADS.CUSTOMER_ID.eq(customer), WORKLOADS.WORKLOAD_ID.eq(id))
                .fetchOptional(mapping(Workload::new));
    }

    /// @throws IllegalArgumentException unless the name has 1 to 120 characters
    @PreAuthorize(Imports.KEEPERS)
    public Outcome create(CustomerId customer, String name) {
        var kept = checked(name);
        if (organisations.customer(customer).isEmpty()) {
            return new Outcome.NotFound();
        }
        var created = dsl.insertInto(WORKLOADS)
                .set(WORKLOADS.CUSTOMER_ID, customer)
                .set(WORKLOADS.NAME, kept)
                .set(
                        WORKLOADS.CREATED_BY,
                        viewers.seat().map(seat -> seat.person().value()).orElse(null))
                .set(WORKLOADS.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .returning(WORKLOADS.WORKLOAD_ID)
                .fetchOptional(WORKLOADS.WORKLOAD_ID);
        if (created.isEmpty()) {
            return new Outcome.NameTaken();
        }
        return done(customer, "workload.create", created.get());
    }

    /// @throws IllegalArgumentException unless the name has 1 to 120 characters
    @PreAuthorize(Imports.KEEPERS)
    public Outcome rename(CustomerId customer, WorkloadId id, String name) {
        var kept = checked(name);
        dsl.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "workload.names/" + customer);
        boolean taken = dsl.fetchExists(
                WORKLOADS,
                WORKLOADS.CUSTOMER_ID.eq(customer),
                WORKLOADS.WORKLOAD_ID.ne(id),
                WORKLOADS.NAME.equalIgnoreCase(kept),
                WORKLOADS.ARCHIVED_AT.isNull());
        if (taken) {
            return new Outcome.NameTaken();
        }
        int changed = dsl.update(WORKLOADS)
                .set(WORKLOADS.NAME, kept)
                .where(WORKLOADS.CUSTOMER_ID.eq(customer), WORKLOADS.WORKLOAD_ID.eq(id), WORKLOADS.ARCHIVED_AT.isNull())
                .execute();
        return changed == 0 ? new Outcome.NotFound() : done(customer, "workload.rename", id);
    }

    /// Takes a workload out of use. Its past money stays its own.
    @PreAuthorize(Imports.KEEPERS)
    public Outcome archive(CustomerId customer, WorkloadId id) {
        dsl.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "workload.rules/" + customer);
        if (dsl.fetchExists(RULES, RULES.CUSTOMER_ID.eq(customer), RULES.WORKLOAD_ID.eq(id))) {
            return new Outcome.InUse();
        }
        int changed = dsl.update(WORKLOADS)
                .set(WORKLOADS.ARCHIVED_AT, clock.instant())
                .where(WORKLOADS.CUSTOMER_ID.eq(customer), WORKLOADS.WORKLOAD_ID.eq(id), WORKLOADS.ARCHIVED_AT.isNull())
                .execute();
        return changed == 0 ? new Outcome.NotFound() : done(customer, "workload.archive", id);
    }

    /// Each workload's money by calendar month, both included, with what is nobody's: their sum is Bedrock's gross.
    @Transactional(readOnly = true)
    public List<Month> months(CustomerId customer, YearMonth first, YearMonth last) {
        return dsl.fetch(
                        money("a.workload_id, f.month", "months", "month"),
                        customer.value(),
                        first.atDay(1),
                        last.atDay(1))
                .map(row -> new Month(
                        workload(row.get(0, UUID.class)),
                        YearMonth.from(row.get(1, LocalDate.class)),
                        usd(row.get(2))));
    }

    /// The same by what the usage types say.
    @Transactional(readOnly = true)
    public List<Part> parts(CustomerId customer, YearMonth first, YearMonth last) {
        return dsl.fetch(
                        money(
                                "a.workload_id, f.month, coalesce(s.model, ''), coalesce(s.direction, ''), coalesce(s.tier, ''), coalesce(s.routing, '')",
                                "months",
                                "month"),
                        customer.value(),
                        first.atDay(1),
                        last.atDay(1))
                .map(row -> new Part(
                        workload(row.get(0, UUID.class)),
                        YearMonth.from(row.get(1, LocalDate.class)),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        usd(row.get(6))));
    }

    /// The same by day, both included.
    @Transactional(readOnly = true)
    public List<Day> days(CustomerId customer, LocalDate first, LocalDate last) {
        return dsl.fetch(money("a.workload_id, f.day", "facts", "day"), customer.value(), first, last)
                .map(row -> new Day(workload(row.get(0, UUID.class)), row.get(1, LocalDate.class), usd(row.get(2))));
    }

    private static String money(String keys, String table, String time) {
        return """
                select %1$s, sum(f.cost_usd) from usage.%2$s f
                join usage.series s on s.customer_id = f.customer_id and s.series_id = f.series_id
                join usage.current_bills c on c.customer_id = f.customer_id and c.period = f.period
                  and c.import_id = f.import_id and c.payer_account_id = s.payer_account_id
                left join workload.attributions a on a.customer_id = f.customer_id and a.period = f.period and a.series_id = f.series_id
                where f.customer_id = ? and f.%3$s between ? and ? and s.bedrock and s.charge_type not in ('CREDIT', 'REFUND', 'TAX')
                group by %1$s order by %1$s""".formatted(keys, table, time);
    }

    private static @Nullable WorkloadId workload(@Nullable UUID id) {
        return id == null ? null : new WorkloadId(id);
    }

    private static Usd usd(@Nullable Object amount) {
        return new Usd(amount instanceof BigDecimal number ? number : BigDecimal.ZERO);
    }

    private Outcome done(CustomerId customer, String action, WorkloadId id) {
        audit.record(new OrganisationId(customer.value()), action, id.toString(), Map.of());
        return new Outcome.Done(id);
    }

    private static String checked(String name) {
        var kept = name.strip();
        if (kept.isEmpty() || kept.length() > 120) {
            throw new IllegalArgumentException("a workload's name has 1 to 120 characters");
        }
        return kept;
    }
}
