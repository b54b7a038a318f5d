package io.cloudroute.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.cloudroute.TestDatabase;
import io.cloudroute.db.LocalDatabase;
import io.cloudroute.db.LocalDatabase.Role;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each tenant table holds a row of each of two tenants. Every side is let loose on all of them, with nothing above the
/// database to stop it.
class TwoTenantsTest {

    private static final UUID OURS = UUID.randomUUID();
    private static final UUID THEIRS = UUID.randomUUID();
    private static final List<String> SIDES = List.of("customer", "partner", "worker");

    /// A table's name, the column that says whose a row is, its other columns that want a value, and one of each kind.
    record Table(String name, String tenant, List<String> columns, List<String> values) {

        /// The order to write a row. Whoever owns it is its person and its organisation, too.
        String insert(UUID owner) {
            return "insert into %s (%s) values (%s)"
                    .formatted(
                            name,
                            String.join(", ", columns),
                            String.join(", ", values).replace("$owner", owner.toString()));
        }
    }

    static LocalDatabase database;
    static List<Table> tables;

    @BeforeAll
    static void two_rows_in_every_table() throws SQLException {
        database = TestDatabase.fresh();
        var server = TestDatabase.server();
        try (var connection = DriverManager.getConnection(database.url(), server.superuser(), server.password())) {
            tables = tables(connection);
            assertThat(tables).hasSizeGreaterThan(25);
            // The rows make no sense, and need none.
            for (var check : ask(connection, """
                    select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname)
                    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                    where k.contype = 'c' and k.conislocal and n.nspname in """ + CatalogueTest.OURS)) {
                run(connection, check);
            }
            run(connection, "set session_replication_role = replica");
            run(connection, "select usage.ensure_period('2026-10-01')");
            for (var table : tables) {
                run(connection, table.insert(OURS));
                run(connection, table.insert(THEIRS));
            }
        }
    }

    private static List<Table> tables(Connection connection) throws SQLException {
        var found = new ArrayList<Table>();
        for (var name : ask(connection, CatalogueTest.TABLES + " and n.nspname not in ('identity', 'job')")) {
            if (CatalogueTest.SHARED.contains(name)) {
                continue;
            }
            var columns = new ArrayList<String>();
            var values = new ArrayList<String>();
            for (var column : ask(connection, """
                    select attname || ' ' || format_type(atttypid, atttypmod) from pg_attribute
                    where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
                      and (attnotnull and not atthasdef or attname = 'organisation_id') order by attnum
                    """.formatted(name))) {
                var split = column.indexOf(' ');
                columns.add(column.substring(0, split));
                values.add(value(column.substring(0, split), column.substring(split + 1)));
            }
            found.add(new Table(name, columns.getFirst(), columns, values));
        }
        return found;
    }

    private static String value(String column, String type) {
        return switch (type) {
            case "uuid" ->
                List.of("customer_id", "partner_id", "organisation_id", "person_id")
                                .contains(column)
                        ? "'$owner'"
                        : "uuidv7()";
            case "date" -> "'2026-10-01'";
            case "timestamp with time zone" -> "now()";
            case "boolean" -> "false";
            case "jsonb" -> "'{}'";
            case "bytea" -> "'x'";
            case "text" -> "'x'";
            default -> type.endsWith("[]") ? "'{}'" : "1";
        };
    }

    private static List<String> ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The application's own connection as this side; as the one tenant, or as nobody.
    private static Connection become(String side, boolean bound) throws SQLException {
        var connection =
                DriverManager.getConnection(database.url(), database.user(Role.APP), database.password(Role.APP));
        run(connection, "set role test_" + side);
        if (bound) {
            for (var setting : side.equals("partner")
                    ? List.of("partner", "customers", "organisations", "person")
                    : List.of("customer", "organisations", "person")) {
                run(connection, "set app.%s = '%s'".formatted(setting, OURS));
            }
        }
        return connection;
    }

    private static boolean may(Connection connection, String privilege, Table table) throws SQLException {
        return ask(connection, "select has_table_privilege('%s', '%s')".formatted(table.name(), privilege))
                .equals(List.of("t"));
    }

    static Stream<Arguments> sides() {
        return SIDES.stream().map(side -> argumentSet(side, side));
    }

