package io.cloudroute.plan;

import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.workload.MeasuredSites;
import io.cloudroute.workload.Sites;
import java.util.Optional;
import java.util.stream.Stream;
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
                .map(found -> new Basis(
                        found.first(),
                        found.last(),
                        billed(found).limit(MOST_SITES).toList(),
                        billed(found)
                                .skip(MOST_SITES)
                                .map(MeasuredSites.Site::billed)
                                .reduce(found.sites().left(), Usd::plus)))
                .filter(basis -> !basis.sites().isEmpty());
    }

    /// Of what is not billed, nothing can be saved.
    private static Stream<MeasuredSites.Site> billed(Sites.Found found) {
        return found.sites().sites().stream().filter(site -> !site.billed().isZero());
    }
}
