package io.cloudroute.web.demo;

import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Limits;
import io.cloudroute.plan.Scenarios;
import io.cloudroute.plan.WhatIf;
import io.cloudroute.plan.WhatIf.Setting;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.workload.AttributionRule;
import io.cloudroute.workload.AttributionRule.Condition;
import io.cloudroute.workload.AttributionRule.Operator;
import io.cloudroute.workload.AttributionRule.Subject;
import io.cloudroute.workload.AttributionRules;
import io.cloudroute.workload.CallSites;
import io.cloudroute.workload.Known.Given;
import io.cloudroute.workload.Known.Source;
import io.cloudroute.workload.ProfiledCallSite.Scope;
import io.cloudroute.workload.WorkloadId;
import io.cloudroute.workload.Workloads;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Northwind's workloads, by the identities that call and by tag, their call sites, and what is talked about to save;
/// the charges that nobody knows stay nobody's.
@Component
class DemoWorkloads {

    private final Workloads workloads;
    private final AttributionRules rules;
    private final CallSites callSites;
    private final Scenarios scenarios;

    DemoWorkloads(Workloads workloads, AttributionRules rules, CallSites callSites, Scenarios scenarios) {
        this.workloads = workloads;
        this.rules = rules;
        this.callSites = callSites;
        this.scenarios = scenarios;
    }

    /// As the signed-in person, before the first bill, so that each bill is attributed as it comes.
    void make(CustomerId customer) {
        var chat = made(customer, "Support chat");
        var classification = made(customer, "Ticket classification");
        var base = made(customer, "Knowledge base");
        var list = List.of(
                rule(
                        chat,
                        new Condition(
                                Subject.PRINCIPAL, "", Operator.CONTAINS, List.of("assumed-role/helpline-chat/"))),
                rule(
                        classification,
                        new Condition(
                                Subject.PRINCIPAL, "", Operator.CONTAINS, List.of("assumed-role/nightly-classifier/"))),
                rule(base, new Condition(Subject.TAG, "user_app", Operator.IS, List.of("knowledge-base"))));
        var saved = rules.save(customer, 0, list, null);
        if (!(saved instanceof AttributionRules.Outcome.Done)) {
            throw new IllegalStateException("The demo's rules could not be saved: " + saved);
        }
        describe(customer, chat, classification, base);
        talkAbout(customer);
    }

    /// What an evaluation and a look at the prompts told: each ties back to the bill.
    private void describe(CustomerId customer, WorkloadId chat, WorkloadId classification, WorkloadId base) {
        site(customer, chat, "Help chat", """
                MEASURED model anthropic.claude-sonnet-4-5-20250929-v1:0
                MEASURED region eu-central-1
                CONFIRMED blocksSomeone true
                CONFIRMED staysInRegion true
                MEASURED tokensMeasured true
                CONFIRMED requestsPerMonth 159700
                CONFIRMED requestsPerSession 4
                CONFIRMED sessionSpreadMinutes 8
                CONFIRMED requestsPerCacheLifetime 100
                CONFIRMED prefixTokens 5000
                CONFIRMED contextTokens 6680
                CONFIRMED historyTokensPerTurn 480
                CONFIRMED dynamicTokens 100
                ESTIMATED answerTokens 180
                ESTIMATED surplusTokens 140 200 240
                ESTIMATED easyShare 0.8 0.85 0.9
                CONFIRMED otherUsdPerRequest 0.0003
                CONFIRMED hourlyProfile 6,4,3,3,5,14,34,62,84,92,90,82,78,86,88,80,68,50,36,26,20,14,10,8
                CONFIRMED corpus.tokens 84100000
                ESTIMATED corpus.changedShare 0.01 0.02 0.04
                CONFIRMED corpus.reindexesPerMonth 30""");
        site(customer, classification, "Ticket classes", """
                MEASURED model anthropic.claude-sonnet-4-5-20250929-v1:0
                MEASURED region eu-west-1
                CONFIRMED blocksSomeone false
                CONFIRMED staysInRegion true
                MEASURED tokensMeasured true
                CONFIRMED requestsPerMonth 169600
                CONFIRMED prefixTokens 1200
                CONFIRMED dynamicTokens 700
                CONFIRMED answerTokens 50
                CONFIRMED surplusTokens 100
                ESTIMATED easyShare 0.95 0.97 0.99""");
        site(customer, base, "Article index", """
                MEASURED model amazon.titan-embed-text-v2:0
                MEASURED region eu-west-1
                CONFIRMED blocksSomeone false
                CONFIRMED staysInRegion true
                CONFIRMED requestsPerMonth 0
                CONFIRMED corpus.documents 180000
                CONFIRMED corpus.tokens 84100000
                ESTIMATED corpus.changedShare 0.02 0.05 0.08
                CONFIRMED corpus.reindexesPerMonth 30.4375""");
    }

    /// What is talked about: with what the partner was quoted or measured, and without any risk to the answers.
    private void talkAbout(CustomerId customer) {
        scenario(
                customer,
                "Router of our own, short passages",
                new WhatIf(
                        Limits.NONE,
                        List.of(),
                        List.of(
                                new Setting("Help chat", Lever.ROUTING, "feeUsdPerThousand", "0.1"),
                                new Setting("Help chat", Lever.RAG, "passages", "3"),
                                new Setting("Help chat", Lever.RAG, "passageTokens", "350")),
                        WhatIf.SEED,
                        null));
        scenario(
                customer,
                "No risk to the answers",
                new WhatIf(
                        new Limits(null, true, true, true, 12, BigDecimal.ZERO),
                        List.of(),
                        List.of(),
                        WhatIf.SEED,
                        null));
    }

    private void scenario(CustomerId customer, String name, WhatIf whatIf) {
        if (!(scenarios.create(customer, name, whatIf, true) instanceof Scenarios.Outcome.Done)) {
            throw new IllegalStateException("The demo's scenario \"%s\" could not be kept".formatted(name));
        }
    }

    /// @param lines of how a field is known, its name, and its value, or the least, the likely and the most
    private void site(CustomerId customer, WorkloadId workload, String name, String lines) {
        var fields = new LinkedHashMap<String, Given>();
        for (var line : lines.lines().toList()) {
            var words = line.strip().split(" ");
            fields.put(
                    words[1],
                    words.length == 5
                            ? Given.between(words[2], words[3], words[4])
                            : Given.of(words[2], Source.valueOf(words[0])));
        }
        if (!(callSites.create(customer, workload, name, Scope.ALL, fields) instanceof CallSites.Outcome.Done)) {
            throw new IllegalStateException("The demo's call site \"%s\" could not be made".formatted(name));
        }
    }

    private WorkloadId made(CustomerId customer, String name) {
        if (workloads.create(customer, name) instanceof Workloads.Outcome.Done(var id)) {
            return id;
        }
        throw new IllegalStateException("The demo's workload \"%s\" could not be made".formatted(name));
    }

    private static AttributionRule rule(WorkloadId workload, Condition condition) {
        return new AttributionRule(UUID.randomUUID(), workload, List.of(condition));
    }
}
