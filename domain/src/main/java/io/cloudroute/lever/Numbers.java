package io.cloudroute.lever;

import io.cloudroute.pricing.Ttl;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A call site's numbers, or the ones drawn in their place.
record Numbers(CallSite site, Map<Field, Num> drawn, boolean exact) {

    Num of(Field field) {
        var number = drawn.get(field);
        return number != null ? number : Num.of(site.number(field), exact);
    }

    /// Requests in one lifetime of a cache that starts anew with each use.
    Num lifetime(Ttl ttl) {
        var measured = measuredLifetime(ttl);
        if (measured.isPresent()) {
            return of(measured.get());
        }
        return together(ttl) ? of(Field.REQUESTS_PER_SESSION) : Num.ONE;
    }

    /// The field that says how many requests there are in a lifetime; empty where none does.
    Optional<Field> measuredLifetime(Ttl ttl) {
        return Stream.of(Field.REQUESTS_PER_CACHE_LIFETIME_1H, Field.REQUESTS_PER_CACHE_LIFETIME)
                .filter(field -> ttl == Ttl.ONE_HOUR || field == Field.REQUESTS_PER_CACHE_LIFETIME)
                .filter(site.numbers()::containsKey)
                .findFirst();
    }

    /// Whether a session's requests follow each other within the lifetime.
    boolean together(Ttl ttl) {
        var gaps = of(Field.REQUESTS_PER_SESSION).minus(Num.ONE);
        return of(Field.SESSION_SPREAD_MINUTES).compareTo(gaps.times(Num.of(minutes(ttl)))) <= 0;
    }

    static int minutes(Ttl ttl) {
        return switch (ttl) {
            case FIVE_MINUTES -> 5;
            case THIRTY_MINUTES -> 30;
            case ONE_HOUR -> 60;
        };
    }
}
