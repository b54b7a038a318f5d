package io.cloudroute.web.inbox;

import io.cloudroute.pricing.PriceDrafts;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.usage.Import;
import io.cloudroute.usage.Imports;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What waits for somebody, by what they may do about it.
@Component
public class Waiting {

    private static final Duration EXPIRES_SOON = Duration.ofDays(2);

    private final Imports imports;
    private final Organisations organisations;
    private final PriceDrafts drafts;
    private final Clock clock;

    Waiting(Imports imports, Organisations organisations, PriceDrafts drafts, Clock clock) {
        this.imports = imports;
        this.organisations = organisations;
        this.drafts = drafts;
        this.clock = clock;
    }

    /// @param word names its sort: `inbox.<word>` says it of the subject, `inbox.<word>.do` is the verb
    /// @param subject what it is about
    /// @param where whose it is; empty when it is one's own organisation's
    /// @param at since when it waits, or until when it can wait
    public record Item(String word, String subject, String where, Instant at, String path) {}

    /// The longest waiting first, but questions before failures.
    public List<Item> of(Seat seat) {
        var items = new ArrayList<Item>();
        var names = organisations.all();
        for (var each : imports.waiting()) {
            var own = each.customer().value().equals(seat.organisation().value());
            var where = own
                    ? ""
                    : names.stream()
                            .filter(name ->
                                    name.id().value().equals(each.customer().value()))
                            .map(Organisations.Organisation::name)
                            .findFirst()
                            .orElse("");
            items.add(new Item(
                    each.state() == Import.State.FAILED ? "failed" : word(each),
                    each.name(),
                    where,
                    each.finishedAt() == null ? each.createdAt() : each.finishedAt(),
                    "customers/" + each.customer() + "/bills?import=" + each.id()));
        }
        if (seat.roles().stream().anyMatch(Set.of(Role.OWNER, Role.MANAGER, Role.ADMIN)::contains)) {
            var soon = clock.instant().plus(EXPIRES_SOON);
            organisations.invitations(seat.organisation()).stream()
                    .filter(each -> each.expiresAt().isBefore(soon))
                    .forEach(each -> items.add(new Item("invitation", each.email(), "", each.expiresAt(), "people")));
        }
        if (seat.has(Role.ADMIN)) {
            drafts.open().forEach(each -> items.add(new Item("draft", each.title(), "", each.createdAt(), "prices")));
        }
        return items.stream()
                .sorted(Comparator.comparing((Item each) -> each.word().equals("failed"))
                        .thenComparing(Item::at))
                .toList();
    }

    private static String word(Import asking) {
        return asking.questions().stream().anyMatch(Import.Question.OtherPayer.class::isInstance) ? "payer" : "days";
    }
}
