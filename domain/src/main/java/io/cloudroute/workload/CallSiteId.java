package io.cloudroute.workload;

import java.util.UUID;

public record CallSiteId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
