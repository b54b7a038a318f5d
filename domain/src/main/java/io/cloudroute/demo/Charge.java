package io.cloudroute.demo;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a series of bill lines has in common: everything but the time and the quantity.
///
/// @param lineType in the words of a cost and usage report: `Usage`, `Tax`, `Credit`, …
record Charge(String lineType, Meter meter, Place place) {

    static final String AWS = "AWS";
    static final String MARKETPLACE = "AWS Marketplace";

    /// What is counted, and the price of one unit in USD.
    ///
    /// @param entity who bills: `AWS` or `AWS Marketplace`
    /// @param service the product code
    record Meter(
            String entity,
            String service,
            String product,
            String family,
            String usageType,
            String operation,
            String unit,
            BigDecimal rate,
            String description) {}

    /// Where it is counted, and for whom.
    ///
    /// @param account twelve digits
    /// @param principal the ARN that called a model
    record Place(
            String account,
            String accountName,
            String region,
            @Nullable String resource,
            @Nullable String app,
            @Nullable String env,
            @Nullable String team,
            @Nullable String principal) {}

    /// A charge made once in a month; its rate is the amount.
    ///
    /// @param month 0 for the first of the bill's months
    record OneOff(int month, Charge charge) {}
}
