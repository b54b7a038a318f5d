package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.Locale;

/// Work that is done once for all call sites that need it, in partner days: our own judgement.
public enum Work {
    /// A set of graded examples and the runs that compare models on it.
    EVALUATION("2"),
    /// Chunks, an index and a retriever.
    RETRIEVAL("4"),
    /// Jobs that collect requests, wait and fetch.
    BATCH_JOBS("1"),
    /// A place where requests are told apart and sent on.
    ROUTER("2"),
    /// Data, a training run and its deployment.
    TRAINING("5"),
    /// An order with AWS, and watching its use.
    CAPACITY("1");

    private final State.Effort effort;

    Work(String days) {
        this.effort = new State.Effort(id(), new Num.Exact(new BigDecimal(days)));
    }

    public BigDecimal days() {
        return effort.days().value();
    }

    State.Effort effort() {
        return effort;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
