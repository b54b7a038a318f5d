package io.cloudroute.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the embedded sign-in guards its accounts.
///
/// @param maxFailures how many wrong passwords or codes in a row lock an address
/// @param lockOut for how long; failures older than this are forgotten
/// @param resetValidity how long a link to a new password works
/// @param signingKeyAge after which a signing key is replaced
/// @param key 32 bytes in Base64 that seal signing keys and second factors, the same on every node; without it
///     `identity.key` in the data folder, made at the first start
/// @param maxPostsPerMinute from one network address to the sign-in pages, before they ask to wait
@ConfigurationProperties("cloudroute.accounts")
public record AccountSettings(
        @DefaultValue("5") int maxFailures,
        @DefaultValue("15m") Duration lockOut,
        @DefaultValue("1h") Duration resetValidity,
        @DefaultValue("90d") Duration signingKeyAge,
        @Nullable String key,
        @DefaultValue("30") int maxPostsPerMinute) {

    public AccountSettings {
        if (maxFailures < 1 || maxPostsPerMinute < 1) {
            throw new IllegalArgumentException(
                    "cloudroute.accounts.max-failures and max-posts-per-minute are at least 1");
        }
    }
}
