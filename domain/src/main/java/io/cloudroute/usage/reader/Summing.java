package io.cloudroute.usage.reader;

import io.cloudroute.usage.reader.Progress.Stage;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Sums a bill's lines by series, day and invoice, and writes the files that the importer loads.
final class Summing {
    /// The columns of a series: a fact's natural key without day, period and invoice.
    static final List<String> SERIES = List.of(
            "payer",
            "account",
            "entity",
            "product",
            "region",
            "service",
            "usage_type",
            "unit",
            "operation",
            "resource",
            "principal",
            "tags",
            "charge");

    private static final List<String> AMOUNTS = List.of("quantity", "cost", "list");

    private final Bill bill;
    private final Reporter reporter;

    Summing(Bill bill, Reporter reporter) {
        this.bill = bill;
        this.reporter = reporter;
    }

    BillSummary run() throws IOException, SQLException, InterruptedException {
        reporter.stage(Stage.SUMMING, bill.bytes());
        bill.duck.execute(rawTable());
        for (var table : bill.parts.tables()) {
            bill.run(List.of(table), scans -> insert(table, scans.getFirst()));
            checkValues(table);
        }
        checkWhole();
        reporter.rows(count("select coalesce(sum(lines), 0) from raw"));
        reporter.stage(Stage.WRITING, 0);
        bill.duck.execute(linesTable());
        var hourly = count("select count(*) from raw where aws(provider) and hourly") > 0;
        var leftOut = leftOut();
        bill.duck.execute("drop table raw");
        write("series.csv", seriesQuery());
        write("facts.csv", factsQuery());
        if (hourly) {
            write("hours.csv", hoursQuery());
        }
        return summary(hourly, leftOut);
    }

    private static String rawTable() {
        var sums = AMOUNTS.stream()
                .map(a -> a + "_hi decimal(38, " + Sql.SCALE + "), " + a + "_fine bignum, " + a + "_finest bignum, " + a
                        + "_bad boolean")
                .collect(Collectors.joining(", "));
        return "create temp table raw ("
                + SERIES.stream().map(c -> c + " varchar").collect(Collectors.joining(", "))
                + ", invoice varchar, currency varchar, provider varchar, period date, stamp timestamp, hourly boolean, lines bigint, "
                + sums + ")";
    }

    /// Sums the table's lines by what is in the file, and only then puts the groups into their final words.
    static String insert(Table table, String scan) {
        var line = table.layout().line(table.columns());
        var group = table.layout().group(table.columns());
        var keys = line.keySet().stream()
                .filter(c -> !AMOUNTS.contains(c)
                        && !List.of("start", "finish", "period").contains(c))
                .collect(Collectors.joining(", "));
        return "insert into raw select "
                + SERIES.stream().map(c -> expression(group, c)).collect(Collectors.joining(", "))
                + ", " + expression(group, "invoice") + ", currency, provider, period, stamp, hourly, lines, "
                + AMOUNTS.stream()
                        .map(a -> a + "_hi, " + a + "_fine, " + a + "_finest, " + a + "_bad")
                        .collect(Collectors.joining(", "))
                + " from (select " + keys + ", date_trunc('month', period)::date as period, case when"
                + " contains(service, 'Bedrock') or contains(product, 'Bedrock') or contains(details, 'Bedrock')"
                + " or contains(usage_type, 'MP:') then date_trunc('hour', start) else date_trunc('day', start) end as stamp,"
                + " coalesce(bool_or(finish - start = interval 1 hour and upper(kind) = 'USAGE'), false) as hourly, count(*) as lines, "
                + AMOUNTS.stream()
                        .map(a -> "sum(" + a + "_hi) as " + a + "_hi, sum(fine(" + a + "_slow)) as " + a
                                + "_fine, sum(finest(" + a + "_slow)) as " + a + "_finest, bool_or(bad(" + a
                                + "_slow)) as " + a + "_bad")
                        .collect(Collectors.joining(", "))
                + " from (select *, "
                + AMOUNTS.stream()
                        .map(a -> "case when " + a + " is not null and " + a + "_hi is null then " + a + " end as " + a
                                + "_slow")
                        .collect(Collectors.joining(", "))
                + " from (select *, "
                + AMOUNTS.stream().map(a -> "amount(" + a + ") as " + a + "_hi").collect(Collectors.joining(", "))
                + " from (select " + as(line) + " from " + scan + "))) group by all)";
    }

