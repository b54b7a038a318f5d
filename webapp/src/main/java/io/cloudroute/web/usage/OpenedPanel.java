package io.cloudroute.web.usage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.usage.Dimension;
import io.cloudroute.usage.OpenedRows;
import io.cloudroute.usage.Spend;
import io.cloudroute.usage.SpendQuestion;
import io.cloudroute.web.parts.Format;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The original rows behind a figure, a page at a time.
final class OpenedPanel extends Composite<Div> {

    private static final int PAGE = 25;

    /// What a row says of each at a glance, by the columns of all formats, the first that is filled; the rest stands in
    /// the row's own list.
    private static final List<String> WHEN = List.of("lineitemusagestartdate", "chargeperiodstart", "day");
    private static final List<String> WHAT = List.of(
            "lineitemusagetype",
            "xusagetype",
            "skumeter",
            "usagetype",
            "lineitemlineitemdescription",
            "chargedescription",
            "lineitemproductcode",
            "servicename",
            "service");
    private static final List<String> AMOUNT =
            List.of("lineitemusageamount", "consumedquantity", "pricingquantity", "quantity");
    private static final List<String> UNIT = List.of("pricingunit", "consumedunit", "unit");
    /// A FOCUS line of the Marketplace may bill 0 and count by what follows.
    private static final List<String> COST =
            List.of("lineitemunblendedcost", "costexplorercostusd", "billedcost", "effectivecost", "listcost");
    private static final List<String> RESOURCE = List.of("lineitemresourceid", "resourceid");
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
            rows.add(list(page));
            if (at > 0) {
                rows.add(new Button(getTranslation("spend.rows.back"), _ -> page(Math.max(0, at - PAGE))));
            }
            page.next().ifPresent(next -> rows.add(new Button(getTranslation("spend.rows.next"), _ -> page(next))));
        } catch (IOException failure) {
            rows.add(new Paragraph(getTranslation("spend.rows.failed")));
        }
    }

    private Component list(OpenedRows.Page page) {
        var list = new Div();
        list.addClassName("cr-list");
        for (var row : page.rows()) {
            var filled = new LinkedHashMap<String, String>();
            var known = new HashMap<String, String>();
            for (int i = 0; i < row.size(); i++) {
                var value = row.get(i);
                var column = page.columns().get(i);
                if (value != null && !value.isEmpty()) {
                    known.putIfAbsent(word(column), value);
                    if (!OURS.contains(column)) {
                        filled.put(column, value);
                    }
                }
            }
            list.add(row(known, filled));
        }
        return list;
    }

    /// A column's name without what formats and versions spell differently.
    private static String word(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private Component row(Map<String, String> known, Map<String, String> filled) {
        var first = new Div(new Span(first(known, WHAT)), new Span(cost(known)));
        first.addClassName("cr-spread");
        var amount = (first(known, AMOUNT) + " " + first(known, UNIT)).strip();
        var second = new Div(new Span(first(known, WHEN)), new Span(amount));
        second.addClassNames("cr-spread", "cr-note");
        var shown = new Div(first, second);
        shown.addClassName("cr-row");
        var resource = first(known, RESOURCE);
        if (!resource.isEmpty()) {
            var third = new Div(resource);
            third.addClassName("cr-note");
            shown.add(third);
        }
        var all = new NativeDetails(getTranslation("spend.rows.columns", filled.size()));
        all.addToggleListener(_ -> {
            if (all.getContent() == null) {
                all.setContent(columns(filled));
            }
        });
        shown.add(all);
        return shown;
    }

    private static Component columns(Map<String, String> filled) {
        var columns = new DescriptionList();
        columns.addClassName("cr-columns");
        filled.forEach((column, value) ->
                columns.add(new DescriptionList.Term(column), new DescriptionList.Description(value)));
        return columns;
    }

    private static String cost(Map<String, String> known) {
        return COST.stream()
                .map(known::get)
                .filter(cost -> cost != null && !cost.matches("[-+0.]*([eE].*)?"))
                .findFirst()
                .orElseGet(() -> first(known, COST));
    }

    private static String first(Map<String, String> known, List<String> columns) {
        return columns.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
