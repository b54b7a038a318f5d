package io.cloudroute.tenancy;

import java.sql.SQLException;
import javax.sql.DataSource;

/// Refuses to start with a database role that the walls do not hold.
final class Sentinel {

    private Sentinel() {}

    /// @throws IllegalStateException naming the role and what it may do that it must not
    static void check(DataSource source) throws SQLException {
        var sql = """
                select current_user,
                  (select rolsuper from pg_roles where rolname = current_user),
                  (select rolbypassrls from pg_roles where rolname = current_user),
                  (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                   where n.nspname in ('tenancy', 'audit', 'pricing', 'usage', 'identity', 'job', 'workload', 'plan')
                     and pg_has_role(current_user, c.relowner, 'usage')),
                  (select count(*) from pg_roles r where pg_has_role(current_user, r.oid, 'member') and (r.rolsuper or r.rolbypassrls))
                """;
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            var role = rows.getString(1);
            refuse(rows.getBoolean(2), role, "is a superuser");
            refuse(rows.getBoolean(3), role, "bypasses row-level security");
            refuse(rows.getLong(4) > 0, role, "owns CloudRoute's tables");
            refuse(rows.getLong(5) > 0, role, "may become a role that bypasses row-level security");
        }
    }

    private static void refuse(boolean wrong, String role, String what) {
        if (wrong) {
            throw new IllegalStateException(
                    "CloudRoute does not start: its database role \"%s\" %s, so the walls between tenants would not hold. Make the roles with db/roles.sql and sign in as those."
                            .formatted(role, what));
        }
    }
}
