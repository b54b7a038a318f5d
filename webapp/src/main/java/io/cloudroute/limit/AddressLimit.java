package io.cloudroute.limit;

import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often one network address may ask; of IPv6 the first 64 bits, which one household has.
public final class AddressLimit {

    private static final int REMEMBERED = 50_000;

    /// @param remaining how often it may ask at once after this
    /// @param secondsToWait until it may ask again; 0 if it may
    public record Answer(boolean admitted, long remaining, long secondsToWait) {}

    private final int most;
    private final Duration within;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    /// @param most 0 switches the limit off
    public AddressLimit(int most, Duration within) {
        this.most = most;
        this.within = within;
    }

    public int most() {
        return most;
    }

    /// Counts one request.
    public Answer ask(String address) {
        if (most == 0) {
            return new Answer(true, 0, 0);
        }
        var probe = buckets.computeIfAbsent(household(address), _ -> bucket()).tryConsumeAndReturnRemaining(1);
        return new Answer(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Math.ceilDiv(probe.getNanosToWaitForRefill(), 1_000_000_000L));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, within))
                .build();
    }

    private static String household(String address) {
        try {
            return address.contains(":") && InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : address;
        } catch (UnknownHostException _) {
            return address;
        }
    }
}
