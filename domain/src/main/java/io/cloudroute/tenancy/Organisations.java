package io.cloudroute.tenancy;

import static io.cloudroute.tenancy.db.Tables.ENGAGEMENTS;
import static io.cloudroute.tenancy.db.Tables.INVITATIONS;
import static io.cloudroute.tenancy.db.Tables.MEMBERSHIPS;
import static io.cloudroute.tenancy.db.Tables.ORGANISATIONS;
import static org.jooq.Records.mapping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Organisations and their members, through the walls: one's own, and for the broker's administrators everybody's.
@Component
@Transactional
public class Organisations {

    /// Who may keep an organisation's members: its owner or manager, and the broker's administrator.
    private static final String KEEPERS = "hasAnyRole('CUSTOMER_OWNER', 'PARTNER_MANAGER', 'BROKER_ADMIN')";

    private static final Duration INVITATION_VALIDITY = Duration.ofDays(7);

    private final DSLContext dsl;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Organisations(DSLContext dsl, Viewers viewers, ApplicationEventPublisher events, Clock clock) {
        this.dsl = dsl;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
    }

    public record Organisation(OrganisationId id, Side side, String name, boolean demo, Instant createdAt) {}

    public record Member(
            OrganisationId organisation,
            PersonId person,
            String email,
            String name,
            Set<Role> roles,
            @Nullable Instant suspendedAt) {}

    public record Invitation(UUID id, String email, Set<Role> roles, Instant createdAt, Instant expiresAt) {}

    /// What the owner of an organisation was refused, and why.
    public sealed interface Outcome {
        record Done() implements Outcome {}

        record NotFound() implements Outcome {}

        /// The organisation would be left without anybody who keeps its members.
        record LastKeeper() implements Outcome {}
    }

    /// An engagement: a partner that may see a customer.
    public record Engagement(
            UUID id, CustomerId customer, String customerName, PartnerId partner, String partnerName, Instant since) {}

    /// The organisations that the viewer may see, by name.
    @Transactional(readOnly = true)
    public List<Organisation> all() {
        return where(DSL.noCondition());
    }

    /// The customers whose spend the viewer may open, by name.
    @Transactional(readOnly = true)
    public List<Organisation> customers() {
        return where(ORGANISATIONS.SIDE.eq(Side.CUSTOMER.name()));
    }

    /// This customer, unless it is not there for the viewer.
    @Transactional(readOnly = true)
    public Optional<Organisation> customer(CustomerId customer) {
        return where(ORGANISATIONS
                        .SIDE
                        .eq(Side.CUSTOMER.name())
                        .and(ORGANISATIONS.ORGANISATION_ID.eq(new OrganisationId(customer.value()))))
                .stream()
                .findFirst();
    }

    private List<Organisation> where(Condition condition) {
        return dsl.select(
                        ORGANISATIONS.ORGANISATION_ID,
                        ORGANISATIONS.SIDE.convertFrom(Side::valueOf),
                        ORGANISATIONS.NAME,
                        ORGANISATIONS.DEMO,
                        ORGANISATIONS.CREATED_AT)
                .from(ORGANISATIONS)
                .where(condition)
                .orderBy(ORGANISATIONS.NAME)
                .fetch(mapping(Organisation::new));
    }

    @PreAuthorize("hasRole('BROKER_ADMIN')")
    public OrganisationId found(Side side, String name) {
        if (side == Side.BROKER) {
            throw new IllegalArgumentException("an installation has one broker");
        }
        var id = new OrganisationId(UUID.randomUUID());
        dsl.insertInto(ORGANISATIONS, ORGANISATIONS.ORGANISATION_ID, ORGANISATIONS.SIDE, ORGANISATIONS.NAME)
                .values(id, side.name(), name.strip())
                .execute();
        events.publishEvent(new Happened(id, "organisation.found", name.strip(), Map.of("side", side.name())));
        return id;
    }

    /// What people are called, as far as the viewer sees them.
    @Transactional(readOnly = true)
    public Map<UUID, String> names() {
        return dsl.selectDistinct(MEMBERSHIPS.PERSON_ID, MEMBERSHIPS.NAME).from(MEMBERSHIPS).fetch().stream()
                .collect(Collectors.toMap(row -> row.value1().value(), Record2::value2, (one, _) -> one));
    }

