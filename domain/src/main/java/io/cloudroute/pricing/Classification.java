package io.cloudroute.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a usage type means, or why that is not known.
public sealed interface Classification {

    /// @param prefix the bill's spelling of the Region, such as `USE1`; empty where the bill names none
    /// @param region the AWS Region, such as `us-east-1`; empty where the bill names none
    /// @param modelToken the bill's spelling of the model; empty where the usage type names none
    /// @param model the id of the model in the catalogue, or the bill's own dotted id; empty where neither is known
    /// @param direction of tokens; null for what is not counted in tokens
    /// @param tier null for what has none: guardrails, training, storage
    /// @param ttl of a cache write; null for all else
    /// @param modality null for what has none
    /// @param customModel whether it is the rate of a customer's own model
    /// @param tokensPerUnit how many tokens one billed unit is; null for what is not counted in tokens
    record Classified(
            Channel channel,
            String prefix,
            String region,
            String modelToken,
            String model,
            Kind kind,
            @Nullable Direction direction,
            @Nullable Tier tier,
            Routing routing,
            Context context,
            @Nullable Ttl ttl,
            @Nullable Modality modality,
            boolean customModel,
            @Nullable BigDecimal tokensPerUnit)
            implements Classification {}

    /// @param reason a sentence that names the part that is not understood
    record Unclassified(String reason) implements Classification {}

    default Optional<Classified> classified() {
        return this instanceof Classified known ? Optional.of(known) : Optional.empty();
    }
}
