package io.cloudroute.usage.reader;

import static io.cloudroute.usage.reader.Summing.FACTS;
import static io.cloudroute.usage.reader.Summing.SERIES;
import static io.cloudroute.usage.reader.Summing.UNCLASSED;
import static io.cloudroute.usage.reader.Summing.each;

import io.cloudroute.usage.reader.Progress.Stage;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes what was summed as the files that the importer loads, and what the bills among it come to.
final class Writing {

    private final Bill bill;
    private final Amounts amounts;
    private final Reporter reporter;
    private final boolean hourly;

    Writing(Bill bill, Amounts amounts, Reporter reporter) throws SQLException {
        this.bill = bill;
        this.amounts = amounts;
        this.reporter = reporter;
        reporter.stage(Stage.WRITING, 0);
        bill.duck.execute("create temp table series as select series_id"
                + each(SERIES, c -> ", any_value(" + c + ") as " + c)
                + ", any_value(bedrock) as bedrock from kinds where aws(provider) group by series_id");
        bill.duck.execute(
                "create temp table facts as select series_id, invoice, period, day, sum(lines)::bigint as lines"
                        + amounts.summed(Amounts.ALL) + FACTS + " group by series_id, invoice, period, day");
        hourly = bill.duck.count("select count(*)" + FACTS + " and hourly") > 0 && hashesTellClassesApart();
    }

    /// The importer takes each while the next is written; the hours, which take longest, come last.
    void run() throws SQLException {
        write("series.csv", SERIES_FILE);
        write("facts.csv", factsQuery());
        write("days.csv", rolled("day", "day", "representative"));
        write("weeks.csv", rolled("date_trunc('week', day)::date", "week", "series_id"));
        write("months.csv", rolled("date_trunc('month', day)::date", "month", "series_id"));
        if (hourly) {
            write("hours.csv", hoursQuery());
        }
    }

    /// The lines of other providers, by provider.
    static Map<String, Long> leftOut(Duck duck) throws SQLException {
        Map<String, Long> left = new TreeMap<>();
        duck.query(
                "select provider, sum(lines) from sums join kinds using (part, class, rest) where grain = 0 and not aws(provider)"
                        + " group by 1 order by 2 desc limit 20",
                row -> left.put(row.getString(1), row.getLong(2)));
        return left;
    }

    private static final String SERIES_FILE = "select series_id, payer as payer_account_id, account as account_id,"
            + " entity as billing_entity, product, region, service, usage_type, unit, operation, resource, principal, tags,"
            + " charge as charge_type, bedrock from series order by series_id";

    private String factsQuery() {
        return "select period, series_id, day, invoice, " + amounts.orZero("quantity") + " as quantity, "
                + amounts.orZero("cost")
                + " as cost_usd, " + amounts.exact("list") + " as list_cost_usd, lines from facts"
                + " order by period, series_id, day, invoice";
    }

    /// The facts summed by longer spans, or for all series that differ in nothing but resource, principal and tags, by
    /// the id of the least of them.
    private String rolled(String span, String name, String by) {
        var alike = SERIES.stream().filter(c -> !UNCLASSED.contains(c)).collect(Collectors.joining(", "));
        return "select period, " + name + ", series_id, " + amounts.orZero("quantity") + " as quantity, "
                + amounts.orZero("cost")
                + " as cost_usd from (select period, " + span + " as " + name + ", " + by + " as series_id"
                + amounts.summed(List.of("quantity", "cost")) + " from facts"
                + (by.equals("series_id")
                        ? ""
                        : " join (select series_id, min(series_id) over (partition by " + alike + ") as " + by
                                + " from series) using (series_id)")
                + " group by all) order by all";
    }

    /// Whether no two classes share a hash. What is summed by hour is summed by that alone.
    private boolean hashesTellClassesApart() throws SQLException {
        var classes = String.join(
                ", ", SERIES.stream().filter(c -> !UNCLASSED.contains(c)).toList());
        return bill.duck.count("select count(*) from (select class from (select distinct class, " + classes
                        + " from kinds where bedrock and aws(provider)) group by class having count(*) > 1)")
                == 0;
    }

    /// A row for each day, with its hours in any order; what several parts or classes say of one is not summed here. It
    /// carries the id of one of the series that are classified alike, the least.
    private String hoursQuery() {
        return "select period, series_id, day, " + array("hours") + ", " + array("quantities") + ", " + array("costs")
                + " from (select period, class, hour::date as day, " + listed("hour(hour)::varchar") + " as hours, "
                + listed(amounts.orZero("quantity")) + " as quantities, " + listed(amounts.orZero("cost"))
                + " as costs from sums where grain = 1 group by period, class, hour::date)"
                + " join (select class, min(series_id) as series_id from kinds where bedrock and aws(provider)"
                + " group by class) using (class) group by period, series_id, day order by period, series_id, day";
    }

    private static String listed(String value) {
        return "string_agg(" + value + ", ',')";
    }

    private static String array(String lists) {
        return "'{' || " + listed(lists) + " || '}' as " + lists;
    }

    private void write(String file, String query) throws SQLException {
        bill.duck.execute("copy (" + query + ") to "
                + Sql.text(bill.folder.resolve(file).toString()) + " (format csv, header true)");
        reporter.written(file);
    }

    BillSummary summary() throws SQLException {
        var tables = bill.parts.tables();
        var missing = tables.stream()
                .flatMap(table -> table.layout().missingOptional(table.columns()).stream())
                .distinct()
                .toList();
        Map<String, Map<String, BigDecimal>> totals = new LinkedHashMap<>();
        bill.duck.query(
                "select payer, period, charge, " + amounts.orZero("cost") + " from (select payer, period, charge"
                        + amounts.summed(Amounts.ALL)
                        + " from facts join series using (series_id) group by payer, period, charge) order by 1, 2, 3",
                row -> totals.computeIfAbsent(row.getString(1) + " " + row.getString(2), _ -> new TreeMap<>())
                        .put(row.getString(3), new BigDecimal(row.getString(4))));
        List<BillSummary.Bill> bills = new ArrayList<>();
        bill.duck.query(
                "select payer, period::varchar, sum(lines)::bigint, count(distinct day), min(day)::varchar,"
                        + " max(day)::varchar, md5(payer) from facts join series using (series_id)"
                        + " group by payer, period order by 1, 2",
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
                leftOut(bill.duck),
                bills);
    }

    private static String copyName(String payer, String hash, String period) {
        var name = payer.isEmpty() ? "none" : payer.matches("[A-Za-z0-9]{1,40}") ? payer : hash;
        return "copy-" + name + "-" + period.substring(0, 7) + ".parquet";
    }
}
