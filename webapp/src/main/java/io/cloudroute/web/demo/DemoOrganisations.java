package io.cloudroute.web.demo;

import io.cloudroute.identity.Accounts;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Forgotten;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.PartnerId;
import io.cloudroute.tenancy.PersonId;
import io.cloudroute.tenancy.Side;
import io.cloudroute.web.security.SignInSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Makes the demo: a broker, a partner, two customers and their people.
@Component
class DemoOrganisations {

    private static final Logger log = LoggerFactory.getLogger(DemoOrganisations.class);

    private static final Map<String, Side> DEMO = Map.of(
            DemoPeople.BROKER, Side.BROKER,
            DemoPeople.BRIGHTLINE, Side.PARTNER,
            DemoPeople.NORTHWIND, Side.CUSTOMER,
            DemoPeople.QUILLSTONE, Side.CUSTOMER);

    private final ApplicationEventPublisher events;
    private final Directory directory;
    private final Accounts accounts;
    private final SignInSettings signIn;
    private final String issuer;

    DemoOrganisations(
            Directory directory,
            Accounts accounts,
            SignInSettings signIn,
            ApplicationEventPublisher events,
            @Value("${cloudroute.base-url}") String issuer) {
        this.directory = directory;
        this.events = events;
        this.accounts = accounts;
        this.signIn = signIn;
        this.issuer = issuer;
    }

    boolean isThere() {
        return directory.organisation(Side.CUSTOMER, DemoPeople.NORTHWIND).isPresent();
    }

    /// Takes out of the demo's organisations, and of no other, what was done in them: whoever and whatever is not in
    /// the demo at first, and what its customers were handed. The price book and the audit stay.
    void empty() {
        for (var each : DEMO.entrySet()) {
            directory.organisation(each.getValue(), each.getKey()).ifPresent(organisation -> {
                directory.empty(organisation);
                if (each.getValue() == Side.CUSTOMER) {
                    events.publishEvent(new Forgotten(new CustomerId(organisation.value())));
                }
            });
        }
        for (var each : DemoPeople.all()) {
            accounts.find(each.email()).ifPresent(account -> {
                accounts.begin(account.id(), DemoPeople.PASSWORD);
                person(each.email()).ifPresent(person -> directory.prefer(person, null, null));
            });
        }
    }

    /// Makes what is not there.
    ///
    /// @return whether the demo is in this installation now
    boolean make() {
        if (!isThere() && directory.broker().isPresent()) {
            log.info("This installation has a broker already, so the demo is not loaded into it");
            return false;
        }
        var organisations = new HashMap<String, OrganisationId>();
        DEMO.forEach((name, side) -> organisations.put(name, organisation(side, name)));
        people(organisations);
        directory.engage(
                new CustomerId(Objects.requireNonNull(organisations.get(DemoPeople.NORTHWIND))
                        .value()),
                new PartnerId(Objects.requireNonNull(organisations.get(DemoPeople.BRIGHTLINE))
                        .value()));
        return true;
    }

    private OrganisationId organisation(Side side, String name) {
        return directory.organisation(side, name).orElseGet(() -> directory.found(side, name, true));
    }

    private void people(Map<String, OrganisationId> organisations) {
        if (signIn.provider() != SignInSettings.Provider.EMBEDDED) {
            return; // the provider's own people come in by its group mapping
        }
        for (var each : DemoPeople.all()) {
            if (accounts.create(each.email(), each.name(), DemoPeople.PASSWORD)
                    instanceof Accounts.Creation.Weak(var why)) {
                throw new IllegalStateException("the demo's password is refused: " + why);
            }
            var account = accounts.find(each.email()).orElseThrow();
            var person = directory.signIn(issuer, account.id().toString(), each.email(), each.name());
            var organisation = Objects.requireNonNull(organisations.get(each.organisation()));
            directory.join(organisation, person, each.roles());
        }
    }

    /// The demo's person with this address, where the embedded sign-in has made them.
    Optional<PersonId> person(String email) {
        return accounts.find(email)
                .flatMap(account -> directory.known(issuer, account.id().toString()));
    }
}
