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
import java.util.function.Function;
import java.util.stream.Collectors;

/// Sums a bill's lines by series, day and invoice, and writes the files that the importer loads.
///
/// The texts of a line are wide, and few lines have texts of their own. So lines are summed by two hashes of 64 bits in
/// their place: of what a classification looks at, and of the rest. `sums` holds the sums, `kinds` the texts behind
/// the hashes, which are read once for each kind of line. Lines of two kinds would have to share both hashes to be
/// taken for one; of a million resources that share all else, any two do with a chance of 3e-8.
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

    private static final List<String> NO_KEYS = List.of("quantity", "cost", "list", "period_start", "start", "finish");

    /// What a series holds beside that which a classification looks at.
    private static final List<String> UNCLASSED = List.of("resource", "principal", "tags", "invoice");

    private static final String SUMS =
            "part, class, rest, period, day, hour, grain, hourly, lines" + each(AMOUNTS, Summing::sumsOf);

    /// The sums by day with their texts, of all parts.
    private static final String FACTS =
            " from sums join kinds using (part, class, rest) where grain = 0 and aws(provider)";

    /// What the first reading of a Parquet part takes of the time for both.
    private static final double MOST = 0.75;

    private final Bill bill;
    private final Reporter reporter;

    Summing(Bill bill, Reporter reporter) {
        this.bill = bill;
        this.reporter = reporter;
    }

    BillSummary run() throws IOException, SQLException, InterruptedException {
        reporter.stage(Stage.SUMMING, bill.bytes());
        bill.duck.execute("create temp table sums (part integer, class ubigint, rest ubigint, period date, day date,"
                + " hour timestamp, grain integer, hourly boolean, lines bigint"
                + each(
                        AMOUNTS,
                        a -> ", " + a + "_hi decimal(38, " + Sql.SCALE + "), " + a + "_fine bignum, " + a
                                + "_finest bignum, " + a + "_bad boolean")
                + ", first bigint)");
        bill.duck.execute("create temp table kinds (part integer, class ubigint, rest ubigint, "
                + all(SERIES, c -> c + " varchar")
                + ", invoice varchar, currency varchar, provider varchar, bedrock boolean, series_id uuid)");
        var tables = bill.parts.tables();
        for (var part = 0; part < tables.size(); part++) {
            sum(tables.get(part), part);
            checkValues(tables.get(part), part);
        }
        checkWhole();
        reporter.rows(count("select coalesce(sum(lines), 0) from sums where grain = 0"));
        reporter.stage(Stage.WRITING, 0);
        bill.duck.execute("create temp table series as select series_id, "
                + all(SERIES, c -> "any_value(" + c + ") as " + c)
                + ", any_value(bedrock) as bedrock from kinds where aws(provider) group by series_id");
        bill.duck.execute(
                "create temp table facts as select series_id, invoice, period, day, sum(lines)::bigint as lines"
                        + each(AMOUNTS, Summing::summed) + FACTS + " group by series_id, invoice, period, day");
        var hourly = count("select count(*)" + FACTS + " and hourly") > 0 && hashesTellClassesApart();
        var leftOut = leftOut();
        write("series.csv", SERIES_FILE);
        write("facts.csv", factsQuery());
        write("months.csv", rolled("date_trunc('month', day)::date", "month", "series_id"));
        write("weeks.csv", rolled("date_trunc('week', day)::date", "week", "series_id"));
        write("days.csv", rolled("day", "day", "representative"));
        if (hourly) {
            var plain = count("select count(*) from sums where grain = 1 and coalesce(quantity_fine, quantity_finest,"
                            + " cost_fine, cost_finest) is not null")
                    == 0;
            write("hours.csv", hoursQuery(plain));
        }
        return summary(hourly, leftOut);
    }

    /// Sums a part by what is in the file, and only then puts each kind of line into its final words. A Parquet part is
    /// read a second time for these, at one row of each kind; a text, which passes by once, is summed with them.
    private void sum(Table table, int part) throws IOException, SQLException, InterruptedException {
        var quick = quick(table);
        var keys = keys(table);
        var group = table.layout().group(table.columns());
        var kinds = "insert into kinds select *, bedrock(service, product, usage_type), identity(["
                + String.join(", ", SERIES) + "]) from (select " + part + ", class, rest, "
                + all(SERIES, c -> expression(group, c) + " as " + c) + ", " + expression(group, "invoice")
                + " as invoice, currency, provider from ";
        if (table.isText()) {
            bill.run(table, 1, scan -> "create temp table wide as " + grouped(table, part, scan, quick));
            bill.duck.execute("insert into sums select " + SUMS + ", null from wide");
            bill.duck.execute(kinds + "(select class, rest, " + all(keys, key -> "any_value(" + key + ") as " + key)
                    + " from wide where grain = 0 group by class, rest))");
            bill.duck.execute("drop table wide");
        } else {
            bill.run(table, MOST, scan -> "insert into sums by name " + grouped(table, part, scan, quick));
            // One row of each kind is looked for by its number alone, and joined when it is found.
            bill.run(
                    table,
                    1 - MOST,
                    scan -> kinds + "(with firsts as materialized (select class, rest, min(first) as number from sums"
                            + " where part = " + part + " and grain = 0 group by class, rest) select * exclude (number)"
                            + " from (select " + as(table.layout().line(table.columns()), keys) + ", number from "
                            + scan
                            + " where number in (select number from firsts)) join firsts using (number)))");
        }
    }

    /// What lines of one kind share.
    private static List<String> keys(Table table) {
        return table.layout().line(table.columns()).keySet().stream()
                .filter(c -> !NO_KEYS.contains(c))
                .toList();
    }

    /// The amounts of which every one is a double that [Sql#MACROS] knows to sum quickly.
    private List<String> quick(Table table) throws SQLException {
        var columns = new TreeMap<String, String>();
        for (var amount : table.isText() ? List.<String>of() : AMOUNTS) {
            var column = table.layout().quick(amount, table.columns());
            if (!column.isEmpty()) {
                columns.put(amount, column);
            }
        }
        if (columns.isEmpty()) {
            return List.of();
        }
        return bill.duck
                .query(
                        "select "
                                + all(List.copyOf(columns.values()), c -> "count(" + c + ") = count(quick(" + c + "))")
                                + " from " + Parquet.scan(table.part()) + " as t("
                                + table.columns().aliases() + ")",
                        row -> {
                            List<String> quick = new ArrayList<>();
                            var column = 0;
                            for (var amount : columns.keySet()) {
                                if (row.getBoolean(++column)) {
                                    quick.add(amount);
                                }
                            }
                            return quick;
                        })
                .getFirst();
    }

    /// The sums of a part's lines by day, and of Bedrock's in the same pass by hour and by what a classification looks
    /// at. Of a text's lines with what they share; of others with the number of the first row.
    ///
    /// @param quick amounts that need no exact path beside the quick one
    private static String grouped(Table table, int part, String scan, List<String> quick) {
        var columns = table.columns();
        var line = table.layout().line(columns);
        var keys = keys(table);
        var classes = keys.stream()
                .filter(c -> !c.startsWith("tag") && !UNCLASSED.contains(c))
                .toList();
        var rest = keys.stream().filter(c -> !classes.contains(c)).toList();
        var shared = table.isText() ? each(keys, key -> ", " + key) : "";
        var slow = AMOUNTS.stream().filter(amount -> !quick.contains(amount)).toList();
        for (var amount : AMOUNTS) {
            var number = table.layout().quick(amount, columns);
            if (quick.contains(amount)) {
                line.remove(amount);
            } else if (!number.isEmpty()) {
                line.put(amount, "case when quick(" + number + ") is null then " + number + "::varchar end");
            }
            line.put(amount + "_quick", number.isEmpty() ? "null::bigint" : "quick(" + number + ")");
        }
        if (!table.isText()) {
            line.put("number", "number");
        }
        return "select * from (select " + part + " as part, class, rest, period, day, hour, grouping(day) as grain,"
                + " coalesce(bool_or(single_hour), false) as hourly, count(*) as lines"
                + each(AMOUNTS, a -> ", " + (quick.contains(a) ? quickSum(a) : slowSum(a)))
                + (table.isText() ? shared : ", min(number) as first")
                + " from (select *, hash(" + String.join(", ", classes) + ") as class, hash(" + String.join(", ", rest)
                + ") as rest, date_trunc('month', period_start)::date as period, start::date as day,"
                + " finish - start = interval 1 hour and upper(kind) = 'USAGE' as single_hour,"
                + " case when contains(service, 'Bedrock') or contains(product, 'Bedrock') or contains(details, 'Bedrock')"
                + " or contains(usage_type, 'MP:') then date_trunc('hour', start) end as hour"
                + each(
                        slow,
                        a -> ", case when " + a + " is not null and " + a + "_hi is null then " + a + " end as " + a
                                + "_slow")
                + " from (select *" + each(slow, a -> ", amount(" + a + ") as " + a + "_hi")
                + " from (select " + as(line) + " from " + scan
                + "))) group by grouping sets ((class, rest, period, day"
                + shared + "), (class, period, hour)))"
                + " where grain = 0 or hour is not null";
    }

    private static String quickSum(String a) {
        return "total(null, sum(" + a + "_quick)) as " + a + "_hi, null::bignum as " + a + "_fine, null::bignum as " + a
                + "_finest, false as " + a + "_bad";
    }

    private static String slowSum(String a) {
        return "total(sum(" + a + "_hi), sum(" + a + "_quick)) as " + a + "_hi, sum(fine(" + a + "_slow)) as " + a
                + "_fine, sum(finest(" + a + "_slow)) as " + a + "_finest, bool_or(bad(" + a + "_slow)) as " + a
                + "_bad";
    }

    private static String each(List<String> names, Function<String, String> sql) {
        return names.stream().map(sql).collect(Collectors.joining());
    }

    private static String all(List<String> names, Function<String, String> sql) {
        return names.stream().map(sql).collect(Collectors.joining(", "));
    }

    static String as(Map<String, String> expressions) {
        return expressions.entrySet().stream()
                .map(e -> e.getValue() + " as " + e.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String as(Map<String, String> expressions, List<String> names) {
        return all(names, name -> expression(expressions, name) + " as " + name);
    }

    private static String sumsOf(String a) {
        return ", " + a + "_hi, " + a + "_fine, " + a + "_finest, " + a + "_bad";
    }

    private static String summed(String a) {
        return ", sum(" + a + "_hi) as " + a + "_hi, sum(" + a + "_fine) as " + a + "_fine, sum(" + a + "_finest) as "
                + a + "_finest";
    }

    private static String expression(Map<String, String> expressions, String column) {
        return java.util.Objects.requireNonNull(expressions.get(column), column);
    }

    private record Check(Fault fault, String field, String ofGroup, String ofLine) {}

    /// What each group of a part must not be, and what its lines must not; where several are, the first counts.
    private static List<Check> checks(Table table) {
        List<Check> checks = new ArrayList<>();
        for (var amount : AMOUNTS) {
            checks.add(new Check(Fault.BAD_NUMBER, amount, amount + "_bad", "bad(v)"));
        }
        checks.add(new Check(Fault.BAD_DATE, "period_start", badDate("period"), badDate("try_cast(v as timestamp)")));
        checks.add(new Check(Fault.BAD_DATE, "start", badDate("day"), badDate("try_cast(v as timestamp)")));
        checks.add(new Check(
                Fault.DAY_OUT_OF_PERIOD,
                "start",
                outOfPeriod("period", "day"),
                outOfPeriod("date_trunc('month', period)", "try_cast(v as timestamp)")));
        var payer = "not regexp_full_match(coalesce(%s, ''), '" + table.layout().payer() + "')";
        checks.add(new Check(Fault.BAD_PAYER, "payer", payer.formatted("payer"), payer.formatted("v")));
        for (var amount : AMOUNTS) {
            checks.add(new Check(
                    Fault.NUMBER_TOO_LARGE,
                    amount,
                    "huge(" + amount + "_hi, " + amount + "_fine, " + amount + "_finest)",
                    "abs(try_cast(v as double)) >= " + Sql.HUGE));
        }
        for (var text : SERIES) {
            if (!text.equals("tags")) {
                checks.add(new Check(Fault.TEXT_TOO_LONG, text, tooLong(text), tooLong("v")));
            }
        }
        return checks;
    }

    private void checkValues(Table table, int part) throws SQLException, IOException {
        var checks = checks(table);
        var failed = bill.duck
                .query(
                        "select "
                                + all(
                                        checks.stream().map(Check::ofGroup).toList(),
                                        c -> "coalesce(bool_or(" + c + "), false)")
                                + FACTS + " and part = " + part,
                        row -> {
                            for (var i = 0; i < checks.size(); i++) {
                                if (row.getBoolean(i + 1)) {
                                    return java.util.Optional.of(checks.get(i));
                                }
                            }
                            return java.util.Optional.<Check>empty();
                        })
                .getFirst();
        if (failed.isEmpty()) {
            return;
        }
        var check = failed.get();
        var found = table.isText()
                ? Locator.first(table.part(), table.columns(), table.layout())
                : Parquet.at(bill.duck, table, check.fault(), check.field(), check.ofLine());
        throw found != null
                ? found
                : new RefusedException(check.fault(), table.part().name(), Map.of(), "not found again");
    }

    private static String badDate(String a) {
        return "(" + a + " is null or year(" + a + ") not between 2006 and 2099)";
    }

    /// Corrections speak of earlier days, and commitments run for up to three years.
    private static String outOfPeriod(String period, String day) {
        return "(" + day + " >= " + period + " + interval 2 month or " + day + " < " + period + " - interval "
                + Locator.YEARS_BACK + " year)";
    }

    private static String tooLong(String text) {
        return "length(" + text + ") > " + Locator.LONGEST_TEXT;
    }

    private void checkWhole() throws SQLException {
        var name = bill.parts.tables().getFirst().part().name();
        if (count("select count(*) from sums") == 0) {
            throw new RefusedException(Fault.HEADER_ONLY, name, Map.of(), "no line below the header");
        }
        if (count("select count(*)" + FACTS) == 0) {
            throw new RefusedException(
                    Fault.NOT_AWS,
                    name,
                    Map.of("providers", String.join(", ", leftOut().keySet())),
                    "no line of AWS");
        }
        var currencies = new TreeSet<>(bill.duck.query(
                "select distinct upper(trim(currency)) from kinds where aws(provider) and currency is not null",
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
                "select provider, sum(lines) from sums join kinds using (part, class, rest) where grain = 0 and not aws(provider)"
                        + " group by 1 order by 2 desc limit 20",
                row -> left.put(row.getString(1), row.getLong(2)));
        return left;
    }

    private static String exact(String amount) {
        return "exact(" + amount + "_hi, " + amount + "_fine, " + amount + "_finest)";
    }

    private static String orZero(String amount) {
        return "coalesce(" + exact(amount) + ", '0')";
    }

    private static final String SERIES_FILE = "select series_id, payer as payer_account_id, account as account_id,"
            + " entity as billing_entity, product, region, service, usage_type, unit, operation, resource, principal, tags,"
            + " charge as charge_type, bedrock from series order by series_id";

    private static String factsQuery() {
        return "select period, series_id, day, invoice, " + orZero("quantity") + " as quantity, " + orZero("cost")
                + " as cost_usd, " + exact("list") + " as list_cost_usd, lines from facts"
                + " order by period, series_id, day, invoice";
    }

    /// The facts summed by longer spans, or for all series that differ in nothing but resource, principal and tags, by
    /// the id of the least of them.
    private static String rolled(String span, String name, String by) {
        var alike = SERIES.stream().filter(c -> !UNCLASSED.contains(c)).collect(Collectors.joining(", "));
        return "select period, " + name + ", series_id, " + orZero("quantity") + " as quantity, " + orZero("cost")
                + " as cost_usd from (select period, " + span + " as " + name + ", " + by + " as series_id"
                + each(List.of("quantity", "cost"), Summing::summed) + " from facts"
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
        return count("select count(*) from (select class from (select distinct class, " + classes
                        + " from kinds where bedrock and aws(provider)) group by class having count(*) > 1)")
                == 0;
    }

    /// A row for each day, with its hours in any order; what several parts say of one is not summed here. It carries
    /// the id of one of the series that are classified alike, the least.
    ///
    /// @param plain whether all sums are plain decimals
    private static String hoursQuery(boolean plain) {
        return "select period, series_id, day, " + listed("hour") + " as hours, " + listed("quantity")
                + " as quantities, " + listed("cost")
                + " as costs from (select series_id, period, hour::date as day, hour(hour)::varchar as hour, "
                + hourly("quantity", plain) + " as quantity, " + hourly("cost", plain)
                + " as cost from sums join (select class, min(series_id) as series_id"
                + " from kinds where bedrock and aws(provider) group by class) using (class) where grain = 1)"
                + " group by period, series_id, day order by period, series_id, day";
    }

    private static String hourly(String amount, boolean plain) {
        return "coalesce(" + (plain ? "rtrim(rtrim(" + amount + "_hi::varchar, '0'), '.')" : exact(amount)) + ", '0')";
    }

    private static String listed(String field) {
        return "'{' || string_agg(" + field + ", ',') || '}'";
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
                        + ", '0') from (select payer, period, charge" + each(AMOUNTS, Summing::summed)
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
