package io.cloudroute.plan;

import static io.cloudroute.plan.db.Tables.ITEMS;
import static io.cloudroute.plan.db.Tables.REPRICINGS;
import static io.cloudroute.plan.db.Tables.VERSIONS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;

import io.cloudroute.lever.Lever;
import io.cloudroute.tenancy.CustomerId;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Plans as they are kept, as far as whoever asks sees them.
@Component
class PlanReads {

    private final DSLContext dsl;

    PlanReads(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<PlanVersion> find(CustomerId customer, int version) {
        return versions(VERSIONS.CUSTOMER_ID.eq(customer).and(VERSIONS.VERSION.eq(version))).stream()
                .findFirst();
    }

    Optional<PlanVersion> latest(CustomerId customer) {
        return find(customer, number(customer));
    }

    /// What changes of prices made of a version, the latest first.
    List<Repricing> repricings(CustomerId customer, int version) {
        return dsl.select(REPRICINGS.DOCUMENT, REPRICINGS.PRICED_AT)
                .from(REPRICINGS)
                .where(REPRICINGS.CUSTOMER_ID.eq(customer), REPRICINGS.VERSION.eq(version))
                .orderBy(REPRICINGS.PRICED_AT.desc())
                .fetch(row -> new Repricing(PlanJson.read(row.value1(), Repricing.Moves.class), row.value2()));
    }

    /// The latest version; 0 where there is none.
    int number(CustomerId customer) {
        var latest = dsl.select(max(VERSIONS.VERSION))
                .from(VERSIONS)
                .where(VERSIONS.CUSTOMER_ID.eq(customer))
                .fetchSingle()
                .value1();
        return latest == null ? 0 : latest;
    }

    List<PlanVersion> versions(Condition which) {
        return dsl.select(
                        VERSIONS.VERSION,
                        VERSIONS.NAME,
                        VERSIONS.NOTE,
                        VERSIONS.DOCUMENT.convertFrom(json -> PlanJson.read(json, PlanVersion.Document.class)),
                        VERSIONS.PROMOTED_AT)
                .from(VERSIONS)
                .where(which)
                .orderBy(VERSIONS.VERSION.desc())
                .fetch(mapping(PlanVersion::new));
    }

    List<PlanItem> items(Condition which) {
        return dsl.select(
                        ITEMS.ITEM_ID,
                        ITEMS.VERSION,
                        ITEMS.LEVER.convertFrom(id -> Lever.of(id).orElseThrow()),
                        ITEMS.CALL_SITE,
                        ITEMS.STATUS.convertFrom(Status::valueOf),
                        ITEMS.REASON,
                        ITEMS.OWNER,
                        ITEMS.STARTS_ON,
                        ITEMS.DUE_ON,
                        ITEMS.CHANGES)
                .from(ITEMS)
                .where(which)
                .orderBy(ITEMS.VERSION.desc(), ITEMS.POSITION)
                .fetch(mapping(PlanItem::new));
    }
}
