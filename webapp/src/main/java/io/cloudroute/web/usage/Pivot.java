package io.cloudroute.web.usage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.cloudroute.money.Usd;
import io.cloudroute.ui.CrBar;
import io.cloudroute.usage.Spend;
import io.cloudroute.usage.SpendQuestion;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The breakdown as a table: rows by the first dimension, columns by the second, totals, price per million tokens, and
/// share.
final class Pivot extends Composite<Div> {

    private static final int COLUMNS = 8;
    private static final int ROWS = 200;
    private static final String OTHER = "\u0000other";

    private final SpendQuestion question;
    private final Map<List<String>, Spend.Row> requests = new HashMap<>();
    private final Names names;
    private final Format format;
    private final SpendUnit unit;
    private final Consumer<List<String>> open;

    Pivot(
            SpendQuestion question,
            List<Spend.Row> cells,
            List<Spend.Row> requests,
            Names names,
            Format format,
            SpendUnit unit,
            Consumer<List<String>> open) {
        this.question = question;
        requests.forEach(row -> this.requests.put(row.keys(), row));
        this.names = names;
        this.format = format;
        this.unit = unit;
        this.open = open;
        boolean crossed = question.by().size() > 1;
        var columns = crossed ? columns(cells) : List.<String>of();
        var heads = new ArrayList<String>();
        heads.add(names.dimension(question.by().getFirst()));
        columns.forEach(column -> heads.add(
                column.equals(OTHER)
                        ? getTranslation("spend.other")
                        : names.value(question.by().getLast(), column)));
        heads.addAll(List.of(
                getTranslation("spend.total"),
                getTranslation("spend.unit.PER_MILLION"),
                getTranslation("spend.share")));
        var table = new Table(heads.toArray(String[]::new)).stacked(columns.size() + 1);
        var whole = SpendView.sum(cells);
        var rows = rows(cells);
        rows.entrySet().stream().limit(ROWS).forEach(row -> line(table, row.getKey(), row.getValue(), columns, whole));
        if (rows.size() > ROWS) {
            var rest = rows.entrySet().stream()
                    .skip(ROWS)
                    .flatMap(row -> row.getValue().stream())
                    .toList();
            line(table, OTHER, rest, columns, whole);
        }
        total(table, cells, columns);
        getContent().add(table);
    }

    private List<String> columns(List<Spend.Row> cells) {
        var sums = new LinkedHashMap<String, Usd>();
        cells.forEach(cell -> sums.merge(cell.keys().getLast(), cell.gross(), Usd::plus));
        var ordered = sums.entrySet().stream()
                .sorted(
                        question.by().getLast().isTime()
                                ? Map.Entry.comparingByKey()
                                : Map.Entry.<String, Usd>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        if (ordered.size() <= COLUMNS) {
            return ordered;
        }
        var kept = new LinkedHashSet<>(ordered.subList(0, COLUMNS - 1));
        kept.add(OTHER);
        return List.copyOf(kept);
    }

    private Map<String, List<Spend.Row>> rows(List<Spend.Row> cells) {
        var grouped = new LinkedHashMap<String, List<Spend.Row>>();
        cells.forEach(cell -> grouped.computeIfAbsent(cell.keys().getFirst(), _ -> new ArrayList<>())
                .add(cell));
        Comparator<Map.Entry<String, List<Spend.Row>>> order =
                question.by().getFirst().isTime()
                        ? Map.Entry.comparingByKey()
                        : Comparator.comparing(
                                        (Map.Entry<String, List<Spend.Row>> each) -> SpendView.sum(each.getValue()))
                                .reversed();
        var ordered = new LinkedHashMap<String, List<Spend.Row>>();
        grouped.entrySet().stream().sorted(order).forEach(each -> ordered.put(each.getKey(), each.getValue()));
        return ordered;
    }

    private void line(Table table, String key, List<Spend.Row> cells, List<String> columns, Usd whole) {
        var sum = SpendView.sum(cells);
        var parts = new ArrayList<Component>();
        for (var column : columns) {
            var found = cells.stream()
                    .filter(cell -> column.equals(OTHER)
                            ? !columns.contains(cell.keys().getLast())
                            : cell.keys().getLast().equals(column));
            var matching = found.toList();
            var keys = key.equals(OTHER) || column.equals(OTHER) ? null : List.of(key, column);
            parts.add(matching.isEmpty() ? new Span(Format.MISSING) : door(figure(matching), keys));
        }
        parts.add(door(figure(cells), key.equals(OTHER) ? null : List.of(key)));
        parts.add(new Span(format.perMillion(perMillion(cells))));
        parts.add(share(sum, whole));
        var name = new Span(
                key.equals(OTHER)
                        ? getTranslation("spend.other")
                        : names.value(question.by().getFirst(), key));
        var row = table.row(name, parts.toArray(Component[]::new));
        if (key.equals(Spend.UNKNOWN)) {
            row.addClassName("cr-unexplained");
        }
    }

    private void total(Table table, List<Spend.Row> cells, List<String> columns) {
        var figures = new ArrayList<String>();
        for (var column : columns) {
            figures.add(figure(cells.stream()
                    .filter(cell -> column.equals(OTHER)
                            ? !columns.contains(cell.keys().getLast())
                            : cell.keys().getLast().equals(column))
                    .toList()));
        }
        figures.add(figure(cells));
        figures.add(format.perMillion(perMillion(cells)));
        figures.add(format.share(BigDecimal.ONE, 1));
        table.total(getTranslation("money.gross"), figures.toArray(String[]::new));
    }

    private Component door(String figure, @Nullable List<String> keys) {
        if (keys == null) {
            return new Span(figure);
        }
        var button = new NativeButton(figure, _ -> open.accept(keys));
        button.addClassName("cr-door");
        return button;
    }

    private Component share(Usd part, Usd whole) {
        var share = whole.isZero()
                ? BigDecimal.ZERO
                : part.dividedBy(whole.amount()).amount();
        var both = new Div(new Span(format.share(share, 1)), CrBar.small(share));
        both.addClassName("cr-share-cell");
        return both;
    }

    private String figure(List<Spend.Row> cells) {
        return switch (unit) {
            case DOLLARS -> format.fact(SpendView.sum(cells));
            case PER_MILLION -> format.perMillion(perMillion(cells));
            case TOKENS -> format.number(tokens(cells), 0);
            case PER_REQUEST -> format.perUnit(perRequest(cells));
        };
    }

    /// Of the cells that count requests; null when none does.
    private @Nullable Usd perRequest(List<Spend.Row> cells) {
        var known = cells.stream()
                .map(cell -> requests.get(cell.keys()))
                .filter(Objects::nonNull)
                .toList();
        var count = tokens(known);
        return count.signum() == 0 ? null : SpendView.sum(known).dividedBy(count);
    }

    private static BigDecimal tokens(List<Spend.Row> cells) {
        return cells.stream().map(Spend.Row::tokens).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Of the cells that have tokens; null when none has.
    private static @Nullable Usd perMillion(List<Spend.Row> cells) {
        var counted = cells.stream().filter(cell -> cell.tokens().signum() != 0).toList();
        var tokens = tokens(counted);
        return tokens.signum() == 0
                ? null
                : SpendView.sum(counted).times(BigDecimal.valueOf(1_000_000)).dividedBy(tokens);
    }
}
