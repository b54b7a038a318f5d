package io.cloudroute.lever;

/// A value that cannot be: which field, and why.
///
/// Fields are JSON pointers below the value that was made, such as `/prefixTokens` or `/corpus/tokens`.
public final class InvalidInputException extends IllegalArgumentException {

    private final String field;
    private final String problem;

    public InvalidInputException(String field, String problem) {
        super(field + ": " + problem);
        this.field = field;
        this.problem = problem;
    }

    public String field() {
        return field;
    }

    public String problem() {
        return problem;
    }

    /// The same below another value, such as `/callSites/0`.
    public InvalidInputException below(String parent) {
        return new InvalidInputException(parent + field, problem);
    }
}
