package io.cloudroute.web.usage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Axis;
import io.cloudroute.pricing.Direction;
import io.cloudroute.pricing.Kind;
import io.cloudroute.pricing.Model;
import io.cloudroute.pricing.Models;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.usage.Rule;
import io.cloudroute.usage.Rules;
import io.cloudroute.web.parts.Format;
import java.math.BigDecimal;
import java.util.List;

/// Says what a usage type means that the parser does not know, with a preview of the lines and the money.
final class RuleDialog extends Dialog {

    private final Rules rules;
    private final CustomerId customer;
    private final Format format;
    private final TextField pattern = new TextField();
    private final TextField product = new TextField();
    private final Paragraph preview = new Paragraph();

    RuleDialog(Rules rules, CustomerId customer, String usageType, String productName, Format format, Runnable done) {
        this.rules = rules;
        this.customer = customer;
        this.format = format;
        setHeaderTitle(getTranslation("rule.title.new"));
        setWidth("520px");
        pattern.setLabel(getTranslation("rule.pattern"));
        pattern.setHelperText(getTranslation("rule.pattern.help"));
        pattern.setValue(usageType);
        product.setLabel(getTranslation("rule.product"));
        product.setValue(productName.isEmpty() ? "*" : productName);
        for (var field : List.of(pattern, product)) {
            field.setMaxLength(400);
            field.setWidthFull();
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(_ -> preview());
        }
        var model = new ComboBox<Model>(getTranslation("dimension.model"));
        model.setItems(Models.standard().all());
        model.setItemLabelGenerator(Model::name);
        model.setWidthFull();
        var kind = words("rule.kind", Kind.values(), Kind.TOKEN);
        var direction = words("dimension.direction", Direction.values(), Direction.INPUT);
        var tier = words("dimension.tier", Tier.values(), Tier.STANDARD);
        var routing = words("dimension.routing", Routing.values(), Routing.REGIONAL);
        var tokens = new BigDecimalField(getTranslation("rule.tokens"));
        tokens.setValue(BigDecimal.valueOf(1000));
        kind.addValueChangeListener(change -> {
            boolean counted = change.getValue() == Kind.TOKEN;
            direction.setVisible(counted);
            tokens.setVisible(counted);
        });
        preview.addClassName("cr-note");
        preview.getElement().setAttribute("aria-live", "polite");
        var form = new Div(pattern, product, preview, model, kind, direction, tier, routing, tokens);
        form.addClassName("cr-form");
        add(form);
        var save = new Button(getTranslation("rule.save"), _ -> {
            boolean counted = kind.getValue() == Kind.TOKEN;
            pattern.setInvalid(pattern.isEmpty());
            pattern.setErrorMessage(getTranslation("rule.pattern.missing"));
            tokens.setInvalid(
                    counted && (tokens.getValue() == null || tokens.getValue().signum() <= 0));
            tokens.setErrorMessage(getTranslation("rule.tokens.missing"));
            model.setInvalid(counted && model.isEmpty());
            model.setErrorMessage(getTranslation("engagement.choose"));
            if (pattern.isInvalid() || tokens.isInvalid() || model.isInvalid()) {
                return;
            }
            var meaning = new Rule.Meaning(
                    model.getOptionalValue().map(Model::id).orElse(""),
                    kind.getValue().word(),
                    counted ? direction.getValue().word() : null,
                    tier.getValue().word(),
                    routing.getValue().word(),
                    "standard",
                    null,
                    counted ? tokens.getValue() : null);
            switch (rules.create(customer, pattern.getValue(), product.isEmpty() ? "*" : product.getValue(), meaning)) {
                case Rules.Outcome.Done(var _, var series) -> {
                    Notification.show(getTranslation("rule.done", series));
                    close();
                    done.run();
                }
                case Rules.Outcome.Exists _ -> {
                    pattern.setInvalid(true);
                    pattern.setErrorMessage(getTranslation("rule.exists"));
                }
                case Rules.Outcome.NotFound _ -> close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
        preview();
    }

    private <E extends Enum<E> & Axis> Select<E> words(String label, E[] values, E value) {
        var field = new Select<E>();
        field.setLabel(getTranslation(label));
        field.setItems(values);
        field.setItemLabelGenerator(Axis::word);
        field.setValue(value);
        field.setWidthFull();
        return field;
    }

    private void preview() {
        if (pattern.isEmpty()) {
            preview.setText(getTranslation("rule.pattern.missing"));
            return;
        }
        var effects = rules.preview(customer, pattern.getValue(), product.isEmpty() ? "*" : product.getValue());
        long lines = effects.stream().mapToLong(Rules.Effect::lines).sum();
        var cost = Usd.sum(effects.stream().map(Rules.Effect::cost).toList());
        preview.setText(getTranslation("rule.preview", format.count(lines), format.fact(cost), effects.size()));
    }
}
