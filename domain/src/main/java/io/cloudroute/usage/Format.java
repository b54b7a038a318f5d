package io.cloudroute.usage;

/// A kind of bill export. Of two bills for the same month, the one of the higher rank speaks.
public enum Format {
    CUR2(3),
    CUR(3),
    FOCUS(2),
    COST_EXPLORER(1);

    private final int rank;

    Format(int rank) {
        this.rank = rank;
    }

    int rank() {
        return rank;
    }
}