    @Transactional(readOnly = true)
    @PreAuthorize(KEEPERS)
    public List<Member> members(OrganisationId organisation) {
        return dsl.select(
                        MEMBERSHIPS.ORGANISATION_ID,
                        MEMBERSHIPS.PERSON_ID,
                        MEMBERSHIPS.EMAIL,
                        MEMBERSHIPS.NAME,
                        MEMBERSHIPS.ROLES.convertFrom(Directory::roles),
                        MEMBERSHIPS.SUSPENDED_AT)
                .from(MEMBERSHIPS)
                .where(MEMBERSHIPS.ORGANISATION_ID.eq(organisation))
                .orderBy(MEMBERSHIPS.NAME)
                .fetch(mapping(Member::new));
    }

    @Transactional(readOnly = true)
    @PreAuthorize(KEEPERS)
    public List<Invitation> invitations(OrganisationId organisation) {
        return dsl.select(
                        INVITATIONS.INVITATION_ID,
                        INVITATIONS.EMAIL,
                        INVITATIONS.ROLES.convertFrom(Directory::roles),
                        INVITATIONS.CREATED_AT,
                        INVITATIONS.EXPIRES_AT)
                .from(INVITATIONS)
                .where(
                        INVITATIONS.ORGANISATION_ID.eq(organisation),
                        INVITATIONS.ACCEPTED_AT.isNull(),
                        INVITATIONS.REVOKED_AT.isNull(),
                        INVITATIONS.EXPIRES_AT.gt(clock.instant()))
                .orderBy(INVITATIONS.CREATED_AT.desc())
                .fetch(mapping(Invitation::new));
    }

    /// Invites an address; the returned token belongs into a link and is shown this once. Empty when the viewer does
    /// not see the organisation.
    @PreAuthorize(KEEPERS)
    public Optional<Secret> invite(OrganisationId organisation, String email, Set<Role> roles) {
        var side = side(organisation);
        if (side.isEmpty()) {
            return Optional.empty();
        }
        if (roles.isEmpty() || roles.stream().anyMatch(role -> role.side() != side.get())) {
            throw new IllegalArgumentException("these roles do not belong to a " + side.get());
        }
        var token = Secret.random("crj");
        var address = email.strip().toLowerCase(Locale.ROOT);
        dsl.insertInto(INVITATIONS)
                .set(INVITATIONS.ORGANISATION_ID, organisation)
                .set(INVITATIONS.EMAIL, address)
                .set(INVITATIONS.ROLES, names(roles))
                .set(INVITATIONS.TOKEN_HASH, token.hash())
                .set(
                        INVITATIONS.INVITED_BY,
                        viewers.seat().map(seat -> seat.person().value()).orElse(null))
                .set(INVITATIONS.EXPIRES_AT, clock.instant().plus(INVITATION_VALIDITY))
                .execute();
        events.publishEvent(
                new Happened(organisation, "member.invite", address, Map.of("roles", List.of(names(roles)))));
        return Optional.of(token);
    }

    @PreAuthorize(KEEPERS)
    public Outcome revoke(OrganisationId organisation, UUID invitation) {
        int changed = dsl.update(INVITATIONS)
                .set(INVITATIONS.REVOKED_AT, clock.instant())
                .where(
                        INVITATIONS.ORGANISATION_ID.eq(organisation),
                        INVITATIONS.INVITATION_ID.eq(invitation),
                        INVITATIONS.ACCEPTED_AT.isNull(),
                        INVITATIONS.REVOKED_AT.isNull())
                .execute();
        return finish(changed, organisation, "invitation.revoke", invitation.toString(), Map.of());
    }

    /// Takes a member's access away at once, or gives it back.
    @PreAuthorize(KEEPERS)
    public Outcome suspend(OrganisationId organisation, PersonId person, boolean suspended) {
        if (suspended && lastKeeper(organisation, person)) {
            return new Outcome.LastKeeper();
        }
        int changed = dsl.update(MEMBERSHIPS)
                .set(MEMBERSHIPS.SUSPENDED_AT, suspended ? clock.instant() : null)
                .set(MEMBERSHIPS.CHANGED_AT, clock.instant())
                .where(MEMBERSHIPS.ORGANISATION_ID.eq(organisation), MEMBERSHIPS.PERSON_ID.eq(person))
                .execute();
        return finish(
                changed, organisation, suspended ? "member.suspend" : "member.restore", person.toString(), Map.of());
    }

