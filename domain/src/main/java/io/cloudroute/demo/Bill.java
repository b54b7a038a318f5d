package io.cloudroute.demo;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// A bill in the making: charges, their lines, and the relation `bill` over both, in a DuckDB of its own in memory.
final class Bill implements AutoCloseable {

    private final Connection connection;

    /// @param payer the payer's account
    /// @param country of the invoice, two letters
    Bill(String payer, String payerName, String country, int threads) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        execute("set threads = " + threads);
        execute("""
                create table charge (charge integer, line_type varchar, entity varchar, service varchar, product varchar, family varchar,
                  usage_type varchar, operation varchar, unit varchar, rate decimal(18, 10), description varchar, account varchar,
                  account_name varchar, region varchar, resource varchar, app varchar, env varchar, team varchar, principal varchar)""");
        execute("create table line (charge integer, start timestamp, finish timestamp, quantity decimal(18, 8))");
        execute(
                "create macro plain(n) as case when contains(n::varchar, '.') then rtrim(rtrim(n::varchar, '0'), '.') else n::varchar end");
        execute("""
                create macro tagged(prefix) as map_from_entries(list_filter([{'k': prefix || 'app', 'v': app},
                  {'k': prefix || 'env', 'v': env}, {'k': prefix || 'team', 'v': team}], lambda tag: tag.v is not null))""");
        execute("create table region (region varchar, region_name varchar)");
        execute("""
                insert into region values ('eu-central-1', 'EU (Frankfurt)'), ('eu-west-1', 'EU (Ireland)'), ('eu-west-3', 'EU (Paris)'),
                  ('us-east-1', 'US East (N. Virginia)'), ('us-west-2', 'US West (Oregon)'), ('ap-northeast-1', 'Asia Pacific (Tokyo)')""");
        execute("""
                create view charged as select c.*, to_json(details)::varchar as details_json, to_json(tags)::varchar as tags_json,
                    to_json(user_tags)::varchar as user_tags_json
                  from (
                    select c.* replace (nullif(usage_type, '') as usage_type, nullif(operation, '') as operation,
                        nullif(unit, '') as unit, nullif(family, '') as family, nullif(region, '') as region),
                      r.region_name, line_type not in ('Tax', 'Credit', 'Refund', 'Fee') as metered,
                      case when metered then plain(rate) end as rate_text,
                      upper(substr(md5(coalesce(region, '') || usage_type || service), 1, 16)) as sku,
                      map {'product_name': product, 'region': coalesce(region, 'global'), 'servicename': product} as details,
                      tagged('') as tags, tagged('user_') as user_tags,
                      '%s' as payer, '%s' as payer_name, 'Amazon Web Services EMEA SARL' as issuer
                    from charge c left join region r using (region)) c""".formatted(payer, payerName));
        execute("""
                create view bill as select c.*, l.start, l.finish, l.quantity, l.quantity * c.rate as cost,
                  date_trunc('month', l.start)::timestamp as period, (date_trunc('month', l.start) + interval 1 month)::timestamp as period_end,
                  'EUIN%s' || strftime(l.start, '%%y') || '-' || (1000 * month(l.start) + case entity when 'AWS' then 471 else 472 end) as invoice
                from line l join charged c using (charge)""".formatted(country));
    }

    /// Adds charges with their lines, in this order.
    void add(List<Charge> charges, List<Workload.Line> lines) throws SQLException {
        Map<Charge, Integer> ids = new LinkedHashMap<>();
        try (var appender = appender("charge")) {
            for (var charge : charges) {
                ids.put(charge, ids.size());
                append(appender, ids.size() - 1, charge);
            }
        }
        try (var appender = appender("line")) {
            for (var line : lines) {
                appender.beginRow()
                        .append(Objects.requireNonNull(ids.get(line.charge())))
                        .append(line.start())
                        .append(line.start().plusHours(1))
                        .append(scaled(line.quantity(), 8))
                        .endRow();
            }
        }
    }

    /// Adds a charge of one unit over a whole month.
    void once(Charge charge, LocalDateTime month) throws SQLException {
        var id = next();
        try (var appender = appender("charge")) {
            append(appender, id, charge);
        }
        try (var appender = appender("line")) {
            appender.beginRow()
                    .append(id)
                    .append(month)
                    .append(month.plusMonths(1))
                    .append(scaled(BigDecimal.ONE, 8))
                    .endRow();
        }
    }

    /// Adds a month's line to each group of what is there: AWS Support at a tenth of what AWS itself charges, at least
    /// 100 USD.
    void support() throws SQLException {
        monthly(
                "Fee",
                "'AWSSupportBusiness'",
                "'AWS Support (Business)'",
                "'Dollar'",
                "greatest(100, round(sum(cost) * 0.1, 2))",
                "'10% of monthly AWS usage for the first $10K'",
                "entity = 'AWS' and line_type not in ('Credit', 'Refund')",
                "payer");
    }

    /// Adds the value added tax of each service, account and month, to the cent.
    void taxes(BigDecimal rate) throws SQLException {
        monthly(
                "Tax",
                "service",
                "product",
                "''",
                "round(sum(cost) * " + rate.toPlainString() + ", 2)",
                "'Tax for product code ' || service",
                "line_type not in ('Credit', 'Refund')",
                "account");
    }

    private void monthly(
            String lineType,
            String service,
            String product,
            String usageType,
            String amount,
            String description,
            String which,
            String account)
            throws SQLException {
        execute("""
                create temp table monthly as
                  select row_number() over (order by period, entity, service, account)::integer - 1 + %s as charge, *
                  from (select entity, %s as service, any_value(%s) as product, %s as account, period, %s as amount, %s as description
                    from bill where %s group by all having amount <> 0)""".formatted(next(), service, product, account, amount, description, which));
        execute("""
                insert into charge select m.charge, '%s', m.entity, m.service, m.product, '', %s, '', '', m.amount, m.description,
                  m.account, (select any_value(c.account_name) from charge c where c.account = m.account),
                  null, null, null, null, null, null
                from monthly m order by m.charge""".formatted(lineType, usageType));
        execute("insert into line select charge, period, period + interval 1 month, 1 from monthly order by charge");
        execute("drop table monthly");
    }

    /// Writes what the condition selects, in the order of time.
    void copy(Export export, Container container, String condition, boolean sorted, Path file) throws SQLException {
        execute("copy (select\n  " + export.select(container) + "\nfrom bill where " + condition
                + (sorted ? " order by start, charge, finish" : "") + ") to '"
                + file.toString().replace("'", "''") + "' (" + container.copyOptions + ")");
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int next() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select coalesce(max(charge) + 1, 0) from charge")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return connection.unwrap(DuckDBConnection.class).createAppender(table);
    }

    private static void append(DuckDBAppender appender, int id, Charge charge) throws SQLException {
        var meter = charge.meter();
        var place = charge.place();
        appender.beginRow().append(id);
        texts(
                appender,
                charge.lineType(),
                meter.entity(),
                meter.service(),
                meter.product(),
                meter.family(),
                meter.usageType());
        texts(appender, meter.operation(), meter.unit());
        appender.append(scaled(meter.rate(), 10));
        texts(appender, meter.description(), place.account(), place.accountName(), place.region(), place.resource());
        texts(appender, place.app(), place.env(), place.team(), place.principal());
        appender.endRow();
    }

    private static void texts(DuckDBAppender appender, @Nullable String... texts) throws SQLException {
        for (var text : texts) {
            if (text == null) {
                appender.appendNull();
            } else {
                appender.append(text);
            }
        }
    }

    private static BigDecimal scaled(BigDecimal number, int decimals) {
        return number.setScale(decimals);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
