package io.cloudroute.web.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Tile;
import io.cloudroute.workload.Known;
import io.cloudroute.workload.Known.Given;
import io.cloudroute.workload.Known.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One field of a call site in the editor: its value, its range while it is an estimate, and how it is known.
final class FieldRow extends Composite<Div> {

    private final String field;
    private final @Nullable Known stored;
    private final Format format;
    private final Runnable changed;
    private final @Nullable TextField text;
    private final @Nullable ComboBox<String> choice;
    private final TextField low = new TextField();
    private final TextField high = new TextField();
    private final Div how = new Div();
    private final Button confirm;
    private @Nullable Source source;

    /// @param stored null where nothing is known yet
    /// @param ranged whether an estimate may have a range
    /// @param options to choose from, with a word for each; empty where the value is written
    FieldRow(
            String field,
            @Nullable Known stored,
            String standard,
            boolean ranged,
            Map<String, String> options,
            boolean writable,
            Format format,
            Runnable changed) {
        this.field = field;
        this.stored = stored;
        this.format = format;
        this.changed = changed;
        this.source = stored == null ? null : stored.source();
        var label = getTranslation("field." + field);
        if (options.isEmpty()) {
            text = new TextField(label);
            text.setPlaceholder(shown(standard));
            choice = null;
        } else {
            text = null;
            choice = new ComboBox<>(label);
            choice.setItems(options.keySet());
            choice.setItemLabelGenerator(each -> options.getOrDefault(each, each));
            choice.setClearButtonVisible(writable);
            choice.setPlaceholder(options.getOrDefault(standard, ""));
        }
        set(stored == null ? "" : stored.value());
        low.setLabel(getTranslation("callsite.low"));
        low.setValue(text(stored == null ? null : stored.low()));
        high.setLabel(getTranslation("callsite.high"));
        high.setValue(text(stored == null ? null : stored.high()));
        confirm = new Button(CrIcon.CHECK.create(), _ -> {
            source = Source.CONFIRMED;
            low.clear();
            high.clear();
            show();
            changed.run();
        });
        confirm.addThemeVariants(ButtonVariant.SMALL);
        confirm.addClassName("cr-button-icon");
        confirm.setTooltipText(getTranslation("callsite.confirm.what"));
        confirm.setAriaLabel(getTranslation("callsite.confirm", label));
        for (var each : text == null ? List.of(low, high) : List.of(text, low, high)) {
            each.setReadOnly(!writable);
            each.setValueChangeMode(ValueChangeMode.LAZY);
            each.addValueChangeListener(change -> written(change.isFromClient()));
        }
        if (choice != null) {
            choice.setReadOnly(!writable);
            choice.addValueChangeListener(change -> written(change.isFromClient()));
        }
        how.addClassName("cr-field-how");
        var content = getContent();
        content.addClassName("cr-field-row");
        content.add(text == null ? choice : text);
        if (ranged) {
            content.add(low, high);
        }
        content.add(how);
        confirm.setVisible(writable);
        show();
    }

    private String text(@Nullable BigDecimal number) {
        return number == null ? "" : format.written(number.stripTrailingZeros());
    }

    private String shown(String value) {
        return value.matches("-?[0-9]+[.][0-9]+") ? format.written(new BigDecimal(value)) : value;
    }

    private void written(boolean byHand) {
        if (byHand) {
            source = value().isEmpty() ? null : Source.ESTIMATED;
            show();
            changed.run();
        }
    }

    private String value() {
        if (text != null) {
            return format.plain(text.getValue().strip());
        }
        return choice == null || choice.getValue() == null ? "" : choice.getValue();
    }

    private void set(String value) {
        if (text != null) {
            text.setValue(shown(value));
        } else if (choice != null) {
            choice.setValue(value.isEmpty() ? null : value);
        }
    }

    String field() {
        return field;
    }

    /// Fills in what was measured; nothing is stored yet.
    void fill(Given given) {
        set(given.value());
        low.setValue(text(given.low()));
        high.setValue(text(given.high()));
        source = given.source();
        show();
    }

    /// What stands in the row; empty while it is blank.
    ///
    /// @throws IllegalArgumentException in words, where a range is not whole or no number
    Optional<Given> given() {
        var written = value();
        var kind = source;
        if (written.isEmpty() || kind == null) {
            return Optional.empty();
        }
        var from = format.plain(low.getValue().strip());
        var to = format.plain(high.getValue().strip());
        if (kind != Source.ESTIMATED || from.isEmpty() && to.isEmpty()) {
            return Optional.of(Given.of(written, kind));
        }
        try {
            return Optional.of(new Given(written, new BigDecimal(from), new BigDecimal(to), kind));
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException(getTranslation("callsite.range.wrong"));
        }
    }

    /// Whether it differs from what is stored.
    boolean isChanged() {
        if (stored == null) {
            return !value().isEmpty();
        }
        return !value().equals(stored.value())
                || source != stored.source()
                || !Objects.equals(low.getValue().strip(), text(stored.low()))
                || !Objects.equals(high.getValue().strip(), text(stored.high()));
    }

    /// @param problem empty where there is none
    void wrong(String problem) {
        if (text != null) {
            text.setInvalid(!problem.isEmpty());
            text.setErrorMessage(problem);
        } else if (choice != null) {
            choice.setInvalid(!problem.isEmpty());
            choice.setErrorMessage(problem);
        }
    }

    private void show() {
        boolean ranged = low.getParent().isPresent() && source == Source.ESTIMATED;
        low.setVisible(ranged);
        high.setVisible(ranged);
        getContent().setClassName("cr-field-row-plain", !ranged);
        how.removeAll();
        var kind = source;
        if (kind == null) {
            return;
        }
        how.add(Tile.chip(getTranslation("source." + kind), chip(kind)));
        if (kind != Source.CONFIRMED || isChanged()) {
            how.add(confirm);
        }
        how.add(said());
    }

    private Component said() {
        var who = new Span(
                stored == null || isChanged()
                        ? getTranslation("callsite.unsaved")
                        : stored.organisation().isEmpty()
                                ? format.day(stored.at())
                                : stored.organisation() + " · " + format.day(stored.at()));
        who.addClassName("cr-note");
        return who;
    }

    static String chip(Source source) {
        return switch (source) {
            case MEASURED -> "verified";
            case ESTIMATED -> "estimated";
            case CONFIRMED -> "pos";
        };
    }
}
