package io.cloudroute.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.PlanResult.Part;
import io.cloudroute.lever.Search;
import io.cloudroute.money.Usd;
import io.cloudroute.plan.Proposal;
import io.cloudroute.ui.ChartData;
import io.cloudroute.ui.ChartData.Category;
import io.cloudroute.ui.CrChart;
import io.cloudroute.web.parts.Segments;
import io.cloudroute.web.parts.Tile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The waterfall from before to after, and who pays what is left; and the frontier of saving against effort.
final class PlanCharts extends Composite<Div> {

    /// What a step of the waterfall is: what a lever adds to the ones before it, or on average over all orders.
    enum Steps {
        ORDER(Part::sequentialUsdMonth),
        SHAPLEY(Part::shapleyUsdMonth);

        private final Function<Part, Usd> saved;

        Steps(Function<Part, Usd> saved) {
            this.saved = saved;
        }
    }

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Proposal proposal;
    private final PlanWords words;
    private final List<Category> categories = new ArrayList<>();
    private final List<@Nullable BigDecimal> values = new ArrayList<>();
    private final List<@Nullable BigDecimal> lows = new ArrayList<>();
    private final List<@Nullable BigDecimal> highs = new ArrayList<>();

    /// @param counted told how the steps shall be counted
    /// @param effort told the partner days of the point that somebody opens
    PlanCharts(Proposal proposal, Steps steps, PlanWords words, Consumer<Steps> counted, Consumer<BigDecimal> effort) {
        this.proposal = proposal;
        this.words = words;
        getContent().addClassName("cr-split");
        var waterfall = new Tile();
        waterfall.add(waterfall(steps, counted));
        proposal.funding().ifPresent(_ -> waterfall.add(paying()));
        var note = new Paragraph(note(proposal.search()));
        note.addClassName("cr-note");
        var frontier = new Tile();
        frontier.add(curve(proposal.search(), effort), note);
        getContent().add(waterfall, frontier);
    }

    private CrChart waterfall(Steps steps, Consumer<Steps> counted) {
        var plan = proposal.result();
        var range = proposal.range();
        var before = plan.beforeUsdMonth().amount();
        add(new Category("before", getTranslation("plan.before"), true), before, null, null);
        for (var each : saved(steps)) {
            var lever = each.getKey();
            var part = steps == Steps.ORDER ? range.part(lever, null).orElse(null) : null;
            add(
                    new Category(lever.id(), getTranslation("lever.short." + lever.id())),
                    each.getValue().amount().negate(),
                    part == null ? null : part.p90().negate(),
                    part == null ? null : part.p10().negate());
        }
        add(
                new Category("after", getTranslation("plan.after"), true),
                plan.afterUsdMonth().amount(),
                before.subtract(range.p90()),
                before.subtract(range.p10()));
        proposal.funding().ifPresent(pays -> {
            add(
                    new Category("credits", getTranslation("money.credits")),
                    pays.fromCreditsUsdMonth().negated().amount(),
                    null,
                    null);
            add(
                    new Category("net", getTranslation("money.net"), true),
                    pays.fromCustomerUsdMonth().amount(),
                    null,
                    null);
        });
        var chart = new CrChart(CrChart.Kind.STEPS, getTranslation("plan.waterfall"), getTranslation("plan.step"));
        chart.addActions(
                Tile.chip(getTranslation("plan.estimated"), "estimated"),
                new Segments<>(List.of(Steps.values()), each -> getTranslation("plan.steps." + each), steps, counted));
        chart.addClassName("cr-chart-tall");
        chart.show(
                new ChartData(
                        categories,
                        List.of(new ChartData.Series("month", getTranslation("plan.month"), values, lows, highs))),
                CrChart.Unit.usd(0));
        return chart;
    }

    private void add(Category category, BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        categories.add(category);
        values.add(value);
        lows.add(low);
        highs.add(high);
    }

    /// In the canonical order, or the largest first where no order counts.
    private List<Map.Entry<Lever, Usd>> saved(Steps steps) {
        var saved = new EnumMap<Lever, Usd>(Lever.class);
        proposal.result()
                .levers()
                .forEach(part -> saved.merge(part.chosen().lever(), steps.saved.apply(part), Usd::plus));
        var list = new ArrayList<>(saved.entrySet());
        if (steps == Steps.SHAPLEY) {
            list.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        }
        return list;
    }

    private Component paying() {
        var pays = proposal.funding().orElseThrow();
        var months = pays.months();
        var line = new Paragraph(
                months == null
                        ? getTranslation("plan.credits.nothing")
                        : getTranslation(
                                "plan.credits.last",
                                words.number(months),
                                words.format().estimate(pays.costUsdMonth())));
        line.addClassName("cr-note");
        return line;
    }

    private CrChart curve(Search search, Consumer<BigDecimal> effort) {
        var points = new ArrayList<Category>();
        var net = new ArrayList<@Nullable BigDecimal>();
        for (var point : search.frontier()) {
            points.add(new Category(point.effortDays().toPlainString(), words.days(point.effortDays())));
            net.add(point.netUsd().amount());
        }
        var chart =
                new CrChart(CrChart.Kind.CURVE, getTranslation("plan.frontier"), getTranslation("plan.frontier.axis"));
        chart.show(
                new ChartData(
                        points, List.of(new ChartData.Series("saving", getTranslation("plan.frontier.net"), net))),
                CrChart.Unit.usd(0));
        chart.addOpenListener(open -> search.frontier().stream()
                .map(Search.Point::effortDays)
                .filter(days -> days.toPlainString().equals(open.category()))
                .findFirst()
                .ifPresent(effort));
        return chart;
    }

    /// How much the first days buy: the least effort that brings half of the best plan.
    private String note(Search search) {
        return search.frontier().stream()
                .filter(point -> point.shareOfBest().compareTo(HALF) >= 0
                        && !point.levers().isEmpty())
                .findFirst()
                .map(point -> getTranslation(
                        "plan.frontier.what",
                        words.days(point.effortDays()),
                        words.format().share(point.shareOfBest(), 0)))
                .orElse("");
    }
}
