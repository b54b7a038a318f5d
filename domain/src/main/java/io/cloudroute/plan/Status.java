package io.cloudroute.plan;

import java.util.EnumSet;
import java.util.Set;

/// How far an item of the plan has come.
public enum Status {
    PROPOSED,
    /// Customer and partner want it; its prices stay as they are from here on.
    AGREED,
    /// A test shows whether answers stay good enough.
    EVALUATING,
    /// In production.
    LIVE,
    /// Its saving was proven on a bill.
    VERIFIED,
    /// Given up, with a reason.
    DROPPED;

    /// Where an item can go from here.
    public Set<Status> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(AGREED, DROPPED);
            case AGREED -> EnumSet.of(EVALUATING, LIVE, PROPOSED, DROPPED);
            case EVALUATING -> EnumSet.of(LIVE, AGREED, DROPPED);
            case LIVE -> EnumSet.of(VERIFIED, EVALUATING, DROPPED);
            case VERIFIED -> EnumSet.of(LIVE, DROPPED);
            case DROPPED -> EnumSet.of(PROPOSED);
        };
    }

    /// Whether a change of prices leaves it alone.
    public boolean keepsPrices() {
        return this != PROPOSED;
    }
}
