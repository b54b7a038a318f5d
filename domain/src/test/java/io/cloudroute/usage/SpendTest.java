package io.cloudroute.usage;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.demo.Container;
import io.cloudroute.demo.DemoBill;
import io.cloudroute.demo.DemoCompany;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.SpendQuestion.Scope;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// However a customer's money is broken down, it is the same money.
@DomainTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = {"cloudroute.job.enabled=false", "cloudroute.usage.max-upload=100MB"})
class SpendTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    @Autowired
    Directory directory;

    @Autowired
    Spend spend;

    @Autowired
    ImportFixture fixture;

    Personas personas;
    Seat acme;
    CustomerId customer;
    SpendQuestion whole;

    @BeforeAll
    void bills(@TempDir Path folder) throws IOException {
        personas = new Personas(directory);
        acme = personas.customer("Acme");
        customer = Personas.customerId(acme);
        for (var month : DemoBill.write(folder, DemoCompany.NORTHWIND, LocalDate.of(2026, 11, 15), Container.CSV_GZ)) {
            fixture.handIn(acme, Files.readAllBytes(month.data()));
        }
        var tag = as(acme, () -> spend.tagKeys(customer)).getFirst();
        whole = new SpendQuestion(FIRST, LAST, Scope.ALL, List.of(Dimension.MODEL), tag, Map.of());
    }

    private List<Spend.Row> rows(SpendQuestion question) {
        return as(acme, () -> spend.rows(customer, question));
    }

    private static Usd sum(List<Spend.Row> rows) {
        return Usd.sum(rows.stream().map(Spend.Row::gross).toList());
    }

    private static BigDecimal tokens(List<Spend.Row> rows) {
        return rows.stream().map(Spend.Row::tokens).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void any_two_dimensions_add_up_to_the_total() {
        var total = as(acme, () -> spend.total(customer, whole));
        assertThat(total.gross()).isGreaterThan(Usd.of("40000"));
        for (var first : Dimension.values()) {
            for (var second : Dimension.values()) {
                if (first != second) {
                    var rows = rows(whole.by(List.of(first, second)));
                    assertThat(sum(rows)).as(first + " and " + second).isEqualTo(total.gross());
                    assertThat(tokens(rows)).as(first + " and " + second).isEqualByComparingTo(total.tokens());
                }
            }
        }
    }

    @Test
    void the_span_is_of_billing_months_and_what_one_question_asks_is_bounded() {
        var initech = personas.customer("Initech");
        var old = new String(Bills.cur("2020-02").days(2, "1").csv(), StandardCharsets.UTF_8)
                .replaceFirst("2020-02-02T00", "2020-03-05T00");
        fixture.handIn(initech, old.getBytes(StandardCharsets.UTF_8));
        fixture.handIn(initech, Bills.cur("2026-10").days(3, "1").csv());
        var span = as(initech, () -> spend.span(Personas.customerId(initech))).orElseThrow();
        assertThat(span).isEqualTo(new Spend.Span(LocalDate.of(2020, 2, 1), LocalDate.of(2026, 10, 3)));
        assertThat(new SpendQuestion(
                                span.asked().first(),
                                span.asked().last(),
                                Scope.ALL,
                                List.of(Dimension.MODEL),
                                "",
                                Map.of())
                        .to())
                .isEqualTo(span.last());
    }

    @Test
    void requests_are_counted_where_the_bill_charges_by_request_and_nowhere_else() {
        var globex = personas.customer("Globex");
        fixture.handIn(
                globex,
                Bills.cur("2026-10")
                        .bedrock(1, Bills.INPUT, "1000", "0.8")
                        .requests(1, "USE1-KnowledgeBase-Queries", "2000", "5.00")
                        .requests(2, "USE1-KnowledgeBase-Queries", "500", "1.25")
                        .csv());
        var question = whole.by(List.of(Dimension.USAGE_TYPE));
        assertThat(as(globex, () -> spend.requests(Personas.customerId(globex), question)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.keys()).containsExactly("USE1-KnowledgeBase-Queries");
                    assertThat(row.tokens()).isEqualByComparingTo("2500");
                    assertThat(row.gross()).isEqualTo(Usd.of("6.25"));
                });
        assertThat(as(acme, () -> spend.requests(Personas.customerId(globex), question)))
                .isEmpty();
    }

    @Test
    void ranges_that_meet_add_up_wherever_they_are_cut() {
        var total = as(acme, () -> spend.total(customer, whole)).gross();
        for (var cut : List.of(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 17))) {
            for (var by : List.of(Dimension.MODEL, Dimension.PRINCIPAL)) {
                var before = rows(whole.during(FIRST, cut).by(List.of(by)));
                var after = rows(whole.during(cut.plusDays(1), LAST).by(List.of(by)));
                assertThat(sum(before).plus(sum(after))).as(cut + " by " + by).isEqualTo(total);
            }
        }
    }

    @Test
    void days_are_the_same_with_and_without_detail() {
        var plain = byDay(rows(whole.by(List.of(Dimension.DAY))));
        assertThat(plain).hasSize(92);
        for (var detail : List.of(Dimension.PROFILE, Dimension.PRINCIPAL, Dimension.TAG)) {
            assertThat(byDay(rows(whole.by(List.of(Dimension.DAY, detail)))))
                    .as(detail.word())
                    .isEqualTo(plain);
        }
    }

    private static Map<String, Usd> byDay(List<Spend.Row> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.keys().getFirst(), Spend.Row::gross, Usd::plus));
    }

    @Test
    void filters_part_the_money_and_leave_the_rest_out() {
        for (var dimension : List.of(Dimension.ACCOUNT, Dimension.PRINCIPAL, Dimension.TAG)) {
            var parts = new ArrayList<Usd>();
            for (var row : rows(whole.by(List.of(dimension)))) {
                var value = row.keys().getFirst();
                var filtered = whole.filtered(dimension, Set.of(value)).by(List.of(Dimension.WEEK));
                assertThat(sum(rows(filtered))).as(dimension + " " + value).isEqualTo(row.gross());
                parts.add(row.gross());
            }
            assertThat(parts).hasSizeGreaterThan(1);
        }
    }

    @Test
    void strangers_see_no_row() {
        for (var stranger : List.of(personas.customer("Globex"), personas.partner("Brightline"))) {
            for (var by : List.of(Dimension.MODEL, Dimension.DAY, Dimension.PRINCIPAL)) {
                assertThat(as(stranger, () -> spend.rows(customer, whole.by(List.of(by)))))
                        .isEmpty();
            }
        }
    }
}
