package io.cloudroute.usage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Small bills for tests, as AWS would export them.
public final class Bills {

    static final String PAYER = "111122223333";
    public static final String INPUT = "USE1-NovaPro-input-tokens";
    public static final String OUTPUT = "USE1-NovaPro-output-tokens";
    public static final String UNKNOWN = "USE1-Moonbeam9-glow-units";

    private final YearMonth month;
    private final String payer;
    private final List<String> lines = new ArrayList<>();

    private Bills(YearMonth month, String payer) {
        this.month = month;
        this.payer = payer;
    }

    public static Bills cur(String month) {
        return new Bills(YearMonth.parse(month), PAYER);
    }

    public static Bills cur(String month, String payer) {
        return new Bills(YearMonth.parse(month), payer);
    }

    /// A Bedrock usage line of this day.
    public Bills bedrock(int day, String usageType, String quantity, String costUsd) {
        return line(day, "Usage", "AmazonBedrock", usageType, "InvokeModelInference", "1K tokens", quantity, costUsd);
    }

    /// A Bedrock line that is charged by request.
    Bills requests(int day, String usageType, String quantity, String costUsd) {
        return line(day, "Usage", "AmazonBedrock", usageType, "Retrieve", "Requests", quantity, costUsd);
    }

    public Bills service(int day, String service, String costUsd) {
        return line(day, "Usage", service, "USE1-Stuff", "Run", "Hrs", "1", costUsd);
    }

    /// A line of another charge type, such as `Credit` or `Tax`.
    public Bills charge(int day, String type, String service, String costUsd) {
        return line(day, type, service, "USE1-Stuff", "", "", "0", costUsd);
    }

    /// The same Bedrock line on each of the month's first days.
    Bills days(int count, String costUsd) {
        for (int day = 1; day <= count; day++) {
            bedrock(day, INPUT, "100", costUsd);
        }
        return this;
    }

    private Bills line(
            int day,
            String type,
            String service,
            String usageType,
            String operation,
            String unit,
            String quantity,
            String costUsd) {
        var date = month.atDay(day);
        lines.add(String.join(
                ",",
                payer,
                month.atDay(1) + "T00:00:00.000Z",
                "AWS",
                "INV-1",
                "444455556666",
                date + "T00:00:00.000Z",
                date + "T01:00:00.000Z",
                type,
                service,
                usageType,
                operation,
                quantity,
                "USD",
                costUsd,
                unit,
                "us-east-1",
                "line-" + lines.size()));
        return this;
    }

    public byte[] csv() {
        var header =
                "bill_payer_account_id,bill_billing_period_start_date,bill_billing_entity,bill_invoice_id,line_item_usage_account_id,"
                        + "line_item_usage_start_date,line_item_usage_end_date,line_item_line_item_type,line_item_product_code,"
                        + "line_item_usage_type,line_item_operation,line_item_usage_amount,line_item_currency_code,"
                        + "line_item_unblended_cost,pricing_unit,product_region_code,identity_line_item_id";
        return (header + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// The same lines as a FOCUS 1.0 export.
    byte[] focus() {
        var rows = new ArrayList<String>();
        rows.add(
                "BillingAccountId,BillingPeriodStart,BillingPeriodEnd,BillingCurrency,SubAccountId,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,"
                        + "ServiceName,x_UsageType,x_Operation,ConsumedQuantity,ConsumedUnit,BilledCost,EffectiveCost,ListCost,RegionId,ProviderName,"
                        + "PublisherName,InvoiceIssuerName,ChargeDescription,ServiceCategory,ChargeFrequency,PricingQuantity,PricingUnit,x_ServiceCode");
        for (var line : lines) {
            var f = line.split(",", -1);
            rows.add(String.join(
                    ",",
                    f[0],
                    f[1].substring(0, 19) + "Z",
                    next(f[1]),
                    "USD",
                    f[4],
                    f[5].substring(0, 19) + "Z",
                    f[6].substring(0, 19) + "Z",
                    f[7],
                    f[8],
                    f[9],
                    f[10],
                    f[11],
                    f[14],
                    f[13],
                    f[13],
                    f[13],
                    f[15],
                    "AWS",
                    "AWS",
                    "AWS",
                    "x",
                    "AI and Machine Learning",
                    "Usage-Based",
                    f[11],
                    f[14],
                    f[8]));
        }
        return (String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String next(String first) {
        return LocalDate.parse(first.substring(0, 10)).plusMonths(1) + "T00:00:00Z";
    }
}
