package io.cloudroute.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoBillTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String BEDROCK =
            "(line_item_product_code = 'AmazonBedrock' or bill_billing_entity = 'AWS Marketplace')"
                    + " and line_item_line_item_type = 'Usage'";

    @TempDir
    static Path folder;

    private static List<DemoBill.Month> northwind = List.of();
    private static List<DemoBill.Month> quillstone = List.of();

    @BeforeAll
    static void write_both_bills() throws IOException {
        northwind = DemoBill.write(folder.resolve("northwind"), DemoCompany.NORTHWIND, TODAY, Container.PARQUET);
        quillstone = DemoBill.write(folder.resolve("quillstone"), DemoCompany.QUILLSTONE, TODAY, Container.CSV_GZ);
    }

    private static String lines(DemoCompany company) {
        return switch (company) {
            case NORTHWIND -> Sql.in(folder.resolve("northwind/data/*/*.parquet"));
            case QUILLSTONE -> Sql.in(folder.resolve("quillstone/data/*/*.gz"));
        };
    }

    @Test
    void the_three_full_months_before_the_day_are_billed() throws SQLException {
        assertThat(northwind)
                .extracting(DemoBill.Month::period)
                .containsExactly(YearMonth.of(2026, 8), YearMonth.of(2026, 9), YearMonth.of(2026, 10));
        for (var month : northwind) {
            assertThat(Sql.list("select distinct strftime(bill_billing_period_start_date, '%Y-%m') from "
                            + Sql.in(month.data())))
                    .containsExactly(month.period().toString());
        }
    }

    @ParameterizedTest
    @EnumSource(DemoCompany.class)
    void the_same_day_gives_the_same_bytes(DemoCompany company) throws IOException {
        var container = company == DemoCompany.NORTHWIND ? Container.PARQUET : Container.CSV_GZ;
        var first = company == DemoCompany.NORTHWIND ? northwind : quillstone;
        var again = DemoBill.write(folder.resolve("again-" + company), company, TODAY, container);
        for (int i = 0; i < first.size(); i++) {
            assertThat(Files.mismatch(first.get(i).data(), again.get(i).data())).isEqualTo(-1);
            assertThat(Files.mismatch(first.get(i).manifest(), again.get(i).manifest()))
                    .isEqualTo(-1);
        }
    }

    @Test
    void a_month_of_bedrock_is_what_the_documented_workloads_add_up_to() throws SQLException {
        var first = LocalDate.of(2026, 8, 1);
        for (var month : northwind) {
            var expected = BigDecimal.ZERO;
            for (var day : month.period()
                    .atDay(1)
                    .datesUntil(month.period().plusMonths(1).atDay(1))
                    .toList()) {
                var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
                var grown = new BigDecimal("0.0005")
                        .multiply(BigDecimal.valueOf(first.datesUntil(day).count()))
                        .add(BigDecimal.ONE);
                var turn = usd(12_500, "3.3").add(usd(380, "16.5")).add(new BigDecimal("0.0003"));
                var ticket = usd(1_900, "3.3").add(usd(150, "16.5"));
                var passage = usd(450, "0.02");
                expected = expected.add(turn.multiply(BigDecimal.valueOf(weekend ? 2_700 : 6_000))
                        .add(ticket.multiply(BigDecimal.valueOf(weekend ? 4_799 : 5_600)))
                        .add(passage.multiply(BigDecimal.valueOf(180_000)))
                        .multiply(grown));
            }
            var billed = Sql.number(
                    "select sum(line_item_unblended_cost::varchar::decimal(38, 16)) from " + Sql.in(month.data())
                            + " where " + BEDROCK
                            + " and line_item_usage_type not in ('EUC1-KnowledgeBase-Storage-Hours', 'EUC1-Guardrails-Text-Units')");
            assertThat(billed)
                    .isBetween(expected.multiply(new BigDecimal("0.98")), expected.multiply(new BigDecimal("1.02")));
        }
    }

    private static BigDecimal usd(int tokens, String perMillion) {
        return BigDecimal.valueOf(tokens, 6).multiply(new BigDecimal(perMillion));
    }

    @Test
    void each_month_of_northwinds_bedrock_is_about_nine_thousand() throws SQLException {
        for (var month : northwind) {
            assertThat(Sql.number(
                            "select sum(line_item_unblended_cost) from " + Sql.in(month.data()) + " where " + BEDROCK))
                    .isBetween(new BigDecimal("8500"), new BigDecimal("9500"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-01-01", "2026-02-28", "2026-03-01", "2026-05-17", "2026-06-30", "2027-01-31", "2028-03-15"
            })
    void the_workloads_come_to_about_nine_thousand_a_month_whenever_the_demo_is_made(String today) {
        var first = YearMonth.parse(today.substring(0, 7)).minusMonths(3).atDay(1);
        var total = Northwind.workloads().stream()
                .map(workload -> workload.expected(first, first.plusMonths(3), first))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(total).isBetween(new BigDecimal("25500"), new BigDecimal("28500"));
    }

    @Test
    void a_cost_in_a_cost_and_usage_report_is_quantity_times_rate_to_all_digits() throws SQLException {
        var metered = " from " + lines(DemoCompany.NORTHWIND) + " where line_item_unblended_rate is not null";
        assertThat(Sql.number("select count(*)" + metered)).isGreaterThan(new BigDecimal("100000"));
        assertThat(
                        Sql.number(
                                "select count(*)" + metered + " and line_item_unblended_cost::varchar::decimal(38, 18)"
                                        + " <> line_item_usage_amount::varchar::decimal(18, 8) * line_item_unblended_rate::decimal(18, 10)"))
                .isZero();
    }

    @Test
    void a_cost_in_a_focus_export_is_quantity_times_rate_to_all_digits() throws SQLException {
        var metered = " from " + lines(DemoCompany.QUILLSTONE) + " where ChargeFrequency = 'Usage-Based'";
        assertThat(Sql.number("select count(*)" + metered)).isGreaterThan(new BigDecimal("30000"));
        assertThat(Sql.number("select count(*)" + metered + " and EffectiveCost::decimal(38, 18)"
                        + " <> ConsumedQuantity::decimal(18, 8) * ListUnitPrice::decimal(18, 10)"))
                .isZero();
    }

    @Test
    void marketplace_lines_of_a_focus_export_bill_nothing_and_cost_something() throws SQLException {
        var claude = " from " + lines(DemoCompany.QUILLSTONE)
                + " where PublisherName = 'Anthropic' and ChargeCategory = 'Usage'";
        assertThat(Sql.number("select sum(BilledCost::decimal(18, 6))" + claude))
                .isZero();
        assertThat(Sql.number("select sum(EffectiveCost::decimal(18, 6)) / 3" + claude))
                .isBetween(new BigDecimal("800"), new BigDecimal("1100"));
    }

    @ParameterizedTest
    @EnumSource(DemoCompany.class)
    void the_columns_are_the_exports_in_its_order(DemoCompany company) throws SQLException {
        var names = company.export.columns().stream().map(Export.Column::name).toList();
        assertThat(Sql.list("select column_name from (describe from " + lines(company) + ")"))
                .containsExactlyElementsOf(names);
        assertThat(names)
                .hasSize(company == DemoCompany.NORTHWIND ? 127 : 60)
                .containsAll(company.export.filled().keySet());
    }

    @ParameterizedTest
    @EnumSource(DemoCompany.class)
    void a_bill_stays_small_enough_to_load_at_the_first_start(DemoCompany company) throws SQLException {
        assertThat(Sql.number("select count(*) from " + lines(company))).isLessThan(new BigDecimal("150000"));
    }

    @Test
    void claude_is_billed_through_the_marketplace_in_millions_of_tokens() throws SQLException {
        assertThat(
                        Sql.list(
                                "select distinct line_item_usage_type || ' ' || pricing_unit || ' ' || product['product_name'] from "
                                        + lines(DemoCompany.NORTHWIND)
                                        + " where bill_billing_entity = 'AWS Marketplace' and line_item_line_item_type = 'Usage' order by 1"))
                .containsExactly(
                        "EUC1-MP:EUC1_InputTokenCount-Units Units Claude Sonnet 4.5 (Amazon Bedrock Edition)",
                        "EUC1-MP:EUC1_OutputTokenCount-Units Units Claude Sonnet 4.5 (Amazon Bedrock Edition)",
                        "EUW1-MP:EUW1_InputTokenCount-Units Units Claude Sonnet 4.5 (Amazon Bedrock Edition)",
                        "EUW1-MP:EUW1_OutputTokenCount-Units Units Claude Sonnet 4.5 (Amazon Bedrock Edition)");
    }

    @Test
    void the_charge_types_of_a_real_bill_are_there() throws SQLException {
        assertThat(Sql.list("select distinct line_item_line_item_type from " + lines(DemoCompany.NORTHWIND)
                        + " order by 1"))
                .containsExactly(
                        "Credit",
                        "Fee",
                        "Refund",
                        "SavingsPlanCoveredUsage",
                        "SavingsPlanNegation",
                        "SavingsPlanRecurringFee",
                        "Tax",
                        "Usage");
        assertThat(Sql.number("select sum(line_item_unblended_cost) from " + lines(DemoCompany.NORTHWIND)
                        + " where line_item_line_item_type = 'Credit'"))
                .isEqualByComparingTo("-1000");
    }

    @Test
    void tax_is_a_share_of_each_service_to_the_cent() throws SQLException {
        var month = northwind.getFirst();
        assertThat(
                        Sql.list(
                                "select line_item_product_code from " + Sql.in(month.data())
                                        + " where line_item_line_item_type not in ('Credit', 'Refund') group by line_item_product_code, line_item_usage_account_id"
                                        + " having round(0.19 * sum(line_item_unblended_cost::varchar::decimal(18, 10)) filter (line_item_line_item_type <> 'Tax'), 2)"
                                        + " <> sum(line_item_unblended_cost::varchar::decimal(18, 2)) filter (line_item_line_item_type = 'Tax')"))
                .isEmpty();
    }

    @Test
    void about_forty_dollars_a_month_stay_unexplained() throws SQLException {
        assertThat(
                        Sql.number(
                                "select sum(line_item_unblended_cost) / 3 from " + lines(DemoCompany.NORTHWIND)
                                        + " where line_item_usage_type in ('EUC1-KnowledgeBase-Storage-Hours', 'EUC1-Guardrails-Text-Units')"))
                .isBetween(new BigDecimal("35"), new BigDecimal("45"));
    }

    @Test
    void principals_are_named_from_the_day_on_which_aws_began_to() throws IOException, SQLException {
        var months = DemoBill.write(
                folder.resolve("april"), DemoCompany.NORTHWIND, LocalDate.of(2026, 5, 2), Container.PARQUET);
        assertThat(Sql.text("select min(line_item_usage_start_date)::date from "
                        + Sql.in(months.getLast().data()) + " where line_item_iam_principal is not null"))
                .isEqualTo("2026-04-08");
    }
}
