package io.cloudroute.usage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What spend can be broken down by. Its word, in small letters, is the one in URLs and in the API.
public enum Dimension {
    MODEL,
    DIRECTION,
    TIER,
    ROUTING,
    ACCOUNT,
    REGION,
    PROFILE,
    PRINCIPAL,
    TAG,
    SERVICE,
    USAGE_TYPE,
    CHARGE_TYPE,
    DAY,
    WEEK,
    MONTH;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isTime() {
        return this == DAY || this == WEEK || this == MONTH;
    }

    /// Whether a usage type's lines of one day may differ in it.
    boolean isDetail() {
        return this == PROFILE || this == PRINCIPAL || this == TAG;
    }

    public static Optional<Dimension> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
