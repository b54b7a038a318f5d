package io.cloudroute.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// One database of an embedded server with the roles of an installation; their passwords are new at every start.
public record LocalDatabase(String url, String prefix, Map<Role, Credentials> credentials) {

    /// The roles that sign in.
    public enum Role {
        OWNER,
        APP,
        VISITOR,
        INFRA
    }

    public record Credentials(String user, String password) {}

    public LocalDatabase {
        credentials = Map.copyOf(credentials);
        if (!prefix.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException("a database is named with small letters, digits and underscores: " + prefix);
        }
    }

    /// Opens the database, making it and its roles first if they are not there.
    public static LocalDatabase open(EmbeddedPostgres server, String name) throws SQLException {
        return open(server, name, "template1");
    }

    /// The same, with a new database copied from a template.
    public static LocalDatabase open(EmbeddedPostgres server, String name, String template) throws SQLException {
        var credentials = new EnumMap<Role, Credentials>(Role.class);
        for (var role : Role.values()) {
            credentials.put(role, new Credentials(name + "_" + role.name().toLowerCase(Locale.ROOT), secret()));
        }
        var database = new LocalDatabase(server.url(name), name, credentials);
        try (var connection = DriverManager.getConnection(server.url("postgres"), server.superuser(), server.password())) {
            try (var statement = connection.createStatement()) {
                statement.execute(database.rolesSql());
            }
            createIfAbsent(connection, name, template);
        }
        return database;
    }

    public Credentials of(Role role) {
        return Objects.requireNonNull(credentials.get(role));
    }

    /// Brings the schemas to this version.
    public void migrate() {
        Migrations.apply(url, of(Role.OWNER).user(), of(Role.OWNER).password(), prefix);
    }

    private String rolesSql() {
        try (var stream = LocalDatabase.class.getResourceAsStream("/db/roles.sql")) {
            if (stream == null) {
                throw new IllegalStateException("db/roles.sql is missing from the class path");
            }
            var sql = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("${prefix}", prefix);
            for (var role : Role.values()) {
                sql = sql.replace("${%s_password}".formatted(role.name().toLowerCase(Locale.ROOT)), of(role).password());
            }
            return sql;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void createIfAbsent(Connection connection, String name, String template) throws SQLException {
        try (var query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, name);
            if (query.executeQuery().next()) {
                return;
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("create database %s owner %s_owner template %s".formatted(name, name, template));
        }
    }

    private static String secret() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
