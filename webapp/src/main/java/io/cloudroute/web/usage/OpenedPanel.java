package io.cloudroute.web.usage;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.usage.Dimension;
import io.cloudroute.usage.OpenedRows;
import io.cloudroute.usage.Spend;
import io.cloudroute.usage.SpendQuestion;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Table;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The original rows behind a figure, a page at a time.
final class OpenedPanel extends Composite<Div> {

    private static final int PAGE = 25;

    /// Shown first, in this order, where the export has them; the rest stands in the row's own list.
    private static final List<String> FIRST = List.of(
            "line_item_usage_start_date",
            "lineItem/UsageStartDate",
            "ChargePeriodStart",
            "line_item_usage_type",
            "lineItem/UsageType",
            "SkuMeter",
            "line_item_usage_amount",
            "lineItem/UsageAmount",
            "ConsumedQuantity",
            "line_item_unblended_cost",
            "lineItem/UnblendedCost",
            "BilledCost",
            "EffectiveCost",
            "line_item_resource_id",
            "lineItem/ResourceId",
            "ResourceId");
    private static final Set<String> OURS = Set.of("series_id", "day");

    private final OpenedRows opened;
    private final CustomerId customer;
    private final List<java.util.UUID> series;
    private final LocalDate first;
    private final LocalDate last;
    private final Format format;
    private final Div rows = new Div();

    OpenedPanel(
            Spend spend,
            OpenedRows opened,
            CustomerId customer,
            SpendQuestion question,
            List<String> keys,
            Names names,
            Format format,
            Runnable close) {
        this.opened = opened;
        this.customer = customer;
        this.format = format;
        this.series = spend.series(customer, question, keys);
        var from = question.from();
        var to = question.to();
        var words = new ArrayList<String>();
        for (int i = 0; i < keys.size(); i++) {
            var dimension = question.by().get(i);
            var key = keys.get(i);
            if (dimension.isTime()) {
                from = dimension == Dimension.MONTH ? YearMonth.parse(key).atDay(1) : LocalDate.parse(key);
                to = switch (dimension) {
                    case MONTH -> YearMonth.parse(key).atEndOfMonth();
                    case WEEK -> from.plusDays(6);
                    default -> from;
                };
                words.add(format.range(from, to));
            } else {
                words.add(names.value(dimension, key));
            }
        }
        this.first = from;
        this.last = to;
        var title = new H2(String.join(" · ", words));
        title.addClassName("cr-tile-title");
        var dismiss = new Button(CrIcon.X.create(), _ -> close.run());
        dismiss.addThemeVariants(ButtonVariant.TERTIARY);
        dismiss.setAriaLabel(getTranslation("action.close"));
        var head = new Div(title, dismiss);
        head.addClassName("cr-detail-header");
        getContent().add(head, rows);
        page(0);
    }

    private void page(long at) {
        rows.removeAll();
        try {
            var page = opened.open(customer, series, first, last, at, PAGE);
            if (!page.copied()) {
                rows.add(new Paragraph(getTranslation("spend.rows.copying")));
                return;
            }
            var count = new Paragraph(getTranslation(
                    "spend.rows.of",
                    format.count(at + 1),
                    format.count(at + page.rows().size()),
                    format.count(page.total())));
            count.addClassName("cr-note");
            rows.add(page.total() == 0 ? new Paragraph(getTranslation("spend.rows.none")) : count);
            table(page);
            if (at > 0) {
                rows.add(new Button(getTranslation("spend.rows.back"), _ -> page(Math.max(0, at - PAGE))));
            }
            page.next().ifPresent(next -> rows.add(new Button(getTranslation("spend.rows.next"), _ -> page(next))));
        } catch (IOException failure) {
            rows.add(new Paragraph(getTranslation("spend.rows.failed")));
        }
    }

    private void table(OpenedRows.Page page) {
        var shown = new ArrayList<Integer>();
        for (var column : FIRST) {
            int index = page.columns().indexOf(column);
            if (index >= 0) {
                shown.add(index);
            }
        }
        for (int i = 0; i < page.columns().size(); i++) {
            int column = i;
            boolean filled = page.rows().stream()
                    .anyMatch(row -> row.get(column) != null && !row.get(column).isEmpty());
            if (filled && !shown.contains(i) && !OURS.contains(page.columns().get(i))) {
                shown.add(i);
            }
        }
        if (shown.isEmpty()) {
            return;
        }
        var table = new Table(shown.stream().map(page.columns()::get).toArray(String[]::new));
        for (int i = 1; i < shown.size(); i++) {
            var column = page.columns().get(shown.get(i)).toLowerCase(Locale.ROOT);
            if (!column.matches(".*(amount|cost|quantity|rate)$")) {
                table.words(i);
            }
        }
        for (var row : page.rows()) {
            var cells = shown.stream()
                    .map(i -> row.get(i) == null ? "" : row.get(i))
                    .toList();
            table.row(cells.getFirst(), cells.subList(1, cells.size()).toArray(String[]::new));
        }
        rows.add(table);
    }
}
