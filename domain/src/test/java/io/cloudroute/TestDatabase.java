package io.cloudroute;

import io.cloudroute.db.EmbeddedPostgres;
import io.cloudroute.db.EmbeddedPostgres.Durability;
import io.cloudroute.db.LocalDatabase;
import io.cloudroute.db.LocalDatabase.Role;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// A throw-away PostgreSQL per JVM, and a fresh, migrated database for each application context.
public final class TestDatabase implements EnvironmentPostProcessor {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /// The server and its migrated template.
    private static final class Shared {
        static final EmbeddedPostgres SERVER;

        static {
            try {
                SERVER = EmbeddedPostgres.start(
                        Path.of("target", "postgres-" + ProcessHandle.current().pid()), Durability.THROWN_AWAY);
                LocalDatabase.open(SERVER, "template_cloudroute", "test", "template1")
                        .migrate();
            } catch (Exception failure) {
                throw new ExceptionInInitializerError(failure);
            }
        }
    }

    /// A new database with every migration applied and no tenant in it.
    public static LocalDatabase fresh() {
        try {
            return LocalDatabase.open(Shared.SERVER, "test_" + COUNT.incrementAndGet(), "test", "template_cloudroute");
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// The superuser's way in, for tests that look at the catalogue.
    public static EmbeddedPostgres server() {
        return Shared.SERVER;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("cloudroute.database.url")) {
            return;
        }
        var database = fresh();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.of(
                                "cloudroute.database.url", database.url(),
                                "cloudroute.database.folder", "target/data-" + UUID.randomUUID(),
                                "cloudroute.database.prefix", database.prefix(),
                                "cloudroute.database.app-password", database.password(Role.APP),
                                "cloudroute.database.visitor-password", database.password(Role.VISITOR),
                                "cloudroute.database.infra-password", database.password(Role.INFRA),
                                "cloudroute.database.owner-password", database.password(Role.OWNER))));
    }
}
