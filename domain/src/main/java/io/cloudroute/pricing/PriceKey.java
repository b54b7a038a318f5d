package io.cloudroute.pricing;

import org.jspecify.annotations.Nullable;

/// What one price is the price of.
///
/// @param region an AWS Region; an area such as `eu-*`, for each of its Regions without a price of its own; or `*`, for
///     every other Region but those of AWS GovCloud, which have prices of their own
/// @param ttl of a cache write; null for all else
public record PriceKey(
        String model,
        String region,
        Direction direction,
        Tier tier,
        Routing routing,
        Context context,
        @Nullable Ttl ttl) {

    public static final String EVERYWHERE = "*";

    public PriceKey {
        if (model.isBlank() || region.isBlank()) {
            throw new IllegalArgumentException("a price needs a model and a Region");
        }
        if ((direction == Direction.CACHE_WRITE) != (ttl != null)) {
            throw new IllegalArgumentException("a cache write needs a time to live, and nothing else has one");
        }
    }
}
