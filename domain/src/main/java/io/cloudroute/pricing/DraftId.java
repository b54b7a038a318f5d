package io.cloudroute.pricing;

import java.util.UUID;

public record DraftId(UUID value) {}