    static String as(Map<String, String> expressions) {
        return expressions.entrySet().stream()
                .map(e -> e.getValue() + " as " + e.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String expression(Map<String, String> expressions, String column) {
        return java.util.Objects.requireNonNull(expressions.get(column), column);
    }

    private void checkValues(Table table) throws SQLException, IOException {
        var numbers =
                count("select count(*) from raw where aws(provider) and (quantity_bad or cost_bad or list_bad)") > 0;
        var dates = count("select count(*) from raw where aws(provider) and " + badDate("period", "stamp")) > 0;
        if (!numbers && !dates) {
            return;
        }
        if (table.isText()) {
            var found = Locator.first(table.part(), table.columns(), table.layout());
            throw found != null
                    ? found
                    : new RefusedException(
                            numbers ? Fault.BAD_NUMBER : Fault.BAD_DATE,
                            table.part().name(),
                            Map.of(),
                            "not found again");
        }
        for (var amount : numbers ? AMOUNTS : List.<String>of()) {
            if (count("select count(*) from raw where aws(provider) and " + amount + "_bad") > 0) {
                throw Parquet.at(bill.duck, table, Fault.BAD_NUMBER, amount, "bad(v)");
            }
        }
        var period = count("select count(*) from raw where aws(provider) and " + badDate("period", "period")) > 0;
        throw Parquet.at(
                bill.duck,
                table,
                Fault.BAD_DATE,
                period ? "period" : "start",
                badDate("try_cast(v as timestamp)", "try_cast(v as timestamp)"));
    }

    private static String badDate(String a, String b) {
        return "(" + a + " is null or " + b + " is null or year(" + a + ") not between 2006 and 2099 or year(" + b
                + ") not between 2006 and 2099)";
    }

    private void checkWhole() throws SQLException {
        var name = bill.parts.tables().getFirst().part().name();
        if (count("select count(*) from raw") == 0) {
            throw new RefusedException(Fault.HEADER_ONLY, name, Map.of(), "no line below the header");
        }
        if (count("select count(*) from raw where aws(provider)") == 0) {
            throw new RefusedException(
                    Fault.NOT_AWS,
                    name,
                    Map.of("providers", String.join(", ", leftOut().keySet())),
                    "no line of AWS");
        }
        var currencies = new TreeSet<>(bill.duck.query(
                "select distinct upper(trim(currency)) from raw where aws(provider) and currency is not null",
                row -> row.getString(1)));
        if (currencies.size() > 1) {
            throw new RefusedException(
                    Fault.MIXED_CURRENCIES,
                    name,
                    Map.of("currencies", String.join(", ", currencies)),
                    "mixed currencies");
        }
        if (currencies.size() == 1 && !currencies.first().equals("USD")) {
            throw new RefusedException(Fault.NOT_USD, name, Map.of("currency", currencies.first()), "not in USD");
        }
    }

    private Map<String, Long> leftOut() throws SQLException {
        Map<String, Long> left = new TreeMap<>();
        bill.duck.query(
                "select provider, sum(lines) from raw where not aws(provider) group by 1 order by 2 desc limit 20",
                row -> left.put(row.getString(1), row.getLong(2)));
        return left;
    }

    private static String linesTable() {
        var series = String.join(", ", SERIES);
        return "create temp table lines as select identity([" + series
                + "]) as series_id, bedrock(service, product, usage_type) as bedrock, "
                + series + ", invoice, period, stamp, sum(lines)::bigint as lines, " + sums()
                + " from raw where aws(provider) group by "
                + series + ", invoice, period, stamp";
    }

    private static String sums() {
        return AMOUNTS.stream()
                .map(a -> "sum(" + a + "_hi) as " + a + "_hi, sum(" + a + "_fine) as " + a + "_fine, sum(" + a
                        + "_finest) as " + a + "_finest")
                .collect(Collectors.joining(", "));
    }

    private static String exact(String amount) {
        return "exact(" + amount + "_hi, " + amount + "_fine, " + amount + "_finest)";
    }

    private static String seriesQuery() {
        var rest = SERIES.subList(2, SERIES.size()).stream()
                .map(c -> "any_value(" + c + ") as "
                        + Map.of("entity", "billing_entity", "charge", "charge_type")
                                .getOrDefault(c, c))
                .collect(Collectors.joining(", "));
        return "select series_id, any_value(payer) as payer_account_id, any_value(account) as account_id, " + rest
                + ", any_value(bedrock) as bedrock from lines group by series_id";
    }

    private static String factsQuery() {
        return "select period, payer, identity([series_id::varchar, period::varchar, day::varchar, invoice]) as fact_id, series_id, day,"
                + " invoice, coalesce(" + exact("quantity") + ", '0') as quantity, coalesce(" + exact("cost")
                + ", '0') as cost_usd, "
                + exact("list")
                + " as list_cost_usd, lines from (select period, payer, series_id, stamp::date as day, invoice,"
                + " sum(lines)::bigint as lines, " + sums()
                + " from lines group by period, payer, series_id, stamp::date, invoice)";
    }

    private static String hoursQuery() {
        return "select series_id, period, payer, strftime(stamp, '%Y-%m-%dT%H:%M:%SZ') as hour, coalesce("
                + exact("quantity")
                + ", '0') as quantity, coalesce(" + exact("cost")
                + ", '0') as cost_usd from (select series_id, period, payer, stamp, "
                + sums() + " from lines where bedrock group by series_id, period, payer, stamp)";
    }

    private void write(String file, String query) throws SQLException {
        bill.duck.execute("copy (" + query + ") to "
                + Sql.text(bill.folder.resolve(file).toString()) + " (format csv, header true)");
    }

    private BillSummary summary(boolean hourly, Map<String, Long> leftOut) throws SQLException {
        var tables = bill.parts.tables();
        var missing = tables.stream()
                .flatMap(table -> table.layout().missingOptional(table.columns()).stream())
                .distinct()
                .toList();
        Map<String, Map<String, BigDecimal>> totals = new LinkedHashMap<>();
        bill.duck.query(
                "select payer, period, charge, coalesce(" + exact("cost")
                        + ", '0') from (select payer, period, charge, " + sums()
                        + " from lines group by payer, period, charge) order by 1, 2, 3",
                row -> totals.computeIfAbsent(row.getString(1) + " " + row.getString(2), _ -> new TreeMap<>())
                        .put(row.getString(3), new BigDecimal(row.getString(4))));
        List<BillSummary.Bill> bills = new ArrayList<>();
        bill.duck.query(
                "select payer, period::varchar, sum(lines)::bigint, count(distinct stamp::date), min(stamp)::date::varchar,"
                        + " max(stamp)::date::varchar, md5(payer) from lines group by payer, period order by 1, 2",
                row -> bills.add(new BillSummary.Bill(
                        row.getString(1),
                        LocalDate.parse(row.getString(2)),
                        row.getLong(3),
                        row.getInt(4),
                        LocalDate.parse(row.getString(5)),
                        LocalDate.parse(row.getString(6)),
                        totals.getOrDefault(row.getString(1) + " " + row.getString(2), Map.of()),
                        copyName(row.getString(1), row.getString(7), row.getString(2)))));
        var layout = tables.getFirst().layout();
        var version = tables.stream()
                .map(table -> table.layout().version())
                .max(String::compareTo)
                .orElse("");
        return new BillSummary(
                layout.format(),
                version,
                bill.parts.exportedAt().orElse(null),
                hourly,
                bills.stream().mapToLong(BillSummary.Bill::rows).sum(),
                missing,
                leftOut,
                bills);
    }

    private static String copyName(String payer, String hash, String period) {
        var name = payer.isEmpty() ? "none" : payer.matches("[A-Za-z0-9]{1,40}") ? payer : hash;
        return "copy-" + name + "-" + period.substring(0, 7) + ".parquet";
    }

    private long count(String query) throws SQLException {
        return bill.duck.query(query, row -> row.getLong(1)).getFirst();
    }
}