    @ParameterizedTest
    @MethodSource("sides")
    void a_side_that_names_no_viewer_reads_no_tenants_rows(String side) throws SQLException {
        try (var connection = become(side, false)) {
            for (var table : tables) {
                if (may(connection, "select", table)) {
                    assertThat(ask(connection, "select 1 from " + table.name()))
                            .as(table.name())
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sides")
    void a_side_reads_the_rows_of_its_tenant_and_no_others(String side) throws SQLException {
        try (var connection = become(side, true)) {
            for (var table : tables) {
                if (may(connection, "select", table)) {
                    assertThat(ask(connection, "select %s from %s".formatted(table.tenant(), table.name())))
                            .as(table.name())
                            .containsExactly(OURS.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sides")
    void a_side_changes_and_deletes_nothing_of_another_tenants(String side) throws SQLException {
        try (var connection = become(side, true);
                var statement = connection.createStatement()) {
            for (var table : tables) {
                var theirs = " where %s = '%s'".formatted(table.tenant(), THEIRS);
                for (var column : ask(connection, """
                        select attname from pg_attribute where attrelid = '%s'::regclass and attnum > 0
                          and not attisdropped and has_column_privilege(attrelid, attnum, 'update')
                        """.formatted(table.name()))) {
                    assertThat(statement.executeUpdate(
                                    "update %s set %s = %s".formatted(table.name(), column, column) + theirs))
                            .as(table.name())
                            .isZero();
                }
                if (may(connection, "delete", table)) {
                    assertThat(statement.executeUpdate("delete from " + table.name() + theirs))
                            .as(table.name())
                            .isZero();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sides")
    void a_side_writes_no_row_under_another_tenants_name(String side) throws SQLException {
        try (var connection = become(side, true)) {
            for (var table : tables) {
                if (may(connection, "insert", table)) {
                    assertThatThrownBy(() -> run(connection, table.insert(THEIRS)))
                            .as(table.name())
                            .hasMessageContaining("row-level security policy");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sides")
    void a_side_gives_no_row_away_to_another_tenant(String side) throws SQLException {
        try (var connection = become(side, true)) {
            for (var table : tables) {
                if (ask(
                                connection,
                                "select has_column_privilege('%s', '%s', 'update')"
                                        .formatted(table.name(), table.tenant()))
                        .equals(List.of("t"))) {
                    assertThatThrownBy(() -> run(
                                    connection,
                                    "update %s set %s = '%s'".formatted(table.name(), table.tenant(), THEIRS)))
                            .as(table.name())
                            .hasMessageContaining("row-level security policy");
                }
            }
        }
    }

    /// Only the broker, and who works before there is a viewer, have eyes that are not a tenant's.
    @Test
    void no_wall_of_a_side_is_wider_than_its_tenant() throws SQLException {
        var server = TestDatabase.server();
        try (var connection = DriverManager.getConnection(database.url(), server.superuser(), server.password())) {
            var names = tables.stream().map(each -> "'" + each.name() + "'").collect(Collectors.joining(", "));
            assertThat(ask(connection, """
                            select schemaname || '.' || tablename || ': ' || policyname from pg_policies
                            where schemaname || '.' || tablename in (%s)
                              and not roles <@ array['test_broker', 'test_visitor', 'test_reset']::name[]
                              and (coalesce(qual, '') || coalesce(with_check, '') !~ 'current_setting'
                                or coalesce(qual, '') || coalesce(with_check, '') ~* '\\mselect\\M')
                            """.formatted(names))).isEmpty();
        }
    }

    /// Otherwise every row of every tenant is compared with a partner's list of customers, one by one.
    @Test
    void a_partners_wall_is_a_condition_on_an_index() throws SQLException {
        try (var connection = become("partner", true)) {
            run(connection, "set enable_seqscan = off");
            for (var table : tables) {
                if (table.tenant().equals("customer_id") && may(connection, "select", table)) {
                    assertThat(String.join("\n", ask(connection, "explain select * from " + table.name())))
                            .as(table.name())
                            .containsPattern("Index Cond: .*current_setting\\('app\\.(customers|partner)'");
                }
            }
        }
    }
}
