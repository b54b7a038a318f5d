package io.cloudroute.web.workload;

import io.cloudroute.lever.Field;
import io.cloudroute.workload.Known.Given;
import io.cloudroute.workload.Known.Source;
import io.cloudroute.workload.LogProfile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a group of an invocation log measured, as a profile's fields.
final class LogFields {

    private LogFields() {}

    /// A log knows the whole prompt and the whole answer: what the profile says of their parts stays, and the rest
    /// follows.
    ///
    /// @param now what the profile says now
    static Map<String, Given> of(LogProfile log, Function<Field, Optional<Given>> now) {
        var fields = new LinkedHashMap<String, Given>();
        log.fields().forEach((field, number) -> {
            if (number.compareTo(field.least()) >= 0) {
                fields.put(field.id(), measured(number));
            }
        });
        var prefix = log.fields().getOrDefault(Field.PREFIX_TOKENS, number(now, Field.PREFIX_TOKENS));
        fields.put(
                Field.DYNAMIC_TOKENS.id(),
                measured(log.inputTokensMean()
                        .subtract(prefix)
                        .subtract(number(now, Field.CONTEXT_TOKENS))
                        .max(BigDecimal.ZERO)));
        var answer = log.fields().get(Field.ANSWER_TOKENS);
        if (answer != null) {
            fields.put(
                    Field.ANSWER_TOKENS.id(),
                    measured(answer.subtract(number(now, Field.SURPLUS_TOKENS))
                            .subtract(number(now, Field.REASONING_TOKENS))
                            .max(BigDecimal.ZERO)));
        }
        return fields;
    }

    private static BigDecimal number(Function<Field, Optional<Given>> now, Field field) {
        try {
            return now.apply(field).map(given -> new BigDecimal(given.value())).orElse(BigDecimal.ZERO);
        } catch (NumberFormatException _) {
            return BigDecimal.ZERO;
        }
    }

    private static Given measured(BigDecimal number) {
        var rounded = number.setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return Given.of((rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString(), Source.MEASURED);
    }
}
