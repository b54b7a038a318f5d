package io.cloudroute.web.plan;

import io.cloudroute.lever.PlanResult;
import io.cloudroute.plan.PlanItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A plan as a table: a line for each lever on a call site and for each shared charge, and the sum of all.
final class PlanCsv {

    static final List<String> HEADER = List.of(
            "lever",
            "call_site",
            "sequential_saving_usd_month",
            "shapley_saving_usd_month",
            "one_off_usd",
            "effort_days",
            "quality_risk",
            "commitment_months",
            "before_usd_month",
            "after_usd_month");

    static final List<String> BOARD_HEADER = java.util.stream.Stream.concat(
                    HEADER.stream(), java.util.stream.Stream.of("status", "owner", "starts_on", "due_on", "reason"))
            .toList();

    private PlanCsv() {}

    /// With how far each item has come.
    static List<List<String>> lines(PlanResult plan, List<PlanItem> items) {
        return lines(plan).stream()
                .map(line -> {
                    var longer = new ArrayList<>(line);
                    var item = items.stream()
                            .filter(each -> each.lever().id().equals(line.getFirst())
                                    && each.callSite().equals(line.get(1)))
                            .findFirst();
                    longer.add(item.map(each -> each.status().name().toLowerCase(Locale.ROOT))
                            .orElse(""));
                    longer.add(item.map(PlanItem::owner).orElse(""));
                    longer.add(item.map(PlanItem::startsOn).map(String::valueOf).orElse(""));
                    longer.add(item.map(PlanItem::dueOn).map(String::valueOf).orElse(""));
                    longer.add(item.map(PlanItem::reason).orElse(""));
                    return List.copyOf(longer);
                })
                .toList();
    }

    static List<List<String>> lines(PlanResult plan) {
        var lines = new ArrayList<List<String>>();
        for (var part : plan.levers()) {
            var effect = part.effect();
            lines.add(List.of(
                    part.chosen().lever().id(),
                    part.chosen().callSite(),
                    part.sequentialUsdMonth().toString(),
                    part.shapleyUsdMonth().toString(),
                    effect.oneOffUsd().toString(),
                    effect.effortDays().toPlainString(),
                    String.valueOf(effect.qualityRisk()),
                    String.valueOf(effect.commitmentMonths()),
                    effect.beforeUsdMonth().toString(),
                    effect.afterUsdMonth().toString()));
        }
        for (var charge : plan.sharedCharges()) {
            lines.add(List.of(
                    charge.item(),
                    charge.name(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "0",
                    charge.usdMonth().toString()));
        }
        lines.add(List.of(
                "plan",
                "",
                plan.savingUsdMonth().toString(),
                plan.savingUsdMonth().toString(),
                plan.oneOffUsd().toString(),
                plan.effortDays().toPlainString(),
                String.valueOf(plan.qualityRisk()),
                String.valueOf(plan.commitmentMonths()),
                plan.beforeUsdMonth().toString(),
                plan.afterUsdMonth().toString()));
        return lines;
    }
}
