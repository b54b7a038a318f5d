package io.cloudroute.usage;

import static io.cloudroute.usage.db.Tables.BILLS;
import static io.cloudroute.usage.db.Tables.CURRENT_BILLS;
import static io.cloudroute.usage.db.Tables.FACTS;
import static io.cloudroute.usage.db.Tables.IMPORTS;
import static io.cloudroute.usage.db.Tables.PAYERS;
import static io.cloudroute.usage.db.Tables.SERIES;
import static io.cloudroute.usage.db.Tables.SUPERSESSIONS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.sum;

import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/// Which bill speaks for each payer's month. Works in the transaction of its caller, as the worker.
///
/// A bill that names no payer (a Cost Explorer download) might be any payer's, so it competes with every bill of its
/// month: money is counted once.
@Component
class CurrentBills {

    private final DSLContext dsl;

    CurrentBills(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// A bill of the import at hand.
    record Candidate(String payer, YearMonth month, int days) {}

    private record Current(ImportId importId, String payer, int days, Standing standing) {}

    /// Until the transaction ends, no other import of this customer moves a pointer.
    void lock(CustomerId customer) {
        dsl.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "usage.current_bills/" + customer);
    }

    /// What only a person can say before these bills are taken.
    List<Import.Question> questions(CustomerId customer, Standing standing, Collection<Candidate> bills) {
        var questions = new ArrayList<Import.Question>();
        var known = dsl.select(PAYERS.PAYER_ACCOUNT_ID)
                .from(PAYERS)
                .where(PAYERS.CUSTOMER_ID.eq(customer))
                .orderBy(PAYERS.PAYER_ACCOUNT_ID)
                .fetch(PAYERS.PAYER_ACCOUNT_ID);
        var payers = payers(bills);
        if (!known.isEmpty() || payers.size() > 1) {
            payers.stream()
                    .filter(payer -> !known.contains(payer))
                    .forEach(payer -> questions.add(new Import.Question.OtherPayer(payer, known)));
        }
        for (var bill : bills) {
            var rivals = rivals(customer, bill.payer(), bill.month());
            if (rivals.stream().allMatch(rival -> standing.outranks(rival.standing()))) {
                rivals.stream()
                        .filter(rival -> rival.days() > bill.days())
                        .findFirst()
                        .ifPresent(rival -> questions.add(
                                new Import.Question.FewerDays(bill.payer(), bill.month(), bill.days(), rival.days())));
            }
        }
        return questions;
    }

