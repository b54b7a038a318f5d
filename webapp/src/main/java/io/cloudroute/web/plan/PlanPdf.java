package io.cloudroute.web.plan;

import io.cloudroute.lever.Chosen;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.PlanResult;
import io.cloudroute.money.Usd;
import io.cloudroute.plan.PlanItem;
import io.cloudroute.plan.PlanVersion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A version of the plan as a document to hand over: figures, items, what they rest on, and how each pays.
final class PlanPdf {

    private final String customer;
    private final PlanVersion plan;
    private final List<PlanItem> items;
    private final PlanWords words;

    PlanPdf(String customer, PlanVersion plan, List<PlanItem> items, PlanWords words) {
        this.customer = customer;
        this.plan = plan;
        this.items = items;
        this.words = words;
    }

    byte[] bytes() {
        var document = plan.document();
        var result = document.result();
        var format = words.format();
        try (var paper = new Paper(customer + " · " + plan.name(), word("pdf.page"))) {
            paper.title(plan.name());
            paper.small(word("pdf.subtitle")
                    .replace("{0}", customer)
                    .replace("{1}", String.valueOf(plan.version()))
                    .replace("{2}", format.time(plan.promotedAt()))
                    .replace("{3}", format.range(document.first(), document.last()))
                    .replace("{4}", format.date(document.pricedOn())));
            if (!plan.note().isEmpty()) {
                paper.text(plan.note());
            }
            figures(paper, result);
            paper.heading(word("plan.waterfall"));
            waterfall(paper, result);
            paper.heading(word("plan.levers"));
            items(paper);
            paper.heading(word("plan.sites"));
            sites(paper);
            paper.heading(word("pdf.pays"));
            pays(paper, result);
            if (!result.exclusions().isEmpty()) {
                paper.heading(word("plan.refused"));
                exclusions(paper, result);
            }
            paper.heading(word("pdf.method"));
            paper.text(word("pdf.method.what")
                    .replace("{0}", format.count(document.range().draws()))
                    .replace("{1}", document.range().generator())
                    .replace("{2}", String.valueOf(document.range().seed())));
            return paper.bytes();
        }
    }

    private void figures(Paper paper, PlanResult result) {
        var format = words.format();
        var range = plan.document().range();
        paper.figures(List.of(
                new String[] {word("plan.before"), format.estimate(result.beforeUsdMonth())},
                new String[] {word("plan.after"), format.estimate(result.afterUsdMonth())},
                new String[] {word("plan.saving"), format.estimate(result.savingUsdMonth())},
                new String[] {
                    "P10 – P90", format.estimate(new Usd(range.p10())) + " – " + format.estimate(new Usd(range.p90()))
                },
                new String[] {word("plan.effort"), words.days(result.effortDays())}));
    }

    private void waterfall(Paper paper, PlanResult result) {
        var format = words.format();
        var bars = new ArrayList<Paper.Bar>();
        bars.add(new Paper.Bar(
                word("plan.before"),
                0,
                result.beforeUsdMonth().amount().doubleValue(),
                true,
                format.estimate(result.beforeUsdMonth())));
        var saved = new EnumMap<Lever, Usd>(Lever.class);
        result.levers().forEach(part -> saved.merge(part.chosen().lever(), part.sequentialUsdMonth(), Usd::plus));
        double at = result.beforeUsdMonth().amount().doubleValue();
        for (var each : saved.entrySet()) {
            double next = at - each.getValue().amount().doubleValue();
            bars.add(new Paper.Bar(
                    word("lever.short." + each.getKey().id()),
                    at,
                    next,
                    false,
                    format.estimate(each.getValue().negated())));
            at = next;
        }
        bars.add(new Paper.Bar(
                word("plan.after"),
                0,
                result.afterUsdMonth().amount().doubleValue(),
                true,
                format.estimate(result.afterUsdMonth())));
        paper.bars(bars);
    }

