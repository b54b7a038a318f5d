package io.cloudroute.workload;

import io.cloudroute.lever.Lever;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Models;
import io.cloudroute.pricing.PriceBook;
import io.cloudroute.usage.MeasuredUsage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
public record Diagnosis(
        Source source,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        int days,
        Usd monthly,
        Usd monthlyTokens,
        List<ModelShare> models,
        List<Finding> findings,
        List<Gap> gaps) {

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
    public static Diagnosis of(MeasuredUsage usage, PriceBook book, Models models, DiagnosisSettings settings) {
        return new Examination(usage, Source.BILL, book, models, settings).diagnosis();
    }

    /// The example: a support product that sends everything to a large model, at the prices of the day.
    public static Diagnosis example(LocalDate today, PriceBook book, Models models, DiagnosisSettings settings) {
        return new Examination(Example.usage(today), Source.EXAMPLE, book, models, settings).diagnosis();
    }

    /// The findings with the most money to save, the most first, each by another lever.
    public List<Finding> biggest(int count) {
        var levers = new HashSet<Lever>();
        return findings.stream()
                .filter(finding -> finding.saving() != null && !finding.levers().isEmpty())
                .sorted(Comparator.comparing(Diagnosis::hoped).reversed())
                .filter(finding -> levers.add(finding.levers().getFirst()))
                .limit(count)
                .toList();
    }

    private static Usd hoped(Finding finding) {
        return finding.saving() == null ? Usd.ZERO : finding.saving().high();
    }
}
