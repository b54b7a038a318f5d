package io.cloudroute.web.workload;

import io.cloudroute.pricing.Model;
import io.cloudroute.pricing.Models;
import io.cloudroute.workload.AttributionRule;
import io.cloudroute.workload.AttributionRule.Condition;
import io.cloudroute.workload.AttributionRule.Operator;
import io.cloudroute.workload.AttributionRule.Subject;
import java.util.stream.Collectors;

/// How the rules of workloads read.
record RuleWords(Translate words) {

    interface Translate {
        String word(String key, Object... parameters);
    }

    String subject(Subject subject) {
        return words.word("attribution.subject." + subject);
    }

    String operator(Operator operator) {
        return words.word("attribution.operator." + operator);
    }

    /// A whole value: a model by its name, others as they stand.
    String value(Subject subject, String value) {
        if (value.isEmpty()) {
            return words.word("attribution.empty");
        }
        return subject == Subject.MODEL
                ? Models.standard().find(value).map(Model::name).orElse(value)
                : value;
    }

    /// All conditions of a rule in a line.
    String sentence(AttributionRule rule) {
        return rule.conditions().stream()
                .map(this::clause)
                .collect(Collectors.joining(" " + words.word("attribution.and") + " "));
    }

    private String clause(Condition condition) {
        var subject = condition.subject() == Subject.TAG
                ? subject(Subject.TAG) + " " + condition.tag()
                : subject(condition.subject());
        boolean part = condition.operator() == Operator.STARTS_WITH || condition.operator() == Operator.CONTAINS;
        var values = condition.values().stream()
                .map(value -> part ? value : value(condition.subject(), brief(condition.subject(), value)))
                .collect(Collectors.joining(", "));
        return subject + " " + operator(condition.operator()) + " " + values;
    }

    private static String brief(Subject subject, String value) {
        return subject == Subject.RESOURCE || subject == Subject.PRINCIPAL
                ? value.substring(value.lastIndexOf(':') + 1)
                : value;
    }
}
