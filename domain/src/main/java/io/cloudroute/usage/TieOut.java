package io.cloudroute.usage;

import static io.cloudroute.usage.db.Tables.CURRENT_BILLS;
import static io.cloudroute.usage.db.Tables.FACTS;
import static io.cloudroute.usage.db.Tables.SERIES;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.sum;

import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Prices;
import io.cloudroute.tenancy.CustomerId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What of a bill is explained, and what is not. The current bills only.
@Component
public class TieOut {

    private static final Table<?> CURRENT = FACTS.join(SERIES)
            .on(SERIES.CUSTOMER_ID.eq(FACTS.CUSTOMER_ID), SERIES.SERIES_ID.eq(FACTS.SERIES_ID))
            .join(CURRENT_BILLS)
            .on(
                    CURRENT_BILLS.CUSTOMER_ID.eq(FACTS.CUSTOMER_ID),
                    CURRENT_BILLS.PAYER_ACCOUNT_ID.eq(SERIES.PAYER_ACCOUNT_ID),
                    CURRENT_BILLS.PERIOD.eq(FACTS.PERIOD),
                    CURRENT_BILLS.IMPORT_ID.eq(FACTS.IMPORT_ID));

    private final DSLContext dsl;
    private final Prices prices;

    TieOut(DSLContext dsl, Prices prices) {
        this.dsl = dsl;
        this.prices = prices;
    }

    /// The parts of a bill.
    ///
    /// @param gross all but credits, refunds and tax
    /// @param credits negative, as billed
    /// @param refunds negative, as billed
    public record Amounts(Usd gross, Usd credits, Usd refunds, Usd tax) {

        public Usd net() {
            return Usd.sum(List.of(gross, credits, refunds, tax));
        }
    }

    public record Payer(String payer, Amounts amounts) {}

    /// @param bedrock the Bedrock part of gross
    /// @param explained of that; see [Explanation]
    /// @param share of Bedrock money, discounts counted like charges, from 0 to 1; null where there is none
    /// @param residuals what is not explained, the most money first
    /// @param unclassified usage types that neither the parser nor a rule knows, the most money first
    public record Report(
            YearMonth first,
            YearMonth last,
            Amounts total,
            List<Payer> payers,
            Usd bedrock,
            Usd explained,
            @Nullable BigDecimal share,
            List<Residual> residuals,
            List<Unclassified> unclassified) {}

    public enum Reason {
        UNCLASSIFIED,
        NO_PRICE,
        PRICE_DIFFERS
    }

    /// Bedrock money that is not explained.
    ///
    /// @param lines of the bill
    /// @param billedPerMillion USD per million tokens, as billed; null where nothing counts tokens
    /// @param bookPerMillion USD per million tokens in the price book on the last day; null where it has no price
    public record Residual(
            Reason reason,
            String usageType,
            String product,
            String region,
            @Nullable String model,
            LocalDate firstDay,
            LocalDate lastDay,
            long lines,
            Usd cost,
            @Nullable BigDecimal billedPerMillion,
            @Nullable BigDecimal bookPerMillion) {}

    /// @param because why the parser does not know it
    public record Unclassified(
            String usageType, String product, String operation, String unit, String because, long lines, Usd cost) {}

    /// The report for the billing months from the first to the last.
    @Transactional(readOnly = true)
    public Report report(CustomerId customer, YearMonth first, YearMonth last) {
        var within = FACTS.CUSTOMER_ID
                .eq(customer)
                .and(FACTS.PERIOD.between(first.atDay(1), last.atDay(1)))
                .and(SERIES.CUSTOMER_ID.eq(customer));
        var payers = payers(within);
        var explanation = Explanation.of(lines(within), prices.book());
        return new Report(
                first,
                last,
                add(payers.stream().map(Payer::amounts).toList()),
                payers,
                explanation.bedrock(),
                explanation.explained(),
                explanation.share(),
                explanation.residuals(),
                unclassified(within));
    }

