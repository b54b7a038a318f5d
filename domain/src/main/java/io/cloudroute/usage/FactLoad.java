package io.cloudroute.usage;

import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.usage.reader.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/// Brings what the reader wrote into the database, in the transaction of its caller, as the worker.
///
/// The walls refuse `copy` into a tenant's table, so it goes into temporary tables and from there in one statement
/// each.
@Component
class FactLoad {

    private static final String SERIES_KEY =
            "payer_account_id, account_id, billing_entity, product, region, service, usage_type, unit, operation, resource, principal, tags, charge_type, bedrock";

    private record Target(String table, String columns) {}

    /// In the order in which the reader writes them. Its files are in the order of the tables' keys, and stay so: that
    /// is what makes the load fast.
    private static final List<Target> TARGETS = List.of(
            new Target("facts", "period, series_id, day, invoice, quantity, cost_usd, list_cost_usd, lines"),
            new Target("days", "period, day, series_id, quantity, cost_usd"),
            new Target("weeks", "period, week, series_id, quantity, cost_usd"),
            new Target("months", "period, month, series_id, quantity, cost_usd"),
            new Target("hours", "period, series_id, day, hours, quantities, costs"));

    private static final int COPY_BUFFER_BYTES = 1 << 20;

    private final DSLContext dsl;
    private final Classifier classifier;

    FactLoad(DSLContext dsl, Classifier classifier) {
        this.dsl = dsl;
        this.classifier = classifier;
    }

    /// Takes each file as soon as it is written.
    ///
    /// @param hourly whether there are hours among them
    /// @throws Reading.EndedException if the reading ends before it has written all
    void load(CustomerId customer, ImportId id, boolean hourly, Reading reading) {
        dsl.execute("set local work_mem = '64MB'");
        dsl.execute("""
                create temporary table staged_series (series_id uuid, payer_account_id text, account_id text, billing_entity text,
                  product text, region text, service text, usage_type text, unit text, operation text, resource text, principal text,
                  tags jsonb, charge_type text, bedrock boolean) on commit drop""");
        copy(reading.written("series.csv"), "staged_series", "series_id, " + SERIES_KEY);
        dsl.execute("analyze staged_series (bedrock, usage_type, product, operation, unit)");
        classifier.classifyStaged(customer);
        dsl.execute("""
                insert into usage.series (customer_id, series_id, %s, classified, reason, channel, model, kind, direction, tier, routing,
                  context, ttl, modality, custom_model, tokens_per_unit, rule_id)
                select ?, s.series_id, %s, coalesce(c.classified, false), c.reason, c.channel, c.model, c.kind, c.direction, c.tier, c.routing,
                  c.context, c.ttl, c.modality, coalesce(c.custom_model, false), c.tokens_per_unit, c.rule_id
                from staged_series s left join staged_classes c using (bedrock, usage_type, product, operation, unit)
                order by s.series_id
                on conflict do nothing""".formatted(SERIES_KEY, SERIES_KEY), customer.value());
        for (var target : TARGETS) {
            if (hourly || !target.table().equals("hours")) {
                load(customer, id, reading.written(target.table() + ".csv"), target.table(), target.columns());
            }
        }
    }

    private void load(CustomerId customer, ImportId id, Path file, String table, String columns) {
        dsl.execute("create temporary table staged_%1$s on commit drop as select %2$s from usage.%1$s with no data"
                .formatted(table, columns));
        copy(file, "staged_" + table, columns);
        dsl.execute(
                "insert into usage.%1$s (customer_id, import_id, %2$s) select ?, ?, %2$s from staged_%1$s"
                        .formatted(table, columns),
                customer.value(),
                id.value());
    }

    /// Lets the planner know what was loaded.
    ///
    /// @param periods the billing periods that facts were loaded for
    void tellPlanner(Collection<LocalDate> periods) {
        dsl.execute("select usage.tell_planner(?::date[])", (Object) periods.toArray(LocalDate[]::new));
    }

    /// Removes the facts of bills that do not speak for their month any more.
    void removeSuperseded(CustomerId customer) {
        var gone = dsl.fetch("""
                select b.import_id, b.period, b.payer_account_id from usage.bills b
                where b.customer_id = ? and b.kept and not exists (select from usage.current_bills c
                  where (c.customer_id, c.payer_account_id, c.period, c.import_id) = (b.customer_id, b.payer_account_id, b.period, b.import_id))
                for update of b""", customer.value());
        for (var bill : gone) {
            for (var target : TARGETS) {
                dsl.execute("""
                        delete from usage.%s f using usage.series s
                        where f.customer_id = ? and f.import_id = ? and f.period = ?
                          and s.customer_id = f.customer_id and s.series_id = f.series_id and s.payer_account_id = ?""".formatted(target.table()), customer.value(), bill.get(0), bill.get(1), bill.get(2));
            }
            dsl.execute("""
                    update usage.bills set kept = false
                    where customer_id = ? and import_id = ? and period = ? and payer_account_id = ?""", customer.value(), bill.get(0), bill.get(1), bill.get(2));
        }
    }

    private void copy(Path file, String table, String columns) {
        dsl.connection(connection -> copy(connection, file, table, columns));
    }

    private static void copy(Connection connection, Path file, String table, String columns) throws SQLException {
        try (var content = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s (%s) from stdin (format csv, header match)".formatted(table, columns),
                            content,
                            COPY_BUFFER_BYTES);
        } catch (IOException failure) {
            throw new UncheckedIOException("what the reader wrote could not be read: " + file.getFileName(), failure);
        }
    }
}
