package io.cloudroute.demo;

import static java.util.Map.entry;

import java.util.Map;

/// What fills the columns of a FOCUS export. A marketplace line bills nothing and carries its cost as the effective
/// one,
/// as the specification has it for charges that a third party is paid for.
final class FocusValues {

    private FocusValues() {}

    static final Map<String, String> ALL = Map.ofEntries(
            entry("BilledCost", "case entity when 'AWS Marketplace' then 0 else cost end"),
            entry("BillingAccountId", "payer"),
            entry("BillingAccountName", "payer_name"),
            entry("BillingAccountType", "'Billing Account'"),
            entry("BillingCurrency", "'USD'"),
            entry("BillingPeriodEnd", "period_end"),
            entry("BillingPeriodStart", "period"),
            entry(
                    "ChargeCategory",
                    "case line_type when 'Tax' then 'Tax' when 'Credit' then 'Credit' when 'Fee' then 'Purchase' else 'Usage' end"),
            entry("ChargeClass", "case line_type when 'Refund' then 'Correction' end"),
            entry("ChargeDescription", "description"),
            entry(
                    "ChargeFrequency",
                    "case when metered then 'Usage-Based' when line_type = 'Fee' then 'Recurring' else 'One-Time' end"),
            entry("ChargePeriodEnd", "finish"),
            entry("ChargePeriodStart", "start"),
            entry("ConsumedQuantity", "case when metered then quantity end"),
            entry("ConsumedUnit", "case when metered then unit end"),
            entry("ContractedCost", "cost"),
            entry("ContractedUnitPrice", "case when metered then rate end"),
            entry("EffectiveCost", "cost"),
            entry("InvoiceId", "invoice"),
            entry("InvoiceIssuerName", "issuer"),
            entry("ListCost", "cost"),
            entry("ListUnitPrice", "case when metered then rate end"),
            entry("PricingCategory", "case when metered then 'Standard' end"),
            entry("PricingCurrency", "'USD'"),
            entry("PricingCurrencyContractedUnitPrice", "case when metered then rate end"),
            entry("PricingCurrencyEffectiveCost", "cost"),
            entry("PricingCurrencyListUnitPrice", "case when metered then rate end"),
            entry("PricingQuantity", "case when metered then quantity end"),
            entry("PricingUnit", "case when metered then unit end"),
            entry("ProviderName", "'AWS'"),
            entry("PublisherName", "case entity when 'AWS Marketplace' then 'Anthropic' else 'AWS' end"),
            entry("RegionId", "region"),
            entry("RegionName", "region_name"),
            entry("ResourceId", "resource"),
            entry(
                    "ServiceCategory",
                    "case when service = 'AmazonBedrock' or entity = 'AWS Marketplace' then 'AI and Machine Learning'"
                            + " when service in ('AmazonS3', 'AWSBackup') then 'Storage' when service in ('AmazonRDS', 'AmazonES') then 'Databases'"
                            + " when service in ('AmazonEC2', 'AmazonECS') then 'Compute' when service = 'AmazonTextract' then 'AI and Machine Learning'"
                            + " else 'Other' end"),
            entry("ServiceName", "product"),
            entry(
                    "ServiceSubcategory",
                    "case when service = 'AmazonBedrock' or entity = 'AWS Marketplace' then 'Generative AI' end"),
            entry("SkuId", "sku"),
            entry("SkuMeter", "usage_type"),
            entry("SkuPriceId", "case when metered then sku || '.JRTCKXETXF.6YS6EN2CT7' end"),
            entry("SubAccountId", "account"),
            entry("SubAccountName", "account_name"),
            entry("SubAccountType", "'AWS Account'"),
            entry("Tags", "tags"),
            entry("x_Operation", "operation"),
            entry("x_ServiceCode", "service"));
}
