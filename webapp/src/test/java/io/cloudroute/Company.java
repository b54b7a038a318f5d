package io.cloudroute;

import static io.cloudroute.Personas.as;

import io.cloudroute.demo.ChatLog;
import io.cloudroute.plan.PlanVersions;
import io.cloudroute.plan.Scenarios;
import io.cloudroute.plan.WhatIf;
import io.cloudroute.tenancy.AccessTokens;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.SavedViews;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.HandedOver;
import io.cloudroute.usage.Rule;
import io.cloudroute.usage.Rules;
import io.cloudroute.workload.AttributionRule;
import io.cloudroute.workload.AttributionRules;
import io.cloudroute.workload.CallSites;
import io.cloudroute.workload.InvocationLogs;
import io.cloudroute.workload.Known;
import io.cloudroute.workload.ProfiledCallSite.Scope;
import io.cloudroute.workload.Workloads;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/// A customer that has something of everything, all of it named after itself, and what the database holds of it.
final class Company {

    private static final String TENANT_TABLES = """
            select n.nspname || '.' || c.relname || ' ' || a.attname from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum = 1
            where n.nspname in ('tenancy', 'audit', 'usage', 'workload', 'plan') and c.relkind in ('r', 'p')
              and not c.relispartition and a.attname in ('customer_id', 'organisation_id')
            """;

    private final ApplicationContext context;
    final String name;
    final Seat owner;
    final Seat viewer;
    final CustomerId id;

    /// @param bill a month's, with something that nobody knows, for the rules
    Company(ApplicationContext context, String name, Seat partner, byte[] bill) throws IOException {
        this.context = context;
        this.name = name;
        var personas = new Personas(context.getBean(Directory.class));
        owner = personas.customer(name, Role.OWNER, Role.FINOPS);
        viewer = personas.member(owner.organisation(), Role.VIEWER);
        id = Personas.customerId(owner);
        personas.engage(owner, partner);
        context.getBean(HandedOver.class).bill(owner, bill);
        as(owner, this::settle);
    }

    private void settle() {
        var workload =
                ((Workloads.Outcome.Done) context.getBean(Workloads.class).create(id, name + " chat")).id();
        context.getBean(CallSites.class).create(id, workload, name + " answers", Scope.ALL, FIELDS);
        var condition = new AttributionRule.Condition(
                AttributionRule.Subject.REGION, "", AttributionRule.Operator.CONTAINS, List.of("-"));
        context.getBean(AttributionRules.class)
                .save(
                        id,
                        0,
                        List.of(new AttributionRule(UUID.randomUUID(), workload, List.of(condition))),
                        YearMonth.of(2026, 10));
        context.getBean(Rules.class).create(id, name + "*", "*", MEANING);
        context.getBean(InvocationLogs.class)
                .receive(id, name + ".json", new ByteArrayInputStream(log(5).getBytes(StandardCharsets.UTF_8)));
        context.getBean(Scenarios.class).create(id, name + " bold", WhatIf.BEST, true);
        context.getBean(PlanVersions.class).promote(id, WhatIf.BEST, 0, name + " plan", "");
        context.getBean(SavedViews.class).save("spend", name, "by=model");
        context.getBean(Organisations.class).invite(owner.organisation(), "new@example.com", Set.of(Role.VIEWER));
        context.getBean(AccessTokens.class).create(name, Set.of(AccessTokens.Scope.READ), Duration.ofDays(1));
    }

    static final Rule.Meaning MEANING = new Rule.Meaning(
            "amazon.nova-pro-v1:0", "token", "input", "standard", "regional", "standard", null, BigDecimal.ONE);

    private static final Map<String, Known.Given> FIELDS = given(Map.of(
            "model", "amazon.nova-pro-v1:0",
            "region", "us-east-1",
            "requestsPerMonth", "160000",
            "prefixTokens", "5000",
            "dynamicTokens", "7500",
            "answerTokens", "380"));

    private static Map<String, Known.Given> given(Map<String, String> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> Known.Given.of(each.getValue(), Known.Source.CONFIRMED)));
    }

    /// A log of this day of October.
    static String log(int day) {
        var log = new ByteArrayOutputStream();
        try {
            ChatLog.write(LocalDate.of(2026, 10, day), 2, log);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return log.toString(StandardCharsets.UTF_8);
    }

    /// The id of something of its own, by where it is kept: `usage.imports.import_id`.
    UUID own(String column) {
        int dot = column.lastIndexOf('.');
        var table = column.substring(0, dot);
        var key = table.startsWith("tenancy.") && !table.endsWith("engagements") ? "organisation_id" : "customer_id";
        return UUID.fromString(ask("select %s from %s where %s = '%s' order by 1 limit 1"
                        .formatted(column.substring(dot + 1), table, key, id))
                .getFirst());
    }

    /// Everything that any table holds of it, by table.
    Map<String, String> everything() {
        var all = new TreeMap<String, String>();
        for (var table : ask(TENANT_TABLES)) {
            var parts = table.split(" ");
            all.put(
                    parts[0],
                    String.join(
                            "\n",
                            ask("select t::text from %s t where %s = '%s' order by 1"
                                    .formatted(parts[0], parts[1], id))));
        }
        return all;
    }

    private List<String> ask(String sql) {
        var server = TestDatabase.server();
        var url = context.getEnvironment().getRequiredProperty("cloudroute.database.url");
        try (var connection = DriverManager.getConnection(url, server.superuser(), server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new AssertionError(sql, failure);
        }
    }
}
