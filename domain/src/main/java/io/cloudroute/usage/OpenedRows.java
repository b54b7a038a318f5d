package io.cloudroute.usage;

import static io.cloudroute.usage.db.Tables.BILLS;
import static io.cloudroute.usage.db.Tables.CURRENT_BILLS;
import static io.cloudroute.usage.db.Tables.FACTS;
import static io.cloudroute.usage.db.Tables.SERIES;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.sum;

import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.usage.reader.OriginalRows;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The original rows of the current bills behind a figure.
@Component
public class OpenedRows {

    private final DSLContext dsl;
    private final TransactionTemplate transactions;
    private final ObjectStore objects;
    private final WorkFolder work;

    OpenedRows(DSLContext dsl, PlatformTransactionManager transactionManager, ObjectStore objects, WorkFolder work) {
        this.dsl = dsl;
        this.transactions = new TransactionTemplate(transactionManager);
        this.objects = objects;
        this.work = work;
    }

    /// Rows of one bill: a page ends where a bill does, since another's columns may differ.
    ///
    /// @param columns as the export names them
    /// @param rows as text, in the order of day
    /// @param total of rows, over all bills
    /// @param from the first row's number, from 0
    /// @param copied whether the bill's copy is made: a few moments after its import is done; without it, no rows
    public record Page(List<String> columns, List<List<String>> rows, long total, long from, boolean copied) {

        /// Where the next page begins, if there is one.
        public OptionalLong next() {
            long next = from + rows.size();
            return copied && next < total ? OptionalLong.of(next) : OptionalLong.empty();
        }
    }

    private record Source(ImportId id, @Nullable String copyKey, long rows) {}

    /// @param series at most [OriginalRows#MOST_SERIES]; those that are not the viewer's to see are as if they did not
    /// exist
    /// @param last the last day, included
    /// @param from the number of the first row, from 0
    /// @param limit 1 to 10,000
    /// @throws IOException when the copy cannot be read
    public Page open(
            CustomerId customer, Collection<UUID> series, LocalDate first, LocalDate last, long from, int limit)
            throws IOException {
        var sources = transactions.execute(_ -> sources(customer, series, first, last));
        long total = sources.stream().mapToLong(Source::rows).sum();
        long before = 0;
        for (var source : sources) {
            if (from < before + source.rows()) {
                if (source.copyKey() == null) {
                    return new Page(List.of(), List.of(), total, from, false);
                }
                var page = read(source.copyKey(), series, first, last, limit, from - before);
                return new Page(page.columns(), page.rows(), total, from, true);
            }
            before += source.rows();
        }
        return new Page(List.of(), List.of(), total, from, true);
    }

    private List<Source> sources(CustomerId customer, Collection<UUID> series, LocalDate first, LocalDate last) {
        return dsl.select(BILLS.IMPORT_ID, BILLS.COPY_KEY, sum(FACTS.LINES).cast(Long.class))
                .from(FACTS)
                .join(SERIES)
                .on(SERIES.CUSTOMER_ID.eq(FACTS.CUSTOMER_ID), SERIES.SERIES_ID.eq(FACTS.SERIES_ID))
                .join(CURRENT_BILLS)
                .on(
                        CURRENT_BILLS.CUSTOMER_ID.eq(FACTS.CUSTOMER_ID),
                        CURRENT_BILLS.PAYER_ACCOUNT_ID.eq(SERIES.PAYER_ACCOUNT_ID),
                        CURRENT_BILLS.PERIOD.eq(FACTS.PERIOD),
                        CURRENT_BILLS.IMPORT_ID.eq(FACTS.IMPORT_ID))
                .join(BILLS)
                .on(
                        BILLS.CUSTOMER_ID.eq(CURRENT_BILLS.CUSTOMER_ID),
                        BILLS.IMPORT_ID.eq(CURRENT_BILLS.IMPORT_ID),
                        BILLS.PAYER_ACCOUNT_ID.eq(CURRENT_BILLS.PAYER_ACCOUNT_ID),
                        BILLS.PERIOD.eq(CURRENT_BILLS.PERIOD))
                .where(
                        FACTS.CUSTOMER_ID.eq(customer),
                        FACTS.SERIES_ID.eq(any(series.toArray(UUID[]::new))),
                        FACTS.DAY.between(first, last))
                .groupBy(BILLS.PERIOD, BILLS.PAYER_ACCOUNT_ID, BILLS.IMPORT_ID, BILLS.COPY_KEY)
                .orderBy(BILLS.PERIOD, BILLS.PAYER_ACCOUNT_ID)
                .fetch(mapping(Source::new));
    }

    private OriginalRows.Page read(
            String copyKey, Collection<UUID> series, LocalDate first, LocalDate last, int limit, long offset)
            throws IOException {
        var folder = work.create(UUID.randomUUID().toString());
        try {
            var copy = folder.resolve("copy.parquet");
            work.cached(copyKey, copy, target -> objects.fetch(copyKey, target));
            return OriginalRows.read(copy, series, first, last, limit, offset);
        } finally {
            work.remove(folder);
        }
    }
}
