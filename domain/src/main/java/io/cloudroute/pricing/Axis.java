package io.cloudroute.pricing;

import java.util.Locale;
import java.util.Optional;

/// One of the axes along which usage is told apart; each value has a lower-case word, the same in files, tables and
/// the API.
public sealed interface Axis permits Channel, Kind, Direction, Tier, Routing, Context, Ttl, Modality {

    String name();

    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The value with this word.
    static <A extends Enum<A> & Axis> Optional<A> of(Class<A> axis, String word) {
        for (var value : axis.getEnumConstants()) {
            if (value.word().equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
