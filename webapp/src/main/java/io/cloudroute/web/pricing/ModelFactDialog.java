package io.cloudroute.web.pricing;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.cloudroute.lever.Capabilities;
import io.cloudroute.lever.Capabilities.Fact;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Lever;
import io.cloudroute.pricing.Model;
import io.cloudroute.pricing.Models;
import io.cloudroute.workload.ModelFacts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what a model can do, or which two levers it may have at once, and who says so.
final class ModelFactDialog extends Dialog {

    private final ComboBox<String> model = new ComboBox<>();
    private final Select<String> capability = new Select<>();
    private final Select<Lever> lever = lever("models.lever");
    private final Select<Lever> other = lever("models.other");
    private final Select<String> able = new Select<>();
    private final TextField tokens = new TextField();
    private final TextField source = new TextField();
    private final boolean pair;

    /// @param fact null for a new one; of another only value and source change
    /// @param capabilities to choose from; none for pairs of levers
    /// @param own that it stands in the place of what comes with the product, or beside it
    ModelFactDialog(ModelFacts facts, @Nullable Fact fact, List<String> capabilities, boolean own, Runnable done) {
        pair = capabilities.isEmpty();
        setHeaderTitle(getTranslation(fact == null ? "models.add" : "models.edit"));
        setWidth("480px");
        model.setLabel(getTranslation("dimension.model"));
        model.setHelperText(getTranslation("models.model.help"));
        model.setItems(
                Stream.concat(Stream.of("*"), Models.standard().all().stream().map(Model::id))
                        .toList());
        model.setItemLabelGenerator(each -> each.equals("*") ? getTranslation("models.every") : each);
        model.setAllowCustomValue(true);
        model.addCustomValueSetListener(set -> model.setValue(set.getDetail()));
        capability.setLabel(getTranslation("models.what"));
        capability.setItems(capabilities);
        capability.setItemLabelGenerator(each -> getTranslation("models." + each));
        capability.addValueChangeListener(_ -> fit());
        able.setLabel(getTranslation("models.value"));
        able.setItems("yes", "no");
        able.setItemLabelGenerator(each -> getTranslation("models." + each));
        able.setValue("yes");
        tokens.setLabel(getTranslation("models.tokens.label"));
        tokens.setAllowedCharPattern("[0-9]");
        source.setLabel(getTranslation("pricing.who"));
        source.setHelperText(getTranslation("pricing.who.help"));
        source.setMaxLength(300);
        var form = new Div(model, capability, lever, other, able, tokens, source);
        form.addClassName("cr-form");
        form.getChildren().forEach(each -> each.getElement().getStyle().set("width", "100%"));
        add(form);
        if (fact != null) {
            fill(fact);
        } else if (!pair) {
            capability.setValue(capabilities.getFirst());
        }
        fit();
        var save = new Button(getTranslation("action.save"), _ -> save(facts, done));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        if (own && fact != null) {
            var back = new Button(getTranslation("models.restore"), _ -> {
                facts.restore(fact.model(), fact.capability());
                close();
                done.run();
            });
            back.addThemeVariants(ButtonVariant.TERTIARY);
            getFooter().add(back);
        }
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
    }

    private Select<Lever> lever(String label) {
        var select = new Select<Lever>();
        select.setLabel(getTranslation(label));
        select.setItems(Lever.values());
        select.setItemLabelGenerator(each -> getTranslation("lever." + each.id()));
        return select;
    }

    private void fill(Fact fact) {
        model.setValue(fact.model());
        model.setReadOnly(true);
        if (pair) {
            lever.setValue(Capabilities.levers(fact.capability()).getFirst());
            other.setValue(Capabilities.levers(fact.capability()).getLast());
        } else {
            capability.setValue(fact.capability());
        }
        capability.setReadOnly(true);
        lever.setReadOnly(true);
        other.setReadOnly(true);
        if (Capabilities.CACHE_MINIMUM.equals(fact.capability())) {
            tokens.setValue(fact.value());
        } else {
            able.setValue(fact.value());
        }
        source.setValue(fact.source());
    }

    private void fit() {
        boolean counted = Capabilities.CACHE_MINIMUM.equals(capability.getValue());
        capability.setVisible(!pair);
        lever.setVisible(pair);
        other.setVisible(pair);
        able.setVisible(!counted);
        tokens.setVisible(counted);
    }

    private void save(ModelFacts facts, Runnable done) {
        var fields = Map.<String, HasValidation>of(
                "/model",
                model,
                "/capability",
                pair ? other : capability,
                "/value",
                tokens.isVisible() ? tokens : able,
                "/source",
                source);
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            facts.keep(new Fact(
                    Objects.requireNonNullElse(model.getValue(), ""),
                    chosen(),
                    tokens.isVisible() ? tokens.getValue() : able.getValue(),
                    source.getValue()));
            close();
            done.run();
        } catch (InvalidInputException wrong) {
            var field = fields.get(wrong.field());
            if (field != null) {
                field.setErrorMessage(
                        getTranslation("models.wrong." + wrong.field().substring(1)));
                field.setInvalid(true);
            }
        }
    }

    private String chosen() {
        if (!pair) {
            return capability.getValue();
        }
        if (lever.getValue() == null || other.getValue() == null) {
            return "";
        }
        boolean ordered = lever.getValue().compareTo(other.getValue()) < 0;
        return ordered
                ? Capabilities.pair(lever.getValue(), other.getValue())
                : Capabilities.pair(other.getValue(), lever.getValue());
    }
}
