package io.cloudroute.demo;

import io.cloudroute.demo.Charge.Place;
import io.cloudroute.demo.Workload.Metered;
import java.util.List;

/// Quillstone Legal SAS, whose product Dossier reads contracts at night. It already does much that Northwind does not.
///
/// About 1,020 USD of Bedrock in a month of 21.7 weekdays and 8.7 weekend days, at the start:
///
/// | task | requests a weekday, a weekend day | tokens in, out | USD a request | USD a month |
/// | --- | --- | --- | --- | --- |
/// | enrichment, a batch at half price | 9,000, 1,800 | 2,400, 350 | 0.0022825 | 482 |
/// | clause questions, prompt cached | 1,600, 320 | 6,650, 420 | 0.00511225 | 192 |
/// | embedding of new passages, a batch | 900,000, 180,000 | 500, 0 | 0.000005 | 106 |
/// | review of hard clauses, one by one | 700, 140 | 9,000, 900 | 0.01485 | 244 |
///
/// Of a question's 6,650 tokens 4,600 are read from the cache and 150 written to it.
final class Quillstone {

    static final String ACCOUNT = "222233334444";
    private static final String HAIKU = "Claude Haiku 4.5 (Amazon Bedrock Edition)";
    private static final String HAIKU_CODE = "2p8v6nqk1wz4xt7y5hbm9cdrg";
    private static final int GROWTH = 200;

    private Quillstone() {}

    static List<Workload> workloads() {
        var night = Rhythm.NIGHT.withWeekend(200);
        var day = Rhythm.OFFICE.withWeekend(200);
        var enrich = place("dsrenr5b7n2q", "enrichment", "dossier-enrich");
        var ask = place("dsrask9t4k6w", "assistant", "dossier-assistant");
        var review = place("dsrrev3m8x1z", "review", "dossier-review");
        return List.of(
                new Workload(
                        "enrichment",
                        9_000,
                        GROWTH,
                        night,
                        List.of(
                                new Metered(haiku("InputTokenCount_Batch", "0.55", enrich), 900, 1_500, 6),
                                new Metered(haiku("OutputTokenCount_Batch", "2.75", enrich), 0, 350, 6))),
                new Workload(
                        "questions",
                        1_600,
                        GROWTH,
                        day,
                        List.of(
                                new Metered(haiku("CacheReadInputTokenCount", "0.11", ask), 4_600, 0, 6),
                                new Metered(haiku("CacheWriteInputTokenCount", "1.375", ask), 150, 0, 6),
                                new Metered(haiku("InputTokenCount", "1.1", ask), 0, 1_900, 6),
                                new Metered(haiku("OutputTokenCount", "5.5", ask), 0, 420, 6))),
                new Workload(
                        "passages",
                        900_000,
                        GROWTH,
                        night,
                        List.of(new Metered(
                                Models.bedrock(
                                        "EUW3-TitanEmbeddingV2-Text-input-tokens-batch",
                                        "InvokeModelInference",
                                        "1K tokens",
                                        "0.00001",
                                        enrich),
                                0,
                                500,
                                3))),
                new Workload(
                        "review",
                        700,
                        GROWTH,
                        night,
                        List.of(
                                new Metered(haiku("InputTokenCount", "1.1", review), 0, 9_000, 6),
                                new Metered(haiku("OutputTokenCount", "5.5", review), 0, 900, 6))));
    }

    private static Place place(String profile, String team, String role) {
        return new Place(
                ACCOUNT,
                "quillstone",
                "eu-west-3",
                "arn:aws:bedrock:eu-west-3:" + ACCOUNT + ":application-inference-profile/" + profile,
                "dossier",
                "prod",
                team,
                "arn:aws:sts::" + ACCOUNT + ":assumed-role/" + role + "/dossier");
    }

    private static Charge haiku(String tokens, String rate, Place place) {
        return Models.marketplace(HAIKU_CODE, HAIKU, "EUW3", tokens, rate, place);
    }
}
