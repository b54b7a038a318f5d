package io.cloudroute.usage.reader;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Carries a refusal up to [ReaderMain], inside the child only.
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ReadOutcome.Refused refused;

    RefusedException(ReadOutcome.Refused refused) {
        super(refused.message());
        this.refused = refused;
    }

    RefusedException(Fault fault, @Nullable String file, Map<String, String> detail, String message) {
        this(ReadOutcome.Refused.of(fault, file, detail, message));
    }

    ReadOutcome.Refused refused() {
        return refused;
    }
}
