package io.cloudroute.usage.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/// Bills made up for tests, and what became of them.
final class Bills {
    private Bills() {}

    static final String CUR2 =
            "bill_payer_account_id,bill_billing_entity,bill_invoice_id,bill_billing_period_start_date,"
                    + "line_item_usage_account_id,line_item_usage_start_date,line_item_usage_end_date,line_item_line_item_type,"
                    + "line_item_product_code,line_item_usage_type,line_item_operation,line_item_resource_id,line_item_usage_amount,"
                    + "line_item_currency_code,line_item_unblended_cost,pricing_public_on_demand_cost,pricing_unit,product,resource_tags";

    static final String CUR = "bill/PayerAccountId,bill/BillingEntity,bill/InvoiceId,bill/BillingPeriodStartDate,"
            + "lineItem/UsageAccountId,lineItem/UsageStartDate,lineItem/UsageEndDate,lineItem/LineItemType,"
            + "lineItem/ProductCode,lineItem/UsageType,lineItem/Operation,lineItem/ResourceId,lineItem/UsageAmount,"
            + "lineItem/CurrencyCode,lineItem/UnblendedCost,pricing/publicOnDemandCost,pricing/unit,product/ProductName,"
            + "product/region,resourceTags/user_team";

    static final String FOCUS = "BillingAccountId,SubAccountId,BillingCurrency,BillingPeriodStart,ChargePeriodStart,"
            + "ChargePeriodEnd,ChargeCategory,ProviderName,PublisherName,ServiceName,x_ServiceCode,SkuMeter,RegionId,"
            + "ConsumedQuantity,ConsumedUnit,BilledCost,EffectiveCost,ListCost,Tags";

    /// A CUR 2.0 line: October 2026, one hour of one account.
    static Map<String, String> line(int hour, String usageType, String quantity, String cost) {
        Map<String, String> line = new LinkedHashMap<>();
        var start = "2026-10-%02dT%02d:00:00Z".formatted(1 + hour / 24, hour % 24);
        var end = "2026-10-%02dT%02d:00:00Z".formatted(1 + (hour + 1) / 24, (hour + 1) % 24);
        var values = List.of(
                "111111111111",
                "AWS",
                "42",
                "2026-10-01T00:00:00Z",
                "222222222222",
                start,
                end,
                "Usage",
                "AmazonBedrock",
                usageType,
                "InvokeModelInference",
                "arn:aws:bedrock:us-east-1::profile/a",
                quantity,
                "USD",
                cost,
                cost,
                "1K tokens",
                "{\"product_name\":\"Amazon Bedrock\",\"region\":\"us-east-1\"}",
                "{\"user_team\":\"chat\"}");
        var names = CUR2.split(",");
        for (var i = 0; i < names.length; i++) {
            line.put(names[i], values.get(i));
        }
        return line;
    }

    static Map<String, String> with(Map<String, String> line, String column, String value) {
        Map<String, String> changed = new LinkedHashMap<>(line);
        changed.put(column, value);
        return changed;
    }