    private void items(Paper paper) {
        var format = words.format();
        var rows = new ArrayList<String[]>();
        for (var part : plan.document().result().levers()) {
            var item = item(part.chosen());
            rows.add(new String[] {
                words.lever(part.chosen().lever()),
                words.site(part.chosen().callSite()),
                item == null ? "" : word("status." + item.status()),
                item == null ? "" : item.owner(),
                item == null || item.dueOn() == null ? "" : format.date(item.dueOn()),
                format.fact(part.sequentialUsdMonth()),
                format.fact(part.shapleyUsdMonth()),
                words.days(part.effect().effortDays())
            });
        }
        var result = plan.document().result();
        rows.add(new String[] {
            word("plan.total"),
            "",
            "",
            "",
            "",
            format.fact(result.savingUsdMonth()),
            format.fact(result.savingUsdMonth()),
            words.days(result.effortDays())
        });
        paper.table(
                new String[] {
                    word("plan.lever"),
                    word("plan.site"),
                    word("board.status"),
                    word("board.owner"),
                    word("board.due"),
                    word("plan.sequential"),
                    word("plan.shapley"),
                    word("plan.effort")
                },
                new double[] {0.2, 0.22, 0.1, 0.1, 0.09, 0.1, 0.1, 0.09},
                5,
                rows);
        result.sharedCharges().forEach(charge -> paper.small(words.charge(charge)));
        paper.small(word("plan.effort.shared"));
    }

    private @Nullable PlanItem item(Chosen chosen) {
        return items.stream()
                .filter(each ->
                        each.lever() == chosen.lever() && each.callSite().equals(chosen.callSite()))
                .findFirst()
                .orElse(null);
    }

    private void sites(Paper paper) {
        var format = words.format();
        var rows = new ArrayList<String[]>();
        for (var site : plan.document().sites()) {
            rows.add(new String[] {
                words.site(site.callSite().id()),
                format.fact(site.billed()),
                format.fact(site.modelled()),
                site.off() == null ? "—" : format.share(site.off(), 1)
            });
        }
        rows.add(new String[] {word("plan.rest"), format.fact(plan.document().rest()), "", ""});
        paper.table(
                new String[] {word("plan.site"), word("plan.billed"), word("plan.modelled"), word("plan.off")},
                new double[] {0.55, 0.15, 0.15, 0.15},
                1,
                rows);
        for (var site : plan.document().sites()) {
            var assumed = new TreeMap<String, String>();
            site.callSite()
                    .ranges()
                    .forEach((field, range) -> assumed.put(
                            word("field." + field.id()),
                            words.value(range.low(), field.unit()) + " – " + words.value(range.high(), field.unit())));
            if (!assumed.isEmpty()) {
                paper.small(word("pdf.assumed") + " "
                        + words.site(site.callSite().id()) + ": "
                        + assumed.entrySet().stream()
                                .map(each -> each.getKey() + " " + each.getValue())
                                .collect(Collectors.joining("; ")));
            }
        }
    }

    private void pays(Paper paper, PlanResult result) {
        for (var part : result.levers()) {
            var even = part.effect().breakEven();
            var lines = new ArrayList<String>();
            if (even != null) {
                lines.add(words.words().apply("breakeven." + even.name()) + ": " + even.formula() + " = "
                        + words.value(even.value(), even.unit())
                        + (even.actual() == null
                                ? ""
                                : " (" + word("plan.here.value") + " " + words.value(even.actual(), even.unit())
                                        + ")"));
            }
            for (var term : part.effect().terms()) {
                lines.add(words.term(term) + ": " + term.formula() + " = " + words.value(term.value(), term.unit()));
            }
            paper.strong(words.lever(part.chosen().lever()) + " · "
                    + words.site(part.chosen().callSite()));
            lines.forEach(paper::small);
        }
    }

    private void exclusions(Paper paper, PlanResult result) {
        var said = new HashSet<String>();
        var rows = new ArrayList<String[]>();
        for (var refusal : result.exclusions()) {
            var row = new String[] {
                words.lever(refusal.lever()),
                words.site(refusal.callSite()),
                words.words().apply("reason." + refusal.reason().id())
            };
            if (said.add(String.join("\n", row))) {
                rows.add(row);
            }
        }
        paper.table(
                new String[] {word("plan.lever"), word("plan.site"), word("plan.why")},
                new double[] {0.25, 0.25, 0.5},
                3,
                rows);
    }

    private String word(String key) {
        return words.words().apply(key);
    }
}
