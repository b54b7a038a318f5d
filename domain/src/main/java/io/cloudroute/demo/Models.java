package io.cloudroute.demo;

import io.cloudroute.demo.Charge.Meter;
import io.cloudroute.demo.Charge.Place;
import java.math.BigDecimal;

/// How a model's use appears on a bill.
final class Models {

    private Models() {}

    /// A model sold through the marketplace: counted in millions, named by the product and not by the usage type.
    static Charge marketplace(String code, String product, String region, String tokens, String rate, Place place) {
        return new Charge(
                "Usage",
                new Meter(
                        Charge.MARKETPLACE,
                        code,
                        product,
                        "",
                        region + "-MP:" + region + "_" + tokens + "-Units",
                        "Usage",
                        "Units",
                        new BigDecimal(rate),
                        "AWS Marketplace software usage|" + place.region() + "|Million " + tokens),
                place);
    }

    static Charge bedrock(String usageType, String operation, String unit, String rate, Place place) {
        return new Charge(
                "Usage",
                new Meter(
                        Charge.AWS,
                        "AmazonBedrock",
                        "Amazon Bedrock",
                        "Amazon Bedrock",
                        usageType,
                        operation,
                        unit,
                        new BigDecimal(rate),
                        "$" + rate + " per " + unit + " for " + usageType),
                place);
    }
}
