package io.cloudroute.web.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.workload.AttributionRule.Condition;
import io.cloudroute.workload.AttributionRule.Operator;
import io.cloudroute.workload.AttributionRule.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One condition of a rule: what is looked at, how, and the values.
final class ConditionRow extends Composite<Div> {

    /// What the customer's bills carry, to choose from.
    interface Seen {
        List<String> values(Subject subject, String tag);

        List<String> tags();
    }

    private final Seen seen;
    private final RuleWords words;
    private final Runnable changed;
    private final Select<Subject> subject = new Select<>();
    private final ComboBox<String> tag = new ComboBox<>();
    private final Select<Operator> operator = new Select<>();
    private final Div place = new Div();
    private final Span error = new Span();
    private final Button remove;
    private Supplier<List<String>> values = List::of;

    ConditionRow(
            @Nullable Condition condition,
            Seen seen,
            RuleWords words,
            Runnable changed,
            Consumer<ConditionRow> removed) {
        this.seen = seen;
        this.words = words;
        this.changed = changed;
        subject.setItems(Subject.values());
        subject.setItemLabelGenerator(words::subject);
        subject.setAriaLabel(getTranslation("attribution.subject"));
        subject.setValue(condition == null ? Subject.TAG : condition.subject());
        tag.setItems(seen.tags());
        tag.setAllowCustomValue(true);
        tag.setAriaLabel(getTranslation("attribution.tag"));
        tag.setPlaceholder(getTranslation("attribution.tag"));
        tag.setVisible(subject.getValue() == Subject.TAG);
        if (condition != null && !condition.tag().isEmpty()) {
            tag.setValue(condition.tag());
        }
        operator.setItems(Operator.values());
        operator.setItemLabelGenerator(words::operator);
        operator.setAriaLabel(getTranslation("attribution.operator"));
        operator.setValue(condition == null ? Operator.IS : condition.operator());
        place.addClassName("cr-grow");
        remove = new Button(CrIcon.X.create(), _ -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.SMALL);
        remove.addClassName("cr-button-icon");
        remove.setAriaLabel(getTranslation("attribution.condition.remove"));
        error.addClassName("cr-neg");
        error.getElement().setAttribute("role", "alert");
        getContent().addClassName("cr-condition");
        getContent().add(subject, tag, operator, place, remove, error);
        show(condition == null ? List.of() : condition.values());
        subject.addValueChangeListener(_ -> {
            tag.setVisible(subject.getValue() == Subject.TAG);
            anew(List.of());
        });
        tag.addCustomValueSetListener(custom -> tag.setValue(custom.getDetail()));
        tag.addValueChangeListener(_ -> anew(values.get()));
        operator.addValueChangeListener(_ -> anew(values.get()));
    }

    void removable(boolean may) {
        remove.setVisible(may);
    }

    /// The condition; empty, and said what is missing, while it cannot be asked.
    Optional<Condition> read() {
        var key = subject.getValue() == Subject.TAG ? text(tag.getValue()) : "";
        var given = values.get();
        boolean part = operator.getValue() == Operator.STARTS_WITH || operator.getValue() == Operator.CONTAINS;
        if (subject.getValue() == Subject.TAG && key.isBlank()) {
            return missing(getTranslation("attribution.tag.missing"));
        }
        if (given.isEmpty() || (part && given.getFirst().isEmpty())) {
            return missing(getTranslation("attribution.value.missing"));
        }
        try {
            var condition = new Condition(subject.getValue(), key, operator.getValue(), given);
            error.setText("");
            return Optional.of(condition);
        } catch (IllegalArgumentException _) {
            return missing(getTranslation("attribution.value.many"));
        }
    }

    private Optional<Condition> missing(String what) {
        error.setText(what);
        return Optional.empty();
    }

    private void anew(List<String> kept) {
        show(kept);
        changed.run();
    }

    private void show(List<String> kept) {
        place.removeAll();
        place.add(
                switch (operator.getValue()) {
                    case IS -> one(kept);
                    case ONE_OF -> several(kept);
                    case STARTS_WITH, CONTAINS -> part(kept);
                });
    }

    private Component one(List<String> kept) {
        var field = new ComboBox<String>();
        field.setItems(choices());
        field.setAllowCustomValue(true);
        field.setItemLabelGenerator(value -> words.value(subject.getValue(), value));
        field.setAriaLabel(getTranslation("attribution.value"));
        field.setPlaceholder(getTranslation("attribution.value"));
        field.setWidthFull();
        if (!kept.isEmpty()) {
            field.setValue(kept.getFirst());
        }
        field.addCustomValueSetListener(custom -> field.setValue(custom.getDetail()));
        field.addValueChangeListener(_ -> changed.run());
        values = () -> field.getValue() == null ? List.of() : List.of(field.getValue());
        return field;
    }

    private Component several(List<String> kept) {
        var field = new MultiSelectComboBox<String>();
        field.setItems(choices());
        field.setAllowCustomValue(true);
        field.setItemLabelGenerator(value -> words.value(subject.getValue(), value));
        field.setAriaLabel(getTranslation("attribution.value"));
        field.setPlaceholder(getTranslation("attribution.value"));
        field.setWidthFull();
        field.setValue(new LinkedHashSet<>(kept));
        field.addCustomValueSetListener(custom -> {
            Set<String> more = new LinkedHashSet<>(field.getValue());
            more.add(custom.getDetail());
            field.setValue(more);
        });
        field.addValueChangeListener(_ -> changed.run());
        values = () -> List.copyOf(field.getValue());
        return field;
    }

    private Component part(List<String> kept) {
        var field = new TextField();
        field.setAriaLabel(getTranslation("attribution.value"));
        field.setPlaceholder(getTranslation("attribution.value"));
        field.setMaxLength(2048);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValue(kept.isEmpty() ? "" : kept.getFirst());
        field.addValueChangeListener(_ -> changed.run());
        values = () -> List.of(field.getValue());
        return field;
    }

    private List<String> choices() {
        var key = text(tag.getValue());
        return subject.getValue() == Subject.TAG && key.isBlank()
                ? List.of()
                : seen.values(subject.getValue(), subject.getValue() == Subject.TAG ? key : "");
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
