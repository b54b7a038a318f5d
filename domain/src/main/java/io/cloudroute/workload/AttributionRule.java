package io.cloudroute.workload;

import java.util.List;
import java.util.UUID;

/// Which series of a customer's bills belong to a workload: those of which all conditions hold.
///
/// @param id the same for as long as the rule is in the list
public record AttributionRule(UUID id, WorkloadId workload, List<Condition> conditions) {

    public static final int MOST_CONDITIONS = 20;
    public static final int MOST_VALUES = 200;

    /// @throws IllegalArgumentException without a condition, or with more than [#MOST_CONDITIONS]
    public AttributionRule {
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty() || conditions.size() > MOST_CONDITIONS) {
            throw new IllegalArgumentException("a rule has 1 to " + MOST_CONDITIONS + " conditions");
        }
    }

    /// What of a series is looked at.
    public enum Subject {
        TAG,
        ACCOUNT,
        /// The inference profile or another resource, by its ARN.
        RESOURCE,
        /// Who called, by ARN.
        PRINCIPAL,
        /// By id; empty where nobody knows the usage type.
        MODEL,
        USAGE_TYPE,
        REGION,
        /// The Bedrock project that a resource's ARN names, by id; empty where it names none.
        PROJECT
    }

    public enum Operator {
        IS,
        ONE_OF,
        STARTS_WITH,
        CONTAINS
    }

    /// Letter case matters. What a series does not carry, such as a tag, is empty.
    ///
    /// @param tag the tag's key; empty for other subjects
    /// @param values one, but for [Operator#ONE_OF]; empty text asks for what a series does not carry
    public record Condition(Subject subject, String tag, Operator operator, List<String> values) {

        /// @throws IllegalArgumentException when it says nothing that can be asked
        public Condition {
            values = List.copyOf(values);
            if ((subject == Subject.TAG) == tag.isBlank()) {
                throw new IllegalArgumentException("a tag's key is for a tag, and a tag has one");
            }
            int most = operator == Operator.ONE_OF ? MOST_VALUES : 1;
            if (values.isEmpty() || values.size() > most) {
                throw new IllegalArgumentException(operator + " takes 1 to " + most + " values");
            }
            boolean part = operator == Operator.STARTS_WITH || operator == Operator.CONTAINS;
            if (values.stream().anyMatch(value -> value.length() > 2048 || (part && value.isEmpty()))) {
                throw new IllegalArgumentException("a value has at most 2048 characters, and a part of one at least 1");
            }
        }
    }
}