    static String csv(List<Map<String, String>> lines) {
        var names = List.copyOf(lines.getFirst().keySet());
        var text = new StringBuilder(String.join(",", names)).append('\n');
        for (var line : lines) {
            text.append(String.join(
                            ",",
                            names.stream()
                                    .map(name -> quoted(line.getOrDefault(name, "")))
                                    .toList()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String quoted(String value) {
        return value.matches("(?s).*[,\"\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] gzip(String text) {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A Parquet file of these lines, with the types that AWS exports: doubles, timestamps and maps.
    static Path parquet(Path file, String csv) {
        var select = "replace ("
                + (csv.startsWith("bill_payer")
                        ? "line_item_usage_amount::double as line_item_usage_amount, line_item_unblended_cost::double as"
                                + " line_item_unblended_cost, line_item_usage_start_date::timestamp as line_item_usage_start_date,"
                                + " line_item_usage_end_date::timestamp as line_item_usage_end_date, bill_billing_period_start_date::timestamp"
                                + " as bill_billing_period_start_date, json_transform(product, '\"MAP(VARCHAR,VARCHAR)\"') as product,"
                                + " json_transform(resource_tags, '\"MAP(VARCHAR,VARCHAR)\"') as resource_tags)"
                        : "BilledCost::double as BilledCost)");
        return parquet(file, csv, select, "");
    }

    static Path parquet(Path file, String csv, String replace, String options) {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            var source = file.resolveSibling(file.getFileName() + ".csv");
            Files.writeString(source, csv);
            statement.execute(
                    "copy (select * " + replace + " from read_csv('" + source + "', all_varchar = true, header = true,"
                            + " delim = ',', quote = '\"', escape = '\"', auto_detect = false, columns = {"
                            + columns(csv) + "})) to '" + file
                            + "' (format parquet" + options + ")");
            Files.delete(source);
            return file;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String columns(String csv) {
        return String.join(
                ", ",
                List.of(csv.lines().findFirst().orElseThrow().split(",")).stream()
                        .map(n -> "'" + n + "': 'VARCHAR'")
                        .toList());
    }

    static Upload put(Path folder, String name, byte[] content) {
        try {
            var file = "part-" + Integer.toHexString(name.hashCode());
            Files.write(folder.resolve(file), content);
            return new Upload(name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Upload put(Path folder, String name, String content) {
        return put(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static final ReaderLimits LIMITS =
            new ReaderLimits(128, 256, 2, 1L << 30, 1L << 30, 1 << 20, java.time.Duration.ofSeconds(120));

    /// Reads in this process what the child would read in its own.
    static ReadOutcome read(Path folder, Upload... parts) {
        return read(folder, LIMITS, parts);
    }

    static ReadOutcome read(Path folder, ReaderLimits limits, Upload... parts) {
        var reporter = new Reporter(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));
        var request = new ReadRequest(ReadRequest.Task.SUM, List.of(parts), limits, null);
        try (var bill = new Bill(folder.toRealPath(), request, reporter)) {
            var amounts = new Amounts(bill);
            new Summing(bill, amounts, reporter).run();
            var writing = new Writing(bill, amounts, reporter);
            writing.run();
            return new ReadOutcome.Read(writing.summary());
        } catch (RefusedException e) {
            return e.refused();
        } catch (IOException | SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static BillSummary summary(ReadOutcome outcome) {
        if (outcome instanceof ReadOutcome.Read(var summary)) {
            return summary;
        }
        throw new AssertionError(outcome.toString());
    }

    static ReadOutcome.Refused refused(ReadOutcome outcome) {
        if (outcome instanceof ReadOutcome.Refused refused) {
            return refused;
        }
        throw new AssertionError(outcome.toString());
    }

    /// A written file's rows, by the names in its header.
    static List<Map<String, String>> rows(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            var csv = new Csv(in);
            var header = csv.next();
            List<Map<String, String>> rows = new ArrayList<>();
            for (var row = csv.next(); row != null; row = csv.next()) {
                Map<String, String> named = new LinkedHashMap<>();
                for (var i = 0; i < row.size(); i++) {
                    named.put(header.get(i), row.get(i));
                }
                rows.add(named);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The facts' amounts by their keys.
    static Map<String, String> facts(Path folder) {
        Map<String, String> facts = new TreeMap<>();
        rows(folder.resolve("facts.csv"))
                .forEach(row -> facts.put(
                        String.join(" ", row.get("period"), row.get("series_id"), row.get("day"), row.get("invoice")),
                        row.get("quantity") + " " + row.get("cost_usd") + " " + row.get("lines")));
        return facts;
    }

    static BigDecimal sum(Path folder, String column) {
        return rows(folder.resolve("facts.csv")).stream()
                .map(row -> new BigDecimal(row.get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
