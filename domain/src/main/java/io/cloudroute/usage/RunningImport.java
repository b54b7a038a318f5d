package io.cloudroute.usage;

import static io.cloudroute.usage.db.Tables.IMPORTS;

import io.cloudroute.audit.Audit;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.usage.Import.State;
import io.cloudroute.usage.db.tables.records.ImportsRecord;
import io.cloudroute.usage.reader.BillSummary;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.UpdateSetMoreStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What one run of a job writes into its import, while it may.
///
/// Each run leaves its own id in the import. A run that was taken for dead finds another's there, or a cancelled
/// import, and is told so by [OvertakenException].
final class RunningImport {

    private final Claims claims;
    final CustomerId customer;
    final ImportId id;
    final UUID run;
    final int tries;
    final Instant uploadedAt;

    private RunningImport(Claims claims, CustomerId customer, ImportId id, UUID run, int tries, Instant uploadedAt) {
        this.claims = claims;
        this.customer = customer;
        this.id = id;
        this.run = run;
        this.tries = tries;
        this.uploadedAt = uploadedAt;
    }

    /// Another run goes on with the import, or it was cancelled.
    static final class OvertakenException extends RuntimeException {}

    @Component
    static class Claims {
        private final DSLContext dsl;
        private final TransactionTemplate transactions;
        private final Audit audit;
        private final Clock clock;

        Claims(DSLContext dsl, PlatformTransactionManager transactionManager, Audit audit, Clock clock) {
            this.dsl = dsl;
            this.transactions = new TransactionTemplate(transactionManager);
            this.audit = audit;
            this.clock = clock;
        }

        /// Takes the import, unless this queueing of it has ended.
        Optional<RunningImport> claim(CustomerId customer, ImportId id, int queueing) {
            var run = UUID.randomUUID();
            return Optional.ofNullable(transactions.execute(_ -> dsl.update(IMPORTS)
                    .set(IMPORTS.STATE, State.READING.name())
                    .set(IMPORTS.RUN_ID, run)
                    .set(IMPORTS.TRIES, IMPORTS.TRIES.plus(1))
                    .set(IMPORTS.STARTED_AT, clock.instant())
                    .where(
                            IMPORTS.CUSTOMER_ID.eq(customer),
                            IMPORTS.IMPORT_ID.eq(id),
                            IMPORTS.QUEUEING.eq(queueing),
                            IMPORTS.STATE.in(State.QUEUED.name(), State.READING.name()))
                    .returning(IMPORTS.TRIES, IMPORTS.CREATED_AT)
                    .fetchOne(row -> new RunningImport(this, customer, id, run, row.getTries(), row.getCreatedAt()))));
        }
    }

    void tell(Import.Progress progress) {
        claims.transactions.executeWithoutResult(
                _ -> update(State.READING, changes -> changes.set(IMPORTS.PROGRESS, Json.write(progress))));
    }

    /// Waits for answers.
    void ask(List<Import.Question> questions) {
        claims.transactions.executeWithoutResult(_ -> {
            update(
                    State.NEEDS_ANSWER,
                    changes -> changes.set(IMPORTS.QUESTIONS, Json.write(questions, ImportReads.QUESTIONS)));
            record("import.ask", Map.of("questions", questions.size()));
        });
    }

    void fail(Import.Refusal refusal) {
        claims.transactions.executeWithoutResult(_ -> {
            update(
                    State.FAILED,
                    changes -> changes.set(IMPORTS.ERROR_CODE, refusal.code())
                            .set(IMPORTS.ERROR_DETAIL, Json.write(refusal))
                            .set(IMPORTS.FINISHED_AT, claims.clock.instant()));
            record("import.fail", Map.of("code", refusal.code()));
        });
    }

    /// Ends the import in the transaction that is under way.
    void done(BillSummary summary, int current) {
        update(
                State.DONE,
                changes -> changes.set(IMPORTS.FORMAT, summary.format().name())
                        .set(IMPORTS.FORMAT_VERSION, summary.version())
                        .set(IMPORTS.EXPORTED_AT, summary.exportedAt())
                        .set(IMPORTS.ROWS_READ, summary.rows())
                        .set(IMPORTS.FINISHED_AT, claims.clock.instant()));
        record("import.done", Map.of("bills", summary.bills().size(), "current", current));
    }

    private void update(State state, UnaryOperator<UpdateSetMoreStep<ImportsRecord>> changes) {
        int changed = changes.apply(claims.dsl.update(IMPORTS).set(IMPORTS.STATE, state.name()))
                .where(mine())
                .execute();
        if (changed == 0) {
            throw new OvertakenException();
        }
    }

    private Condition mine() {
        return IMPORTS.CUSTOMER_ID
                .eq(customer)
                .and(IMPORTS.IMPORT_ID.eq(id))
                .and(IMPORTS.RUN_ID.eq(run))
                .and(IMPORTS.STATE.eq(State.READING.name()));
    }

    private void record(String action, Map<String, ?> detail) {
        claims.audit.record(new OrganisationId(customer.value()), action, id.toString(), detail);
    }
}
