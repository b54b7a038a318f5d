package io.cloudroute.usage.reader;

import static io.cloudroute.usage.reader.Bills.csv;
import static io.cloudroute.usage.reader.Bills.gzip;
import static io.cloudroute.usage.reader.Bills.line;
import static io.cloudroute.usage.reader.Bills.put;
import static io.cloudroute.usage.reader.Bills.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalsTest {
    @TempDir
    Path folder;

    private final Map<String, String> good = line(0, "x", "1", "2");

    private ReadOutcome.Refused refused(Upload... parts) {
        return Bills.refused(Bills.read(folder, parts));
    }

    private ReadOutcome.Refused refused(String content) {
        return refused(put(folder, "bill.csv", content));
    }

    @Test
    void an_empty_file() {
        assertThat(refused("").fault()).isEqualTo(Fault.EMPTY);
        assertThat(refused(put(folder, "e.gz", gzip(""))).fault()).isEqualTo(Fault.EMPTY);
    }

    @Test
    void a_header_alone() {
        assertThat(refused(Bills.CUR2 + "\n").fault()).isEqualTo(Fault.HEADER_ONLY);
        assertThat(refused(Bills.CUR2).fault()).isEqualTo(Fault.HEADER_ONLY);
    }

    @Test
    void what_is_not_a_bill() {
        var refused = refused("name,age\nAnna,7\n");
        assertThat(refused.fault()).isEqualTo(Fault.NOT_A_BILL);
        assertThat(refused.detail()).containsEntry("found", "name, age");
        assertThat(refused("{\"a\": 1}").fault()).isEqualTo(Fault.NOT_A_BILL);
        assertThat(refused(put(folder, "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}))
                        .fault())
                .isEqualTo(Fault.NOT_A_BILL);
    }

    @Test
    void a_zip_archive() {
        assertThat(refused(put(folder, "z", new byte[] {'P', 'K', 3, 4, 0, 0})).fault())
                .isEqualTo(Fault.ZIP);
    }

    @Test
    void a_gzip_cut_short_or_damaged() {
        var whole = gzip(csv(IntStream.range(0, 500)
                .mapToObj(i -> line(i, "x" + i * 7919, "1", "2"))
                .toList()));
        assertThat(refused(put(folder, "t.gz", Arrays.copyOf(whole, whole.length / 2)))
                        .fault())
                .isEqualTo(Fault.TRUNCATED_GZIP);
        whole[whole.length - 6] ^= 1;
        assertThat(refused(put(folder, "d.gz", whole)).fault()).isEqualTo(Fault.CORRUPT_GZIP);
    }

    @Test
    void a_gzip_that_unpacks_to_more_than_allowed() {
        var limits = new ReaderLimits(128, 256, 2, 1L << 30, 1L << 20, 1 << 16, Duration.ofSeconds(60));
        var text = Bills.CUR2 + "\n" + (",".repeat(18) + "\n").repeat(200_000);
        var refused = Bills.refused(Bills.read(folder, limits, put(folder, "b.gz", gzip(text))));
        assertThat(refused.fault()).isEqualTo(Fault.BOMB);
        assertThat(refused.detail()).containsKeys("bytes", "unpackedBytes", "limit");
    }

    @Test
    void a_parquet_that_unpacks_to_more_than_allowed() {
        Bills.parquet(
                folder.resolve("p"),
                csv(IntStream.range(0, 2000)
                        .mapToObj(i -> line(i % 700, "x" + i, "1." + i, "2." + i))
                        .toList()));
        var limits = new ReaderLimits(128, 256, 2, 1L << 30, 1000, 1 << 16, Duration.ofSeconds(60));
        assertThat(Bills.refused(Bills.read(folder, limits, new Upload("p", "p")))
                        .fault())
                .isEqualTo(Fault.BOMB);
    }

    @Test
    void an_endless_line_with_its_number() {
        var refused = refused(csv(List.of(good, with(good, "line_item_resource_id", "r".repeat(3 << 20)))));
        assertThat(refused.fault()).isEqualTo(Fault.LINE_TOO_LONG);
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused("x".repeat(3 << 20)).fault()).isEqualTo(Fault.LINE_TOO_LONG);
    }

    @Test
    void a_line_of_a_gigabyte_without_reading_it() throws Exception {
        var upload = put(folder, "line", csv(List.of(good)) + "x".repeat(3 << 20));
        try (var file = new RandomAccessFile(folder.resolve(upload.file()).toFile(), "rw")) {
            file.setLength(1 << 30);
        }
        var refused = refused(upload);
        assertThat(refused.fault()).isEqualTo(Fault.LINE_TOO_LONG);
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.detail()).containsEntry("limit", "" + Bills.LIMITS.lineBytes());
    }

    @Test
    void what_needs_more_room_than_allowed() {
        var limits = new ReaderLimits(128, 64, 2, 1_000_000, 1L << 30, 1 << 20, Duration.ofMinutes(2));
        var name = "r".repeat(400);
        var upload = put(
                folder,
                "wide",
                csv(IntStream.range(0, 150_000)
                        .mapToObj(i -> line(i % 700, "x" + i + name, "1", "2"))
                        .toList()));
        var refused = Bills.refused(Bills.read(folder, limits, upload));
        assertThat(refused.fault()).isIn(Fault.MEMORY, Fault.DISK);
    }

    @Test
    void bad_encoding_with_its_line() {
        var bytes = csv(List.of(good, good, with(good, "line_item_resource_id", "M@nchen")))
                .getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '@' ? (byte) 0xfc : bytes[i];
        }
        var refused = refused(put(folder, "latin", bytes));
        assertThat(refused.fault()).isEqualTo(Fault.BAD_ENCODING);
        assertThat(refused.line()).isEqualTo(4);
    }

    @Test
    void missing_columns_by_name() {
        var refused = refused("line_item_usage_type,line_item_unblended_cost,bill_payer_account_id\nx,1,1\n");
        assertThat(refused.fault()).isEqualTo(Fault.MISSING_COLUMNS);
        assertThat(refused.detail().get("columns")).contains("line_item_usage_amount", "line_item_product_code");
        var legacy = refused("lineItem/UsageType,lineItem/UnblendedCost\nx,1\n");
        assertThat(legacy.detail().get("columns")).contains("lineItem/UsageAmount", "bill/PayerAccountId");
    }

    @Test
    void columns_that_are_there_twice_by_name() {
        var twice = csv(List.of(good))
                .replaceFirst("\n", ",line_item_unblended_cost\n")
                .replaceFirst("\n$", ",7\n");
        var refused = refused(twice);
        assertThat(refused.fault()).isEqualTo(Fault.DOUBLE_COLUMNS);
        assertThat(refused.detail()).containsEntry("columns", "line_item_unblended_cost");
    }

    @Test
    void semicolons_between_the_fields() {
        assertThat(refused(csv(List.of(good)).replace(',', ';')).fault()).isEqualTo(Fault.SEMICOLONS);
    }

    @Test
    void a_number_that_is_none() {
        var refused = refused(csv(List.of(
                good, with(good, "line_item_resource_id", "a\nb"), with(good, "line_item_unblended_cost", "1,5"))));
        assertThat(refused.fault()).isEqualTo(Fault.BAD_NUMBER);
        assertThat(refused.file()).isEqualTo("bill.csv");
        assertThat(refused.line()).isEqualTo(5);
        assertThat(refused.column()).isEqualTo("line_item_unblended_cost");
        assertThat(refused.detail()).containsEntry("value", "1,5");
    }

    @Test
    void a_date_that_is_none() {
        var refused = refused(csv(List.of(good, with(good, "line_item_usage_start_date", "31/10/2026"))));
        assertThat(refused.fault()).isEqualTo(Fault.BAD_DATE);
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.column()).isEqualTo("line_item_usage_start_date");
        assertThat(refused(csv(List.of(with(good, "bill_billing_period_start_date", "1970-01-01"))))
                        .fault())
                .isEqualTo(Fault.BAD_DATE);
    }

    private ReadOutcome.Refused secondLine(Map<String, String> line) {
        var text = refused(csv(List.of(good, line)));
        assertThat(text.line()).isEqualTo(3);
        Bills.parquet(folder.resolve("p"), csv(List.of(good, line)));
        var parquet = refused(new Upload("p.parquet", "p"));
        assertThat(parquet.detail()).containsEntry("row", "2");
        assertThat(parquet.fault()).isEqualTo(text.fault());
        assertThat(parquet.column()).isEqualTo(text.column());
        return text;
    }

    @Test
    void a_day_far_outside_its_billing_month() {
        for (var day : List.of("2050-05-05T00:00:00Z", "2026-12-01T00:00:00Z", "2021-09-30T00:00:00Z")) {
            var refused = secondLine(with(good, "line_item_usage_start_date", day));
            assertThat(refused.fault()).isEqualTo(Fault.DAY_OUT_OF_PERIOD);
            assertThat(refused.column()).isEqualTo("line_item_usage_start_date");
            assertThat(refused.detail()).containsEntry("value", day);
        }
    }

    @Test
    void corrections_fees_and_last_hours_lie_a_little_outside_and_are_read() {
        var days = List.of("2026-09-30T23:00:00Z", "2026-11-01T00:00:00Z", "2023-10-01T00:00:00Z");
        var lines = days.stream()
                .map(day -> with(good, "line_item_usage_start_date", day))
                .toList();
        assertThat(Bills.summary(Bills.read(folder, put(folder, "a", csv(lines))))
                        .rows())
                .isEqualTo(3);
    }

    @Test
    void a_payer_that_is_no_account() {
        for (var payer : List.of("4".repeat(20_000), "12345678901", "Acme")) {
            assertThat(secondLine(with(good, "bill_payer_account_id", payer)).fault())
                    .isEqualTo(Fault.BAD_PAYER);
        }
    }

    @Test
    void an_amount_beyond_all_bills() {
        for (var amount : List.of("1e300", "-1e18", "1" + "0".repeat(18), "1e18")) {
            assertThat(secondLine(with(good, "line_item_unblended_cost", amount))
                            .fault())
                    .isEqualTo(Fault.NUMBER_TOO_LARGE);
        }
    }

    @Test
    void a_field_longer_than_any_bills() {
        assertThat(secondLine(with(good, "line_item_usage_type", "x".repeat(8_193)))
                        .fault())
                .isEqualTo(Fault.TEXT_TOO_LONG);
    }

    @Test
    void a_number_that_is_none_in_parquet_with_its_row_group() {
        List<Map<String, String>> lines = new ArrayList<>(IntStream.range(0, 5000)
                .mapToObj(i -> line(i % 700, "x", "1", "1"))
                .toList());
        lines.set(4000, with(good, "line_item_unblended_cost", "oops"));
        Bills.parquet(folder.resolve("p"), csv(lines), "", ", row_group_size 2048");
        var refused = refused(new Upload("p.parquet", "p"));
        assertThat(refused.fault()).isEqualTo(Fault.BAD_NUMBER);
        assertThat(refused.rowGroup()).isEqualTo(1);
        assertThat(refused.detail()).containsEntry("value", "oops").containsEntry("row", "4001");
    }

    @Test
    void lines_of_another_length_or_with_broken_quotes() {
        var refused = refused(csv(List.of(good, good)) + "1,2,3\n");
        assertThat(refused.fault()).isEqualTo(Fault.BAD_ROW);
        assertThat(refused.line()).isEqualTo(4);
        assertThat(refused.detail()).containsEntry("expected", "19").containsEntry("found", "3");
        assertThat(refused(csv(List.of(good)) + "\"abc").fault()).isEqualTo(Fault.BAD_ROW);
    }

    @Test
    void another_currency_or_several() {
        var euros = with(good, "line_item_currency_code", "EUR");
        assertThat(refused(csv(List.of(euros))).detail()).containsEntry("currency", "EUR");
        var mixed = refused(csv(List.of(good, euros)));
        assertThat(mixed.fault()).isEqualTo(Fault.MIXED_CURRENCIES);
        assertThat(mixed.detail()).containsEntry("currencies", "EUR, USD");
    }

    @Test
    void a_focus_bill_without_a_line_of_aws() {
        var row = "1,2,USD,2026-10-01,2026-10-02,2026-10-03,Usage,Microsoft,Microsoft,VM,,m,r,1,h,1,1,1,\n";
        var refused = refused(Bills.FOCUS + "\n" + row);
        assertThat(refused.fault()).isEqualTo(Fault.NOT_AWS);
        assertThat(refused.detail()).containsEntry("providers", "Microsoft");
    }

    @Test
    void a_damaged_parquet() throws Exception {
        Bills.parquet(
                folder.resolve("p"),
                csv(IntStream.range(0, 5000)
                        .mapToObj(i -> line(i % 700, "x" + i * 31, "1." + i, "1"))
                        .toList()));
        var bytes = Files.readAllBytes(folder.resolve("p"));
        assertThat(refused(put(folder, "cut", Arrays.copyOf(bytes, bytes.length / 2)))
                        .fault())
                .isEqualTo(Fault.CORRUPT_PARQUET);
        Arrays.fill(bytes, 100, bytes.length / 2, (byte) 0x5a);
        assertThat(refused(put(folder, "holed", bytes)).fault()).isEqualTo(Fault.CORRUPT_PARQUET);
    }

    @Test
    void a_parquet_whose_amounts_alone_are_damaged() throws Exception {
        Bills.parquet(
                folder.resolve("p"),
                csv(IntStream.range(0, 5000)
                        .mapToObj(i -> line(i % 700, "x", "1", "1." + i))
                        .toList()));
        var bytes = Files.readAllBytes(folder.resolve("p"));
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var pages = statement.executeQuery("select least(coalesce(dictionary_page_offset, data_page_offset),"
                        + " data_page_offset), total_compressed_size from parquet_metadata('" + folder.resolve("p")
                        + "') where path_in_schema = 'line_item_unblended_cost'")) {
            while (pages.next()) {
                var from = Math.toIntExact(pages.getLong(1));
                Arrays.fill(bytes, from, from + Math.toIntExact(pages.getLong(2)), (byte) 0x5a);
            }
        }
        assertThat(refused(put(folder, "holed", bytes)).fault()).isEqualTo(Fault.CORRUPT_PARQUET);
    }

    @Test
    void a_sum_beyond_twenty_digits() throws Exception {
        var huge = with(good, "line_item_usage_amount", "9".repeat(20));
        var part = put(folder, "huge", csv(List.of(huge, with(huge, "line_item_resource_id", "r"), huge)));
        var refused = Bills.refused(new BillReader(Bills.LIMITS).read(folder, List.of(part), _ -> {}, () -> false));
        assertThat(refused.fault()).isEqualTo(Fault.NUMBER_TOO_LARGE);
    }

    @Test
    void an_encrypted_parquet() {
        assertThat(refused(put(folder, "p", "PARE....PARE")).fault()).isEqualTo(Fault.ENCRYPTED_PARQUET);
    }

    @Test
    void parts_of_different_formats() {
        var refused = refused(put(folder, "a", csv(List.of(good))), put(folder, "b", Bills.CUR + "\n"));
        assertThat(refused.fault()).isEqualTo(Fault.MIXED_FORMATS);
        assertThat(refused.detail()).containsEntry("formats", "CUR2,CUR").containsEntry("file2", "b");
    }
}
