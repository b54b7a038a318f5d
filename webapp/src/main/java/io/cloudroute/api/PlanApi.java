package io.cloudroute.api;

import io.cloudroute.api.LeverAnswers.PlanAnswer;
import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Limits;
import io.cloudroute.lever.Planner;
import io.cloudroute.lever.Plans;
import io.cloudroute.lever.Simulation;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.usage.Spend;
import io.cloudroute.workload.Diagnoses;
import io.cloudroute.workload.MeasuredSites;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
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

    private static final int DAYS = 28;
    private static final int MOST_SITES = 25;

    private final Diagnoses diagnoses;
    private final Spend spend;
    private final Organisations organisations;

    PlanApi(Diagnoses diagnoses, Spend spend, Organisations organisations) {
        this.diagnoses = diagnoses;
        this.spend = spend;
        this.organisations = organisations;
    }

    /// @param off how far the model is from the bill, as a share of the bill
    /// @param measured fields that bills or logs tell; the others are assumed
    record Site(
            String id,
            @Nullable String model,
            String region,
            String tier,
            String routing,
            String billedUsdMonth,
            String modelledUsdMonth,
            String off,
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
                    each.off().toPlainString(),
                    each.measured().stream().map(io.cloudroute.lever.Field::id).toList());
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
                    List<String> without) {
        var whose = new CustomerId(customer);
        if (organisations.customer(whose).isEmpty()) {
            throw new Problems.NotFound();
        }
        var limits = limits(days, months, uncommitted, riskless, stays);
        var left = EnumSet.noneOf(Lever.class);
        for (var id : without == null ? List.<String>of() : without) {
            left.add(LeverBody.lever(id, new Problems.Invalid("without", "It is one of " + LeverBody.ids() + ".")));
        }
        var span = spend.span(whose)
                .orElseThrow(() -> new Problems.Conflict("There is no bill yet, so there is nothing to plan."));
        var first = span.last().minusDays(DAYS - 1L);
        var measured = diagnoses
                .sites(whose, first, span.last())
                .filter(found -> !found.sites().isEmpty())
                .orElseThrow(() -> new Problems.Conflict("There is no priced Bedrock usage in the latest four weeks."));
        var kept = measured.sites().stream().limit(MOST_SITES).toList();
        var sites = kept.stream().map(MeasuredSites.Site::callSite).toList();
        var rest = measured.sites().stream()
                .skip(MOST_SITES)
                .map(MeasuredSites.Site::billed)
                .reduce(measured.left(), io.cloudroute.money.Usd::plus);
        return new Planned(
                first.toString(),
                span.last().toString(),
                kept.stream().map(Site::of).toList(),
                rest.toString(),
                best(sites, left, limits));
    }

    private PlanAnswer best(List<CallSite> sites, EnumSet<Lever> left, Limits limits) {
        var market = diagnoses.market();
        var planner = new Planner(market);
        var plans = new Plans(market);
        var options = new ArrayList<io.cloudroute.lever.Chosen>();
        for (var site : sites) {
            planner.options(site).stream()
                    .filter(option -> !left.contains(option.lever()))
                    .forEach(options::add);
        }
        var found = planner.searchAmong(sites, options, limits);
        return PlanAnswer.of(
                plans.evaluate(sites, found.best(), limits),
                new Simulation(market).run(sites, found.best(), limits, Simulation.DRAWS, 1),
                limits,
                found,
                plans.refusals(sites, options, limits),
                null);
    }

    private static Limits limits(
            @Nullable BigDecimal days, int months, boolean uncommitted, boolean riskless, boolean stays) {
        try {
            return new Limits(days, uncommitted, riskless, stays, months, BigDecimal.ZERO);
        } catch (InvalidInputException wrong) {
            throw new Problems.Invalid(
                    wrong.field().equals("/effortDays") ? "days" : wrong.field().replace("/", ""), wrong.problem());
        }
    }
}
