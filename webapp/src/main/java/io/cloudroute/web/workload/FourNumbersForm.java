package io.cloudroute.web.workload;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Model;
import io.cloudroute.pricing.Models;
import io.cloudroute.workload.FourNumbers;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Consumer;

/// Four numbers that a founder knows, and the model they are about.
final class FourNumbersForm extends Composite<Div> {

    private static final Set<Model.Class> ANSWERING = Set.of(Model.Class.FRONTIER, Model.Class.MID, Model.Class.SMALL);
    private static final String USUAL = "anthropic.claude-sonnet-4-5-20250929-v1:0";

    private final BigDecimalField monthly = new BigDecimalField(getTranslation("diagnose.monthly"));
    private final Select<Model> model = new Select<>();
    private final IntegerField input = new IntegerField(getTranslation("diagnose.input"));
    private final IntegerField output = new IntegerField(getTranslation("diagnose.output"));
    private final IntegerField turns = new IntegerField(getTranslation("diagnose.turns"));

    FourNumbersForm(Consumer<FourNumbers> given) {
        monthly.setValue(BigDecimal.valueOf(9000));
        monthly.setPrefixComponent(new com.vaadin.flow.component.html.Span("$"));
        model.setLabel(getTranslation("diagnose.model"));
        var choices = Models.standard().all().stream()
                .filter(each -> ANSWERING.contains(each.kind()))
                .sorted(Comparator.comparing(Model::name))
                .toList();
        model.setItems(choices);
        model.setItemLabelGenerator(Model::name);
        choices.stream().filter(each -> each.id().equals(USUAL)).findFirst().ifPresent(model::setValue);
        input.setValue(6000);
        output.setValue(400);
        turns.setValue(8);
        input.setHelperText(getTranslation("diagnose.input.what"));
        output.setHelperText(getTranslation("diagnose.output.what"));
        turns.setHelperText(getTranslation("diagnose.turns.what"));
        var go = new Button(getTranslation("diagnose.go"), _ -> give(given));
        var fields = new Div(monthly, model, input, output, turns);
        fields.addClassName("cr-form");
        var actions = new Div(go);
        actions.addClassName("cr-actions");
        getContent().addClassName("cr-stack");
        getContent().add(fields, actions);
    }

    private void give(Consumer<FourNumbers> given) {
        monthly.setInvalid(false);
        model.setInvalid(false);
        input.setInvalid(false);
        output.setInvalid(false);
        turns.setInvalid(false);
        try {
            given.accept(new FourNumbers(
                    new Usd(monthly.getValue() == null ? BigDecimal.ZERO : monthly.getValue()),
                    model.getValue() == null ? "" : model.getValue().id(),
                    input.getValue() == null ? 0 : input.getValue(),
                    output.getValue() == null ? -1 : output.getValue(),
                    turns.getValue() == null ? 0 : turns.getValue()));
        } catch (FourNumbers.InvalidException wrong) {
            var field = switch (wrong.field()) {
                case "monthly" -> monthly;
                case "model" -> model;
                case "input" -> input;
                case "output" -> output;
                default -> turns;
            };
            field.setErrorMessage(getTranslation("diagnose.wrong." + wrong.field()));
            field.setInvalid(true);
        }
    }
}
