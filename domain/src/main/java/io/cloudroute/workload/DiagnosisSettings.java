package io.cloudroute.workload;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When a finding asks for action, and what is assumed where no bill tells. Shares and ratios are from 0 to 1.
///
/// The first two thresholds are the FinOps guide's; the list multipliers are AWS's; the rest is our own judgement, to
/// be
/// set by whoever knows better.
///
/// @param topModel a single frontier model's share from which routing comes first
/// @param outputShare output's share of the money for tokens above which shorter answers come first
/// @param outputToInput output tokens for each input token below which prompts are long
/// @param cacheReadShare cache reads' share of input below which caching is worth a look
/// @param batchShare batch's share of money below which work that could wait is worth a look
/// @param regionalShare the share of money at prices above the global profile's from which it is worth a look
/// @param embeddingShare embeddings' share from which they are worth a look
/// @param peakToMean up to this the day is flat enough for capacity that is paid by the hour
/// @param priceTolerance how far a bill's price may be from list
/// @param fewestDays below which a run-rate is not to be trusted
/// @param nightFrom the first hour of the night, in UTC
/// @param nightTo the first hour after it
/// @param nightWork the share of its money that a job spends at night from which it is taken to be one nobody waits for
/// @param repeatedLow the share of fresh input that is a repeated prefix, cautiously
/// @param repeatedHigh the same, hopefully
/// @param requestsLow how many requests share a cached prefix before it expires, cautiously
/// @param requestsHigh the same, hopefully
/// @param outputCutLow the share of output that nobody needs, cautiously (the guide's 20 %)
/// @param outputCutHigh the same, hopefully (the guide's 40 %)
/// @param leastShare the share of Bedrock's money below which nothing asks for action
@ConfigurationProperties("cloudroute.diagnosis")
public record DiagnosisSettings(
        @DefaultValue("0.70") BigDecimal topModel,
        @DefaultValue("0.40") BigDecimal outputShare,
        @DefaultValue("0.05") BigDecimal outputToInput,
        @DefaultValue("0.30") BigDecimal cacheReadShare,
        @DefaultValue("0.10") BigDecimal batchShare,
        @DefaultValue("0.05") BigDecimal regionalShare,
        @DefaultValue("0.10") BigDecimal embeddingShare,
        @DefaultValue("1.5") BigDecimal peakToMean,
        @DefaultValue("0.01") BigDecimal priceTolerance,
        @DefaultValue("14") int fewestDays,
        @DefaultValue("22") int nightFrom,
        @DefaultValue("6") int nightTo,
        @DefaultValue("0.60") BigDecimal nightWork,
        @DefaultValue("0.20") BigDecimal repeatedLow,
        @DefaultValue("0.60") BigDecimal repeatedHigh,
        @DefaultValue("4") int requestsLow,
        @DefaultValue("20") int requestsHigh,
        @DefaultValue("0.20") BigDecimal outputCutLow,
        @DefaultValue("0.40") BigDecimal outputCutHigh,
        @DefaultValue("0.01") BigDecimal leastShare) {

    public DiagnosisSettings {
        for (var share : new BigDecimal[] {
            topModel,
            outputShare,
            cacheReadShare,
            batchShare,
            regionalShare,
            embeddingShare,
            nightWork,
            repeatedLow,
            repeatedHigh,
            outputCutLow,
            outputCutHigh,
            leastShare
        }) {
            if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("cloudroute.diagnosis: a share is from 0 to 1, and not " + share);
            }
        }
        if (repeatedHigh.compareTo(repeatedLow) < 0
                || outputCutHigh.compareTo(outputCutLow) < 0
                || requestsLow < 1
                || requestsHigh < requestsLow) {
            throw new IllegalArgumentException("cloudroute.diagnosis: a cautious bound is above its hopeful one");
        }
        if (nightFrom < 0 || nightFrom > 23 || nightTo < 0 || nightTo > 23 || nightFrom == nightTo) {
            throw new IllegalArgumentException("cloudroute.diagnosis: the night has two different hours from 0 to 23");
        }
    }

    /// With as many requests to a cached prefix, which somebody knows.
    DiagnosisSettings withRequests(int requests) {
        return new DiagnosisSettings(
                topModel,
                outputShare,
                outputToInput,
                cacheReadShare,
                batchShare,
                regionalShare,
                embeddingShare,
                peakToMean,
                priceTolerance,
                fewestDays,
                nightFrom,
                nightTo,
                nightWork,
                repeatedLow,
                repeatedHigh,
                requests,
                requests,
                outputCutLow,
                outputCutHigh,
                leastShare);
    }

    boolean night(int hour) {
        return nightFrom < nightTo ? hour >= nightFrom && hour < nightTo : hour >= nightFrom || hour < nightTo;
    }

    int nightHours() {
        return Math.floorMod(nightTo - nightFrom, 24);
    }
}
