package io.cloudroute.usage;

import static io.cloudroute.usage.db.Tables.BILLS;
import static io.cloudroute.usage.db.Tables.IMPORT_FILES;

import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.usage.reader.BillReader;
import io.cloudroute.usage.reader.ReadOutcome;
import io.cloudroute.usage.reader.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The copy of each bill, from which a figure is opened down to its lines.
///
/// Made after the import is done: the figures need not wait for it. A copy's key follows from its bill, so that making
/// it twice leaves one.
@Component
class Copies {

    private static final Logger log = LoggerFactory.getLogger(Copies.class);

    private final DSLContext dsl;
    private final TransactionTemplate transactions;
    private final ObjectStore objects;
    private final BillReader reader;
    private final WorkFolder work;

    Copies(
            DSLContext dsl,
            PlatformTransactionManager transactionManager,
            ObjectStore objects,
            BillReader reader,
            WorkFolder work) {
        this.dsl = dsl;
        this.transactions = new TransactionTemplate(transactionManager);
        this.objects = objects;
        this.reader = reader;
        this.work = work;
    }

    /// Brings the import's parts into the folder.
    List<Upload> fetchParts(CustomerId customer, ImportId id, Path folder) throws IOException {
        var files = transactions.execute(_ -> dsl.select(IMPORT_FILES.PART, IMPORT_FILES.NAME, IMPORT_FILES.OBJECT_KEY)
                .from(IMPORT_FILES)
                .where(IMPORT_FILES.CUSTOMER_ID.eq(customer), IMPORT_FILES.IMPORT_ID.eq(id))
                .orderBy(IMPORT_FILES.PART)
                .fetch());
        var uploads = new ArrayList<Upload>();
        for (var file : files) {
            var upload = new Upload(file.value2(), "part-%05d".formatted(file.value1()));
            objects.fetch(file.value3(), folder.resolve(upload.file()));
            uploads.add(upload);
        }
        return uploads;
    }

    /// Makes the copies of an import from its parts in the folder, and keeps them.
    void make(CustomerId customer, ImportId id, Path folder, List<Upload> parts) throws IOException {
        var outcome = reader.copy(folder, parts, _ -> {}, () -> false);
        if (!(outcome instanceof ReadOutcome.Read(var copied))) {
            var why = outcome instanceof ReadOutcome.Refused refused ? refused.fault() : "CANCELLED";
            log.warn("The lines of import {} cannot be opened: no copy of it could be made ({})", id, why);
            return;
        }
        for (var bill : copied.bills()) {
            var key = "%s/%s/%s".formatted(customer, id, bill.copy());
            objects.put(key, folder.resolve(bill.copy()));
            transactions.executeWithoutResult(_ -> dsl.update(BILLS)
                    .set(BILLS.COPY_KEY, key)
                    .where(
                            BILLS.CUSTOMER_ID.eq(customer),
                            BILLS.IMPORT_ID.eq(id),
                            BILLS.PAYER_ACCOUNT_ID.eq(bill.payer()),
                            BILLS.PERIOD.eq(bill.period()))
                    .execute());
        }
    }

    /// Makes what a killed run has left undone.
    void makeMissing(CustomerId customer, ImportId id) {
        boolean missing = transactions.execute(_ -> dsl.fetchExists(
                BILLS, BILLS.CUSTOMER_ID.eq(customer), BILLS.IMPORT_ID.eq(id), BILLS.COPY_KEY.isNull()));
        if (!missing) {
            return;
        }
        try {
            var folder = work.create(UUID.randomUUID().toString());
            try {
                var parts = fetchParts(customer, id, folder);
                if (reader.read(folder, parts, _ -> {}, () -> false) instanceof ReadOutcome.Read) {
                    make(customer, id, folder, parts);
                }
            } finally {
                work.remove(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