    private List<Payer> payers(Condition within) {
        var byPayer = new TreeMap<String, Amounts>();
        dsl.select(SERIES.PAYER_ACCOUNT_ID, SERIES.CHARGE_TYPE, sum(FACTS.COST_USD))
                .from(CURRENT)
                .where(within)
                .groupBy(SERIES.PAYER_ACCOUNT_ID, SERIES.CHARGE_TYPE)
                .forEach(row -> byPayer.merge(
                        row.value1(), amounts(row.value2(), new Usd(row.value3())), (a, b) -> add(List.of(a, b))));
        return byPayer.entrySet().stream()
                .map(entry -> new Payer(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Explanation.Line> lines(Condition within) {
        return dsl.select(
                        SERIES.USAGE_TYPE,
                        SERIES.PRODUCT,
                        SERIES.REGION,
                        SERIES.CHARGE_TYPE,
                        SERIES.CLASSIFIED,
                        SERIES.MODEL,
                        SERIES.KIND,
                        SERIES.DIRECTION,
                        SERIES.TIER,
                        SERIES.ROUTING,
                        SERIES.CONTEXT,
                        SERIES.TTL,
                        SERIES.MODALITY,
                        SERIES.CUSTOM_MODEL,
                        SERIES.TOKENS_PER_UNIT,
                        FACTS.DAY,
                        sum(FACTS.QUANTITY),
                        sum(FACTS.COST_USD).convertFrom(Usd::new),
                        sum(FACTS.LINES).convertFrom(BigDecimal::longValueExact))
                .from(CURRENT)
                .where(within, SERIES.BEDROCK.isTrue(), SERIES.CHARGE_TYPE.notIn("CREDIT", "REFUND", "TAX"))
                .groupBy(
                        SERIES.USAGE_TYPE,
                        SERIES.PRODUCT,
                        SERIES.REGION,
                        SERIES.CHARGE_TYPE,
                        SERIES.CLASSIFIED,
                        SERIES.MODEL,
                        SERIES.KIND,
                        SERIES.DIRECTION,
                        SERIES.TIER,
                        SERIES.ROUTING,
                        SERIES.CONTEXT,
                        SERIES.TTL,
                        SERIES.MODALITY,
                        SERIES.CUSTOM_MODEL,
                        SERIES.TOKENS_PER_UNIT,
                        FACTS.DAY)
                .fetch(mapping(Explanation.Line::new));
    }

    private List<Unclassified> unclassified(Condition within) {
        return dsl.select(
                        SERIES.USAGE_TYPE,
                        SERIES.PRODUCT,
                        SERIES.OPERATION,
                        SERIES.UNIT,
                        SERIES.REASON.convertFrom(reason -> reason == null ? "" : reason),
                        sum(FACTS.LINES).convertFrom(BigDecimal::longValueExact),
                        sum(FACTS.COST_USD).convertFrom(Usd::new))
                .from(CURRENT)
                .where(
                        within,
                        SERIES.BEDROCK.isTrue(),
                        SERIES.CLASSIFIED.isFalse(),
                        SERIES.CHARGE_TYPE.in("USAGE", "DISCOUNTED_USAGE"))
                .groupBy(SERIES.USAGE_TYPE, SERIES.PRODUCT, SERIES.OPERATION, SERIES.UNIT, SERIES.REASON)
                .orderBy(sum(FACTS.COST_USD).desc(), SERIES.USAGE_TYPE)
                .fetch(mapping(Unclassified::new));
    }

    private static Amounts amounts(String chargeType, Usd cost) {
        return switch (chargeType) {
            case "CREDIT" -> new Amounts(Usd.ZERO, cost, Usd.ZERO, Usd.ZERO);
            case "REFUND" -> new Amounts(Usd.ZERO, Usd.ZERO, cost, Usd.ZERO);
            case "TAX" -> new Amounts(Usd.ZERO, Usd.ZERO, Usd.ZERO, cost);
            default -> new Amounts(cost, Usd.ZERO, Usd.ZERO, Usd.ZERO);
        };
    }

    private static Amounts add(Collection<Amounts> amounts) {
        return new Amounts(
                Usd.sum(amounts.stream().map(Amounts::gross).toList()),
                Usd.sum(amounts.stream().map(Amounts::credits).toList()),
                Usd.sum(amounts.stream().map(Amounts::refunds).toList()),
                Usd.sum(amounts.stream().map(Amounts::tax).toList()));
    }
}
