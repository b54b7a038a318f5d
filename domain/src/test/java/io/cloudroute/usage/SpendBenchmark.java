package io.cloudroute.usage;

import static io.cloudroute.Personas.as;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.TestDatabase;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.usage.SpendQuestion.Scope;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.JSON;
import org.jooq.Select;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// How long it takes to break twelve months of a customer with a million facts down, as the customer, behind the walls.
///
/// A second customer's facts lie between. Run it by `./mvnw -q -Pspend -pl domain -am process-test-classes`; it fails
/// when the 95th percentile of all questions is above the limit.
final class SpendBenchmark {

    private static final int FACTS = 1_000_000;
    private static final int SERIES = 4_000;
    private static final int RUNS = 10;
    private static final double LIMIT_MILLIS = 300;
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    private record Case(String name, SpendQuestion question) {}

    private SpendBenchmark() {}

    public static void main(String[] arguments) throws SQLException {
        try (var context = new SpringApplicationBuilder(DomainTest.Rooms.class)
                .web(WebApplicationType.NONE)
                .properties("cloudroute.job.enabled=false", "spring.main.banner-mode=off", "logging.level.root=warn")
                .run()) {
            var personas = new Personas(context.getBean(Directory.class));
            var acme = personas.customer("Acme");
            var customer = Personas.customerId(acme);
            fill(
                    context.getEnvironment().getRequiredProperty("cloudroute.database.url"),
                    List.of(customer, Personas.customerId(personas.customer("Globex"))));
            var spend = context.getBean(Spend.class);
            var database = new AtTheDatabase(context);
            var p95 = as(acme, () -> run(spend, customer, database));
            System.out.printf("p95 at the database %.0f ms, limit %.0f ms%n", p95, LIMIT_MILLIS);
            if (p95 > LIMIT_MILLIS) {
                throw new IllegalStateException("slower than the limit");
            }
        }
    }

    /// What the database itself says a question's query takes: it answers it anew, and keeps the answer.
    private static final class AtTheDatabase implements ExecuteListener {
        private final DSLContext dsl;
        private final TransactionTemplate transactions;
        private String last = "";

        AtTheDatabase(ApplicationContext context) {
            dsl = context.getBean(DSLContext.class);
            transactions = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            var listeners = dsl.configuration().executeListenerProviders();
            dsl.configuration()
                    .set(Stream.concat(Stream.of(listeners), Stream.of(new DefaultExecuteListenerProvider(this)))
                            .toArray(ExecuteListenerProvider[]::new));
        }

        @Override
        public void executeStart(ExecuteContext executed) {
            if (executed.query() instanceof Select<?> query) {
                last = dsl.renderInlined(query);
            }
        }

        double millis() {
            var explained = "explain (analyze, timing off, summary on, format json) " + last;
            return transactions.execute(_ -> {
                dsl.execute("set local work_mem = '64MB'");
                var plan = dsl.fetchSingle(explained).get(0, JSON.class);
                return new JsonMapper()
                        .readTree(Objects.requireNonNull(plan).data())
                        .get(0)
                        .get("Execution Time")
                        .asDouble();
            });
        }
    }

    /// The 95th percentile over all questions, at the database.
    private static double run(Spend spend, CustomerId customer, AtTheDatabase database) {
        var all = new ArrayList<Double>();
        var answers = new ArrayList<Double>();
        for (var each : cases()) {
            var times = new ArrayList<Double>();
            var answered = new ArrayList<Double>();
            int rows = 0;
            for (int run = -1; run < RUNS; run++) {
                var began = System.nanoTime();
                rows = spend.rows(customer, each.question()).size();
                var took = (System.nanoTime() - began) / 1e6;
                if (run >= 0) {
                    answered.add(took);
                    times.add(database.millis());
                }
            }
            all.addAll(times);
            answers.addAll(answered);
            times.sort(null);
            answered.sort(null);
            System.out.printf(
                    "%-44s %6d rows   p50 %4.0f ms   most %4.0f ms   answered p50 %4.0f ms%n",
                    each.name(), rows, times.get(RUNS / 2), times.getLast(), answered.get(RUNS / 2));
        }
        System.out.printf(
                "%d questions, p50 at the database %.0f ms; answered p50 %.0f ms, p95 %.0f ms%n",
                all.size(), percentile(all, 0.5), percentile(answers, 0.5), percentile(answers, 0.95));
        return percentile(all, 0.95);
    }

    private static double percentile(List<Double> times, double share) {
        return times.stream().sorted().toList().get((int) Math.ceil(times.size() * share) - 1);
    }

    /// Any two dimensions, and what a person does next.
    private static List<Case> cases() {
        var whole = new SpendQuestion(FIRST, LAST, Scope.BEDROCK, List.of(Dimension.MODEL), "team", Map.of());
        var cases = new ArrayList<Case>();
        for (var first : Dimension.values()) {
            for (var second : Dimension.values()) {
                if (first.compareTo(second) > 0) {
                    cases.add(new Case("bedrock by " + first + ", " + second, whole.by(List.of(first, second))));
                }
            }
        }
        cases.add(new Case(
                "bedrock by MODEL, edges inside months", whole.during(FIRST.plusDays(14), LAST.minusDays(14))));
        cases.add(new Case(
                "one account by DAY, DIRECTION",
                whole.by(List.of(Dimension.DAY, Dimension.DIRECTION))
                        .filtered(Dimension.ACCOUNT, Set.of("000000000007"))));
        cases.add(new Case("all services by SERVICE", whole.in(Scope.ALL).by(List.of(Dimension.SERVICE))));
        cases.add(new Case(
                "all services by WEEK, SERVICE", whole.in(Scope.ALL).by(List.of(Dimension.WEEK, Dimension.SERVICE))));
        return cases;
    }

