package io.cloudroute.web.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.cloudroute.plan.PlanItem;
import io.cloudroute.plan.PlanVersions;
import io.cloudroute.plan.PlanVersions.Outcome;
import io.cloudroute.plan.PlanVersions.Wish;
import io.cloudroute.plan.Status;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.web.parts.DayField;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Tile;
import java.util.ArrayList;

/// One item of the plan: where it stands, who sees to it until when, and what has happened to it.
final class ItemSheet extends Composite<Div> {

    /// @param changes whether the viewer may change it
    /// @param changed told after a change
    ItemSheet(
            CustomerId customer,
            PlanItem item,
            PlanVersions plans,
            Format format,
            PlanWords words,
            boolean changes,
            Runnable close,
            Runnable changed) {
        var content = getContent();
        content.addClassName("cr-stack");
        var title = new H2(words.lever(item.lever()));
        title.addClassName("cr-tile-title");
        var header = new Div(title, new Button(getTranslation("plan.close"), _ -> close.run()));
        header.addClassName("cr-detail-header");
        var name = new Paragraph(words.site(item.callSite()));
        name.addClassName("cr-note");
        content.add(
                header,
                name,
                new Div(Tile.chip(getTranslation("status." + item.status()), BoardView.kind(item.status()))));
        if (item.reason() != null) {
            var reason = new Paragraph(item.reason());
            reason.addClassName("cr-notice");
            content.add(reason);
        }
        if (changes) {
            content.add(form(customer, item, plans, changed));
        }
        content.add(new H3(getTranslation("board.history")), history(customer, item, plans, format));
    }

    private Div form(CustomerId customer, PlanItem item, PlanVersions plans, Runnable changed) {
        var status = new Select<Status>();
        status.setLabel(getTranslation("board.status"));
        var offered = new ArrayList<Status>();
        offered.add(item.status());
        offered.addAll(item.status().next());
        status.setItems(offered);
        status.setItemLabelGenerator(each -> getTranslation("status." + each));
        status.setValue(item.status());
        var owner = new TextField(getTranslation("board.owner"));
        owner.setMaxLength(PlanVersions.NAME_LENGTH);
        owner.setValue(item.owner());
        var starts = new DayField(getTranslation("board.starts"), item.startsOn());
        var due = new DayField(getTranslation("board.due"), item.dueOn());
        var note = new TextArea(getTranslation("board.note"));
        note.setHelperText(getTranslation("board.note.what"));
        note.setMaxLength(PlanVersions.NOTE_LENGTH);
        var save = new Button(getTranslation("action.save"), _ -> {
            note.setInvalid(
                    status.getValue() == Status.DROPPED && note.getValue().isBlank());
            note.setErrorMessage(getTranslation("board.reason.missing"));
            if (starts.unreadable() || due.unreadable()) {
                return;
            }
            boolean early = starts.getValue() != null
                    && due.getValue() != null
                    && due.getValue().isBefore(starts.getValue());
            due.setErrorMessage(early ? getTranslation("board.due.early") : "");
            due.setInvalid(early);
            if (note.isInvalid() || due.isInvalid()) {
                return;
            }
            var wish =
                    new Wish(status.getValue(), owner.getValue(), starts.getValue(), due.getValue(), note.getValue());
            switch (plans.change(customer, item.id(), item.changes(), wish)) {
                case Outcome.Done _ -> Notification.show(getTranslation("board.saved"));
                case Outcome.Outdated _ -> Notification.show(getTranslation("scenario.outdated"));
                case Outcome.Impossible _ -> Notification.show(getTranslation("board.impossible"));
                case Outcome.Past _ -> Notification.show(getTranslation("board.superseded"));
                case Outcome.NotFound _ -> Notification.show(getTranslation("scenario.gone"));
            }
            changed.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(status, owner, starts, due, note, save);
        form.addClassName("cr-form");
        return form;
    }

    private UnorderedList history(CustomerId customer, PlanItem item, PlanVersions plans, Format format) {
        var list = new UnorderedList();
        list.addClassName("cr-list");
        for (var change : plans.history(customer, item.id())) {
            var when = new Span(format.time(change.at()) + (change.by().isEmpty() ? "" : " · " + change.by()));
            when.addClassName("cr-note");
            var line = new Div(new Span(getTranslation("status." + change.status())), when);
            line.addClassName("cr-spread");
            var entry = new ListItem(line);
            if (!change.note().isEmpty()) {
                entry.add(new Paragraph(change.note()));
            }
            list.add(entry);
        }
        return list;
    }
}
