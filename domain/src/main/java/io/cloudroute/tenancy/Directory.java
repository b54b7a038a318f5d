package io.cloudroute.tenancy;

import static io.cloudroute.tenancy.db.Tables.ACCESS_TOKENS;
import static io.cloudroute.tenancy.db.Tables.ENGAGEMENTS;
import static io.cloudroute.tenancy.db.Tables.IDENTITIES;
import static io.cloudroute.tenancy.db.Tables.INVITATIONS;
import static io.cloudroute.tenancy.db.Tables.MEMBERSHIPS;
import static io.cloudroute.tenancy.db.Tables.ORGANISATIONS;
import static io.cloudroute.tenancy.db.Tables.PEOPLE;
import static io.cloudroute.tenancy.db.Tables.REPLIES;
import static io.cloudroute.tenancy.db.Tables.SAVED_VIEWS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The sign-in directory: what must be known before there is a viewer. Works as the visitor's role, which sees no
/// tenant's data.
@Component
@Transactional(Databases.VISITOR)
public class Directory {

    /// What the directory calls the embedded sign-in, whose address may change while its people stay.
    public static final String EMBEDDED = "embedded";

    private final DSLContext dsl;
    private final DSLContext demo;
    private final Clock clock;
    private final String baseUrl;

    Directory(
            @Qualifier("visitorDsl") DSLContext dsl,
            @Qualifier("infraDsl") DSLContext demo,
            Clock clock,
            @Value("${cloudroute.base-url:}") String baseUrl) {
        this.dsl = dsl;
        this.demo = demo;
        this.clock = clock;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /// A person as the directory knows them.
    ///
    /// @param locale `en` or `de`, when they chose one
    /// @param colourScheme `light` or `dark`, when they chose one
    public record Person(
            PersonId id,
            String email,
            String name,
            @Nullable String locale,
            @Nullable String colourScheme) {}

    /// What an invitation offers, for whoever holds its token.
    public record Offer(
            OrganisationId organisation,
            UUID invitation,
            String organisationName,
            Side side,
            String email,
            Set<Role> roles) {}

    /// A membership that was taken away.
    public record Suspended(PersonId person, OrganisationId organisation) {}

    /// What became of an attempt to accept an invitation.
    public sealed interface Acceptance {
        record Joined(Seat seat) implements Acceptance {}

        /// The token is unknown, expired, used or revoked: which, is not told.
        record NotValid() implements Acceptance {}

        record ForSomebodyElse(String invitedEmail) implements Acceptance {}
    }

    /// A personal access token that was found valid.
    public record TokenSeat(Seat seat, Set<String> scopes) {}

    /// Finds the person whom a provider's subject is, or makes one; their name and address follow the provider.
    public Person signIn(String issuer, String subject, String email, String name) {
        var known = known(issuer, subject);
        var address = email.strip().toLowerCase(Locale.ROOT);
        if (known.isPresent()) {
            var person = known.get();
            var changed = dsl.update(PEOPLE)
                    .set(PEOPLE.EMAIL, address)
                    .set(PEOPLE.NAME, name)
                    .where(
                            PEOPLE.PERSON_ID.eq(person),
                            row(PEOPLE.EMAIL, PEOPLE.NAME).ne(row(address, name)))
                    .execute();
            if (changed > 0) {
                dsl.update(MEMBERSHIPS)
                        .set(MEMBERSHIPS.EMAIL, address)
                        .set(MEMBERSHIPS.NAME, name)
                        .where(MEMBERSHIPS.PERSON_ID.eq(person))
                        .execute();
            }
            return person(person).orElseThrow();
        }
        var person = new PersonId(UUID.randomUUID());
        dsl.insertInto(PEOPLE, PEOPLE.PERSON_ID, PEOPLE.EMAIL, PEOPLE.NAME)
                .values(person, address, name)
                .execute();
        dsl.insertInto(IDENTITIES, IDENTITIES.ISSUER, IDENTITIES.SUBJECT, IDENTITIES.PERSON_ID)
                .values(name(issuer), subject, person)
                .execute();
        return new Person(person, address, name, null, null);
    }

    /// The person whom a provider's subject is, if they ever signed in.
    @Transactional(value = Databases.VISITOR, readOnly = true)
    public Optional<PersonId> known(String issuer, String subject) {
        return dsl.select(IDENTITIES.PERSON_ID)
                .from(IDENTITIES)
                .where(IDENTITIES.ISSUER.eq(name(issuer)), IDENTITIES.SUBJECT.eq(subject))
                .fetchOptional(IDENTITIES.PERSON_ID);
    }

    @Transactional(value = Databases.VISITOR, readOnly = true)
    public Optional<Person> person(PersonId person) {
        return dsl.select(PEOPLE.PERSON_ID, PEOPLE.EMAIL, PEOPLE.NAME, PEOPLE.LOCALE, PEOPLE.COLOUR_SCHEME)
                .from(PEOPLE)
                .where(PEOPLE.PERSON_ID.eq(person))
                .fetchOptional(mapping(Person::new));
    }

    /// Remembers the language and the colours a person chose.
    public void prefer(PersonId person, @Nullable String locale, @Nullable String colourScheme) {
        dsl.update(PEOPLE)
                .set(PEOPLE.LOCALE, locale)
                .set(PEOPLE.COLOUR_SCHEME, colourScheme)
                .where(PEOPLE.PERSON_ID.eq(person))
                .execute();
    }

    /// The organisations in which the person may act now, the one last used first.
    @Transactional(value = Databases.VISITOR, readOnly = true)
    public List<Seat> seats(PersonId person) {
        return dsl.select(
                        MEMBERSHIPS.PERSON_ID,
                        MEMBERSHIPS.ORGANISATION_ID,
                        ORGANISATIONS.NAME,
                        ORGANISATIONS.SIDE.convertFrom(Side::valueOf),
                        MEMBERSHIPS.ROLES.convertFrom(Directory::roles))
                .from(MEMBERSHIPS)
                .join(ORGANISATIONS)
                .on(ORGANISATIONS.ORGANISATION_ID.eq(MEMBERSHIPS.ORGANISATION_ID))
                .join(PEOPLE)
                .on(PEOPLE.PERSON_ID.eq(MEMBERSHIPS.PERSON_ID))
                .where(MEMBERSHIPS.PERSON_ID.eq(person), MEMBERSHIPS.SUSPENDED_AT.isNull())
                .orderBy(
                        ORGANISATIONS
                                .ORGANISATION_ID
                                .eq(PEOPLE.LAST_ORGANISATION_ID)
                                .desc()
                                .nullsLast(),
                        ORGANISATIONS.NAME)
                .fetch(mapping(Seat::new));
    }

    /// The person's seat in this organisation, unless there is none or it is suspended.
    @Transactional(value = Databases.VISITOR, readOnly = true)
    public Optional<Seat> seat(PersonId person, OrganisationId organisation) {
        return seats(person).stream()
                .filter(seat -> seat.organisation().equals(organisation))
                .findFirst();
    }

    /// The members who were suspended after the given time, so that their open screens can be closed.
    @Transactional(value = Databases.VISITOR, readOnly = true)
    public Set<Suspended> suspendedSince(Instant time) {
        return dsl.select(MEMBERSHIPS.PERSON_ID, MEMBERSHIPS.ORGANISATION_ID)
                .from(MEMBERSHIPS)
                .where(MEMBERSHIPS.CHANGED_AT.ge(time), MEMBERSHIPS.SUSPENDED_AT.isNotNull())
                .fetchSet(mapping(Suspended::new));
    }

    /// Remembers where the person works, so that the next sign-in begins there.
    public void choose(PersonId person, OrganisationId organisation) {
        dsl.update(PEOPLE)
                .set(PEOPLE.LAST_ORGANISATION_ID, organisation)
                .where(PEOPLE.PERSON_ID.eq(person))
                .execute();
    }

    /// The eyes of this person in this organisation, as things stand now; empty without an active membership.
    @Transactional(value = Databases.VISITOR, readOnly = true)
    public Optional<Viewer> viewer(PersonId person, OrganisationId organisation) {
        var side = dsl.select(ORGANISATIONS.SIDE)
                .from(MEMBERSHIPS)
                .join(ORGANISATIONS)
                .on(ORGANISATIONS.ORGANISATION_ID.eq(MEMBERSHIPS.ORGANISATION_ID))
                .where(
                        MEMBERSHIPS.PERSON_ID.eq(person),
                        MEMBERSHIPS.ORGANISATION_ID.eq(organisation),
                        MEMBERSHIPS.SUSPENDED_AT.isNull())
                .fetchOptional(row -> Side.valueOf(row.value1()));
        return side.map(found -> switch (found) {
            case CUSTOMER -> customer(person, organisation);
            case PARTNER -> partner(person, organisation);
            case BROKER -> new Viewer.Broker(organisation, person);
        });
    }

    private Viewer customer(PersonId person, OrganisationId organisation) {
        var customer = new CustomerId(organisation.value());
        var organisations = new HashSet<>(Set.of(organisation));
        dsl.selectDistinct(ENGAGEMENTS.PARTNER_ID)
                .from(ENGAGEMENTS)
                .where(ENGAGEMENTS.CUSTOMER_ID.eq(customer))
                .forEach(
                        row -> organisations.add(new OrganisationId(row.value1().value())));
        return new Viewer.Customer(customer, person, organisations);
    }

    private Viewer partner(PersonId person, OrganisationId organisation) {
        var partner = new PartnerId(organisation.value());
        var customers = new HashSet<>(dsl.selectDistinct(ENGAGEMENTS.CUSTOMER_ID)
                .from(ENGAGEMENTS)
                .where(ENGAGEMENTS.PARTNER_ID.eq(partner), ENGAGEMENTS.UNTIL.isNull())
                .fetch(ENGAGEMENTS.CUSTOMER_ID));
        var organisations = customers.stream()
                .map(customer -> new OrganisationId(customer.value()))
                .collect(Collectors.toCollection(HashSet::new));
        organisations.add(organisation);
        return new Viewer.Partner(partner, person, customers, organisations);
    }

    /// What the holder of this token is offered; empty when it is not, or no longer, valid.
    @Transactional(value = Databases.VISITOR, readOnly = true)
    public Optional<Offer> offer(Secret token) {
        return dsl.select(
                        INVITATIONS.ORGANISATION_ID,
                        INVITATIONS.INVITATION_ID,
                        ORGANISATIONS.NAME,
                        ORGANISATIONS.SIDE.convertFrom(Side::valueOf),
                        INVITATIONS.EMAIL,
                        INVITATIONS.ROLES.convertFrom(Directory::roles))
                .from(INVITATIONS)
                .join(ORGANISATIONS)
                .on(ORGANISATIONS.ORGANISATION_ID.eq(INVITATIONS.ORGANISATION_ID))
                .where(
                        INVITATIONS.TOKEN_HASH.eq(token.hash()),
                        INVITATIONS.EXPIRES_AT.gt(clock.instant()),
                        INVITATIONS.ACCEPTED_AT.isNull(),
                        INVITATIONS.REVOKED_AT.isNull())
                .fetchOptional(mapping(Offer::new));
    }

    /// Makes the person a member. The address must be the invited one, unless the invitation names none (`*`).
    public Acceptance accept(Secret token, PersonId person) {
        var offer = offer(token).orElse(null);
        var who = person(person).orElse(null);
        if (offer == null || who == null) {
            return new Acceptance.NotValid();
        }
        if (!offer.email().equals("*") && !offer.email().equalsIgnoreCase(who.email())) {
            return new Acceptance.ForSomebodyElse(offer.email());
        }
        var taken = dsl.update(INVITATIONS)
                .set(INVITATIONS.ACCEPTED_AT, clock.instant())
                .set(INVITATIONS.ACCEPTED_BY, person.value())
                .where(
                        INVITATIONS.ORGANISATION_ID.eq(offer.organisation()),
                        INVITATIONS.INVITATION_ID.eq(offer.invitation()),
                        INVITATIONS.ACCEPTED_AT.isNull())
                .execute();
        if (taken == 0) {
            return new Acceptance.NotValid();
        }
        join(offer.organisation(), who, offer.roles());
        return new Acceptance.Joined(seat(person, offer.organisation()).orElseThrow());
    }

    /// Makes the person a member with these roles, or gives the member these; a suspension stays.
    public void join(OrganisationId organisation, Person person, Set<Role> roles) {
        var names = roles.stream().map(Role::name).sorted().toArray(String[]::new);
        dsl.insertInto(MEMBERSHIPS)
                .set(MEMBERSHIPS.ORGANISATION_ID, organisation)
                .set(MEMBERSHIPS.PERSON_ID, person.id())
                .set(MEMBERSHIPS.EMAIL, person.email())
                .set(MEMBERSHIPS.NAME, person.name())
                .set(MEMBERSHIPS.ROLES, names)
                .onConflict(MEMBERSHIPS.ORGANISATION_ID, MEMBERSHIPS.PERSON_ID)
                .doUpdate()
                .set(MEMBERSHIPS.ROLES, names)
                .set(MEMBERSHIPS.CHANGED_AT, clock.instant())
                .execute();
    }

    /// Brings the memberships that a sign-in provider's claims make of a person to what they say now. Roles that
    /// were changed here stay until the provider says something else than before. A membership that came about
    /// here stays as it is. One that the claims no longer grant is suspended until they grant it again.
    ///
    /// @param granted every organisation that the claims name, with the roles there; no entry without a role
    public void claimed(Person person, Map<OrganisationId, Set<Role>> granted) {
        granted.forEach((organisation, roles) -> {
            var names = roles.stream().map(Role::name).sorted().toArray(String[]::new);
            var withdrawn = MEMBERSHIPS.CLAIMED_ROLES.eq(new String[0]);
            dsl.insertInto(MEMBERSHIPS)
                    .set(MEMBERSHIPS.ORGANISATION_ID, organisation)
                    .set(MEMBERSHIPS.PERSON_ID, person.id())
                    .set(MEMBERSHIPS.EMAIL, person.email())
                    .set(MEMBERSHIPS.NAME, person.name())
                    .set(MEMBERSHIPS.ROLES, names)
                    .set(MEMBERSHIPS.CLAIMED_ROLES, names)
                    .onConflict(MEMBERSHIPS.ORGANISATION_ID, MEMBERSHIPS.PERSON_ID)
                    .doUpdate()
                    .set(MEMBERSHIPS.ROLES, names)
                    .set(MEMBERSHIPS.CLAIMED_ROLES, names)
                    .set(
                            MEMBERSHIPS.SUSPENDED_AT,
                            when(withdrawn, inline((Instant) null, MEMBERSHIPS.SUSPENDED_AT))
                                    .otherwise(MEMBERSHIPS.SUSPENDED_AT))
                    .set(MEMBERSHIPS.CHANGED_AT, clock.instant())
                    .where(
                            // one with the very roles that the provider grants is taken for the provider's
                            MEMBERSHIPS.CLAIMED_ROLES.isNotNull().or(MEMBERSHIPS.ROLES.eq(names)),
                            MEMBERSHIPS.CLAIMED_ROLES.isDistinctFrom(names))
                    .execute();
        });
        dsl.update(MEMBERSHIPS)
                .set(MEMBERSHIPS.SUSPENDED_AT, clock.instant())
                .set(MEMBERSHIPS.CLAIMED_ROLES, new String[0])
                .set(MEMBERSHIPS.CHANGED_AT, clock.instant())
                .where(
                        MEMBERSHIPS.PERSON_ID.eq(person.id()),
                        MEMBERSHIPS.CLAIMED_ROLES.ne(new String[0]),
                        MEMBERSHIPS.SUSPENDED_AT.isNull(),
                        MEMBERSHIPS.ORGANISATION_ID.notIn(granted.keySet()))
                .execute();
    }

    /// Takes everybody and everything out of a demo's organisation without a viewer: members, invitations,
    /// tokens, kept answers, saved views, engagements. Works as the infrastructure's role, which may delete in
    /// the organisation that is named to the walls, and nowhere else.
    @Transactional(Databases.INFRA)
    public void empty(OrganisationId organisation) {
        demo.execute("set local app.demo = '" + organisation + "'");
        for (var table : List.of(ACCESS_TOKENS, SAVED_VIEWS, REPLIES, INVITATIONS, MEMBERSHIPS, ENGAGEMENTS)) {
            demo.deleteFrom(table).execute();
        }
    }

    /// The seat and scopes of a personal access token; empty when it is unknown, expired or revoked, or its owner
    /// suspended.
    public Optional<TokenSeat> token(Secret token) {
        var found = dsl.selectFrom(ACCESS_TOKENS)
                .where(
                        ACCESS_TOKENS.TOKEN_HASH.eq(token.hash()),
                        ACCESS_TOKENS.EXPIRES_AT.gt(clock.instant()),
                        ACCESS_TOKENS.REVOKED_AT.isNull())
                .fetchOptional();
        return found.flatMap(row -> seat(row.getPersonId(), row.getOrganisationId())
                .map(seat -> {
                    var now = clock.instant();
                    if (row.getLastUsedAt() == null || row.getLastUsedAt().isBefore(now.minus(Duration.ofMinutes(1)))) {
                        dsl.update(ACCESS_TOKENS)
                                .set(ACCESS_TOKENS.LAST_USED_AT, now)
                                .where(
                                        ACCESS_TOKENS.ORGANISATION_ID.eq(row.getOrganisationId()),
                                        ACCESS_TOKENS.TOKEN_ID.eq(row.getTokenId()))
                                .execute();
                    }
                    return new TokenSeat(seat, Set.of(row.getScopes()));
                }));
    }

    /// The organisation of this side with this id, or else the only one with exactly this name, for claims that name
    /// one.
    @Transactional(value = Databases.VISITOR, readOnly = true)
    public Optional<OrganisationId> organisation(Side side, String name) {
        var found = dsl.select(ORGANISATIONS.ORGANISATION_ID)
                .from(ORGANISATIONS)
                .where(
                        ORGANISATIONS.SIDE.eq(side.name()),
                        ORGANISATIONS
                                .NAME
                                .eq(name)
                                .or(ORGANISATIONS
                                        .ORGANISATION_ID
                                        .cast(String.class)
                                        .eq(name)))
                .fetch(ORGANISATIONS.ORGANISATION_ID);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Founds an organisation before anybody is a member: the installation's broker, and the demo's.
    public OrganisationId found(Side side, String name, boolean demo) {
        var id = new OrganisationId(UUID.randomUUID());
        dsl.insertInto(
                        ORGANISATIONS,
                        ORGANISATIONS.ORGANISATION_ID,
                        ORGANISATIONS.SIDE,
                        ORGANISATIONS.NAME,
                        ORGANISATIONS.DEMO)
                .values(id, side.name(), name, demo)
                .execute();
        return id;
    }

    /// Lets the demo's partner see the demo's customer.
    public void engage(CustomerId customer, PartnerId partner) {
        dsl.insertInto(ENGAGEMENTS, ENGAGEMENTS.CUSTOMER_ID, ENGAGEMENTS.PARTNER_ID)
                .values(customer, partner)
                .onConflictDoNothing()
                .execute();
    }

    /// The broker's organisation, once the installation has one.
    @Transactional(value = Databases.VISITOR, readOnly = true)
    public Optional<OrganisationId> broker() {
        return dsl.select(ORGANISATIONS.ORGANISATION_ID)
                .from(ORGANISATIONS)
                .where(ORGANISATIONS.SIDE.eq(Side.BROKER.name()))
                .fetchOptional(ORGANISATIONS.ORGANISATION_ID);
    }

    /// Whether somebody with this role may act in the organisation.
    @Transactional(value = Databases.VISITOR, readOnly = true)
    public boolean staffed(OrganisationId organisation, Role role) {
        return dsl.fetchExists(dsl.selectOne()
                .from(MEMBERSHIPS)
                .where(
                        MEMBERSHIPS.ORGANISATION_ID.eq(organisation),
                        MEMBERSHIPS.SUSPENDED_AT.isNull(),
                        MEMBERSHIPS.ROLES.contains(new String[] {role.name()})));
    }

    /// A one-time link's token for the first member of an organisation; earlier ones are revoked.
    public Secret firstInvitation(OrganisationId organisation, Role role, Duration validity) {
        dsl.update(INVITATIONS)
                .set(INVITATIONS.REVOKED_AT, clock.instant())
                .where(
                        INVITATIONS.ORGANISATION_ID.eq(organisation),
                        INVITATIONS.EMAIL.eq("*"),
                        INVITATIONS.ACCEPTED_AT.isNull())
                .execute();
        var token = Secret.random("crj");
        dsl.insertInto(INVITATIONS)
                .set(INVITATIONS.ORGANISATION_ID, organisation)
                .set(INVITATIONS.EMAIL, "*")
                .set(INVITATIONS.ROLES, new String[] {role.name()})
                .set(INVITATIONS.TOKEN_HASH, token.hash())
                .set(INVITATIONS.EXPIRES_AT, clock.instant().plus(validity))
                .execute();
        return token;
    }

    private String name(String issuer) {
        return issuer.replaceAll("/+$", "").equals(baseUrl) ? EMBEDDED : issuer;
    }

    static Set<Role> roles(String[] names) {
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
