package io.cloudroute.api;

import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.usage.Dimension;
import io.cloudroute.usage.Spend;
import io.cloudroute.usage.SpendQuestion;
import io.cloudroute.usage.SpendQuestion.Scope;
import io.cloudroute.usage.TieOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where the money goes, and whether the bill ties out. Every amount is a decimal string in USD.
@RestController
@RequestMapping("/api/v1/customers/{customer}")
@Tag(name = "Spend", description = "Where the money goes, and whether the bill ties out.")
class SpendApi {

    private final Spend spend;
    private final TieOut tieOut;
    private final Organisations organisations;

    SpendApi(Spend spend, TieOut tieOut, Organisations organisations) {
        this.spend = spend;
        this.tieOut = tieOut;
        this.organisations = organisations;
    }

    record Cell(
            Map<String, String> keys,
            String grossUsd,
            String tokens,
            @Nullable String usdPerMillionTokens) {}

    /// @param next give it as `cursor` for the rows after; null with the last
    record Breakdown(
            String from,
            String to,
            String scope,
            List<String> by,
            String grossUsd,
            String unclassifiedUsd,
            List<Cell> rows,
            @Nullable String next) {}

    record Money(String grossUsd, String creditsUsd, String refundsUsd, String taxUsd, String netUsd) {}

    record Residual(
            String reason,
            String usageType,
            @Nullable String model,
            long lines,
            String costUsd,
            @Nullable String billedPerMillionUsd,
            @Nullable String bookPerMillionUsd) {}

    record Report(
            String month,
            Money total,
            Map<String, Money> payers,
            String bedrockUsd,
            String explainedUsd,
            @Nullable String explainedShare,
            List<Residual> residuals) {}

    @GetMapping("/spend")
    @Operation(
            summary = "Gross cost and tokens by one or two dimensions",
            description =
                    "`by`: one or two of model, direction, tier, routing, account, region, profile, principal, tag, service, usage-type, charge-type, day, week, month, "
                            + "joined by a comma. `from`, `to`: days, both included. `scope`: bedrock or all. Each dimension's word is a filter too; several values are given several times "
                            + "(of a tag: `tag` is its key and `tag-value` the filter). All rows come at once, or `limit` of them and a cursor.")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "One or two dimensions.", example = "model,direction")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "The first day.", example = "2026-10-01")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "The last day.", example = "2026-10-31")
    @Parameter(name = "scope", in = ParameterIn.QUERY, description = "`bedrock` (the default) or `all`.")
    @Parameter(name = "tag", in = ParameterIn.QUERY, description = "The key of the tag to break down by.")
    @Parameter(name = "tag-value", in = ParameterIn.QUERY, description = "Only with this value of the tag.")
    @Parameter(name = "model", in = ParameterIn.QUERY, description = "Only these; so for each word of `by`.")
    @Parameter(name = "direction", in = ParameterIn.QUERY)
    @Parameter(name = "tier", in = ParameterIn.QUERY)
    @Parameter(name = "routing", in = ParameterIn.QUERY)
    @Parameter(name = "account", in = ParameterIn.QUERY)
    @Parameter(name = "region", in = ParameterIn.QUERY)
    @Parameter(name = "profile", in = ParameterIn.QUERY)
    @Parameter(name = "principal", in = ParameterIn.QUERY)
    @Parameter(name = "service", in = ParameterIn.QUERY)
    @Parameter(name = "usage-type", in = ParameterIn.QUERY)
    @Parameter(name = "charge-type", in = ParameterIn.QUERY)
    Breakdown breakdown(
            @PathVariable UUID customer,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
        var whose = seen(customer);
        var span = spend.span(whose)
                .orElseThrow(() -> new Problems.Conflict("There is no bill yet, so there is no spend."))
                .asked();
        var otherwise =
                new SpendQuestion(span.first(), span.last(), Scope.BEDROCK, List.of(Dimension.MODEL), "", Map.of());
        SpendQuestion question;
        try {
            question = SpendQuestion.read(query, otherwise);
        } catch (SpendQuestion.InvalidException invalid) {
            throw new Problems.Invalid(invalid.parameter(), String.valueOf(invalid.getMessage()));
        }
        var total = spend.total(whose, question);
        int start = Math.max(0, Objects.requireNonNullElse(Cursor.decode(cursor, Integer::valueOf), 0));
        var rows = spend.rows(whose, question);
        var rest = rows.subList(Math.min(start, rows.size()), rows.size());
        int size = limit == null ? rest.size() : Cursor.limit(limit);
        return new Breakdown(
                question.from().toString(),
                question.to().toString(),
                question.scope().name().toLowerCase(java.util.Locale.ROOT),
                question.by().stream().map(Dimension::word).toList(),
                total.gross().toString(),
                total.unclassified().toString(),
                rest.stream().limit(size).map(row -> cell(question, row)).toList(),
                size < rest.size() ? Cursor.encode(String.valueOf(start + size)) : null);
    }

    private static Cell cell(SpendQuestion question, Spend.Row row) {
        var keys = new LinkedHashMap<String, String>();
        for (int i = 0; i < question.by().size(); i++) {
            keys.put(question.by().get(i).word(), row.keys().get(i));
        }
        var rate = row.perMillion();
        return new Cell(
                keys, row.gross().toString(), row.tokens().toPlainString(), rate == null ? null : rate.toString());
    }

    @GetMapping("/tie-out")
    @Operation(summary = "A month's money, what of the Bedrock money is explained, and what is not")
    Report tieOut(
            @PathVariable UUID customer,
            @Parameter(example = "2026-10") @RequestParam(required = false) @Nullable String month) {
        var whose = seen(customer);
        YearMonth asked;
        try {
            asked = month == null
                    ? spend.months(whose).stream()
                            .findFirst()
                            .map(Spend.Month::month)
                            .orElseThrow(() -> new Problems.Conflict("There is no bill yet."))
                    : YearMonth.parse(month);
        } catch (DateTimeException _) {
            throw new Problems.Invalid("month", "\"" + month + "\" is no month such as 2026-10.");
        }
        var report = tieOut.report(whose, asked, asked);
        var payers = new LinkedHashMap<String, Money>();
        report.payers().forEach(payer -> payers.put(payer.payer(), money(payer.amounts())));
        var residuals = new ArrayList<Residual>();
        report.residuals()
                .forEach(each -> residuals.add(new Residual(
                        each.reason().name(),
                        each.usageType(),
                        each.model(),
                        each.lines(),
                        each.cost().toString(),
                        each.billedPerMillion() == null
                                ? null
                                : each.billedPerMillion().toPlainString(),
                        each.bookPerMillion() == null
                                ? null
                                : each.bookPerMillion().toPlainString())));
        return new Report(
                asked.toString(),
                money(report.total()),
                payers,
                report.bedrock().toString(),
                report.explained().toString(),
                report.share() == null ? null : report.share().toPlainString(),
                residuals);
    }

    private static Money money(TieOut.Amounts amounts) {
        return new Money(
                amounts.gross().toString(),
                amounts.credits().toString(),
                amounts.refunds().toString(),
                amounts.tax().toString(),
                amounts.net().toString());
    }

    private CustomerId seen(UUID customer) {
        var id = new CustomerId(customer);
        return organisations.customer(id).map(_ -> id).orElseThrow(Problems.NotFound::new);
    }
}
