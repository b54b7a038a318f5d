package io.cloudroute.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;

/// One database of an embedded server, and the roles of an installation.
///
/// @param prefix the prefix of the roles' names
/// @param secret what the roles' passwords are derived from: nothing more is stored than the server's own password
public record LocalDatabase(String url, String prefix, String secret) {

    /// The roles that sign in.
    public enum Role {
        OWNER,
        APP,
        VISITOR,
        INFRA
    }

    public LocalDatabase {
        if (!prefix.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException("a prefix has small letters, digits and underscores: " + prefix);
        }
    }

    /// Opens the database, making it and its roles first if they are not there; a new one is copied from the template.
    public static LocalDatabase open(EmbeddedPostgres server, String name, String prefix, String template)
            throws SQLException {
        var database = new LocalDatabase(server.url(name), prefix, server.password());
        try (var connection =
                DriverManager.getConnection(server.url("postgres"), server.superuser(), server.password())) {
            try (var statement = connection.createStatement()) {
                statement.execute(database.rolesSql());
            }
            database.createIfAbsent(connection, name, template);
        }
        return database;
    }

    public String user(Role role) {
        return prefix + "_" + role.name().toLowerCase(Locale.ROOT);
    }

    public String password(Role role) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest((secret + "/" + user(role)).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Brings the schemas to this version.
    public void migrate() {
        Migrations.apply(url, user(Role.OWNER), password(Role.OWNER), prefix);
    }

    private String rolesSql() {
        try (var stream = LocalDatabase.class.getResourceAsStream("/db/roles.sql")) {
            if (stream == null) {
                throw new IllegalStateException("db/roles.sql is missing from the class path");
            }
            var sql = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("${prefix}", prefix);
            for (var role : Role.values()) {
                sql = sql.replace("${%s_password}".formatted(role.name().toLowerCase(Locale.ROOT)), password(role));
            }
            return sql;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void createIfAbsent(Connection connection, String name, String template) throws SQLException {
        try (var query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, name);
            if (query.executeQuery().next()) {
                return;
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create database \"%s\" owner \"%s\" template \"%s\"".formatted(name, user(Role.OWNER), template));
        }
    }
}
