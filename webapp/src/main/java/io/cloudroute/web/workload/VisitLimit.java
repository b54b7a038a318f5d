package io.cloudroute.web.workload;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How often one address may have something diagnosed without signing in.
@Component
class VisitLimit {

    private static final int REMEMBERED = 50_000;

    private final int perHour;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    /// @param perHour 0 switches the limit off
    VisitLimit(@Value("${cloudroute.diagnose.per-hour:60}") int perHour) {
        this.perHour = perHour;
    }

    int perHour() {
        return perHour;
    }

    /// Counts one diagnosis; whether it may be made.
    boolean admits(String address) {
        return perHour == 0 || buckets.computeIfAbsent(address, _ -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(perHour)
                        .refillGreedy(perHour, Duration.ofHours(1))
                        .build())
                .build();
    }
}
