package io.cloudroute.aws;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The bucket that keeps the objects, when `cloudroute.objects.store` is `s3`.
///
/// @param endpoint the address of a server other than Amazon's
/// @param forcePathStyle whether the bucket is named in the path, as most such servers want it
/// @param accessKeyId without it the SDK looks for credentials in its usual places
/// @param timeout for one request: a part, not a whole object
@ConfigurationProperties("cloudroute.objects")
@ConditionalOnProperty(name = "cloudroute.objects.store", havingValue = "s3")
record S3Settings(
        String bucket,
        @DefaultValue("us-east-1") String region,
        @Nullable URI endpoint,
        boolean forcePathStyle,
        @Nullable String accessKeyId,
        @Nullable String secretAccessKey,
        @DefaultValue("5m") Duration timeout) {

    S3Settings {
        if (bucket == null || bucket.isBlank()) {
            throw new IllegalArgumentException(
                    "cloudroute.objects.store is s3, so cloudroute.objects.bucket must be set");
        }
    }

    @Override
    public String toString() {
        return "S3Settings[bucket=%s, region=%s, endpoint=%s]".formatted(bucket, region, endpoint);
    }
}
