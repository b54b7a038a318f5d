package io.cloudroute.demo;

import static java.util.Map.entry;

import java.util.Map;

/// What fills the columns of a cost and usage report.
final class CurValues {

    private CurValues() {}

    static final Map<String, String> ALL = Map.ofEntries(
            entry("bill_bill_type", "'Anniversary'"),
            entry("bill_billing_entity", "entity"),
            entry("bill_billing_period_start_date", "period"),
            entry("bill_billing_period_end_date", "period_end"),
            entry("bill_invoice_id", "invoice"),
            entry("bill_invoicing_entity", "issuer"),
            entry("bill_payer_account_id", "payer"),
            entry("bill_payer_account_name", "payer_name"),
            entry("identity_line_item_id", "md5(concat_ws('/', charge, epoch(start)))"),
            entry(
                    "identity_time_interval",
                    "strftime(start, '%Y-%m-%dT%H:%M:%SZ/') || strftime(finish, '%Y-%m-%dT%H:%M:%SZ')"),
            entry("line_item_blended_cost", "cost"),
            entry("line_item_blended_rate", "rate_text"),
            entry("line_item_currency_code", "'USD'"),
            entry("line_item_legal_entity", "issuer"),
            entry("line_item_line_item_description", "description"),
            entry("line_item_line_item_type", "line_type"),
            entry("line_item_operation", "operation"),
            entry("line_item_product_code", "service"),
            entry("line_item_resource_id", "resource"),
            entry("line_item_tax_type", "case when line_type = 'Tax' then 'VAT' end"),
            entry("line_item_unblended_cost", "cost"),
            entry("line_item_unblended_rate", "rate_text"),
            entry("line_item_usage_account_id", "account"),
            entry("line_item_usage_account_name", "account_name"),
            entry("line_item_usage_amount", "quantity"),
            entry("line_item_usage_end_date", "finish"),
            entry("line_item_usage_start_date", "start"),
            entry("line_item_usage_type", "usage_type"),
            entry("line_item_iam_principal", "case when start >= timestamp '2026-04-08' then principal end"),
            entry("pricing_currency", "case when metered then 'USD' end"),
            entry("pricing_public_on_demand_cost", "case when metered then cost end"),
            entry("pricing_public_on_demand_rate", "rate_text"),
            entry("pricing_rate_code", "case when metered then sku || '.JRTCKXETXF.6YS6EN2CT7' end"),
            entry("pricing_term", "case when metered then 'OnDemand' end"),
            entry("pricing_unit", "unit"),
            entry("product", "details"),
            entry("product_location", "region_name"),
            entry("product_location_type", "case when region is not null then 'AWS Region' end"),
            entry("product_operation", "operation"),
            entry("product_pricing_unit", "unit"),
            entry("product_product_family", "family"),
            entry("product_region_code", "region"),
            entry("product_servicecode", "service"),
            entry("product_sku", "sku"),
            entry("product_usagetype", "usage_type"),
            entry("resource_tags", "user_tags"),
            entry("savings_plan_savings_plan_a_r_n", "case line_type when 'SavingsPlanRecurringFee' then resource end"),
            entry(
                    "savings_plan_total_commitment_to_date",
                    "case line_type when 'SavingsPlanRecurringFee' then cost end"),
            entry("savings_plan_used_commitment", "case line_type when 'SavingsPlanRecurringFee' then cost end"));
}
