package io.cloudroute.usage.reader;

import io.cloudroute.usage.reader.BillSummary.Format;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How the columns of one format become the columns of a bill line. Every format yields the same ones, in [#line] as
/// they
/// are in the file (which is what rows are grouped by), and in [#group] in their final words (done once a group).
///
/// @param words for each column of a line the format's columns it may come from, the best first
/// @param required columns without which there is no bill
record Layout(Format format, String version, Map<String, List<String>> words, List<String> required) {

    /// The layout of these columns; null if they are no bill's.
    static @Nullable Layout of(Columns columns) {
        var by = columns.byWord();
        var names = by.keySet();
        if (names.stream().filter(n -> n.startsWith("line_item_")).count() >= 2) {
            var legacy = columns.names().stream().anyMatch(n -> n.startsWith("lineItem/"))
                    || names.stream().anyMatch(n -> n.startsWith("resource_tags_") || n.equals("product_product_name"));
            return new Layout(legacy ? Format.CUR : Format.CUR2, legacy ? "1.0" : "2.0", CUR, CUR_REQUIRED);
        }
        if (names.stream().filter(FOCUS_MARKS::contains).count() >= 2) {
            return new Layout(Format.FOCUS, focusVersion(by), FOCUS, FOCUS_REQUIRED);
        }
        if (names.contains(CostExplorer.MARK)) {
            return new Layout(Format.COST_EXPLORER, "", COST_EXPLORER, List.of());
        }
        return null;
    }

    private static String focusVersion(Map<String, Integer> by) {
        if (List.of("invoiceid", "billingaccounttype", "subaccounttype", "pricingcurrency").stream()
                .anyMatch(by::containsKey)) {
            return "1.2";
        }
        return List.of("skumeter", "skupricedetails", "servicesubcategory", "capacityreservationid").stream()
                        .anyMatch(by::containsKey)
                ? "1.1"
                : "1.0";
    }

    /// What a payer looks like. Other issuers of FOCUS number their accounts as they like, and Cost Explorer names
    /// none.
    String payer() {
        return switch (format) {
            case CUR, CUR2 -> "[0-9]{12}";
            case FOCUS -> "[ -~]{1,64}";
            case COST_EXPLORER -> "";
        };
    }

    Columns read(Columns columns) {
        return format == Format.FOCUS ? new Columns(columns.names(), columns.types(), "NULL") : columns;
    }

    List<String> missingRequired(Columns columns) {
        var by = columns.byWord();
        return required.stream()
                .filter(word -> !by.containsKey(word))
                .map(word -> spelled(word, columns))
                .toList();
    }

    /// The columns of a meaning that two of them have: which one counts is not said anywhere. Of a legacy report's
    /// products some names differ in case alone, and the first counts.
    List<String> twice(Columns columns) {
        var known = words.values().stream()
                .flatMap(List::stream)
                .filter(word -> !word.startsWith("product_"))
                .collect(Collectors.toSet());
        var seen = new HashSet<String>();
        return columns.names().stream()
                .filter(name -> known.contains(Columns.word(name)) && !seen.add(Columns.word(name)))
                .distinct()
                .toList();
    }

    List<String> missingOptional(Columns columns) {
        var by = columns.byWord();
        List<String> missing = new ArrayList<>();
        words.forEach((field, choice) -> {
            var inMap = isCur() && List.of("product", "region").contains(field) && by.containsKey("product");
            if (!choice.isEmpty() && !inMap && choice.stream().noneMatch(by::containsKey)) {
                missing.add(spelled(choice.getFirst(), columns));
            }
        });
        return format == Format.COST_EXPLORER ? List.of() : missing;
    }

    private static String spelled(String word, Columns columns) {
        if (FOCUS_SPELLING.containsKey(word)) {
            return FOCUS_SPELLING.get(word);
        }
        if (columns.names().stream().noneMatch(n -> n.startsWith("lineItem/"))) {
            return word;
        }
        for (var group : List.of("line_item_", "bill_", "pricing_", "product_", "identity_")) {
            if (word.startsWith(group)) {
                var camel = new StringBuilder(group.equals("line_item_") ? "lineItem/" : group.replace('_', '/'));
                for (var piece : word.substring(group.length()).split("_")) {
                    camel.append(Character.toUpperCase(piece.charAt(0))).append(piece.substring(1));
                }
                return camel.toString();
            }
        }
        return word;
    }

    /// The original column behind a column of the line, for messages.
    @Nullable
    String source(String field, Columns columns) {
        var by = columns.byWord();
        for (var word : words.getOrDefault(field, List.of())) {
            var column = by.get(word);
            if (column != null) {
                return columns.names().get(column);
            }
        }
        return null;
    }

    /// A line's columns in SQL by name, over c0, c1, …
    Map<String, String> line(Columns columns) {
        Map<String, String> line = new LinkedHashMap<>();
        words.forEach((field, choice) -> line.put(
                field,
                List.of("period_start", "start", "finish").contains(field)
                        ? columns.moment(choice)
                        : columns.first(choice)));
        if (format == Format.FOCUS) {
            focus(line);
        }
        line.put("details", "null::varchar");
        var product = columns.byWord().get("product");
        if (product != null && isCur()) {
            if (columns.isMap(product)) {
                line.merge("product", "c" + product + "['product_name']", Layout::orElse);
                line.merge("region", "c" + product + "['region']", Layout::orElse);
            } else {
                line.put("details", columns.first(List.of("product")));
            }
        }
        tags(columns)
                .keySet()
                .forEach(column ->
                        line.put("tag" + column, columns.isMap(column) ? "c" + column : text(columns, column)));
        return line;
    }

    /// The column itself, where the amount is a plain column of doubles; else an empty text.
    String quick(String amount, Columns columns) {
        for (var word : isCur() ? words.getOrDefault(amount, List.of()) : List.<String>of()) {
            var column = columns.byWord().get(word);
            if (column != null) {
                return columns.types().get(column).equals("DOUBLE") ? "c" + column : "";
            }
        }
        return "";
    }

    private static String orElse(String first, String second) {
        return "coalesce(" + first + ", " + second + ")";
    }

    private static String text(Columns columns, int column) {
        return java.util.Objects.requireNonNull(columns.text(column));
    }

    private boolean isCur() {
        return format == Format.CUR || format == Format.CUR2;
    }

    /// The columns with tags, and for those that hold a single tag its key.
    private Map<Integer, String> tags(Columns columns) {
        Map<Integer, String> tags = new TreeMap<>();
        var by = columns.byWord();
        for (var whole : List.of("resource_tags", "tags")) {
            if (by.containsKey(whole) && format != Format.COST_EXPLORER) {
                tags.put(by.get(whole), "");
            }
        }
        for (var i = 0; isCur() && i < columns.names().size(); i++) {
            for (var prefix : List.of("resourceTags/", "resource_tags_")) {
                if (columns.names().get(i).startsWith(prefix)) {
                    tags.put(i, columns.names().get(i).substring(prefix.length()));
                }
            }
        }
        return tags;
    }

    /// What a group's columns become once its rows are summed.
    Map<String, String> group(Columns columns) {
        Map<String, String> group = new LinkedHashMap<>();
        for (var field : List.of(
                "payer", "entity", "service", "usage_type", "unit", "operation", "resource", "principal", "invoice")) {
            group.put(field, "plain(" + field + ")");
        }
        group.put("account", "plain(coalesce(account, payer))");
        group.put("product", "plain(coalesce(product, picked(details, 'product_name')))");
        group.put("region", "plain(coalesce(region, picked(details, 'region'), picked(details, 'region_code')))");
        group.put("tags", tagText(columns));
        group.put("charge", format == Format.FOCUS ? "kind" : CUR_CHARGE);
        return group;
    }

    private String tagText(Columns columns) {
        List<String> whole = new ArrayList<>();
        List<String> single = new ArrayList<>();
        tags(columns).forEach((column, key) -> {
            if (key.isEmpty() && columns.isMap(column)) {
                whole.add("coalesce(map_entries(tag" + column + "::map(varchar, varchar)), [])");
            } else if (key.isEmpty()) {
                whole.add("entries(tag" + column + ")");
            } else {
                single.add("{'key': " + Sql.text(key) + ", 'value': tag" + column + "}");
            }
        });
        if (!single.isEmpty()) {
            whole.add("[" + String.join(", ", single) + "]");
        }
        return whole.stream()
                .reduce((a, b) -> "list_concat(" + a + ", " + b + ")")
                .map(all -> "plain(canonical(" + all + "))")
                .orElse("'{}'");
    }

    private static void focus(Map<String, String> line) {
        var marketplace = "(contains(coalesce(" + line.get("usage_type") + ", ''), 'MP:') or contains(coalesce("
                + line.get("product") + ", ''), '(Amazon Bedrock Edition)') or not aws(" + line.get("publisher") + "))";
        line.put(
                "kind",
                FOCUS_CHARGE.formatted(
                        line.get("correction"),
                        line.get("kind"),
                        line.get("committed"),
                        line.get("commitment"),
                        line.get("frequency")));
        line.put(
                "cost",
                "case when " + marketplace + " and try_cast(" + line.get("cost") + " as double) = 0 then"
                        + " case when coalesce(try_cast(" + line.get("effective") + " as double), 0) <> 0 then "
                        + line.get("effective")
                        + " else coalesce(" + line.get("list") + ", " + line.get("cost") + ") end else "
                        + line.get("cost") + " end");
        line.put(
                "unit",
                "case when " + line.get("quantity") + " is null then " + line.get("priced_unit") + " else "
                        + line.get("unit") + " end");
        line.put("quantity", "coalesce(" + line.get("quantity") + ", " + line.get("priced") + ")");
        line.put("entity", "case when " + marketplace + " then 'AWS Marketplace' else 'AWS' end");
        List.of("publisher", "correction", "committed", "commitment", "frequency", "effective", "priced", "priced_unit")
                .forEach(line::remove);
    }

    private static final String CUR_CHARGE = """
            case kind when 'Usage' then 'USAGE' when 'DiscountedUsage' then 'DISCOUNTED_USAGE'
              when 'SavingsPlanCoveredUsage' then 'SAVINGS_PLAN_COVERED_USAGE' when 'SavingsPlanNegation' then 'SAVINGS_PLAN_NEGATION'
              when 'SavingsPlanUpfrontFee' then 'SAVINGS_PLAN_UPFRONT_FEE'
              when 'SavingsPlanRecurringFee' then 'SAVINGS_PLAN_RECURRING_FEE' when 'RIFee' then 'RESERVATION_FEE'
              when 'Credit' then 'CREDIT' when 'Refund' then 'REFUND' when 'Tax' then 'TAX' when 'Fee' then 'FEE'
              else case when ends_with(kind, 'Discount') then 'DISCOUNT' else 'OTHER' end end""";

    /// Parameters: charge class, charge category, commitment status, commitment type, charge frequency.
    private static final String FOCUS_CHARGE = """
            case when %1$s = 'Correction' and %2$s in ('Usage', 'Purchase', 'Adjustment') then 'REFUND'
              when %2$s = 'Usage' then case when %3$s is distinct from 'Used' then 'USAGE'
                when contains(%4$s, 'Savings') then 'SAVINGS_PLAN_COVERED_USAGE' else 'DISCOUNTED_USAGE' end
              when %2$s = 'Purchase' then case
                when contains(%4$s, 'Savings') and %5$s = 'One-Time' then 'SAVINGS_PLAN_UPFRONT_FEE'
                when contains(%4$s, 'Savings') then 'SAVINGS_PLAN_RECURRING_FEE'
                when contains(%4$s, 'Reserv') then 'RESERVATION_FEE' else 'FEE' end
              when %2$s = 'Credit' then 'CREDIT' when %2$s = 'Tax' then 'TAX' else 'OTHER' end""";

    private static final List<String> CUR_REQUIRED = List.of(
            "bill_payer_account_id",
            "bill_billing_period_start_date",
            "line_item_usage_start_date",
            "line_item_line_item_type",
            "line_item_product_code",
            "line_item_usage_type",
            "line_item_usage_amount",
            "line_item_unblended_cost");

    private static final Map<String, List<String>> CUR = fields(
            "payer=bill_payer_account_id",
            "account=line_item_usage_account_id",
            "entity=bill_billing_entity",
            "product=product_product_name",
            "region=product_region_code,product_region",
            "service=line_item_product_code",
            "usage_type=line_item_usage_type",
            "unit=pricing_unit",
            "operation=line_item_operation",
            "resource=line_item_resource_id",
            "principal=line_item_iam_principal",
            "kind=line_item_line_item_type",
            "invoice=bill_invoice_id",
            "currency=line_item_currency_code",
            "provider=",
            "period_start=bill_billing_period_start_date",
            "start=line_item_usage_start_date",
            "finish=line_item_usage_end_date",
            "quantity=line_item_usage_amount",
            "cost=line_item_unblended_cost",
            "list=pricing_public_on_demand_cost");

    private static final List<String> FOCUS_MARKS =
            List.of("billedcost", "chargecategory", "billingaccountid", "chargeperiodstart");

    private static final Map<String, String> FOCUS_SPELLING = new TreeMap<>();

    static {
        for (var name :
                ("BilledCost BillingAccountId BillingCurrency BillingPeriodStart ChargeCategory ChargePeriodStart"
                                + " ProviderName ServiceName SubAccountId RegionId x_UsageType SkuMeter x_ServiceCode ConsumedUnit"
                                + " x_Operation ResourceId InvoiceId ChargePeriodEnd ConsumedQuantity ListCost PublisherName ChargeClass"
                                + " CommitmentDiscountStatus CommitmentDiscountType ChargeFrequency EffectiveCost PricingQuantity PricingUnit")
                        .split(" ")) {
            FOCUS_SPELLING.put(Columns.word(name), name);
        }
    }

    private static final List<String> FOCUS_REQUIRED = List.of(
            "billedcost",
            "billingaccountid",
            "billingcurrency",
            "billingperiodstart",
            "chargecategory",
            "chargeperiodstart",
            "providername",
            "servicename");

    private static final Map<String, List<String>> FOCUS = fields(
            "payer=billingaccountid",
            "account=subaccountid",
            "entity=",
            "product=servicename",
            "region=regionid",
            "service=x_servicecode,servicename",
            "usage_type=x_usagetype,skumeter,chargedescription",
            "unit=consumedunit",
            "operation=x_operation",
            "resource=resourceid",
            "principal=",
            "kind=chargecategory",
            "invoice=invoiceid",
            "currency=billingcurrency",
            "provider=providername",
            "period_start=billingperiodstart",
            "start=chargeperiodstart",
            "finish=chargeperiodend",
            "quantity=consumedquantity",
            "cost=billedcost",
            "list=listcost",
            "publisher=publishername",
            "correction=chargeclass",
            "committed=commitmentdiscountstatus",
            "commitment=commitmentdiscounttype",
            "frequency=chargefrequency",
            "effective=effectivecost",
            "priced=pricingquantity",
            "priced_unit=pricingunit");

    private static final Map<String, List<String>> COST_EXPLORER = fields(
            "payer=",
            "account=account",
            "entity=",
            "product=product",
            "region=region",
            "service=service",
            "usage_type=usage_type",
            "unit=unit",
            "operation=operation",
            "resource=",
            "principal=",
            "kind=kind",
            "invoice=",
            "currency=",
            "provider=",
            "period_start=day",
            "start=day",
            "finish=",
            "quantity=quantity",
            "cost=" + CostExplorer.MARK,
            "list=");

    private static Map<String, List<String>> fields(String... lines) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (var line : lines) {
            var at = line.indexOf('=');
            var sources = line.substring(at + 1);
            fields.put(line.substring(0, at), sources.isEmpty() ? List.of() : List.of(sources.split(",")));
        }
        return java.util.Collections.unmodifiableMap(fields);
    }
}
