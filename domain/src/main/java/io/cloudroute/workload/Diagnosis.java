package io.cloudroute.workload;

import io.cloudroute.lever.Field;
import io.cloudroute.lever.Market;
import io.cloudroute.money.Usd;
import io.cloudroute.usage.MeasuredUsage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What measured usage says, and which lever comes first. A value without any name of an account or a resource.
///
/// Amounts are run-rates: the mean day × 30.4375, rounded to the micro-dollar.
///
/// @param first null, as is `last`, where no bill was read
/// @param days on which a bill speaks; 0 where none was read
/// @param monthly Bedrock's gross
/// @param monthlyTokens what of that is for tokens
/// @param models the dearest first; their shares add up to 1
/// @param findings what asks for action first, and of those the most money first
/// @param estimates what the three levers that save most would save
public record Diagnosis(
        Source source,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        int days,
        Usd monthly,
        Usd monthlyTokens,
        List<ModelShare> models,
        List<Finding> findings,
        List<Gap> gaps,
        Estimates estimates) {

    static final BigDecimal DAYS_OF_A_MONTH = new BigDecimal("30.4375");

    public enum Source {
        BILL,
        NUMBERS,
        EXAMPLE
    }

    /// @param model empty for what has none, [io.cloudroute.usage.Spend#UNKNOWN] for what nobody knows
    /// @param share of Bedrock's gross, to six decimals
    public record ModelShare(String model, BigDecimal share, Usd monthly) {}

    public Diagnosis {
        models = List.copyOf(models);
        findings = List.copyOf(findings);
        gaps = List.copyOf(gaps);
    }

    /// From what bills measured. The order of its lines does not matter.
    ///
    /// @param said what is known of a model's requests beside the bill
    static Diagnosis of(
            MeasuredUsage usage, Market market, DiagnosisSettings settings, Map<String, Map<Field, BigDecimal>> said) {
        return new Examination(usage, Source.BILL, market, settings).diagnosis(said);
    }

    /// The example: a support product that sends everything to a large model, at the prices of the day.
    static Diagnosis example(LocalDate today, Market market, DiagnosisSettings settings) {
        return new Examination(Example.usage(today), Source.EXAMPLE, market, settings).diagnosis(Map.of());
    }
}
