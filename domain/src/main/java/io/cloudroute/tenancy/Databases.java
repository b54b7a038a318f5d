package io.cloudroute.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.cloudroute.db.EmbeddedPostgres;
import io.cloudroute.db.EmbeddedPostgres.Durability;
import io.cloudroute.db.LocalDatabase;
import io.cloudroute.db.Migrations;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The three ways to the database, each with its own role and pool: the walled one for every viewer, and two narrow
/// ones for what
/// happens before there is a viewer.
@Configuration
@EnableTransactionManagement
@EnableMethodSecurity
@EnableConfigurationProperties(DatabaseSettings.class)
class Databases {

    /// The transactions of the visitor's role: sign-in, token checks, invitations, shared diagnoses.
    static final String VISITOR = "visitor";

    /// The transactions of the infrastructure's role: the job queue, the embedded sign-in's tables.
    static final String INFRA = "infra";

    /// Where to connect and how to sign in, once the schemas are of this version.
    record Access(
            String url,
            String prefix,
            String app,
            String visitor,
            String infra,
            @Nullable EmbeddedPostgres server) implements AutoCloseable {
        @Override
        public void close() {
            if (server != null) {
                server.close();
            }
        }
    }

    @Bean
    Access databaseAccess(DatabaseSettings settings) throws IOException, SQLException {
        if (settings.url() == null || settings.url().isBlank()) {
            var server = EmbeddedPostgres.start(settings.folder(), Durability.KEPT);
            var database = LocalDatabase.open(server, settings.prefix(), settings.prefix(), "template1");
            database.migrate();
            return new Access(
                    database.url(),
                    settings.prefix(),
                    database.password(LocalDatabase.Role.APP),
                    database.password(LocalDatabase.Role.VISITOR),
                    database.password(LocalDatabase.Role.INFRA),
                    server);
        }
        if (settings.ownerPassword() != null) {
            Migrations.apply(settings.url(), settings.prefix() + "_owner", settings.ownerPassword(), settings.prefix());
        }
        return new Access(
                settings.url(),
                settings.prefix(),
                required("app", settings.appPassword()),
                required("visitor", settings.visitorPassword()),
                required("infra", settings.infraPassword()),
                null);
    }

    @Bean
    @Primary
    HikariDataSource dataSource(Access access, DatabaseSettings settings) throws SQLException {
        var source = pool(access, "app", access.app(), settings.maxConnections());
        Sentinel.check(source);
        return source;
    }

    @Bean
    HikariDataSource visitorDataSource(Access access) throws SQLException {
        var source = pool(access, "visitor", access.visitor(), 8);
        Sentinel.check(source);
        return source;
    }

    @Bean
    HikariDataSource infraDataSource(Access access) throws SQLException {
        var source = pool(access, "infra", access.infra(), 8);
        Sentinel.check(source);
        return source;
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(DataSource dataSource, Viewers viewers, Access access) {
        return new WalledTransactionManager(dataSource, viewers, access.prefix());
    }

    @Bean(VISITOR + "Transactions")
    @Qualifier(VISITOR)
    PlatformTransactionManager visitorTransactions(@Qualifier("visitorDataSource") DataSource visitorDataSource) {
        return new JdbcTransactionManager(visitorDataSource);
    }

    @Bean(INFRA + "Transactions")
    @Qualifier(INFRA)
    PlatformTransactionManager infraTransactions(@Qualifier("infraDataSource") DataSource infraDataSource) {
        return new JdbcTransactionManager(infraDataSource);
    }

    @Bean
    @Primary
    DSLContext dsl(DataSource dataSource) {
        return context(dataSource, true);
    }

    @Bean
    DSLContext visitorDsl(@Qualifier("visitorDataSource") DataSource visitorDataSource) {
        return context(visitorDataSource, false);
    }

    @Bean
    DSLContext infraDsl(@Qualifier("infraDataSource") DataSource infraDataSource) {
        return context(infraDataSource, false);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    private static DSLContext context(DataSource dataSource, boolean walled) {
        var configuration = new DefaultConfiguration();
        configuration.set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(dataSource)));
        configuration.set(SQLDialect.POSTGRES);
        configuration.set(new Settings().withRenderFormatted(false));
        if (walled) {
            configuration.set(ExecuteListener.onStart(Databases::refuseOutsideTransaction));
        }
        return DSL.using(configuration);
    }

    private static void refuseOutsideTransaction(ExecuteContext context) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new NoViewerException(
                    "tenant data is read inside a transaction only, because it is there that the viewer is bound");
        }
    }

    private static HikariDataSource pool(Access access, String role, String password, int size) {
        var config = new HikariConfig();
        config.setJdbcUrl(access.url());
        config.setUsername(access.prefix() + "_" + role);
        config.setPassword(password);
        config.setPoolName(role);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(2, size));
        config.setConnectionTimeout(10_000);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The server's details quote the values at fault, and those are a bill's.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("ApplicationName", "cloudroute-" + role);
        // A plan for any customer and any dates reads as if all were asked for; compiling one costs more than it saves.
        config.addDataSourceProperty("options", "-c plan_cache_mode=force_custom_plan -c jit=off");
        return new HikariDataSource(config);
    }

    private static String required(String role, @Nullable String password) {
        if (password == null) {
            throw new IllegalStateException(
                    "cloudroute.database.url is set, so cloudroute.database.%s-password must be too".formatted(role));
        }
        return password;
    }
}
