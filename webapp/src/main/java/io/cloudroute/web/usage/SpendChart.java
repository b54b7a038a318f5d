package io.cloudroute.web.usage;

import com.vaadin.flow.component.Composite;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.ui.ChartData;
import io.cloudroute.ui.CrChart;
import io.cloudroute.usage.Dimension;
import io.cloudroute.usage.Spend;
import io.cloudroute.usage.SpendQuestion;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Tile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Spend by time and one dimension: stacked, or where it is a rate, as a line for each of the dearest.
final class SpendChart extends Composite<Tile> {

    private static final int MOST = 8;

    private final SpendUnit unit;
    private final Format format;

    /// @param opens told which step of time, and which time and key, somebody wants opened
    SpendChart(
            Spend spend,
            CustomerId here,
            SpendQuestion asked,
            Dimension by,
            SpendUnit unit,
            Names names,
            Format format,
            BiConsumer<Dimension, List<String>> opens) {
        this.unit = unit;
        this.format = format;
        long days = java.time.temporal.ChronoUnit.DAYS.between(asked.from(), asked.to()) + 1;
        var step = days <= 100 ? Dimension.DAY : days <= 400 ? Dimension.WEEK : Dimension.MONTH;
        var rows = rows(spend, here, asked.by(List.of(step, by)));
        var times = rows.stream()
                .map(row -> row.keys().getFirst())
                .distinct()
                .sorted()
                .toList();
        var keys = rows.stream()
                .map(row -> row.keys().getLast())
                .distinct()
                .sorted()
                .toList();
        var cells = new LinkedHashMap<List<String>, Spend.Row>();
        rows.forEach(row -> cells.put(row.keys(), row));
        var most = rates() ? dearest(rows) : keys;
        var series = new ArrayList<ChartData.Series>();
        for (var key : keys) {
            if (!most.contains(key)) {
                continue;
            }
            var values = new ArrayList<@Nullable BigDecimal>();
            for (var time : times) {
                var cell = cells.get(List.of(time, key));
                values.add(cell == null ? null : number(cell));
            }
            series.add(new ChartData.Series(key.isEmpty() ? "none" : key, names.value(by, key), values));
        }
        var categories = times.stream()
                .map(time -> new ChartData.Category(time, label(step, time)))
                .toList();
        var chart = new CrChart(
                rates() ? CrChart.Kind.LINE : CrChart.Kind.BARS,
                getTranslation("spend.chart." + step, getTranslation("spend.unit." + unit)),
                names.dimension(step));
        chart.palette(spend.values(here, asked, by).stream()
                .map(value -> value.value().isEmpty() ? "none" : value.value())
                .sorted()
                .toList());
        chart.show(
                new ChartData(categories, series).folded(MOST, getTranslation("spend.other")),
                switch (unit) {
                    case DOLLARS, PER_MILLION -> CrChart.Unit.usd(2);
                    case PER_REQUEST -> CrChart.Unit.usd(4);
                    case TOKENS -> CrChart.Unit.count(0);
                });
        chart.addOpenListener(open -> {
            var key = open.series().equals("none") ? "" : open.series();
            opens.accept(step, List.of(open.category(), key));
        });
        getContent().add(chart);
    }

    private List<Spend.Row> rows(Spend spend, CustomerId here, SpendQuestion question) {
        return unit == SpendUnit.PER_REQUEST ? spend.requests(here, question) : spend.rows(here, question);
    }

    private String label(Dimension step, String time) {
        return step == Dimension.MONTH
                ? format.month(java.time.YearMonth.parse(time))
                : format.day(LocalDate.parse(time));
    }

    /// Whether it shows rates, of which no sum says anything.
    private boolean rates() {
        return unit == SpendUnit.PER_MILLION || unit == SpendUnit.PER_REQUEST;
    }

    /// The keys of the most money: the others' rates are left out, since they cannot be put together.
    private static List<String> dearest(List<Spend.Row> rows) {
        var money = new HashMap<String, Usd>();
        rows.forEach(row -> money.merge(row.keys().getLast(), row.gross(), Usd::plus));
        return money.entrySet().stream()
                .sorted(Map.Entry.<String, Usd>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private @Nullable BigDecimal number(Spend.Row cell) {
        return switch (unit) {
            case DOLLARS -> cell.gross().amount();
            case PER_MILLION ->
                cell.perMillion() == null ? null : cell.perMillion().amount();
            case TOKENS -> cell.tokens();
            case PER_REQUEST -> cell.gross().dividedBy(cell.tokens()).amount();
        };
    }
}
