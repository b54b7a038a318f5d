package io.cloudroute.web.pricing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.cloudroute.pricing.Price;
import io.cloudroute.pricing.PriceDrafts;
import io.cloudroute.web.parts.DayField;
import io.cloudroute.web.parts.Format;
import java.time.Clock;
import java.time.LocalDate;

/// Puts a new price, or the end of one, into the open draft; there is nothing to see of it before it is published.
final class PriceChange extends Dialog {

    PriceChange(PriceDrafts drafts, Price price, Clock clock, Runnable done) {
        setHeaderTitle(getTranslation("pricing.change.of", price.key().model()));
        var amount = new BigDecimalField(getTranslation("spend.unit.PER_MILLION"));
        amount.setValue(price.usdPerMillion());
        amount.setHelperText(getTranslation("pricing.amount.help"));
        var from = new DayField(
                getTranslation("pricing.begins"), LocalDate.now(clock).plusDays(1));
        from.setRequired(true);
        var source = new TextField(getTranslation("pricing.who"));
        source.setMaxLength(200);
        source.setHelperText(getTranslation("pricing.who.help"));
        source.setWidthFull();
        var save = new Button(getTranslation("pricing.put"), _ -> {
            source.setInvalid(source.getValue().isBlank());
            source.setErrorMessage(getTranslation("pricing.who.missing"));
            if (source.isInvalid() || from.isInvalid() || from.isEmpty()) {
                return;
            }
            try {
                var change = new PriceDrafts.Change(
                        price.key(),
                        amount.getValue(),
                        from.getValue(),
                        source.getValue().strip());
                var draft = drafts.open().stream()
                        .findFirst()
                        .map(PriceDrafts.Draft::id)
                        .orElseGet(() -> drafts.begin(getTranslation("pricing.draft.title")));
                drafts.put(draft, change);
                close();
                done.run();
            } catch (IllegalArgumentException wrong) {
                amount.setInvalid(true);
                amount.setErrorMessage(new Format(getLocale()).said(String.valueOf(wrong.getMessage())));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(amount, from, source);
        form.addClassName("cr-form");
        add(form);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
    }
}
