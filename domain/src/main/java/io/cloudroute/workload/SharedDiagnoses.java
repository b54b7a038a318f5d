package io.cloudroute.workload;

import static io.cloudroute.workload.db.Tables.SHARED_DIAGNOSES;

import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/// Diagnoses that somebody chose to share by an unguessable link, for two weeks. Whoever has the link may read it, and
/// may end it.
@Component
@Transactional("visitor")
public class SharedDiagnoses {

    public static final Duration KEPT = Duration.ofDays(14);

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Usd.class, new ToStringSerializer(Usd.class))
                    .addDeserializer(Usd.class, new FromStringDeserializer<>(Usd.class) {
                        @Override
                        protected Usd _deserialize(String text, DeserializationContext context) {
                            return Usd.of(text);
                        }
                    }))
            .build();

    /// @param until when it is forgotten
    public record Shared(Diagnosis diagnosis, Instant until) {}

    private final DSLContext dsl;
    private final Clock clock;

    SharedDiagnoses(@Qualifier("visitorDsl") DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /// Keeps the result, without the bill it came from.
    public Secret share(Diagnosis diagnosis) {
        forgetExpired();
        var token = Secret.random("d");
        var now = clock.instant();
        dsl.insertInto(SHARED_DIAGNOSES)
                .set(SHARED_DIAGNOSES.TOKEN_HASH, token.hash())
                .set(SHARED_DIAGNOSES.CREATED_AT, now)
                .set(SHARED_DIAGNOSES.EXPIRES_AT, now.plus(KEPT))
                .set(SHARED_DIAGNOSES.RESULT, JSONB.valueOf(JSON.writeValueAsString(diagnosis)))
                .execute();
        return token;
    }

    /// Nothing where the token is unknown, expired or ended: which, is not told.
    @Transactional(value = "visitor", readOnly = true)
    public Optional<Shared> find(Secret token) {
        return dsl.select(SHARED_DIAGNOSES.RESULT, SHARED_DIAGNOSES.EXPIRES_AT)
                .from(SHARED_DIAGNOSES)
                .where(SHARED_DIAGNOSES.TOKEN_HASH.eq(token.hash()), SHARED_DIAGNOSES.EXPIRES_AT.gt(clock.instant()))
                .fetchOptional(row -> new Shared(JSON.readValue(row.value1().data(), Diagnosis.class), row.value2()));
    }

    /// Ends the sharing at once; whether there was one to end.
    public boolean end(Secret token) {
        return dsl.deleteFrom(SHARED_DIAGNOSES)
                        .where(SHARED_DIAGNOSES.TOKEN_HASH.eq(token.hash()))
                        .execute()
                > 0;
    }

    /// Removes what is past its time.
    int forgetExpired() {
        return dsl.deleteFrom(SHARED_DIAGNOSES)
                .where(SHARED_DIAGNOSES.EXPIRES_AT.le(clock.instant()))
                .execute();
    }
}
