package io.cloudroute.web.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.PlanResult;
import io.cloudroute.lever.Search;
import io.cloudroute.money.Usd;
import io.cloudroute.ui.ChartData;
import io.cloudroute.ui.CrChart;
import io.cloudroute.web.parts.Tile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.function.Consumer;

/// The waterfall from before to after, and the frontier of saving against effort.
final class PlanCharts extends Composite<Div> {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /// @param effort told the partner days of the point that somebody opens
    PlanCharts(PlanResult plan, Search search, PlanWords words, Consumer<BigDecimal> effort) {
        getContent().addClassName("cr-split");
        var frontier = new Tile();
        var note = new Paragraph(note(search, words));
        note.addClassName("cr-note");
        frontier.add(curve(search, words, effort), note);
        var waterfall = new Tile();
        waterfall.add(steps(plan, words));
        getContent().add(waterfall, frontier);
    }

    private CrChart steps(PlanResult plan, PlanWords words) {
        var saved = new EnumMap<Lever, Usd>(Lever.class);
        plan.levers().forEach(part -> saved.merge(part.chosen().lever(), part.sequentialUsdMonth(), Usd::plus));
        var categories = new ArrayList<ChartData.Category>();
        var values = new ArrayList<BigDecimal>();
        categories.add(new ChartData.Category("before", getTranslation("plan.before")));
        values.add(plan.beforeUsdMonth().amount());
        saved.forEach((lever, usd) -> {
            categories.add(new ChartData.Category(lever.id(), getTranslation("lever.short." + lever.id())));
            values.add(usd.amount().negate());
        });
        categories.add(new ChartData.Category("after", getTranslation("plan.after")));
        values.add(plan.afterUsdMonth().amount());
        var chart = new CrChart(CrChart.Kind.STEPS, getTranslation("plan.waterfall"), getTranslation("plan.step"));
        chart.show(
                new ChartData(
                        categories,
                        java.util.List.of(
                                new ChartData.Series("month", getTranslation("plan.month"), new ArrayList<>(values)))),
                CrChart.Unit.usd(0));
        return chart;
    }

    private CrChart curve(Search search, PlanWords words, Consumer<BigDecimal> effort) {
        var categories = new ArrayList<ChartData.Category>();
        var values = new ArrayList<BigDecimal>();
        for (var point : search.frontier()) {
            categories.add(new ChartData.Category(point.effortDays().toPlainString(), words.days(point.effortDays())));
            values.add(point.netUsd().amount());
        }
        var chart =
                new CrChart(CrChart.Kind.CURVE, getTranslation("plan.frontier"), getTranslation("plan.frontier.axis"));
        chart.show(
                new ChartData(
                        categories,
                        java.util.List.of(new ChartData.Series(
                                "saving", getTranslation("plan.frontier.net"), new ArrayList<>(values)))),
                CrChart.Unit.usd(0));
        chart.addOpenListener(open -> search.frontier().stream()
                .map(Search.Point::effortDays)
                .filter(days -> days.toPlainString().equals(open.category()))
                .findFirst()
                .ifPresent(effort));
        return chart;
    }

    /// How much the first days buy: the least effort that brings half of the best plan.
    private String note(Search search, PlanWords words) {
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
