package io.cloudroute.tenancy;

import static io.cloudroute.tenancy.db.Tables.SAVED_VIEWS;
import static org.jooq.Records.mapping;

import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The views of a screen that a person keeps: what the address says, by name. Each person sees their own, and those of
/// one organisation only while acting in it.
@Component
@Transactional
public class SavedViews {

    /// The most characters of a name.
    public static final int NAME_LENGTH = 60;

    /// The most views of one screen.
    public static final int MOST = 30;

    private static final int QUERY_LENGTH = 2_000;

    private final DSLContext dsl;
    private final Viewers viewers;
    private final Clock clock;

    SavedViews(DSLContext dsl, Viewers viewers, Clock clock) {
        this.dsl = dsl;
        this.viewers = viewers;
        this.clock = clock;
    }

    /// @param query what is behind the "?" of the screen's address
    public record View(String name, String query) {}

    public enum Outcome {
        SAVED,
        TOO_MANY,
        /// The address is too long to be kept.
        TOO_LONG
    }

    /// The viewer's views of this screen, by name.
    @Transactional(readOnly = true)
    public List<View> list(String screen) {
        var seat = seat();
        return dsl.select(SAVED_VIEWS.NAME, SAVED_VIEWS.QUERY)
                .from(SAVED_VIEWS)
                .where(
                        SAVED_VIEWS.ORGANISATION_ID.eq(seat.organisation()),
                        SAVED_VIEWS.PERSON_ID.eq(seat.person()),
                        SAVED_VIEWS.SCREEN.eq(screen))
                .orderBy(SAVED_VIEWS.NAME)
                .fetch(mapping(View::new));
    }

    /// Keeps a view; one of the same name is replaced.
    public Outcome save(String screen, String name, String query) {
        var seat = seat();
        var text = name.strip();
        if (query.length() > QUERY_LENGTH) {
            return Outcome.TOO_LONG;
        }
        var others = list(screen).stream().filter(view -> !view.name().equals(text));
        if (others.count() >= MOST) {
            return Outcome.TOO_MANY;
        }
        dsl.insertInto(SAVED_VIEWS)
                .set(SAVED_VIEWS.ORGANISATION_ID, seat.organisation())
                .set(SAVED_VIEWS.PERSON_ID, seat.person())
                .set(SAVED_VIEWS.SCREEN, screen)
                .set(SAVED_VIEWS.NAME, text)
                .set(SAVED_VIEWS.QUERY, query)
                .set(SAVED_VIEWS.SAVED_AT, clock.instant())
                .onConflict(SAVED_VIEWS.ORGANISATION_ID, SAVED_VIEWS.PERSON_ID, SAVED_VIEWS.SCREEN, SAVED_VIEWS.NAME)
                .doUpdate()
                .set(SAVED_VIEWS.QUERY, query)
                .set(SAVED_VIEWS.SAVED_AT, clock.instant())
                .execute();
        return Outcome.SAVED;
    }

    public void delete(String screen, String name) {
        var seat = seat();
        dsl.deleteFrom(SAVED_VIEWS)
                .where(
                        SAVED_VIEWS.ORGANISATION_ID.eq(seat.organisation()),
                        SAVED_VIEWS.PERSON_ID.eq(seat.person()),
                        SAVED_VIEWS.SCREEN.eq(screen),
                        SAVED_VIEWS.NAME.eq(name))
                .execute();
    }

    private Seat seat() {
        return viewers.seat().orElseThrow();
    }
}
