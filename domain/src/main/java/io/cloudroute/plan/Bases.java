package io.cloudroute.plan;

import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.workload.MeasuredSites;
import io.cloudroute.workload.Sites;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The call sites that plans rest on.
@Component
public class Bases {

    private static final int MOST_SITES = 25;

    private final Sites sites;

    Bases(Sites sites) {
        this.sites = sites;
    }

    /// Nothing where no bill speaks of Bedrock at prices that are known.
    public Optional<Basis> of(CustomerId customer) {
        return sites.of(customer)
                .filter(found -> !found.sites().sites().isEmpty())
                .map(found -> new Basis(
                        found.first(),
                        found.last(),
                        found.sites().sites().stream().limit(MOST_SITES).toList(),
                        found.sites().sites().stream()
                                .skip(MOST_SITES)
                                .map(MeasuredSites.Site::billed)
                                .reduce(found.sites().left(), Usd::plus)));
    }
}
