package io.cloudroute.tenancy;

import static io.cloudroute.tenancy.db.Tables.REPLIES;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was answered to a write that named an idempotency key, so that its repetition gets the same answer and does
/// nothing again.
@Component
@Transactional(Databases.VISITOR)
public class Replies {

    /// How long a key is remembered.
    public static final Duration KEPT = Duration.ofHours(24);

    /// A write that has not ended by then died with its node, and may be tried again.
    private static final Duration LONGEST_WORK = Duration.ofMinutes(5);

    /// @param location the header of that name, if there was one
    public record Reply(
            int status,
            @Nullable String contentType,
            @Nullable String location,
            byte[] body) {}

    /// What a key is known for.
    public sealed interface Standing {
        /// Nothing until now; it is taken by this.
        record Fresh() implements Standing {}

        record Answered(Reply reply) implements Standing {}

        record AtWork() implements Standing {}

        /// Another request.
        record Taken() implements Standing {}
    }

    private final DSLContext dsl;
    private final Clock clock;

    Replies(@Qualifier("visitorDsl") DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /// Takes the key for this request, unless it is known already.
    ///
    /// @param key chosen by the caller, and theirs alone in this organisation
    /// @param request all that makes it another request when it differs
    public Standing begin(Seat seat, String key, byte[] request) {
        var now = clock.instant();
        dsl.deleteFrom(REPLIES).where(REPLIES.BEGUN_AT.lt(now.minus(KEPT))).execute();
        dsl.deleteFrom(REPLIES)
                .where(is(seat, key), REPLIES.STATUS.isNull(), REPLIES.BEGUN_AT.lt(now.minus(LONGEST_WORK)))
                .execute();
        int taken = dsl.insertInto(REPLIES)
                .set(REPLIES.ORGANISATION_ID, seat.organisation())
                .set(REPLIES.PERSON_ID, seat.person())
                .set(REPLIES.KEY_HASH, hash(key.getBytes(StandardCharsets.UTF_8)))
                .set(REPLIES.REQUEST_HASH, hash(request))
                .set(REPLIES.BEGUN_AT, now)
                .onConflictDoNothing()
                .execute();
        if (taken == 1) {
            return new Standing.Fresh();
        }
        var known = dsl.selectFrom(REPLIES).where(is(seat, key)).fetchOne();
        if (known == null) {
            return new Standing.AtWork(); // the other one failed this moment: the caller tries again
        }
        if (!Arrays.equals(known.getRequestHash(), hash(request))) {
            return new Standing.Taken();
        }
        return known.getStatus() == null
                ? new Standing.AtWork()
                : new Standing.Answered(
                        new Reply(known.getStatus(), known.getContentType(), known.getLocation(), known.getBody()));
    }

    public void keep(Seat seat, String key, Reply reply) {
        dsl.update(REPLIES)
                .set(REPLIES.STATUS, (short) reply.status())
                .set(REPLIES.CONTENT_TYPE, reply.contentType())
                .set(REPLIES.LOCATION, reply.location())
                .set(REPLIES.BODY, reply.body())
                .where(is(seat, key))
                .execute();
    }

    /// Nothing came of it: the key may be used again.
    public void forget(Seat seat, String key) {
        dsl.deleteFrom(REPLIES).where(is(seat, key)).execute();
    }

    private static Condition is(Seat seat, String key) {
        return REPLIES.ORGANISATION_ID
                .eq(seat.organisation())
                .and(REPLIES.PERSON_ID.eq(seat.person()))
                .and(REPLIES.KEY_HASH.eq(hash(key.getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] hash(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
