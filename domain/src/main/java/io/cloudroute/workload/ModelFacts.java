package io.cloudroute.workload;

import static io.cloudroute.workload.db.Tables.MODEL_FACTS;

import io.cloudroute.lever.Capabilities;
import io.cloudroute.lever.Capabilities.Fact;
import io.cloudroute.tenancy.Happened;
import io.cloudroute.tenancy.Viewers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/// What models can do: what comes with the product, and what this installation's broker knows better. Everybody may
/// read it; the broker's administrators keep it.
@Component
public class ModelFacts {

    record Changed() {}

    public record Kept(Fact fact, Instant at) {}

    /// Another node may change it, so nothing is held longer.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private record Held(Capabilities capabilities, Instant until) {}

    private final DSLContext dsl;
    private final DSLContext everybody;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile @Nullable Held held;

    ModelFacts(
            DSLContext dsl,
            @Qualifier("visitorDsl") DSLContext everybody,
            Viewers viewers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dsl = dsl;
        this.everybody = everybody;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
    }

    /// With what this node's broker changed at once, and what another's did within a minute.
    public Capabilities capabilities() {
        var known = held;
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = new Held(
                    Capabilities.standard().with(kept().stream().map(Kept::fact).toList()),
                    clock.instant().plus(LONGEST));
            held = known;
        }
        return known.capabilities();
    }

    @TransactionalEventListener
    void on(Changed changed) {
        held = null;
    }

    /// What stands beside or in the place of what comes with the product.
    public List<Kept> kept() {
        return everybody
                .selectFrom(MODEL_FACTS)
                .orderBy(MODEL_FACTS.CAPABILITY, MODEL_FACTS.MODEL)
                .fetch(row -> new Kept(
                        new Fact(row.getModel(), row.getCapability(), row.getValue(), row.getSource()),
                        row.getSetAt()));
    }

    /// Puts a fact in the place of what was known of the same model and capability.
    @Transactional
    @PreAuthorize("hasRole('BROKER_ADMIN')")
    public void keep(Fact fact) {
        dsl.insertInto(MODEL_FACTS)
                .set(MODEL_FACTS.MODEL, fact.model())
                .set(MODEL_FACTS.CAPABILITY, fact.capability())
                .set(MODEL_FACTS.VALUE, fact.value())
                .set(MODEL_FACTS.SOURCE, fact.source())
                .set(MODEL_FACTS.SET_AT, clock.instant())
                .onConflict(MODEL_FACTS.MODEL, MODEL_FACTS.CAPABILITY)
                .doUpdate()
                .set(MODEL_FACTS.VALUE, fact.value())
                .set(MODEL_FACTS.SOURCE, fact.source())
                .set(MODEL_FACTS.SET_AT, clock.instant())
                .execute();
        changed("models.change", fact);
    }

    /// Goes back to what comes with the product.
    ///
    /// @return false where nothing else was kept
    @Transactional
    @PreAuthorize("hasRole('BROKER_ADMIN')")
    public boolean restore(String model, String capability) {
        var gone = dsl.deleteFrom(MODEL_FACTS)
                .where(MODEL_FACTS.MODEL.eq(model), MODEL_FACTS.CAPABILITY.eq(capability))
                .returning()
                .fetchOptional();
        gone.ifPresent(row -> changed(
                "models.restore", new Fact(row.getModel(), row.getCapability(), row.getValue(), row.getSource())));
        return gone.isPresent();
    }

    private void changed(String action, Fact fact) {
        events.publishEvent(new Changed());
        events.publishEvent(new Happened(
                viewers.seat().orElseThrow().organisation(),
                action,
                fact.model(),
                Map.of("capability", fact.capability(), "value", fact.value(), "source", fact.source())));
    }
}