    private static void fill(String url, List<CustomerId> customers) throws SQLException {
        var server = TestDatabase.server();
        try (var connection = DriverManager.getConnection(url, server.superuser(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("select setseed(0.5)");
            for (var customer : customers) {
                statement.execute(SERIES_SQL.formatted(customer, customer, SERIES));
                statement.execute("analyze usage.series");
                for (var month = FIRST; month.isBefore(LAST); month = month.plusMonths(1)) {
                    statement.execute(MONTH_SQL.formatted(customer, month, FACTS / 365.0 / SERIES, SERIES));
                }
            }
            statement.execute("analyze");
        }
    }

    /// Of each kind of line, ten series differ in resource, principal and tags.
    private static final String SERIES_SQL = """
            insert into usage.imports (customer_id, import_id, state, name) values ('%1$s', '%1$s', 'DONE', 'benchmark');
            insert into usage.series (customer_id, series_id, payer_account_id, account_id, billing_entity, product, region, service,
              usage_type, unit, operation, resource, principal, tags, charge_type, bedrock, classified, channel, model, kind, direction,
              tier, routing, context, modality, tokens_per_unit)
            select '%1$s', md5('%1$s' || n)::uuid, '111122223333', lpad((c %% 30)::text, 12, '0'), 'AWS',
              case when bedrock then 'Claude ' || c %% 8 else 'Service ' || c %% 40 end,
              (array['us-east-1', 'eu-central-1', 'eu-west-1', 'us-west-2'])[1 + c / 7 %% 4],
              case when bedrock then 'AmazonBedrock' else 'Service' || c %% 40 end, 'type-' || c, '1K tokens', 'Run',
              'arn:aws:bedrock:us-east-1:444455556666:application-inference-profile/p' || n %% 500,
              'arn:aws:sts::444455556666:assumed-role/role' || n / 400 || '/session',
              jsonb_build_object('product', 'p' || n %% 20, 'env', (array['prod', 'dev'])[1 + n %% 2], 'team', 't' || n %% 11),
              case when c %% 100 = 0 then 'CREDIT' when c %% 101 = 0 then 'TAX' when c %% 50 = 1 then 'DISCOUNT' else 'USAGE' end,
              bedrock, known, case when known then 'bedrock' end, case when known then 'anthropic.model-' || c %% 8 end,
              case when known then 'token' end,
              case when known then (array['input', 'output', 'cache_read', 'cache_write'])[1 + c / 11 %% 4] end,
              case when known then (array['standard', 'batch', 'flex'])[1 + c / 13 %% 3] end,
              case when known then (array['regional', 'geo', 'global'])[1 + c / 17 %% 3] end, 'standard', 'text', 1000
            from generate_series(1, %3$s) n, lateral (select n %% 400 as c) k, lateral (select c %% 5 < 3 as bedrock) b,
              lateral (select bedrock and c %% 97 <> 0 as known) l""";

    private static final String MONTH_SQL = """
            select usage.ensure_period('%2$s');
            insert into usage.bills (customer_id, import_id, payer_account_id, period, format, days, first_day, last_day, rows)
            select '%1$s', '%1$s', '111122223333', date '%2$s', 'CUR2', 30, date '%2$s', date '%2$s' + 27, 1;
            insert into usage.current_bills (customer_id, payer_account_id, period, import_id)
            select '%1$s', '111122223333', date '%2$s', '%1$s';
            insert into usage.facts (customer_id, period, import_id, series_id, day, invoice, quantity, cost_usd, list_cost_usd, lines)
            select '%1$s', date '%2$s', '%1$s', md5('%1$s' || n)::uuid, day, 'INV', round((random() * 10000)::numeric, 6),
              round((random() * 10)::numeric, 10), round((random() * 10)::numeric, 10), 24
            from generate_series(date '%2$s', date '%2$s' + interval '1 month' - interval '1 day', interval '1 day') day, generate_series(1, %4$s) n
            where random() < %3$s order by 4, 5;
            insert into usage.months (customer_id, period, import_id, month, series_id, quantity, cost_usd)
            select customer_id, period, import_id, date_trunc('month', day)::date, series_id, sum(quantity), sum(cost_usd)
            from usage.facts where customer_id = '%1$s' and period = '%2$s' group by 1, 2, 3, 4, 5 order by 5;
            insert into usage.weeks (customer_id, period, import_id, week, series_id, quantity, cost_usd)
            select customer_id, period, import_id, date_trunc('week', day)::date, series_id, sum(quantity), sum(cost_usd)
            from usage.facts where customer_id = '%1$s' and period = '%2$s' group by 1, 2, 3, 4, 5 order by 5;
            analyze usage.facts;
            insert into usage.days (customer_id, period, import_id, day, series_id, quantity, cost_usd)
            select f.customer_id, period, import_id, day, representative, sum(quantity), sum(cost_usd)
            from usage.facts f join (select series_id, first_value(series_id) over (partition by usage_type order by series_id) representative
              from usage.series where customer_id = '%1$s') r using (series_id)
            where f.customer_id = '%1$s' and period = '%2$s' group by 1, 2, 3, 4, 5 order by 4, 5""";
}
