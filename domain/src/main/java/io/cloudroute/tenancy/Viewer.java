package io.cloudroute.tenancy;

import java.util.Set;

/// Whose eyes a transaction reads with.
public sealed interface Viewer {

    /// A member of a customer.
    ///
    /// @param organisations those whose names it may read: its own and its partners'
    record Customer(CustomerId customer, PersonId person, Set<OrganisationId> organisations) implements Viewer {
        public Customer {
            organisations = Set.copyOf(organisations);
        }
    }

    /// A member of a partner.
    ///
    /// @param customers the customers of its active engagements
    record Partner(PartnerId partner, PersonId person, Set<CustomerId> customers, Set<OrganisationId> organisations)
            implements Viewer {
        public Partner {
            customers = Set.copyOf(customers);
            organisations = Set.copyOf(organisations);
        }
    }

    /// A member of the broker.
    record Broker(OrganisationId broker, PersonId person) implements Viewer {}

    /// Background work for one customer.
    record Worker(CustomerId customer) implements Viewer {}
}
