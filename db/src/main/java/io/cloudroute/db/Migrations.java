package io.cloudroute.db;

import java.util.Map;
import org.flywaydb.core.Flyway;

/// Brings a database's schemas to this version. Runs as the owner role, never as the application's.
public final class Migrations {

    private Migrations() {}

    /// @param prefix the prefix of this installation's roles, which is the database's name
    public static void apply(String url, String owner, String password, String prefix) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, owner, password)
                .jdbcProperties(Map.of("logServerErrorDetail", "false"))
                .locations("classpath:db/migration")
                .placeholders(Map.of("prefix", prefix))
                .defaultSchema("history")
                .createSchemas(true)
                .load()
                .migrate();
    }
}