    void confirmPayers(CustomerId customer, Collection<Candidate> bills, Instant at) {
        for (var payer : payers(bills)) {
            dsl.insertInto(PAYERS)
                    .set(PAYERS.CUSTOMER_ID, customer)
                    .set(PAYERS.PAYER_ACCOUNT_ID, payer)
                    .set(PAYERS.CONFIRMED_AT, at)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    /// Lets the bill speak for its payer's month, unless a higher or later one does.
    ///
    /// @return whether it speaks now
    boolean claim(CustomerId customer, ImportId id, Standing standing, Candidate bill, Instant at) {
        var rivals = rivals(customer, bill.payer(), bill.month());
        if (!rivals.stream().allMatch(rival -> standing.outranks(rival.standing()))) {
            return false;
        }
        var period = bill.month().atDay(1);
        for (var rival : rivals) {
            if (!rival.payer().equals(bill.payer())) {
                dsl.deleteFrom(CURRENT_BILLS)
                        .where(
                                CURRENT_BILLS.CUSTOMER_ID.eq(customer),
                                CURRENT_BILLS.PAYER_ACCOUNT_ID.eq(rival.payer()),
                                CURRENT_BILLS.PERIOD.eq(period))
                        .execute();
            }
            dsl.insertInto(SUPERSESSIONS)
                    .set(SUPERSESSIONS.CUSTOMER_ID, customer)
                    .set(SUPERSESSIONS.PAYER_ACCOUNT_ID, bill.payer())
                    .set(SUPERSESSIONS.PERIOD, period)
                    .set(SUPERSESSIONS.OLD_IMPORT_ID, rival.importId())
                    .set(SUPERSESSIONS.NEW_IMPORT_ID, id)
                    .set(SUPERSESSIONS.AT, at)
                    .set(
                            SUPERSESSIONS.CHANGES,
                            Json.write(changes(customer, period, rival, id, bill.payer()), ImportReads.CHANGES))
                    .execute();
        }
        dsl.insertInto(CURRENT_BILLS)
                .set(CURRENT_BILLS.CUSTOMER_ID, customer)
                .set(CURRENT_BILLS.PAYER_ACCOUNT_ID, bill.payer())
                .set(CURRENT_BILLS.PERIOD, period)
                .set(CURRENT_BILLS.IMPORT_ID, id)
                .set(CURRENT_BILLS.SINCE, at)
                .onConflict(CURRENT_BILLS.CUSTOMER_ID, CURRENT_BILLS.PAYER_ACCOUNT_ID, CURRENT_BILLS.PERIOD)
                .doUpdate()
                .set(CURRENT_BILLS.IMPORT_ID, id)
                .set(CURRENT_BILLS.SINCE, at)
                .execute();
        return true;
    }

    private List<Current> rivals(CustomerId customer, String payer, YearMonth month) {
        return dsl.select(
                        CURRENT_BILLS.IMPORT_ID,
                        CURRENT_BILLS.PAYER_ACCOUNT_ID,
                        BILLS.DAYS,
                        IMPORTS.FORMAT.convertFrom(Format::valueOf),
                        IMPORTS.EXPORTED_AT,
                        IMPORTS.CREATED_AT)
                .from(CURRENT_BILLS)
                .join(BILLS)
                .on(
                        BILLS.CUSTOMER_ID.eq(CURRENT_BILLS.CUSTOMER_ID),
                        BILLS.IMPORT_ID.eq(CURRENT_BILLS.IMPORT_ID),
                        BILLS.PAYER_ACCOUNT_ID.eq(CURRENT_BILLS.PAYER_ACCOUNT_ID),
                        BILLS.PERIOD.eq(CURRENT_BILLS.PERIOD))
                .join(IMPORTS)
                .on(IMPORTS.CUSTOMER_ID.eq(CURRENT_BILLS.CUSTOMER_ID), IMPORTS.IMPORT_ID.eq(CURRENT_BILLS.IMPORT_ID))
                .where(
                        CURRENT_BILLS.CUSTOMER_ID.eq(customer),
                        CURRENT_BILLS.PERIOD.eq(month.atDay(1)),
                        payer.isEmpty()
                                ? CURRENT_BILLS.PAYER_ACCOUNT_ID.isNotNull()
                                : CURRENT_BILLS.PAYER_ACCOUNT_ID.in(payer, ""))
                .orderBy(CURRENT_BILLS.PAYER_ACCOUNT_ID)
                .fetch(row -> new Current(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        new Standing(row.value4(), row.value5(), row.value6())));
    }

    private List<Supersession.Change> changes(
            CustomerId customer, LocalDate period, Current before, ImportId after, String payer) {
        var old = cost(before.importId(), before.payer());
        var fresh = cost(after, payer);
        return dsl.select(SERIES.CHARGE_TYPE, SERIES.SERVICE, old, fresh)
                .from(FACTS)
                .join(SERIES)
                .on(SERIES.CUSTOMER_ID.eq(FACTS.CUSTOMER_ID), SERIES.SERIES_ID.eq(FACTS.SERIES_ID))
                .where(
                        FACTS.CUSTOMER_ID.eq(customer),
                        FACTS.PERIOD.eq(period),
                        FACTS.IMPORT_ID.in(before.importId(), after))
                .groupBy(groupingSets(new Field<?>[] {SERIES.CHARGE_TYPE}, new Field<?>[] {SERIES.SERVICE}))
                .having(old.ne(fresh))
                .orderBy(SERIES.CHARGE_TYPE.asc().nullsLast(), SERIES.SERVICE)
                .fetch(row -> row.value1() == null
                        ? new Supersession.Change(
                                Supersession.Dimension.SERVICE,
                                row.value2(),
                                new Usd(row.value3()),
                                new Usd(row.value4()))
                        : new Supersession.Change(
                                Supersession.Dimension.CHARGE_TYPE,
                                row.value1(),
                                new Usd(row.value3()),
                                new Usd(row.value4())));
    }

    private static Field<BigDecimal> cost(ImportId id, String payer) {
        return coalesce(
                sum(FACTS.COST_USD).filterWhere(FACTS.IMPORT_ID.eq(id), SERIES.PAYER_ACCOUNT_ID.eq(payer)),
                BigDecimal.ZERO);
    }

    private static List<String> payers(Collection<Candidate> bills) {
        return bills.stream()
                .map(Candidate::payer)
                .filter(payer -> !payer.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
