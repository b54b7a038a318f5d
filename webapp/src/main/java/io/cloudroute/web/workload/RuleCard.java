package io.cloudroute.web.workload;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.workload.AttributionRule;
import io.cloudroute.workload.AttributionRule.Condition;
import io.cloudroute.workload.Workload;
import io.cloudroute.workload.WorkloadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One rule in the editor; Alt with an arrow moves it.
final class RuleCard extends Composite<ListItem> {

    /// What a card asks of its list.
    interface Frame {
        void changed();

        void move(RuleCard card, int by);

        void remove(RuleCard card);
    }

    private final UUID id;
    private final Frame frame;
    private final ConditionRow.Seen seen;
    private final RuleWords words;
    private final Span number = new Span();
    private final Select<Workload> leadsTo = new Select<>();
    private final List<ConditionRow> rows = new ArrayList<>();
    private final Div conditions = new Div();
    private final Button up;
    private final Button down;
    private final Button more;

    /// @param rule null for a new one
    /// @param workloads those in use
    RuleCard(
            @Nullable AttributionRule rule,
            List<Workload> workloads,
            ConditionRow.Seen seen,
            RuleWords words,
            Frame frame) {
        this.id = rule == null ? UUID.randomUUID() : rule.id();
        this.frame = frame;
        this.seen = seen;
        this.words = words;
        leadsTo.setWidth("18rem");
        leadsTo.setItems(workloads);
        leadsTo.setItemLabelGenerator(Workload::name);
        leadsTo.setAriaLabel(getTranslation("attribution.to"));
        leadsTo.setPlaceholder(getTranslation("attribution.to"));
        workloads.stream()
                .filter(each -> rule != null && each.id().equals(rule.workload()))
                .findFirst()
                .ifPresent(leadsTo::setValue);
        leadsTo.addValueChangeListener(_ -> {
            leadsTo.setInvalid(false);
            frame.changed();
        });
        up = icon(CrIcon.CHEVRON_UP, getTranslation("attribution.up"), () -> move(-1));
        down = icon(CrIcon.CHEVRON_DOWN, getTranslation("attribution.down"), () -> move(1));
        var remove = icon(CrIcon.TRASH, getTranslation("attribution.remove"), () -> frame.remove(this));
        var buttons = new Div(up, down, remove);
        buttons.addClassName("cr-actions");
        number.addClassName("cr-strong");
        var head = new Div(number, new Span(getTranslation("attribution.leads")), leadsTo, buttons);
        head.addClassName("cr-tile-header");
        conditions.addClassName("cr-filter-rows");
        more = new Button(getTranslation("attribution.condition.add"), CrIcon.PLUS.create(), _ -> {
            condition(null);
            frame.changed();
        });
        more.addThemeVariants(ButtonVariant.SMALL);
        var body = new Div(head, conditions, new Div(more));
        body.addClassName("cr-filter-rows");
        getContent().add(body);
        if (rule == null) {
            condition(null);
        } else {
            rule.conditions().forEach(this::condition);
        }
        Shortcuts.addShortcutListener(getContent(), () -> move(-1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(getContent());
        Shortcuts.addShortcutListener(getContent(), () -> move(1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(getContent());
    }

    UUID id() {
        return id;
    }

    /// @param place from 1
    void at(int place, int of) {
        number.setText(place + ".");
        up.setEnabled(place > 1);
        down.setEnabled(place < of);
    }

    /// The rule; empty, and said what is missing, while it is not whole.
    Optional<AttributionRule> read() {
        var read = new ArrayList<Condition>();
        rows.forEach(row -> row.read().ifPresent(read::add));
        leadsTo.setInvalid(leadsTo.getValue() == null);
        leadsTo.setErrorMessage(getTranslation("engagement.choose"));
        @Nullable
        WorkloadId workload =
                leadsTo.getValue() == null ? null : leadsTo.getValue().id();
        return workload == null || read.size() < rows.size()
                ? Optional.empty()
                : Optional.of(new AttributionRule(id, workload, read));
    }

    private void move(int by) {
        frame.move(this, by);
        var button = by < 0 ? up : down;
        if (button.isEnabled()) {
            button.focus();
        } else {
            leadsTo.focus();
        }
    }

    private void condition(@Nullable Condition condition) {
        var row = new ConditionRow(condition, seen, words, frame::changed, gone -> {
            rows.remove(gone);
            conditions.remove(gone);
            bounds();
            frame.changed();
        });
        rows.add(row);
        conditions.add(row);
        bounds();
    }

    private void bounds() {
        rows.forEach(row -> row.removable(rows.size() > 1));
        more.setEnabled(rows.size() < AttributionRule.MOST_CONDITIONS);
    }

    private static Button icon(CrIcon icon, String label, Runnable action) {
        var button = new Button(icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("cr-button-icon");
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
