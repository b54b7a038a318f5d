package io.cloudroute.aws;

import io.cloudroute.usage.ObjectStore;
import io.cloudroute.usage.ObjectStoreContract;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;

class S3StoreTest extends ObjectStoreContract {

    @TempDir
    static Path folder;

    static S3Server server;
    static S3Client s3;
    static ObjectStore store;

    @BeforeAll
    static void start() throws IOException {
        server = new S3Server(folder);
        var settings = new S3Settings(
                S3Server.BUCKET, "us-east-1", server.endpoint(), true, "test", "test", Duration.ofMinutes(1));
        s3 = new Clients.Objects().s3(settings);
        store = new S3Store(s3, settings);
    }

    @AfterAll
    static void stop() {
        s3.close();
        server.close();
    }

    @Override
    protected ObjectStore store() {
        return store;
    }
}
