package io.cloudroute.api;

import io.cloudroute.api.LeverAnswers.PlanAnswer;
import io.cloudroute.lever.Field;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Limits;
import io.cloudroute.money.Usd;
import io.cloudroute.plan.Bases;
import io.cloudroute.plan.Basis;
import io.cloudroute.plan.Proposal;
import io.cloudroute.plan.WhatIf;
import io.cloudroute.plan.WhatIf.Left;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.workload.Diagnoses;
import io.cloudroute.workload.MeasuredSites;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The best plan for what a customer is billed. Every figure is a decimal string.
@RestController
@Tag(
        name = "Plan",
        description = "What the levers would do to a month, over the call sites that bills and logs tell of.")
class PlanApi {

    private final Diagnoses diagnoses;
    private final Bases bases;
    private final Organisations organisations;

    PlanApi(Diagnoses diagnoses, Bases bases, Organisations organisations) {
        this.diagnoses = diagnoses;
        this.bases = bases;
        this.organisations = organisations;
    }

    /// @param off how far the model is from the bill, as a share of the bill; null where nothing was billed
    /// @param measured fields that bills or logs tell; the others are assumed
    record Site(
            String id,
            @Nullable String model,
            String region,
            String tier,
            String routing,
            String billedUsdMonth,
            String modelledUsdMonth,
            @Nullable String off,
            List<String> measured) {

        static Site of(MeasuredSites.Site each) {
            var served = each.callSite().served();
            return new Site(
                    each.callSite().id(),
                    served.model(),
                    served.region(),
                    served.tier().word(),
                    served.routing().word(),
                    each.billed().toString(),
                    each.modelled().toString(),
                    each.off() == null ? null : each.off().toPlainString(),
                    each.measured().stream().map(Field::id).sorted().toList());
        }
    }

    /// @param leftUsdMonth billed beside the call sites
    record Planned(String from, String to, List<Site> callSites, String leftUsdMonth, PlanAnswer plan) {}

    @GetMapping("/api/v1/customers/{customer}/plan")
    @Operation(
            summary = "The best plan for what a customer is billed",
            description = "Over the latest four weeks that bills speak of, at the run-rate of a month.")
    Planned plan(
            @PathVariable UUID customer,
            @Parameter(description = "partner days at most", example = "10") @RequestParam(required = false) @Nullable
                    BigDecimal days,
            @Parameter(description = "months over which a saving counts") @RequestParam(defaultValue = "12") int months,
            @Parameter(description = "nothing that binds") @RequestParam(defaultValue = "false") boolean uncommitted,
            @Parameter(description = "nothing after which an answer may be worse") @RequestParam(defaultValue = "false")
                    boolean riskless,
            @Parameter(description = "data stays in its Region") @RequestParam(defaultValue = "false") boolean stays,
            @Parameter(description = "levers that are left out", example = "distillation")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> without,
            @Parameter(description = "what is left of credits: they pay a month, and save nothing", example = "5000")
                    @RequestParam(required = false)
                    @Nullable
                    BigDecimal creditsUsd) {
        var whose = new CustomerId(customer);
        if (organisations.customer(whose).isEmpty()) {
            throw new Problems.NotFound();
        }
        var limits = limits(days, months, uncommitted, riskless, stays);
        if (creditsUsd != null && creditsUsd.signum() < 0) {
            throw new Problems.Invalid("creditsUsd", "It must not be negative.");
        }
        var credits = creditsUsd == null ? null : new Usd(creditsUsd);
        var left = EnumSet.noneOf(Lever.class);
        for (var id : without == null ? List.<String>of() : without) {
            left.add(LeverBody.lever(id, new Problems.Invalid("without", "It is one of " + LeverBody.ids() + ".")));
        }
        var basis = bases.of(whose)
                .orElseThrow(() -> new Problems.Conflict("There is no priced Bedrock usage to plan for yet."));
        var whatIf = new WhatIf(
                limits, left.stream().map(lever -> new Left(lever, null)).toList(), List.of(), WhatIf.SEED, credits);
        return planned(basis, Proposal.of(basis.callSites(), whatIf, diagnoses.market()));
    }

    static Planned planned(Basis basis, Proposal proposal) {
        return new Planned(
                basis.first().toString(),
                basis.last().toString(),
                basis.sites().stream().map(Site::of).toList(),
                basis.rest().toString(),
                PlanAnswer.of(
                        proposal.result(),
                        proposal.range(),
                        proposal.whatIf().limits(),
                        proposal.search(),
                        proposal.refusals(),
                        proposal.whatIf().credits()));
    }

    static Limits limits(@Nullable BigDecimal days, int months, boolean uncommitted, boolean riskless, boolean stays) {
        try {
            return new Limits(days, uncommitted, riskless, stays, months, BigDecimal.ZERO);
        } catch (InvalidInputException wrong) {
            throw new Problems.Invalid(
                    wrong.field().equals("/effortDays") ? "days" : wrong.field().replace("/", ""), wrong.problem());
        }
    }
}
