package io.cloudroute.tenancy;

import static io.cloudroute.tenancy.db.Tables.ACCESS_TOKENS;
import static org.jooq.Records.mapping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Personal access tokens for the API: each person's own, in the organisation they were made in.
@Component
@Transactional
public class AccessTokens {

    /// The longest life of a token.
    public static final Duration LONGEST = Duration.ofDays(365);

    private final DSLContext dsl;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessTokens(DSLContext dsl, Viewers viewers, ApplicationEventPublisher events, Clock clock) {
        this.dsl = dsl;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
    }

    /// What a token may do.
    public enum Scope {
        READ,
        WRITE;

        /// The name in a token's scope claim and in problem answers.
        public String claim() {
            return "cloudroute." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public record Token(
            UUID id,
            String name,
            Set<Scope> scopes,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {}

    /// Makes a token; the returned secret is shown this once.
    ///
    /// @throws IllegalArgumentException when it would live longer than [#LONGEST], or have no scope
    public Secret create(String name, Set<Scope> scopes, Duration validity) {
        if (validity.isNegative() || validity.isZero() || validity.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a token lives for up to %d days".formatted(LONGEST.toDays()));
        }
        var seat = seat();
        var secret = Secret.random("crp");
        dsl.insertInto(ACCESS_TOKENS)
                .set(ACCESS_TOKENS.ORGANISATION_ID, seat.organisation())
                .set(ACCESS_TOKENS.PERSON_ID, seat.person())
                .set(ACCESS_TOKENS.NAME, name.strip())
                .set(ACCESS_TOKENS.TOKEN_HASH, secret.hash())
                .set(
                        ACCESS_TOKENS.SCOPES,
                        scopes.stream().map(Scope::name).sorted().toArray(String[]::new))
                .set(ACCESS_TOKENS.EXPIRES_AT, clock.instant().plus(validity))
                .execute();
        events.publishEvent(new Happened(seat.organisation(), "token.create", name.strip(), Map.of()));
        return secret;
    }

    /// The viewer's own tokens that still work, newest first.
    @Transactional(readOnly = true)
    public List<Token> mine() {
        var seat = seat();
        return dsl.select(
                        ACCESS_TOKENS.TOKEN_ID,
                        ACCESS_TOKENS.NAME,
                        ACCESS_TOKENS.SCOPES.convertFrom(AccessTokens::scopes),
                        ACCESS_TOKENS.CREATED_AT,
                        ACCESS_TOKENS.EXPIRES_AT,
                        ACCESS_TOKENS.LAST_USED_AT)
                .from(ACCESS_TOKENS)
                .where(
                        ACCESS_TOKENS.ORGANISATION_ID.eq(seat.organisation()),
                        ACCESS_TOKENS.PERSON_ID.eq(seat.person()),
                        ACCESS_TOKENS.REVOKED_AT.isNull(),
                        ACCESS_TOKENS.EXPIRES_AT.gt(clock.instant()))
                .orderBy(ACCESS_TOKENS.CREATED_AT.desc())
                .fetch(mapping(Token::new));
    }

    /// Ends a token at once; whether there was one to end.
    public boolean revoke(UUID token) {
        var seat = seat();
        int changed = dsl.update(ACCESS_TOKENS)
                .set(ACCESS_TOKENS.REVOKED_AT, clock.instant())
                .where(
                        ACCESS_TOKENS.ORGANISATION_ID.eq(seat.organisation()),
                        ACCESS_TOKENS.PERSON_ID.eq(seat.person()),
                        ACCESS_TOKENS.TOKEN_ID.eq(token),
                        ACCESS_TOKENS.REVOKED_AT.isNull())
                .execute();
        if (changed > 0) {
            events.publishEvent(new Happened(seat.organisation(), "token.revoke", token.toString(), Map.of()));
        }
        return changed > 0;
    }

    private Seat seat() {
        return viewers.seat().orElseThrow(() -> new NoViewerException("tokens belong to somebody who is signed in"));
    }

    private static Set<Scope> scopes(String[] names) {
        return Arrays.stream(names).map(Scope::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
