package io.cloudroute.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes an export of any size for benchmarks and tests: hourly lines of some 40 accounts, one file, in the order of
/// time.
///
/// `java … io.cloudroute.demo.Generate --rows 10000000 --format parquet --months 12 --seed 1 --out bill.parquet`
///
/// Memory stays below a gibibyte whatever the size. The same arguments make the same lines.
public final class Generate {

    static final String PAYER = "100200300400";

    private static final String USAGE = """
            Usage: Generate --rows N --out FILE [options]

              --format parquet|csv.gz   default parquet
              --export cur2|focus       the columns of CUR 2.0 or of FOCUS 1.2; default cur2
              --months N                how many full months the lines are spread over, default 12
              --before DAY              the months end before this day's month, default today in UTC
              --seed N                  default 1
            """;

    /// @param rows exactly so many lines
    /// @param before the last month is the one before this day's
    record Order(long rows, Export export, Container container, int months, LocalDate before, long seed) {
        Order {
            if (rows < 1 || rows > 10_000_000_000L) {
                throw new IllegalArgumentException("--rows must be between 1 and 10,000,000,000, not " + rows);
            }
            if (months < 1 || months > 120) {
                throw new IllegalArgumentException("--months must be between 1 and 120, not " + months);
            }
        }

        LocalDate first() {
            return YearMonth.from(before).minusMonths(months).atDay(1);
        }

        long hours() {
            return ChronoUnit.HOURS.between(
                    first().atStartOfDay(), first().plusMonths(months).atStartOfDay());
        }

        /// Series of lines at the same time.
        long slots() {
            return (rows + hours() - 1) / hours();
        }

        /// Hours until a slot's resource is replaced by a new one: ten days, longer where that were more than 200,000
        /// in all.
        long life() {
            return Math.min(hours(), Math.max(240, slots() * hours() / 200_000));
        }

