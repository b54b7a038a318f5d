package io.cloudroute.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.cloudroute.TestDatabase;
import io.cloudroute.db.LocalDatabase;
import io.cloudroute.db.LocalDatabase.Role;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The rules of the walls, read from the catalogue: a new table that forgets one fails here.
class CatalogueTest {

    static final String OURS = "('tenancy', 'audit', 'pricing', 'usage', 'workload', 'plan', 'identity', 'job')";

    /// Tables that belong to no tenant, each with its reason.
    static final Set<String> SHARED = Set.of(
            // reference: who exists, and how they sign in
            "tenancy.people",
            "tenancy.identities",
            // reference: the price book
            "pricing.prices",
            "pricing.disagreements",
            "pricing.drafts",
            "pricing.draft_prices",
            // reference: what models can do
            "workload.model_facts",
            // the visitor's shelf, by unguessable token
            "workload.shared_diagnoses",
            // the embedded sign-in's and the job queue's own, with no tenant data and reached by the infra role alone
            "identity.accounts",
            "identity.attempts",
            "identity.signing_keys",
            "identity.password_resets",
            "identity.recovery_codes",
            "job.scheduled_tasks");

    static LocalDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
    }

    private static List<String> ask(String sql) throws SQLException {
        var server = TestDatabase.server();
        try (var connection = DriverManager.getConnection(database.url(), server.superuser(), server.password())) {
            return ask(connection, sql);
        }
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

    static final String TABLES = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in %s and c.relkind in ('r', 'p') and not c.relispartition
            """.formatted(OURS);

    @Test
    void every_tenant_table_has_a_forced_wall() throws SQLException {
        assertThat(
                        ask(
                                TABLES
                                        + " and n.nspname not in ('identity', 'job') and not (c.relrowsecurity and c.relforcerowsecurity)"))
                .isEmpty();
        assertThat(ask(TABLES + """
                 and n.nspname not in ('identity', 'job')
                 and not exists (select from pg_policy p where p.polrelid = c.oid)
                """)).isEmpty();
    }

    @Test
    void every_key_of_a_tenant_table_begins_with_its_tenant() throws SQLException {
        var wrong = ask("""
                select n.nspname || '.' || c.relname || ': ' || i.relname
                from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
                where n.nspname in %s and not c.relispartition and (x.indisprimary or x.indisunique or x.indisexclusion)
                  and a.attname not in ('customer_id', 'partner_id', 'organisation_id')
                """.formatted(OURS));
        assertThat(wrong.stream()
                        .filter(each -> !SHARED.contains(each.substring(0, each.indexOf(':'))))
                        // there is one broker in an installation, whoever the tenants are
                        .filter(each -> !each.equals("tenancy.organisations: one_broker")))
                .isEmpty();
    }

    @Test
    void foreign_keys_between_tenant_tables_carry_the_tenant_and_shared_tables_point_at_no_tenant()
            throws SQLException {
        var single = ask("""
                select n.nspname || '.' || c.relname || ' -> ' || fn.nspname || '.' || f.relname
                from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                  join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
                where k.contype = 'f' and n.nspname in %s and not c.relispartition and cardinality(k.conkey) = 1
                """.formatted(OURS));
        assertThat(single.stream().filter(each -> {
                    var target = each.substring(each.indexOf("-> ") + 3);
                    return !SHARED.contains(target) && !target.equals("tenancy.organisations");
                }))
                .isEmpty();
    }

    /// What points at nothing although it could, each with its reason.
    private static final Set<String> POINTING_AT_NOTHING = Set.of(
            // written by the worker alone, by the million, beside the series and the import they belong to
            "usage.facts.customer_id",
            "usage.facts.import_id",
            "usage.facts.series_id",
            "usage.months.customer_id",
            "usage.months.import_id",
            "usage.months.series_id",
            "usage.weeks.customer_id",
            "usage.weeks.import_id",
            "usage.weeks.series_id",
            "usage.days.customer_id",
            "usage.days.import_id",
            "usage.days.series_id",
            "usage.hours.customer_id",
            "usage.hours.import_id",
            "usage.hours.series_id",
            // each room forgets a customer by itself, in no order, and series are usage's
            "workload.attributions.series_id",
            // the rule that said so, though it may be gone since
            "workload.attributions.rule_id",
            // the import that was superseded may be gone
            "usage.supersessions.old_import_id",
            // not what is pointed at, but who did it: the audit outlives people
            "audit.events.actor_id",
            "audit.events.organisation_id",
            // a run of a job has no row
            "usage.imports.run_id");

    @Test
    void what_names_a_row_elsewhere_points_at_it_or_says_why_not() throws SQLException {
        var loose = ask("""
                select n.nspname || '.' || c.relname || '.' || a.attname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
                where n.nspname in ('tenancy', 'audit', 'usage', 'workload', 'plan') and c.relkind in ('r', 'p')
                  and not c.relispartition and a.attnum > 0 and a.atttypid = 'uuid'::regtype and right(a.attname, 3) = '_id'
                  and not exists (select from pg_constraint k
                    where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey))
                  and c.relname !~ replace(a.attname, '_id', '')
                """);
        assertThat(loose.stream().filter(each -> !SHARED.contains(each.substring(0, each.lastIndexOf('.')))))
                .containsExactlyInAnyOrderElementsOf(POINTING_AT_NOTHING);
    }

    @Test
    void who_works_before_there_is_a_viewer_deletes_nobody() throws SQLException {
        assertThat(ask("""
                select table_name from information_schema.role_table_grants
                where grantee = 'test_visitor' and privilege_type in ('DELETE', 'TRUNCATE')
                """)).containsExactlyInAnyOrder("replies", "shared_diagnoses");
    }

    @Test
    void no_side_may_change_or_delete_what_is_append_only() throws SQLException {
        assertThat(ask("""
                select grantee || ' ' || privilege_type from information_schema.role_table_grants
                where table_schema = 'audit' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') and grantee <> 'test_owner'
                """)).isEmpty();
    }

    @Test
    void nobody_is_granted_anything_on_a_partition_and_public_on_nothing() throws SQLException {
        assertThat(ask("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) g
                where n.nspname in %s and ((c.relispartition and g.grantee <> c.relowner) or g.grantee = 0)
                """.formatted(OURS))).isEmpty();
    }

    @Test
    void the_applications_role_can_do_nothing_until_it_becomes_somebody() throws SQLException {
        try (var connection =
                DriverManager.getConnection(database.url(), database.user(Role.APP), database.password(Role.APP))) {
            for (var table : ask(TABLES)) {
                assertThatThrownBy(() -> ask(connection, "select 1::text from " + table + " limit 1"))
                        .as(table)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void amounts_are_never_floating_point_and_times_carry_their_zone() throws SQLException {
        assertThat(ask("""
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                where table_schema in %s and data_type in ('real', 'double precision', 'money', 'timestamp without time zone')
                """.formatted(OURS))).isEmpty();
    }

    @Test
    void start_up_refuses_a_superuser_and_the_tables_owner() throws SQLException {
        var server = TestDatabase.server();
        try (var superuser = source(server.superuser(), server.password());
                var owner = source(database.user(Role.OWNER), database.password(Role.OWNER));
                var app = source(database.user(Role.APP), database.password(Role.APP))) {
            assertThatThrownBy(() -> Sentinel.check(superuser)).hasMessageContaining("is a superuser");
            assertThatThrownBy(() -> Sentinel.check(owner)).hasMessageContaining("owns CloudRoute's tables");
            Sentinel.check(app);
        }
    }

    private static HikariDataSource source(String user, String password) {
        var source = new HikariDataSource();
        source.setJdbcUrl(database.url());
        source.setUsername(user);
        source.setPassword(password);
        source.setMaximumPoolSize(1);
        return source;
    }
}
