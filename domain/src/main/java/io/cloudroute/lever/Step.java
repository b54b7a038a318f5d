package io.cloudroute.lever;

/// What becomes of a state when a lever is applied.
sealed interface Step permits State, Step.Refused {

    /// @param detail a sentence with the numbers in it
    record Refused(Reason reason, String detail) implements Step {}

    static Refused refused(Reason reason, Object... details) {
        return new Refused(reason, reason.sentence(details));
    }
}