        long lives() {
            return hours() / life() + 2;
        }
    }

    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0 || List.of(arguments).contains("--help")) {
            System.out.print(USAGE);
            return;
        }
        try {
            var options = options(arguments);
            var out = options.remove("--out");
            if (out == null) {
                throw new IllegalArgumentException("--out FILE is missing");
            }
            write(order(options), Path.of(out));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + System.lineSeparator() + System.lineSeparator() + USAGE);
            System.exit(2);
        }
    }

    private static Map<String, String> options(String[] arguments) {
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " wants a value");
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private static Order order(Map<String, String> options) {
        try {
            var rows = options.remove("--rows");
            if (rows == null) {
                throw new IllegalArgumentException("--rows N is missing");
            }
            var export = Export.valueOf(taken(options, "--export", "cur2").toUpperCase(Locale.ROOT));
            var container = Container.valueOf(taken(options, "--format", "parquet")
                    .toUpperCase(Locale.ROOT)
                    .replace('.', '_'));
            var months = Integer.parseInt(taken(options, "--months", "12"));
            var before = LocalDate.parse(
                    taken(options, "--before", LocalDate.now(ZoneOffset.UTC).toString()));
            var seed = Long.parseLong(taken(options, "--seed", "1"));
            if (!options.isEmpty()) {
                throw new IllegalArgumentException("no such option: " + String.join(" ", options.keySet()));
            }
            return new Order(Long.parseLong(rows.replace("_", "")), export, container, months, before, seed);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: " + e.getMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a day such as 2026-11-23: " + e.getMessage(), e);
        }
    }

    private static String taken(Map<String, String> options, String name, String otherwise) {
        var value = options.remove(name);
        return value == null ? otherwise : value;
    }

    /// @throws IOException when the file cannot be written
    static void write(Order order, Path out) throws IOException {
        var folder = out.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        try (var bill = new Bill(PAYER, "Example Holding", "DE", 2)) {
            bill.execute("set memory_limit = '768MB'");
            bill.execute("set temp_directory = '" + (folder + "/.generate").replace("'", "''") + "'");
            // lowbias32, a mixing function of 32 bits: the same numbers in every version of the database.
            bill.execute("create macro mix1(x) as (xor(x, x >> 16) * 569420461) & 4294967295");
            bill.execute("create macro mix2(x) as (xor(x, x >> 15) * 1935289751) & 4294967295");
            bill.execute("create macro mix(x) as xor(mix2(mix1(x)), mix2(mix1(x)) >> 15)");
            bill.execute("create macro chance(x, salt) as mix((x + mix((salt + " + order.seed()
                    + " * 1000) & 4294967295)) & 4294967295)");
            meters(bill);
            charges(bill, order);
            lines(bill, order);
            bill.copy(order.export(), order.container(), "true", false, out);
        } catch (SQLException e) {
            throw new IOException(out + " could not be written: " + e.getMessage(), e);
        }
    }

    private static void meters(Bill bill) throws SQLException {
        bill.execute("""
                create table meter (meter integer, entity varchar, service varchar, product varchar, family varchar, usage_type varchar,
                  operation varchar, unit varchar, rate decimal(18, 10), region varchar, per_hour decimal(10, 4), noise bigint, lowest bigint,
                  beyond bigint)""");
        long lowest = 0;
        int meter = 0;
        for (var row : Resource.rows("meters.csv")) {
            var beyond = lowest + Long.parseLong(row.get("weight"));
            var values = Stream.of(
                            "entity",
                            "service",
                            "product",
                            "family",
                            "usage_type",
                            "operation",
                            "unit",
                            "rate",
                            "region",
                            "per_hour",
                            "noise")
                    .map(column -> "'" + row.get(column).replace("'", "''") + "'")
                    .collect(Collectors.joining(", "));
            bill.execute("insert into meter values (" + meter++ + ", " + values + ", " + lowest + ", " + beyond + ")");
            lowest = beyond;
        }
    }

    private static void charges(Bill bill, Order order) throws SQLException {
        bill.execute("""
                create table picked as select c.*, m.meter
                from (select range::integer as charge, chance(range, 1) %% 1000 as kind,
                    (200300400500 + 1000007 * (chance(range, 2) %% 40))::varchar as account,
                    chance(range, 2) %% 40 as account_number, chance(range, 3) %% 1000 as tagged,
                    'app-' || lpad((chance(range, 3) %% 37)::varchar, 2, '0') as app,
                    printf('%%08x%%08x', chance(range, 4), chance(range, 5)) as name,
                    chance(range, 6) %% (select max(beyond) from meter) as place
                  from range(%d)) c
                join meter m on place >= lowest and place < beyond""".formatted(order.slots() * order.lives()));
        bill.execute("""
                insert into charge
                select charge, case when entity <> 'AWS' or kind < 970 then 'Usage' when kind < 980 then 'SavingsPlanCoveredUsage'
                    when kind < 988 then 'DiscountedUsage' when kind < 994 then 'Tax' else 'Credit' end,
                  entity, service, product, family, usage_type, operation, unit, case when entity = 'AWS' and kind >= 994 then -rate else rate end,
                  '$' || plain(rate) || ' per ' || unit || ' for ' || usage_type, account,
                  'account-' || lpad(account_number::varchar, 2, '0'), region,
                  'arn:aws:' || case when calls then 'bedrock' else lower(service) end || ':' || region || ':' || account
                    || case when calls then ':application-inference-profile/' else ':resource/' end || name,
                  case when tagged < 800 then app end,
                  case when tagged < 800 then ['prod', 'prod', 'prod', 'staging', 'dev'][1 + tagged % 5] end,
                  case when tagged < 760 then 'team-' || lpad((tagged % 11)::varchar, 2, '0') end,
                  case when calls then 'arn:aws:sts::' || account || ':assumed-role/' || app || '/session' end
                from (select p.*, m.* exclude (meter), service = 'AmazonBedrock' or entity = 'AWS Marketplace' as calls
                  from picked p join meter m using (meter))""");
        bill.execute("create table load as select charge, per_hour, noise from picked join meter using (meter)");
    }

    /// Line i lies in hour ⌊i × hours ÷ rows⌋; within an hour there is one line of each slot.
    private static void lines(Bill bill, Order order) throws SQLException {
        bill.execute("drop table line");
        bill.execute("""
                create view line as select charge, start, start + interval 1 hour as finish,
                  (per_hour * (1000 - noise + chance(i & 4294967295, 8) %% (2 * noise + 1))::decimal(7, 0) * 0.001)::decimal(18, 8) as quantity
                from (
                  select i, timestamp '%5$s' + to_hours(hour) as start, (slot * %4$d + (hour + chance(slot, 7) %% %3$d) // %3$d)::integer as charge
                  from (select range as i, range * %2$d // %1$d as hour, range - (hour * %1$d + %2$d - 1) // %2$d as slot from range(%1$d)))
                join load using (charge)""".formatted(
                        order.rows(),
                        order.hours(),
                        order.life(),
                        order.lives(),
                        order.first().atStartOfDay().toString().replace('T', ' ')));
    }
}
