package io.cloudroute.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Begins each transaction by becoming the viewer's database role and naming the viewer to the walls.
///
/// Both are local to the transaction, so a pooled connection remembers nothing. The values are printed from parsed
/// UUIDs.
final class WalledTransactionManager extends JdbcTransactionManager {

    private final Viewers viewers;
    private final String prefix;

    WalledTransactionManager(DataSource dataSource, Viewers viewers, String prefix) {
        super(dataSource);
        this.viewers = viewers;
        this.prefix = prefix;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        var viewer = viewers.current()
                .orElseThrow(() -> new NoViewerException("nobody is signed in, so nothing can be read"));
        super.doBegin(transaction, definition);
        try {
            bind(connection(), viewer);
        } catch (SQLException | RuntimeException failure) {
            // The template does not call back for a begin that failed, so the thread would keep an aborted transaction.
            try {
                connection().rollback();
            } catch (SQLException | RuntimeException second) {
                failure.addSuppressed(second);
            }
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The viewer could not be bound to the transaction", failure);
        }
    }

    private Connection connection() {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new IllegalStateException("a transaction has begun without a connection");
        }
        return holder.getConnection();
    }

    private void bind(Connection connection, Viewer viewer) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    switch (viewer) {
                        case Viewer.Customer(var customer, var person, var organisations) ->
                            role("customer")
                                    + set("customer", customer.value())
                                    + set("person", person.value())
                                    + set("organisations", list(organisations));
                        case Viewer.Partner(var partner, var person, var customers, var organisations) ->
                            role("partner")
                                    + set("partner", partner.value())
                                    + set("person", person.value())
                                    + set("customers", list(customers))
                                    + set("organisations", list(organisations));
                        case Viewer.Broker(var broker, var person) ->
                            role("broker") + set("broker", broker.value()) + set("person", person.value());
                        case Viewer.Worker(var customer) -> role("worker") + set("customer", customer.value());
                    });
        }
    }

    private String role(String side) {
        return "set local role \"%s_%s\";".formatted(prefix, side);
    }

    private static String set(String name, Object value) {
        return "set local app.%s = '%s';".formatted(name, value);
    }

    /// Ids print as UUIDs.
    private static String list(Collection<? extends Record> ids) {
        return ids.stream().map(Record::toString).sorted().collect(Collectors.joining(","));
    }
}
