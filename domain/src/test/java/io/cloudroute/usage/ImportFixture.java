package io.cloudroute.usage;

import static io.cloudroute.Personas.as;

import io.cloudroute.Personas;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.Imports.Outcome;
import io.cloudroute.usage.Imports.Receipt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.stereotype.Component;

/// Hands bills in, and runs their jobs at once.
@Component
class ImportFixture {

    private final Imports imports;
    private final ImportRun run;

    ImportFixture(Imports imports, ImportRun run) {
        this.imports = imports;
        this.run = run;
    }

    /// A bill of the seat's own customer, read and taken as far as it goes.
    ImportId handIn(Seat seat, byte[] content) {
        var customer = Personas.customerId(seat);
        var id = begin(seat, customer, "bill.csv");
        receive(seat, customer, id, content);
        var outcome = as(seat, () -> imports.queue(customer, id));
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError(outcome);
        }
        run(customer, id, 1);
        return id;
    }

    ImportId begin(Seat seat, CustomerId customer, String name) {
        return as(seat, () -> imports.begin(customer, name)).orElseThrow();
    }

    Receipt receive(Seat seat, CustomerId customer, ImportId id, byte[] content) {
        return as(seat, () -> {
            try {
                return imports.receive(customer, id, "bill.csv", new ByteArrayInputStream(content), _ -> {});
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        });
    }

    void run(CustomerId customer, ImportId id, int queueing) {
        run.run(new ImportRun.Order(customer, id, queueing));
    }

    Import find(Seat seat, ImportId id) {
        return as(seat, () -> imports.find(Personas.customerId(seat), id)).orElseThrow();
    }
}
