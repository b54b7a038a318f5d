package io.cloudroute.usage;

import static io.cloudroute.usage.db.Tables.BILLS;
import static io.cloudroute.usage.db.Tables.CURRENT_BILLS;
import static io.cloudroute.usage.db.Tables.IMPORTS;
import static io.cloudroute.usage.db.Tables.IMPORT_FILES;
import static io.cloudroute.usage.db.Tables.SUPERSESSIONS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.PersonId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/// Reads imports in whatever transaction is under way.
@Component
class ImportReads {

    static final TypeReference<List<Import.Question>> QUESTIONS = new TypeReference<>() {};
    static final TypeReference<List<Supersession.Change>> CHANGES = new TypeReference<>() {};
    private static final TypeReference<Import.Progress> PROGRESS = new TypeReference<>() {};
    private static final TypeReference<Import.Refusal> REFUSAL = new TypeReference<>() {};
    private static final TypeReference<Map<String, Boolean>> ANSWERS = new TypeReference<>() {};
    static final TypeReference<Map<String, Usd>> TOTALS = new TypeReference<>() {};

    private final DSLContext dsl;

    ImportReads(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Import.State> state(CustomerId customer, ImportId id) {
        return dsl.select(IMPORTS.STATE)
                .from(IMPORTS)
                .where(IMPORTS.CUSTOMER_ID.eq(customer), IMPORTS.IMPORT_ID.eq(id))
                .fetchOptional(row -> Import.State.valueOf(row.value1()));
    }

    Optional<Import> find(CustomerId customer, ImportId id) {
        return imports(IMPORTS.CUSTOMER_ID.eq(customer).and(IMPORTS.IMPORT_ID.eq(id)), 1).stream()
                .findFirst();
    }

    List<Import> list(CustomerId customer, @Nullable ImportId before, int limit) {
        var older = before == null
                ? noCondition()
                : row(IMPORTS.CREATED_AT, IMPORTS.IMPORT_ID)
                        .lt(select(IMPORTS.as("last").CREATED_AT, IMPORTS.as("last").IMPORT_ID)
                                .from(IMPORTS.as("last"))
                                .where(
                                        IMPORTS.as("last").CUSTOMER_ID.eq(customer),
                                        IMPORTS.as("last").IMPORT_ID.eq(before)));
        return imports(IMPORTS.CUSTOMER_ID.eq(customer).and(older), limit);
    }

    /// Of every customer that the walls let through, the latest first.
    List<Import> everywhere(@Nullable Instant before, int limit) {
        return imports(before == null ? noCondition() : IMPORTS.CREATED_AT.lt(before), limit);
    }

    /// Of every customer that the walls let through: what asks something, and what has failed since then.
    List<Import> waiting(Instant failedSince, int limit) {
        return imports(
                IMPORTS.STATE
                        .eq(Import.State.NEEDS_ANSWER.name())
                        .or(IMPORTS.STATE.eq(Import.State.FAILED.name()).and(IMPORTS.FINISHED_AT.gt(failedSince))),
                limit);
    }

    private List<Import> imports(Condition which, int limit) {
        return dsl.select(
                        IMPORTS.CUSTOMER_ID,
                        IMPORTS.IMPORT_ID,
                        IMPORTS.STATE.convertFrom(Import.State::valueOf),
                        IMPORTS.NAME,
                        IMPORTS.FORMAT.convert(Converter.fromNullable(String.class, Format.class, Format::valueOf)),
                        IMPORTS.FORMAT_VERSION,
                        IMPORTS.BYTES,
                        IMPORTS.ROWS_READ,
                        IMPORTS.EXPORTED_AT,
                        IMPORTS.CREATED_BY.convert(Converter.fromNullable(UUID.class, PersonId.class, PersonId::new)),
                        IMPORTS.CREATED_AT,
                        IMPORTS.STARTED_AT,
                        IMPORTS.FINISHED_AT,
                        IMPORTS.PROGRESS.convertFrom(json -> progress(json)),
                        row(IMPORTS.STATE, IMPORTS.QUESTIONS, IMPORTS.ANSWERS)
                                .convertFrom(each -> Import.State.valueOf(each.value1()) == Import.State.NEEDS_ANSWER
                                        ? unanswered(each.value2(), each.value3())
                                        : List.<Import.Question>of()),
                        IMPORTS.ERROR_DETAIL.convert(Converter.fromNullable(
                                JSONB.class, Import.Refusal.class, json -> Json.read(json, REFUSAL))),
                        IMPORTS.SAME_IMPORT_ID,
                        parts(),
                        bills())
                .from(IMPORTS)
                .where(which)
                .orderBy(IMPORTS.CREATED_AT.desc(), IMPORTS.IMPORT_ID.desc())
                .limit(limit)
                .fetch(mapping(Import::new));
    }

    private static Field<List<Import.Part>> parts() {
        return multiset(select(IMPORT_FILES.PART, IMPORT_FILES.NAME, IMPORT_FILES.BYTES)
                        .from(IMPORT_FILES)
                        .where(
                                IMPORT_FILES.CUSTOMER_ID.eq(IMPORTS.CUSTOMER_ID),
                                IMPORT_FILES.IMPORT_ID.eq(IMPORTS.IMPORT_ID))
                        .orderBy(IMPORT_FILES.PART))
                .convertFrom(rows -> rows.map(mapping(Import.Part::new)));
    }

    private static Field<List<Import.Bill>> bills() {
        return multiset(select(
                                BILLS.PAYER_ACCOUNT_ID,
                                BILLS.PERIOD.convertFrom(YearMonth::from),
                                BILLS.DAYS,
                                BILLS.FIRST_DAY,
                                BILLS.LAST_DAY,
                                BILLS.ROWS,
                                BILLS.HOURLY,
                                field(exists(selectOne()
                                        .from(CURRENT_BILLS)
                                        .where(
                                                CURRENT_BILLS.CUSTOMER_ID.eq(BILLS.CUSTOMER_ID),
                                                CURRENT_BILLS.PAYER_ACCOUNT_ID.eq(BILLS.PAYER_ACCOUNT_ID),
                                                CURRENT_BILLS.PERIOD.eq(BILLS.PERIOD),
                                                CURRENT_BILLS.IMPORT_ID.eq(BILLS.IMPORT_ID)))),
                                BILLS.TOTALS.convertFrom(json -> Json.read(json, TOTALS)))
                        .from(BILLS)
                        .where(BILLS.CUSTOMER_ID.eq(IMPORTS.CUSTOMER_ID), BILLS.IMPORT_ID.eq(IMPORTS.IMPORT_ID))
                        .orderBy(BILLS.PERIOD, BILLS.PAYER_ACCOUNT_ID))
                .convertFrom(rows -> rows.map(mapping(Import.Bill::new)));
    }

    List<Supersession> supersessions(CustomerId customer, int limit) {
        return dsl.select(
                        SUPERSESSIONS.SUPERSESSION_ID,
                        SUPERSESSIONS.PAYER_ACCOUNT_ID,
                        SUPERSESSIONS.PERIOD.convertFrom(YearMonth::from),
                        SUPERSESSIONS.OLD_IMPORT_ID,
                        SUPERSESSIONS.NEW_IMPORT_ID,
                        SUPERSESSIONS.AT,
                        SUPERSESSIONS.CHANGES.convertFrom(json -> Json.read(json, CHANGES)))
                .from(SUPERSESSIONS)
                .where(SUPERSESSIONS.CUSTOMER_ID.eq(customer))
                .orderBy(SUPERSESSIONS.AT.desc(), SUPERSESSIONS.SUPERSESSION_ID)
                .limit(limit)
                .fetch(mapping(Supersession::new));
    }

    /// Keeps the hash of the content: of the parts' hashes, in an order that does not depend on the parts'.
    Optional<byte[]> contentHash(CustomerId customer, ImportId id) {
        var parts = dsl.select(IMPORT_FILES.SHA256)
                .from(IMPORT_FILES)
                .where(IMPORT_FILES.CUSTOMER_ID.eq(customer), IMPORT_FILES.IMPORT_ID.eq(id))
                .orderBy(IMPORT_FILES.SHA256)
                .fetch(IMPORT_FILES.SHA256);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(digest::update);
            return Optional.of(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Import.Question> openQuestions(CustomerId customer, ImportId id) {
        return dsl.select(IMPORTS.QUESTIONS, IMPORTS.ANSWERS)
                .from(IMPORTS)
                .where(IMPORTS.CUSTOMER_ID.eq(customer), IMPORTS.IMPORT_ID.eq(id))
                .fetchSingle(row -> unanswered(row.value1(), row.value2()));
    }

    /// The keys of the questions that were answered with yes.
    Map<String, Boolean> answers(CustomerId customer, ImportId id) {
        return dsl.select(IMPORTS.ANSWERS)
                .from(IMPORTS)
                .where(IMPORTS.CUSTOMER_ID.eq(customer), IMPORTS.IMPORT_ID.eq(id))
                .fetchSingle(row -> Json.read(row.value1(), ANSWERS));
    }

    void answered(CustomerId customer, ImportId id, String key) {
        var answers = new HashMap<>(answers(customer, id));
        answers.put(key, true);
        dsl.update(IMPORTS)
                .set(IMPORTS.ANSWERS, Json.write(answers, ANSWERS))
                .where(IMPORTS.CUSTOMER_ID.eq(customer), IMPORTS.IMPORT_ID.eq(id))
                .execute();
    }

    private static List<Import.Question> unanswered(JSONB questions, JSONB answers) {
        var answered = Json.read(answers, ANSWERS);
        return Json.read(questions, QUESTIONS).stream()
                .filter(question -> !answered.containsKey(question.key()))
                .toList();
    }

    private static Import.Progress progress(JSONB json) {
        return json.data().equals("{}") ? Import.Progress.NONE : Json.read(json, PROGRESS);
    }
}
