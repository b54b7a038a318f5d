package io.cloudroute.tenancy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the data is kept.
///
/// @param url the JDBC address of a PostgreSQL 18; without it an embedded one is started in `folder`
/// @param prefix the prefix of the roles' names (`db/roles.sql`)
/// @param ownerPassword for the migrations; without it they are not run, and must have been
/// @param maxConnections of the application's pool; the visitor's and the infrastructure's are small and fixed
@ConfigurationProperties("cloudroute.database")
public record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("cloudroute") String prefix,
        @DefaultValue("data") Path folder,
        @DefaultValue("20") int maxConnections,
        @Nullable String ownerPassword,
        @Nullable String appPassword,
        @Nullable String visitorPassword,
        @Nullable String infraPassword) {}
