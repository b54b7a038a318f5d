package io.cloudroute.usage.reader;

import static io.cloudroute.usage.reader.Bills.csv;
import static io.cloudroute.usage.reader.Bills.facts;
import static io.cloudroute.usage.reader.Bills.gzip;
import static io.cloudroute.usage.reader.Bills.line;
import static io.cloudroute.usage.reader.Bills.put;
import static io.cloudroute.usage.reader.Bills.read;
import static io.cloudroute.usage.reader.Bills.rows;
import static io.cloudroute.usage.reader.Bills.sum;
import static io.cloudroute.usage.reader.Bills.summary;
import static io.cloudroute.usage.reader.Bills.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.usage.reader.BillSummary.Format;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
    @TempDir
    Path folder;

    private final List<Map<String, String>> lines = List.of(
            line(0, "USE1-Claude4Sonnet-input-tokens", "10.5", "0.0315"),
            line(1, "USE1-Claude4Sonnet-input-tokens", "1.5", "4.5E-3"),
            line(30, "USE1-Claude4Sonnet-output-tokens", "2", "0.0000000003"),
            with(
                    with(line(31, "Tax", "0", "1.25"), "line_item_line_item_type", "Tax"),
                    "line_item_product_code",
                    "AmazonEC2"),
            with(line(32, "Credit", "0", "-1"), "line_item_line_item_type", "Credit"));

    @Test
    void a_cur_2_csv_is_summed_by_day_and_hour() {
        var summary = summary(read(folder, put(folder, "a.csv", csv(lines))));

        assertThat(summary.format()).isEqualTo(Format.CUR2);
        assertThat(summary.hourly()).isTrue();
        var bill = summary.bills().getFirst();
        assertThat(bill.payer()).isEqualTo("111111111111");
        assertThat(bill.period()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(bill.rows()).isEqualTo(5);
        assertThat(bill.days()).isEqualTo(2);
        assertThat(bill.totals()).hasToString("{CREDIT=-1, TAX=1.25, USAGE=0.0360000003}");
        assertThat(facts(folder).values())
                .containsExactlyInAnyOrder("12 0.036 2", "2 0.0000000003 1", "0 1.25 1", "0 -1 1");
        assertThat(rows(folder.resolve("hours.csv")))
                .extracting(row -> row.get("day") + " " + hours(row))
                .contains("2026-10-01 [0 10.5 0.0315, 1 1.5 0.0045]")
                .hasSize(4);
        assertThat(rows(folder.resolve("series.csv")))
                .anySatisfy(series -> assertThat(series)
                        .containsEntry("usage_type", "USE1-Claude4Sonnet-input-tokens")
                        .containsEntry("account_id", "222222222222")
                        .containsEntry("region", "us-east-1")
                        .containsEntry("product", "Amazon Bedrock")
                        .containsEntry("tags", "{\"user_team\":\"chat\"}")
                        .containsEntry("charge_type", "USAGE")
                        .containsEntry("bedrock", "true"));
    }

    /// Hour, quantity and cost of each.
    private static List<String> hours(Map<String, String> row) {
        var lists = Stream.of("hours", "quantities", "costs")
                .map(name -> row.get(name).replaceAll("[{}]", "").split(","))
                .toList();
        return IntStream.range(0, lists.getFirst().length)
                .mapToObj(i -> lists.stream().map(list -> list[i]).collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    @Test
    void packed_columnar_and_wide_text_give_the_same_facts() throws Exception {
        read(folder, put(folder, "a.csv", csv(lines)));
        var plain = facts(folder);

        summary(read(folder, put(folder, "a.csv.gz", gzip(csv(lines)))));
        assertThat(facts(folder)).isEqualTo(plain);
        summary(read(folder, put(folder, "bom", "\ufeff" + csv(lines))));
        assertThat(facts(folder)).isEqualTo(plain);
        summary(read(folder, put(folder, "wide", ("\ufeff" + csv(lines)).getBytes(StandardCharsets.UTF_16LE))));
        assertThat(facts(folder)).isEqualTo(plain);
        Bills.parquet(folder.resolve("a.parquet"), csv(lines));
        summary(read(folder, new Upload("a.parquet", "a.parquet")));
        assertThat(facts(folder)).isEqualTo(plain);
    }

    @Test
    void a_legacy_cur_keeps_its_tags_and_names() {
        var row = "111111111111,AWS,42,2026-10-01T00:00:00Z,222222222222,2026-10-01T05:00:00Z,2026-10-01T06:00:00Z,%s,"
                + "AmazonBedrock,USE1-x,Op,res,1,USD,%s,3,1K tokens,Claude (Amazon Bedrock Edition),us-east-1,chat\n";
        var summary = summary(read(
                folder,
                put(
                        folder,
                        "cur",
                        Bills.CUR + "\n" + row.formatted("Usage", "2.5") + row.formatted("EdpDiscount", "-0.5"))));

        assertThat(summary.format()).isEqualTo(Format.CUR);
        assertThat(summary.bills().getFirst().totals()).hasToString("{DISCOUNT=-0.5, USAGE=2.5}");
        assertThat(rows(folder.resolve("series.csv")).getFirst())
                .containsEntry("product", "Claude (Amazon Bedrock Edition)")
                .containsEntry("tags", "{\"user_team\":\"chat\"}");
    }

    @Test
    void focus_bills_marketplace_lines_at_their_effective_or_list_cost() {
        var row =
                "111111111111,222222222222,USD,2026-10-01,2026-10-02T05:00:00Z,2026-10-02T06:00:00Z,%s,AWS,%s,%s,%s,USE1-x,"
                        + "us-east-1,7,Units,%s,%s,%s,\"{\"\"team\"\": \"\"chat\"\"}\"\n";
        var summary = summary(read(
                folder,
                put(
                        folder,
                        "focus",
                        Bills.FOCUS + "\n"
                                + row.formatted("Usage", "AWS", "Amazon EC2", "AmazonEC2", "0", "9", "9")
                                + row.formatted(
                                        "Usage", "Anthropic", "Claude (Amazon Bedrock Edition)", "abc", "0", "2", "3")
                                + row.formatted(
                                        "Usage", "Anthropic", "Claude 2 (Amazon Bedrock Edition)", "abc", "0", "0", "3")
                                + row.formatted("Credit", "AWS", "Amazon EC2", "AmazonEC2", "-1", "-1", "0"))));

        assertThat(summary.format()).isEqualTo(Format.FOCUS);
        assertThat(summary.version()).isEqualTo("1.1");
        assertThat(summary.bills().getFirst().totals()).hasToString("{CREDIT=-1, USAGE=5}");
        assertThat(rows(folder.resolve("series.csv")))
                .filteredOn(series -> series.get("billing_entity").equals("AWS Marketplace"))
                .hasSize(2)
                .allMatch(series -> series.get("bedrock").equals("true"));
    }

    @Test
    void lines_of_other_providers_are_left_out_and_counted() {
        var row =
                "111111111111,NULL,%s,2026-10-01,2026-10-02T05:00:00Z,2026-10-02T06:00:00Z,Usage,%s,%s,Thing,NULL,m,r,1,h,1,1,1,NULL\n";
        var summary = summary(read(
                folder,
                put(
                        folder,
                        "focus",
                        Bills.FOCUS + "\n" + row.formatted("USD", "AWS", "AWS")
                                + row.formatted("EUR", "Microsoft", "Microsoft"))));

        assertThat(summary.leftOut()).isEqualTo(Map.of("Microsoft", 1L));
        assertThat(summary.rows()).isOne();
        assertThat(rows(folder.resolve("series.csv")).getFirst())
                .containsEntry("tags", "{}")
                .containsEntry("account_id", "111111111111");
    }

    @Test
    void a_cost_explorer_table_is_turned_into_lines() {
        var table =
                "\"Service\",\"Bedrock($)\",\"Claude 4 (Amazon Bedrock Edition)($)\",\"Tax($)\",\"Total costs($)\"\n"
                        + "\"Service total\",3.5,2,1,6.5\n2026-10-01,1.5,2,,3.5\n2026-10-02,2,,1,3\n";
        var summary = summary(read(folder, put(folder, "ce", table)));

        assertThat(summary.format()).isEqualTo(Format.COST_EXPLORER);
        assertThat(summary.hourly()).isFalse();
        assertThat(summary.bills().getFirst().payer()).isEmpty();
        assertThat(summary.bills().getFirst().totals()).hasToString("{TAX=1, USAGE=5.5}");
        assertThat(rows(folder.resolve("series.csv")))
                .extracting(series -> series.get("service") + series.get("bedrock"))
                .containsExactlyInAnyOrder("Bedrocktrue", "Claude 4 (Amazon Bedrock Edition)true", "Taxfalse");
    }

    @Test
    void a_cost_explorer_table_by_usage_type_keeps_money_and_usage() {
        var table =
                "Usage type,USE1-Claude3Haiku-input-tokens(1K tokens),USE1-Claude3Haiku-input-tokens($),Total costs($)\n"
                        + "Usage type total,10,2.5,2.5\n2026-10-01,10,2.5,2.5\n";
        summary(read(folder, put(folder, "ce", table)));

        assertThat(facts(folder).values()).containsExactly("10 2.5 1");
        assertThat(rows(folder.resolve("series.csv")).getFirst())
                .containsEntry("unit", "1K tokens")
                .containsEntry("bedrock", "true");
    }

    @Test
    void quoted_newlines_extra_columns_and_other_map_texts_are_read() {
        var odd = with(
                with(lines.getFirst(), "resource_tags", "{user_team=chat}"),
                "line_item_resource_id",
                "two\nlines, \"quoted\"");
        var summary = summary(read(folder, put(folder, "odd", csv(List.of(with(odd, "unheard_of", "x"), odd)))));

        assertThat(summary.rows()).isEqualTo(2);
        assertThat(rows(folder.resolve("series.csv")).getFirst())
                .containsEntry("resource", "two\nlines, \"quoted\"")
                .containsEntry("tags", "{\"user_team\":\"chat\"}");
    }

    @Test
    void a_manifest_tells_when_the_export_was_made() {
        var manifest = put(folder, "m.json", "{\"executionId\":\"2026-11-02T03:04:05Z-abc\",\"dataFiles\":[]}");
        var summary = summary(read(folder, put(folder, "a", csv(lines)), manifest));

        assertThat(summary.exportedAt()).isEqualTo(Instant.parse("2026-11-02T03:04:05Z"));
    }

    @Test
    void amounts_keep_every_digit() {
        var odd = List.of(
                "0.1234567890123456789012345",
                "-1.5e-30",
                "1e-70",
                "123456789012345678",
                "0.30000000000000004",
                "99999.99999999999");
        summary(read(
                folder,
                put(
                        folder,
                        "a",
                        csv(odd.stream().map(cost -> line(3, "x", "1", cost)).toList()))));
        var expected = odd.stream()
                .map(java.math.BigDecimal::new)
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);

        assertThat(sum(folder, "cost_usd")).isEqualByComparingTo(expected);
    }

    @Test
    void doubles_count_as_their_shortest_decimal() throws Exception {
        var odd = List.of("0.1", "0.2", "0.30000000000000004", "1e-12", "12345678.9", "1.2345e-300", "-0.0000000001");
        Bills.parquet(
                folder.resolve("p"),
                csv(odd.stream().map(cost -> line(3, "x", "1", cost)).toList()));
        summary(read(folder, new Upload("p", "p")));
        var expected = odd.stream()
                .map(text -> new java.math.BigDecimal(Double.toString(Double.parseDouble(text))))
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);

        assertThat(sum(folder, "cost_usd")).isEqualByComparingTo(expected);
        assertThat(Files.exists(folder.resolve("hours.csv"))).isTrue();
    }

    @Test
    void kinds_of_lines_that_come_to_one_series_share_a_row_of_hours() {
        var type = "USE1-Claude4Sonnet-input-tokens";
        var kind = "line_item_line_item_type";
        summary(read(
                folder,
                put(
                        folder,
                        "a",
                        csv(List.of(
                                line(2, type, "1", "5"),
                                with(line(3, type, "0", "-0.5"), kind, "EdpDiscount"),
                                with(line(4, type, "0", "-0.25"), kind, "PrivateRateDiscount"))))));
        assertThat(rows(folder.resolve("hours.csv")))
                .extracting(FormatsTest::hours)
                .containsExactlyInAnyOrder(List.of("2 1 5"), List.of("3 0 -0.5", "4 0 -0.25"));
    }

    @Test
    void text_doubles_and_decimals_of_one_export_are_summed_together() throws Exception {
        var costs = List.of("0.1", "1e-12", "123456.789");
        var lines = costs.stream().map(cost -> line(3, "x", "1", cost)).toList();
        var decimals = "replace (line_item_unblended_cost::decimal(38, 12) as line_item_unblended_cost,"
                + " line_item_usage_amount::double as line_item_usage_amount)";
        Bills.parquet(folder.resolve("doubles"), csv(lines));
        Bills.parquet(folder.resolve("decimals"), csv(lines), decimals, "");
        var parts = List.of(put(folder, "text", csv(lines)), new Upload("d", "doubles"), new Upload("e", "decimals"));
        for (var order : List.of(parts, parts.reversed())) {
            summary(read(folder, order.toArray(Upload[]::new)));
            assertThat(sum(folder, "cost_usd")).isEqualByComparingTo("370370.667000000003");
            assertThat(sum(folder, "quantity")).isEqualByComparingTo("9");
        }
    }
}
