package io.cloudroute.identity;

import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Happened;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.PersonId;
import io.cloudroute.tenancy.Secret;
import io.cloudroute.tenancy.Side;
import io.cloudroute.tenancy.Viewers;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links to a new password that whoever keeps an organisation's members hands to one of them.
@Component
@Transactional
public class MemberResets {

    private final Organisations organisations;
    private final Directory directory;
    private final Viewers viewers;
    private final Accounts accounts;
    private final Resets resets;
    private final ApplicationEventPublisher events;

    MemberResets(
            Organisations organisations,
            Directory directory,
            Viewers viewers,
            Accounts accounts,
            Resets resets,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.directory = directory;
        this.viewers = viewers;
        this.accounts = accounts;
        this.resets = resets;
        this.events = events;
    }

    /// What became of the wish for a link.
    public sealed interface Outcome {
        /// @param token for `/idp/new-password?token=…`, shown this once
        record Made(Secret token) implements Outcome {}

        /// No such member here, or one without an account of the embedded sign-in.
        record NotFound() implements Outcome {}

        /// The member works in other organisations too, which this one's keeper must not open: the broker's
        /// administrator
        /// may make the link.
        record BelongsElsewhere() implements Outcome {}
    }

    @PreAuthorize("hasAnyRole('CUSTOMER_OWNER', 'PARTNER_MANAGER', 'BROKER_ADMIN')")
    public Outcome link(OrganisationId organisation, PersonId person) {
        var member = organisations.members(organisation).stream()
                .filter(each -> each.person().equals(person))
                .findFirst();
        var account = member.flatMap(found -> accounts.find(found.email()));
        if (account.isEmpty()) {
            return new Outcome.NotFound();
        }
        var broker = viewers.seat().filter(seat -> seat.side() == Side.BROKER).isPresent();
        var elsewhere = directory.seats(person).stream()
                .anyMatch(seat -> !seat.organisation().equals(organisation));
        if (elsewhere && !broker) {
            return new Outcome.BelongsElsewhere();
        }
        var token = resets.begin(account.get().id());
        events.publishEvent(new Happened(organisation, "member.reset-link", person.toString(), Map.of()));
        return new Outcome.Made(token);
    }
}
