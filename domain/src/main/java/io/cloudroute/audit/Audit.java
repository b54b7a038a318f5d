package io.cloudroute.audit;

import static io.cloudroute.audit.db.Tables.EVENTS;
import static org.jooq.Records.mapping;

import io.cloudroute.tenancy.Happened;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.Viewer;
import io.cloudroute.tenancy.Viewers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Who did what. Append-only: no role may change or delete an entry.
@Component
@Transactional
public class Audit {

    private static final JsonMapper JSON = new JsonMapper();

    private final DSLContext dsl;
    private final Viewers viewers;

    Audit(DSLContext dsl, Viewers viewers) {
        this.dsl = dsl;
        this.viewers = viewers;
    }

    /// @param actor the person; null for background work
    public record Event(
            UUID id,
            Instant at,
            OrganisationId organisation,
            String side,
            @Nullable UUID actor,
            String action,
            String subject,
            Map<String, Object> detail) {}

    /// Records what the viewer of this transaction did to the tenant's record.
    ///
    /// @param action dotted words, such as `member.suspend`
    /// @param detail no secrets, and nothing out of a bill
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(OrganisationId organisation, String action, String subject, Map<String, ?> detail) {
        var viewer = viewers.current().orElseThrow();
        dsl.insertInto(EVENTS)
                .set(EVENTS.ORGANISATION_ID, organisation)
                .set(EVENTS.SIDE, side(viewer))
                .set(EVENTS.ACTOR_ID, actor(viewer))
                .set(EVENTS.ACTION, action)
                .set(EVENTS.SUBJECT, subject)
                .set(EVENTS.DETAIL, JSONB.valueOf(JSON.writeValueAsString(detail)))
                .execute();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Happened happened) {
        record(happened.organisation(), happened.action(), happened.subject(), happened.detail());
    }

    /// The latest events that the viewer may see, newest first, before the given time.
    @Transactional(readOnly = true)
    public List<Event> latest(Instant before, int limit) {
        return dsl.select(
                        EVENTS.EVENT_ID,
                        EVENTS.AT,
                        EVENTS.ORGANISATION_ID,
                        EVENTS.SIDE,
                        EVENTS.ACTOR_ID,
                        EVENTS.ACTION,
                        EVENTS.SUBJECT,
                        EVENTS.DETAIL.convertFrom(Audit::read))
                .from(EVENTS)
                .where(EVENTS.AT.lt(before))
                .orderBy(EVENTS.AT.desc())
                .limit(limit)
                .fetch(mapping(Event::new));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(JSONB json) {
        return JSON.readValue(json.data(), Map.class);
    }

    private static String side(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Customer _ -> "CUSTOMER";
            case Viewer.Partner _ -> "PARTNER";
            case Viewer.Broker _ -> "BROKER";
            case Viewer.Worker _ -> "WORKER";
        };
    }

    private static @Nullable UUID actor(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Customer customer -> customer.person().value();
            case Viewer.Partner partner -> partner.person().value();
            case Viewer.Broker broker -> broker.person().value();
            case Viewer.Worker _ -> null;
        };
    }
}
