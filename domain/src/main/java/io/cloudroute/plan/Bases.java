package io.cloudroute.plan;

import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.usage.Spend;
import io.cloudroute.workload.Diagnoses;
import io.cloudroute.workload.MeasuredSites;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The call sites that plans rest on.
@Component
public class Bases {

    /// Four whole weeks: each weekday counts the same.
    private static final int DAYS = 28;

    private static final int MOST_SITES = 25;

    private final Spend spend;
    private final Diagnoses diagnoses;

    Bases(Spend spend, Diagnoses diagnoses) {
        this.spend = spend;
        this.diagnoses = diagnoses;
    }

    /// Nothing where no bill speaks of Bedrock at prices that are known.
    public Optional<Basis> of(CustomerId customer) {
        return spend.span(customer).map(Spend.Span::last).flatMap(last -> {
            var first = last.minusDays(DAYS - 1L);
            return diagnoses
                    .sites(customer, first, last)
                    .filter(found -> !found.sites().isEmpty())
                    .map(found -> new Basis(
                            first,
                            last,
                            found.sites().stream().limit(MOST_SITES).toList(),
                            found.sites().stream()
                                    .skip(MOST_SITES)
                                    .map(MeasuredSites.Site::billed)
                                    .reduce(found.left(), Usd::plus)));
        });
    }
}
