package io.cloudroute.demo;

import io.cloudroute.demo.Charge.Meter;
import io.cloudroute.demo.Charge.OneOff;
import io.cloudroute.demo.Charge.Place;
import io.cloudroute.demo.Workload.Metered;
import java.math.BigDecimal;
import java.util.List;

/// Northwind Support GmbH, whose product Helpline answers support questions by chat.
///
/// About 9,000 USD of Bedrock in a month of 21.7 weekdays and 8.7 weekend days, at the start:
///
/// | task | requests a weekday, a weekend day | tokens in, out | USD a request | USD a month |
/// | --- | --- | --- | --- | --- |
/// | chat turn | 6,000, 2,700 | 12,500, 380 | 0.04752 + 0.0003 of guardrail | 7,361 |
/// | nightly ticket classification | 5,600, 4,799 | 1,900, 150 | 0.008745 | 1,430 |
/// | nightly re-embedding of passages | 180,000, 180,000 | 450, 0 | 0.000009 | 49 |
///
/// and 40 USD of charges that no parser knows. A chat turn sends 5,000 tokens of system prompt and tool schema, 6,680
/// of two whole help-centre articles and 820 of conversation. All requests are made one by one at the standard price,
/// nothing is cached, and requests grow by 0.05 % of the start a day.
final class Northwind {

    static final String SUPPORT = "444455556666";
    static final String DATA = "777788889999";
    private static final String SONNET = "Claude Sonnet 4.5 (Amazon Bedrock Edition)";
    private static final String SONNET_CODE = "7x2k9qvw4mz1sy8b3ncd5rtfe";
    private static final int GROWTH = 500;

    private Northwind() {}

    static List<Workload> workloads() {
        var chat = new Place(
                SUPPORT,
                "support-prod",
                "eu-central-1",
                "arn:aws:bedrock:eu-central-1:" + SUPPORT + ":application-inference-profile/hlpchat7k2m9",
                "helpline",
                "prod",
                "support",
                "arn:aws:sts::" + SUPPORT + ":assumed-role/helpline-chat/helpline");
        var guardrail = new Place(
                SUPPORT,
                "support-prod",
                "eu-central-1",
                "arn:aws:bedrock:eu-central-1:" + SUPPORT + ":guardrail/hg4z1w8qkt2r",
                "helpline",
                "prod",
                "support",
                chat.principal());
        var classify = new Place(
                DATA,
                "data-platform",
                "eu-west-1",
                "arn:aws:bedrock:eu-west-1:" + DATA + ":application-inference-profile/tckcls4v8p1d",
                "ticket-classifier",
                "prod",
                "data",
                "arn:aws:sts::" + DATA + ":assumed-role/nightly-classifier/nightly");
        var embed = new Place(
                DATA,
                "data-platform",
                "eu-west-1",
                "arn:aws:bedrock:eu-west-1:" + DATA + ":application-inference-profile/kbembd2x6r3s",
                "knowledge-base",
                "prod",
                "data",
                "arn:aws:sts::" + DATA + ":assumed-role/nightly-embedder/nightly");
        return List.of(
                new Workload(
                        "chat",
                        6_000,
                        GROWTH,
                        Rhythm.OFFICE,
                        List.of(
                                new Metered(sonnet("EUC1", "InputTokenCount", "3.3", chat), 5_000, 7_500, 6),
                                new Metered(sonnet("EUC1", "OutputTokenCount", "16.5", chat), 0, 380, 6),
                                new Metered(
                                        Models.bedrock(
                                                "EUC1-Guardrail-ContentPolicyUnitsConsumed",
                                                "ApplyGuardrail",
                                                "TextUnits",
                                                "0.00015",
                                                guardrail),
                                        2,
                                        0,
                                        0))),
                new Workload(
                        "classification",
                        5_600,
                        GROWTH,
                        Rhythm.NIGHT.withWeekend(857),
                        List.of(
                                new Metered(sonnet("EUW1", "InputTokenCount", "3.3", classify), 1_200, 700, 6),
                                new Metered(sonnet("EUW1", "OutputTokenCount", "16.5", classify), 0, 150, 6))),
                new Workload(
                        "embedding",
                        180_000,
                        GROWTH,
                        Rhythm.NIGHT,
                        List.of(new Metered(
                                Models.bedrock(
                                        "EU-TitanEmbeddingV2-Text-input-tokens",
                                        "InvokeModelInference",
                                        "1K tokens",
                                        "0.00002",
                                        embed),
                                0,
                                450,
                                3))));
    }

    private static Charge sonnet(String region, String tokens, String rate, Place place) {
        return Models.marketplace(SONNET_CODE, SONNET, region, tokens, rate, place);
    }

    /// Promotional credit granted for the first, second and third month, against the largest services; it runs out in
    /// the third.
    static List<OneOff> oneOffs() {
        var place = new Place(SUPPORT, "support-prod", "eu-central-1", null, null, null, null, null);
        return List.of(
                credit(0, "AmazonEC2", "Amazon Elastic Compute Cloud", "-250", place),
                credit(0, "AmazonRDS", "Amazon Relational Database Service", "-150", place),
                credit(1, "AmazonEC2", "Amazon Elastic Compute Cloud", "-250", place),
                credit(1, "AmazonRDS", "Amazon Relational Database Service", "-150", place),
                credit(2, "AmazonEC2", "Amazon Elastic Compute Cloud", "-127.5", place),
                credit(2, "AmazonRDS", "Amazon Relational Database Service", "-72.5", place),
                new OneOff(
                        1,
                        new Charge(
                                "Refund",
                                new Meter(
                                        Charge.AWS,
                                        "AmazonCloudWatch",
                                        "AmazonCloudWatch",
                                        "Data Payload",
                                        "EUC1-DataProcessing-Bytes",
                                        "PutLogEvents",
                                        "GB",
                                        new BigDecimal("-37.2"),
                                        "Refund of log data ingested twice"),
                                place)));
    }

    private static OneOff credit(int month, String service, String product, String usd, Place place) {
        return new OneOff(
                month,
                new Charge(
                        "Credit",
                        new Meter(
                                Charge.AWS,
                                service,
                                product,
                                "",
                                "",
                                "",
                                "",
                                new BigDecimal(usd),
                                "AWS Activate Founders promotional credit"),
                        place));
    }
}
