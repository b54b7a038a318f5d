package io.cloudroute.usage;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.TieOut.Amounts;
import io.cloudroute.usage.TieOut.Reason;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@TestPropertySource(properties = {"cloudroute.job.enabled=false", "cloudroute.usage.max-upload=1MB"})
class TieOutTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    Directory directory;

    @Autowired
    TieOut tieOut;

    @Autowired
    OpenedRows openedRows;

    @Autowired
    ImportFixture fixture;

    @Autowired
    DSLContext dsl;

    @Autowired
    PlatformTransactionManager transactions;

    Personas personas;
    Seat acme;
    CustomerId customer;

    @BeforeEach
    void bills() {
        personas = new Personas(directory);
        acme = personas.customer("Acme");
        customer = Personas.customerId(acme);
        fixture.handIn(
                acme, Bills.cur("2026-10").bedrock(1, Bills.INPUT, "1", "100").csv());
        fixture.handIn(
                acme,
                Bills.cur("2026-10")
                        // Nova Pro's input is 0.8 USD per million tokens: 0.0008 per thousand.
                        .bedrock(1, Bills.INPUT, "1000", "0.8")
                        .bedrock(2, Bills.INPUT, "1000", "0.5")
                        .bedrock(2, Bills.UNKNOWN, "7", "0.7")
                        .service(1, "AmazonEC2", "10")
                        .charge(1, "EdpDiscount", "AmazonEC2", "-1")
                        .charge(2, "Credit", "AmazonEC2", "-3")
                        .charge(2, "Refund", "AmazonEC2", "-0.25")
                        .charge(2, "Tax", "AmazonEC2", "2.05")
                        .csv());
    }

    @Test
    void the_parts_of_the_bill_are_those_summed_by_hand() {
        var report = as(acme, () -> tieOut.report(customer, OCTOBER, OCTOBER));
        var amounts = new Amounts(Usd.of("11"), Usd.of("-3"), Usd.of("-0.25"), Usd.of("2.05"));
        assertThat(report.total()).isEqualTo(amounts);
        assertThat(report.total().net()).isEqualTo(Usd.of("9.8"));
        assertThat(report.payers()).containsExactly(new TieOut.Payer(Bills.PAYER, amounts));
        assertThat(report.bedrock()).isEqualTo(Usd.of("2"));
        assertThat(report.explained()).isEqualTo(Usd.of("0.8"));
        assertThat(report.share()).isEqualByComparingTo("0.4");
        assertThat(report.residuals())
                .extracting(TieOut.Residual::reason, TieOut.Residual::cost)
                .containsExactly(tuple(Reason.UNCLASSIFIED, Usd.of("0.7")), tuple(Reason.PRICE_DIFFERS, Usd.of("0.5")));
        assertThat(report.unclassified())
                .extracting(TieOut.Unclassified::usageType, TieOut.Unclassified::cost)
                .containsExactly(tuple(Bills.UNKNOWN, Usd.of("0.7")));
    }

    @Test
    void strangers_are_shown_nothing() {
        for (var stranger : List.of(personas.customer("Globex"), personas.partner("Brightline"))) {
            var report = as(stranger, () -> tieOut.report(customer, OCTOBER, OCTOBER));
            assertThat(report.payers()).isEmpty();
            assertThat(report.total().net()).isEqualTo(Usd.ZERO);
            assertThat(report.unclassified()).isEmpty();
            assertThat(open(stranger, 0, 10).total()).isZero();
        }
    }

    @Test
    void a_figure_is_opened_down_to_the_rows_of_the_current_bill() {
        var first = open(acme, 0, 5);
        assertThat(first.total()).isEqualTo(8);
        assertThat(first.rows()).hasSize(5);
        assertThat(first.next()).hasValue(5);
        var second = open(acme, 5, 5);
        assertThat(second.rows()).hasSize(3);
        assertThat(second.next()).isEmpty();
        int cost = first.columns().indexOf("line_item_unblended_cost");
        assertThat(Stream.concat(first.rows().stream(), second.rows().stream()).map(row -> row.get(cost)))
                .containsExactlyInAnyOrder("0.8", "0.5", "0.7", "10", "-1", "-3", "-0.25", "2.05");
    }

    private OpenedRows.Page open(Seat seat, long from, int limit) {
        var series = as(
                acme,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> dsl.fetch(
                                        "select series_id from usage.series where customer_id = ?", customer.value())
                                .map(row -> row.get(0, UUID.class))));
        return as(seat, () -> {
            try {
                return openedRows.open(
                        customer, series, LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-31"), from, limit);
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        });
    }
}