    @PreAuthorize(KEEPERS)
    public Outcome changeRoles(OrganisationId organisation, PersonId person, Set<Role> roles) {
        var side = side(organisation);
        if (side.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (roles.isEmpty() || roles.stream().anyMatch(role -> role.side() != side.get())) {
            throw new IllegalArgumentException("these roles do not belong to a " + side.get());
        }
        if (roles.stream().noneMatch(Organisations::keeps) && lastKeeper(organisation, person)) {
            return new Outcome.LastKeeper();
        }
        int changed = dsl.update(MEMBERSHIPS)
                .set(MEMBERSHIPS.ROLES, names(roles))
                .set(MEMBERSHIPS.CHANGED_AT, clock.instant())
                .where(MEMBERSHIPS.ORGANISATION_ID.eq(organisation), MEMBERSHIPS.PERSON_ID.eq(person))
                .execute();
        return finish(changed, organisation, "member.roles", person.toString(), Map.of("roles", List.of(names(roles))));
    }

    /// The engagements that are active and that the viewer may see.
    @Transactional(readOnly = true)
    public List<Engagement> engagements() {
        var customer = ORGANISATIONS.as("customer");
        var partner = ORGANISATIONS.as("partner");
        return dsl.select(
                        ENGAGEMENTS.ENGAGEMENT_ID,
                        ENGAGEMENTS.CUSTOMER_ID,
                        customer.NAME,
                        ENGAGEMENTS.PARTNER_ID,
                        partner.NAME,
                        ENGAGEMENTS.SINCE)
                .from(ENGAGEMENTS)
                .join(customer)
                .on(customer.ORGANISATION_ID.coerce(UUID.class).eq(ENGAGEMENTS.CUSTOMER_ID.coerce(UUID.class)))
                .join(partner)
                .on(partner.ORGANISATION_ID.coerce(UUID.class).eq(ENGAGEMENTS.PARTNER_ID.coerce(UUID.class)))
                .where(ENGAGEMENTS.UNTIL.isNull())
                .orderBy(customer.NAME)
                .fetch(mapping(Engagement::new));
    }

    /// Lets a partner see a customer from now on.
    @PreAuthorize("hasAnyRole('BROKER_ADMIN', 'BROKER_OPERATIONS')")
    public void engage(CustomerId customer, PartnerId partner) {
        int added = dsl.insertInto(ENGAGEMENTS, ENGAGEMENTS.CUSTOMER_ID, ENGAGEMENTS.PARTNER_ID)
                .values(customer, partner)
                .onConflictDoNothing()
                .execute();
        finish(added, new OrganisationId(customer.value()), "engagement.begin", partner.toString(), Map.of());
    }

    /// Ends an engagement: from now on the partner sees nothing of the customer.
    @PreAuthorize("hasAnyRole('BROKER_ADMIN', 'BROKER_OPERATIONS')")
    public Outcome disengage(CustomerId customer, UUID engagement) {
        int changed = dsl.update(ENGAGEMENTS)
                .set(ENGAGEMENTS.UNTIL, clock.instant())
                .where(
                        ENGAGEMENTS.CUSTOMER_ID.eq(customer),
                        ENGAGEMENTS.ENGAGEMENT_ID.eq(engagement),
                        ENGAGEMENTS.UNTIL.isNull())
                .execute();
        return finish(changed, new OrganisationId(customer.value()), "engagement.end", engagement.toString(), Map.of());
    }

    private Outcome finish(
            int changed, OrganisationId organisation, String action, String subject, Map<String, Object> detail) {
        if (changed == 0) {
            return new Outcome.NotFound();
        }
        events.publishEvent(new Happened(organisation, action, subject, detail));
        return new Outcome.Done();
    }

    private Optional<Side> side(OrganisationId organisation) {
        return dsl.select(ORGANISATIONS.SIDE)
                .from(ORGANISATIONS)
                .where(ORGANISATIONS.ORGANISATION_ID.eq(organisation))
                .fetchOptional(row -> Side.valueOf(row.value1()))
                .filter(_ -> viewers.seat()
                        .filter(seat -> seat.side() == Side.BROKER
                                || seat.organisation().equals(organisation))
                        .isPresent());
    }

    private boolean lastKeeper(OrganisationId organisation, PersonId person) {
        var keepers = members(organisation).stream()
                .filter(member ->
                        member.suspendedAt() == null && member.roles().stream().anyMatch(Organisations::keeps))
                .map(Member::person)
                .collect(Collectors.toSet());
        return keepers.equals(Set.of(person));
    }

    private static boolean keeps(Role role) {
        return role == Role.OWNER || role == Role.MANAGER || role == Role.ADMIN;
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }
}
