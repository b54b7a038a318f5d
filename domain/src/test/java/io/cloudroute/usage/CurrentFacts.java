package io.cloudroute.usage;

import static io.cloudroute.Personas.as;

import io.cloudroute.Personas;
import io.cloudroute.tenancy.Seat;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What the current bills say, as a seat sees it.
@Component
class CurrentFacts {

    private static final String FACTS = """
            from usage.facts f join usage.series s using (customer_id, series_id)
            join usage.current_bills c on (c.customer_id, c.payer_account_id, c.period, c.import_id)
              = (f.customer_id, s.payer_account_id, f.period, f.import_id)
            where f.customer_id = ? """;

    private final DSLContext dsl;
    private final TransactionTemplate transactions;

    CurrentFacts(DSLContext dsl, PlatformTransactionManager transactionManager) {
        this.dsl = dsl;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /// Those of the loaded tables of which the planner knows nothing.
    List<String> unknownToThePlanner(Seat seat, String... partitions) {
        return as(
                seat,
                () -> transactions.execute(
                        _ -> dsl.fetch("""
                        select relname from pg_class where relnamespace = 'usage'::regnamespace and reltuples < 0
                          and (relname in ('series', 'months', 'weeks', 'days', 'hours') or relname = any (?))""", (Object) partitions).map(row -> row.get(0, String.class))));
    }

    List<String> byDay(Seat seat) {
        return as(
                seat,
                () -> transactions.execute(_ -> dsl.fetch(
                                "select f.day, sum(f.cost_usd) " + FACTS + " group by f.day order by f.day",
                                Personas.customerId(seat).value())
                        .map(row -> row.get(0) + " "
                                + row.get(1, BigDecimal.class)
                                        .stripTrailingZeros()
                                        .toPlainString())));
    }

    String total(Seat seat) {
        return number(seat, "select coalesce(sum(f.cost_usd), 0) " + FACTS);
    }

    /// All facts, of current bills or not.
    String rows(Seat seat) {
        return number(seat, "select count(*) from usage.facts where customer_id = ?");
    }

    String hours(Seat seat) {
        return number(
                seat,
                "select coalesce(sum((select sum(cost) from unnest(f.costs) as cost)), 0) "
                        + FACTS.replace("usage.facts", "usage.hours"));
    }

    /// Whether the table of a month's facts is there, which all customers share.
    boolean hasTable(Seat seat, String month) {
        return as(
                seat,
                () -> transactions.execute(_ -> dsl.fetchSingle(
                                "select to_regclass(?) is not null", "usage.facts_" + month.replace("-", ""))
                        .get(0, Boolean.class)));
    }

    private String number(Seat seat, String sql) {
        return as(
                seat,
                () -> transactions.execute(
                        _ -> dsl.fetchSingle(sql, Personas.customerId(seat).value())
                                .get(0, BigDecimal.class)
                                .stripTrailingZeros()
                                .toPlainString()));
    }
}
