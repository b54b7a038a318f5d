package io.cloudroute.aws;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// The clients of Amazon's services, one for each.
@Configuration
class Clients {

    @Configuration
    @ConditionalOnProperty(name = "cloudroute.objects.store", havingValue = "s3")
    @EnableConfigurationProperties(S3Settings.class)
    static class Objects {

        @Bean
        S3Client s3(S3Settings settings) {
            var builder = S3Client.builder()
                    .region(Region.of(settings.region()))
                    .credentialsProvider(credentials(settings))
                    .forcePathStyle(settings.forcePathStyle())
                    .httpClientBuilder(ApacheHttpClient.builder())
                    .overrideConfiguration(calls -> calls.apiCallAttemptTimeout(settings.timeout())
                            .apiCallTimeout(settings.timeout().multipliedBy(3)));
            if (settings.endpoint() != null) {
                builder.endpointOverride(settings.endpoint());
            }
            return builder.build();
        }

        private static AwsCredentialsProvider credentials(S3Settings settings) {
            if (settings.accessKeyId() == null || settings.secretAccessKey() == null) {
                return DefaultCredentialsProvider.builder().build();
            }
            return StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.accessKeyId(), settings.secretAccessKey()));
        }
    }
}
