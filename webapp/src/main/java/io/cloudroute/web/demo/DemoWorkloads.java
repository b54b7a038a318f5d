package io.cloudroute.web.demo;

import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.workload.AttributionRule;
import io.cloudroute.workload.AttributionRule.Condition;
import io.cloudroute.workload.AttributionRule.Operator;
import io.cloudroute.workload.AttributionRule.Subject;
import io.cloudroute.workload.AttributionRules;
import io.cloudroute.workload.WorkloadId;
import io.cloudroute.workload.Workloads;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Northwind's workloads, by the identities that call and by tag; the charges that nobody knows stay nobody's.
@Component
class DemoWorkloads {

    private final Workloads workloads;
    private final AttributionRules rules;

    DemoWorkloads(Workloads workloads, AttributionRules rules) {
        this.workloads = workloads;
        this.rules = rules;
    }

    /// As the signed-in person, before the first bill, so that each bill is attributed as it comes.
    void make(CustomerId customer) {
        var list = List.of(
                rule(
                        made(customer, "Support chat"),
                        new Condition(
                                Subject.PRINCIPAL, "", Operator.CONTAINS, List.of("assumed-role/helpline-chat/"))),
                rule(
                        made(customer, "Ticket classification"),
                        new Condition(
                                Subject.PRINCIPAL, "", Operator.CONTAINS, List.of("assumed-role/nightly-classifier/"))),
                rule(
                        made(customer, "Knowledge base"),
                        new Condition(Subject.TAG, "user_app", Operator.IS, List.of("knowledge-base"))));
        var saved = rules.save(customer, 0, list, null);
        if (!(saved instanceof AttributionRules.Outcome.Done)) {
            throw new IllegalStateException("The demo's rules could not be saved: " + saved);
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
