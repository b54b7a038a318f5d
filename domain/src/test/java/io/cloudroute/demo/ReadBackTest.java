package io.cloudroute.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.pricing.Classification;
import io.cloudroute.pricing.UsageTypes;
import io.cloudroute.usage.reader.BillReader;
import io.cloudroute.usage.reader.BillSummary;
import io.cloudroute.usage.reader.ReadOutcome;
import io.cloudroute.usage.reader.ReaderLimits;
import io.cloudroute.usage.reader.Upload;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the demo's companies are billed is what the product reads.
class ReadBackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    @Test
    void northwinds_cost_and_usage_report_is_read_to_the_last_digit() throws IOException, SQLException {
        var months = DemoBill.write(folder.resolve("made"), DemoCompany.NORTHWIND, TODAY, Container.PARQUET);
        var summary = read(months);
        assertThat(summary.format()).isEqualTo(BillSummary.Format.CUR2);
        assertThat(summary.hourly()).isTrue();
        assertThat(summary.exportedAt())
                .isBetween(Instant.parse("2026-09-03T00:00:00Z"), Instant.parse("2026-11-04T00:00:00Z"));
        assertThat(summary.bills()).hasSize(3).allMatch(bill -> bill.payer().equals(Northwind.SUPPORT));
        for (var bill : summary.bills()) {
            var month = months.stream()
                    .filter(made -> made.period().atDay(1).equals(bill.period()))
                    .findFirst()
                    .orElseThrow();
            assertThat(bill.totals().get("USAGE"))
                    .isEqualByComparingTo(Sql.number(
                            "select sum(line_item_usage_amount::varchar::decimal(18, 8) * line_item_unblended_rate::decimal(18, 10))"
                                    + " from " + Sql.in(month.data()) + " where line_item_line_item_type = 'Usage'"));
        }
    }

    @Test
    void quillstones_focus_export_is_read_with_its_marketplace_money() throws IOException, SQLException {
        var months = DemoBill.write(folder.resolve("made"), DemoCompany.QUILLSTONE, TODAY, Container.CSV_GZ);
        var summary = read(months);
        assertThat(summary.format()).isEqualTo(BillSummary.Format.FOCUS);
        assertThat(summary.version()).isEqualTo("1.2");
        for (var bill : summary.bills()) {
            var month = months.stream()
                    .filter(made -> made.period().atDay(1).equals(bill.period()))
                    .findFirst()
                    .orElseThrow();
            assertThat(bill.totals().get("USAGE"))
                    .isEqualByComparingTo(Sql.number(
                            "select sum(ConsumedQuantity::decimal(18, 8) * ListUnitPrice::decimal(18, 10)) from "
                                    + Sql.in(month.data()) + " where ChargeCategory = 'Usage'"));
        }
    }

    private BillSummary read(List<DemoBill.Month> months) throws IOException {
        var work = Files.createDirectory(folder.resolve("work"));
        var parts = new ArrayList<Upload>();
        for (var month : months) {
            for (var file : List.of(month.data(), month.manifest())) {
                var name = "part-" + parts.size();
                Files.copy(file, work.resolve(name));
                parts.add(new Upload(file.getFileName().toString(), name));
            }
        }
        var outcome = new BillReader(ReaderLimits.standard()).read(work, parts, _ -> {}, () -> false);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).summary();
    }

    @Test
    void the_parser_knows_every_model_call_of_both_companies() {
        for (var company : DemoCompany.values()) {
            assertThat(company.workloads().stream().flatMap(workload -> workload.meters().stream()))
                    .allSatisfy(meter ->
                            assertThat(classified(meter.charge())).isInstanceOf(Classification.Classified.class));
        }
    }

    @Test
    void the_parser_leaves_exactly_the_two_unknown_charges_of_northwind_unclassified() {
        var unknown = DemoCompany.NORTHWIND.services().stream()
                .map(Service::charge)
                .filter(charge -> charge.meter().service().equals("AmazonBedrock"))
                .filter(charge -> classified(charge) instanceof Classification.Unclassified)
                .map(charge -> charge.meter().usageType())
                .collect(Collectors.toSet());
        assertThat(unknown).containsExactlyInAnyOrder("EUC1-KnowledgeBase-Storage-Hours", "EUC1-Guardrails-Text-Units");
    }

    @Test
    void tokens_of_a_chat_turn_are_counted_in_the_units_of_the_bill() {
        var input = Northwind.workloads().getFirst().meters().getFirst().charge();
        var known = (Classification.Classified) classified(input);
        assertThat(known.tokensPerUnit()).isEqualByComparingTo(new BigDecimal("1000000"));
        assertThat(known.model()).contains("claude-sonnet-4-5");
        assertThat(known.region()).isEqualTo("eu-central-1");
    }

    private static Classification classified(Charge charge) {
        var meter = charge.meter();
        return UsageTypes.standard()
                .classify(new UsageTypes.Line(meter.usageType(), meter.product(), meter.operation(), meter.unit()));
    }
}
