package io.cloudroute.web.usage;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.usage.Dimension;
import io.cloudroute.usage.Spend;
import io.cloudroute.usage.SpendQuestion;
import io.cloudroute.usage.SpendQuestion.Scope;
import io.cloudroute.web.parts.DayField;
import io.cloudroute.web.parts.Segments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Which days, which scope, in which unit; and by which values spend is filtered.
final class SpendFilters extends Composite<Div> {

    private static final List<Dimension> FILTERS = List.of(
            Dimension.ACCOUNT,
            Dimension.REGION,
            Dimension.MODEL,
            Dimension.DIRECTION,
            Dimension.TIER,
            Dimension.PROFILE,
            Dimension.PRINCIPAL);

    private final Spend spend;
    private final CustomerId customer;
    private final SpendQuestion asked;
    private final SpendUnit unit;
    private final Names names = new Names(this::getTranslation);
    private final BiConsumer<SpendQuestion, SpendUnit> go;

    SpendFilters(
            Spend spend,
            CustomerId customer,
            SpendQuestion asked,
            SpendUnit unit,
            BiConsumer<SpendQuestion, SpendUnit> go) {
        this.spend = spend;
        this.customer = customer;
        this.asked = asked;
        this.unit = unit;
        this.go = go;
        getContent().addClassName("cr-filter-rows");
        getContent().add(what(), values());
    }

    private Div what() {
        var from = day("spend.from", asked.from());
        var to = day("spend.to", asked.to());
        from.addValueChangeListener(change -> range(from.getValue(), to.getValue(), change.isFromClient()));
        to.addValueChangeListener(change -> range(from.getValue(), to.getValue(), change.isFromClient()));
        var scope = new Segments<>(
                List.of(Scope.values()),
                each -> getTranslation("spend.scope." + each),
                asked.scope(),
                each -> go.accept(asked.in(each), unit));
        var units = new Segments<>(
                List.of(SpendUnit.values()),
                each -> getTranslation("spend.unit." + each),
                unit,
                each -> go.accept(asked, each));
        var end = new Div(scope, units);
        end.addClassNames("cr-end", "cr-actions");
        var row = new Div(from, to, end);
        row.addClassName("cr-filters");
        return row;
    }

    private Div values() {
        var row = new Div();
        row.addClassName("cr-filters");
        FILTERS.forEach(dimension -> row.add(filter(dimension, names.dimension(dimension))));
        var keys = spend.tagKeys(customer);
        if (!keys.isEmpty()) {
            row.add(tag(keys));
            if (!asked.tag().isEmpty()) {
                row.add(filter(Dimension.TAG, asked.tag()));
            }
        }
        if (!asked.filters().isEmpty()) {
            row.add(new Button(
                    getTranslation("spend.clear"),
                    CrIcon.X.create(),
                    _ -> go.accept(
                            new SpendQuestion(
                                    asked.from(), asked.to(), asked.scope(), asked.by(), asked.tag(), Map.of()),
                            unit)));
        }
        return row;
    }

    private DayField day(String key, LocalDate value) {
        var field = new DayField(value);
        field.setAriaLabel(getTranslation(key));
        field.setWidth("140px");
        return field;
    }

    private void range(@Nullable LocalDate from, @Nullable LocalDate to, boolean byHand) {
        if (byHand && from != null && to != null && !to.isBefore(from)) {
            go.accept(asked.during(from, to), unit);
        }
    }

    /// Its values are looked up when it is opened.
    private MultiSelectComboBox<String> filter(Dimension dimension, String label) {
        var known = new ArrayList<String>();
        CallbackDataProvider.FetchCallback<String, String> found = query -> {
            if (known.isEmpty()) {
                spend.values(customer, asked, dimension).forEach(each -> known.add(each.value()));
            }
            var text = query.getFilter().orElse("").toLowerCase(Locale.ROOT);
            return known.stream()
                    .filter(value -> names.value(dimension, value)
                            .toLowerCase(Locale.ROOT)
                            .contains(text))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        };
        var field = new MultiSelectComboBox<String>();
        field.setPlaceholder(label);
        field.setAriaLabel(label);
        field.setItems(found);
        field.setItemLabelGenerator(value -> names.value(dimension, value));
        field.setValue(asked.filters().getOrDefault(dimension, Set.of()));
        field.addClassName("cr-filter");
        if (dimension == Dimension.PROFILE) {
            field.addClassName("cr-filter-wide");
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(asked.filtered(dimension, change.getValue()), unit);
            }
        });
        return field;
    }

    /// Which tag the values belong to, and the dimension "tag" means.
    private Select<String> tag(List<String> keys) {
        var field = new Select<String>();
        field.setAriaLabel(getTranslation("spend.tag"));
        field.setPlaceholder(getTranslation("spend.tag"));
        field.setItems(keys);
        field.setValue(asked.tag().isEmpty() ? null : asked.tag());
        field.addClassName("cr-filter");
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                var filters = new EnumMap<Dimension, Set<String>>(Dimension.class);
                filters.putAll(asked.filters());
                filters.remove(Dimension.TAG);
                go.accept(
                        new SpendQuestion(
                                asked.from(), asked.to(), asked.scope(), asked.by(), change.getValue(), filters),
                        unit);
            }
        });
        return field;
    }
}
