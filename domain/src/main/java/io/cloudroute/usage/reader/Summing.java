package io.cloudroute.usage.reader;

import io.cloudroute.usage.reader.Progress.Stage;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Sums a bill's lines by series, day and invoice, and checks the sums.
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

    private static final List<String> NO_KEYS = List.of("quantity", "cost", "list", "period_start", "start", "finish");

    /// What a series holds beside that which a classification looks at.
    static final List<String> UNCLASSED = List.of("resource", "principal", "tags", "invoice");

    /// The sums by day with their texts, of all parts.
    static final String FACTS = " from sums join kinds using (part, class, rest) where grain = 0 and aws(provider)";

    /// What the first reading of a Parquet part takes of the time for both.
    private static final double MOST = 0.75;

    private final Bill bill;
    private final Amounts amounts;
    private final Reporter reporter;

    Summing(Bill bill, Amounts amounts, Reporter reporter) {
        this.bill = bill;
        this.amounts = amounts;
        this.reporter = reporter;
    }

    void run() throws IOException, SQLException, InterruptedException {
        reporter.stage(Stage.SUMMING, bill.bytes());
        bill.duck.execute("create temp table sums (part integer, class ubigint, rest ubigint, period date, day date,"
                + " hour timestamp, grain integer, hourly boolean, lines bigint"
                + amounts.declared()
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
        reporter.rows(bill.duck.count("select coalesce(sum(lines), 0) from sums where grain = 0"));
    }

    /// Sums a part by what is in the file, and only then puts each kind of line into its final words. A Parquet part is
    /// read a second time for these, at one row of each kind; a text, which passes by once, is summed with them.
    private void sum(Table table, int part) throws IOException, SQLException, InterruptedException {
        var keys = keys(table);
        var group = table.layout().group(table.columns());
        var kinds = "insert into kinds select *, bedrock(service, product, usage_type), identity(["
                + String.join(", ", SERIES) + "]) from (select " + part + ", class, rest, "
                + all(SERIES, c -> expression(group, c) + " as " + c) + ", " + expression(group, "invoice")
                + " as invoice, currency, provider from ";
        if (table.isText()) {
            bill.run(table, 1, scan -> "create temp table wide as " + grouped(table, part, scan));
            bill.duck.execute("insert into sums by name select * exclude (" + all(keys, key -> key) + ") from wide");
            bill.duck.execute(kinds + "(select class, rest, " + all(keys, key -> "any_value(" + key + ") as " + key)
                    + " from wide where grain = 0 group by class, rest))");
            bill.duck.execute("drop table wide");
        } else {
            bill.run(table, MOST, scan -> "insert into sums by name " + grouped(table, part, scan));
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

    /// The sums of a part's lines by day, and of Bedrock's in the same pass by hour and by what a classification looks
    /// at. Of a text's lines with what they share; of others with the number of the first row.
    private String grouped(Table table, int part, String scan) {
        var columns = table.columns();
        var line = table.layout().line(columns);
        var keys = keys(table);
        var classes = keys.stream()
                .filter(c -> !c.startsWith("tag") && !UNCLASSED.contains(c))
                .toList();
        var rest = keys.stream().filter(c -> !classes.contains(c)).toList();
        var shared = table.isText() ? each(keys, key -> ", " + key) : "";
        amounts.shape(line, table);
        if (!table.isText()) {
            line.put("number", "number");
        }
        return "select * from (select " + part + " as part, class, rest, period, day, hour, grouping(day) as grain,"
                + " coalesce(bool_or(single_hour), false) as hourly, count(*) as lines"
                + amounts.sums(table)
                + (table.isText() ? shared : ", min(number) as first")
                + " from (select *, hash(" + String.join(", ", classes) + ") as class, hash(" + String.join(", ", rest)
                + ") as rest, date_trunc('month', period_start)::date as period, start::date as day,"
                + " finish - start = interval 1 hour and upper(kind) = 'USAGE' as single_hour,"
                + " case when contains(service, 'Bedrock') or contains(product, 'Bedrock') or contains(details, 'Bedrock')"
                + " or contains(usage_type, 'MP:') then date_trunc('hour', start) end as hour"
                + amounts.others(table) + " from (select *" + amounts.decimals(table)
                + " from (select " + as(line) + " from " + scan
                + "))) group by grouping sets ((class, rest, period, day"
                + shared + "), (class, period, hour)))"
                + " where grain = 0 or hour is not null";
    }

    static String each(List<String> names, Function<String, String> sql) {
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

    private static String expression(Map<String, String> expressions, String column) {
        return java.util.Objects.requireNonNull(expressions.get(column), column);
    }

    private record Check(Fault fault, String field, String ofGroup, String ofLine) {}

    /// What each group of a part must not be, and what its lines must not; where several are, the first counts.
    private List<Check> checks(Table table) {
        List<Check> checks = new ArrayList<>();
        for (var amount : Amounts.ALL) {
            checks.add(new Check(Fault.BAD_NUMBER, amount, amounts.bad(amount), "bad(v)"));
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
        for (var amount : Amounts.ALL) {
            checks.add(new Check(
                    Fault.NUMBER_TOO_LARGE, amount, amounts.huge(amount), "abs(try_cast(v as double)) >= " + Sql.HUGE));
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
        if (bill.duck.count("select count(*) from sums") == 0) {
            throw new RefusedException(Fault.HEADER_ONLY, name, Map.of(), "no line below the header");
        }
        if (bill.duck.count("select count(*)" + FACTS) == 0) {
            throw new RefusedException(
                    Fault.NOT_AWS,
                    name,
                    Map.of(
                            "providers",
                            String.join(", ", Writing.leftOut(bill.duck).keySet())),
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
}
