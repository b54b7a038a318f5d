package io.cloudroute.web.inbox;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cloudroute.web.inbox.Waiting.Item;
import io.cloudroute.web.parts.Format;
import java.util.List;

/// Things that wait, each with its verb; the first verb is the one to begin with.
public final class WaitingList extends Composite<Div> {

    public WaitingList(List<Item> items) {
        getContent().addClassName("cr-list");
        if (items.isEmpty()) {
            var nothing = new Paragraph(getTranslation("inbox.nothing"));
            nothing.addClassName("cr-note");
            getContent().add(nothing);
        }
        for (var item : items) {
            getContent().add(row(item, item == items.getFirst()));
        }
    }

    private Div row(Item item, boolean first) {
        var at = new Span(new Format(getLocale()).day(item.at()));
        at.addClassName("cr-text3");
        var head = new Div(new Span(getTranslation("inbox." + item.word())), at);
        head.addClassName("cr-spread");
        var what = new Span(item.where().isEmpty() ? item.subject() : item.where() + " · " + item.subject());
        what.addClassName("cr-text2");
        var verb = new Anchor(item.path(), getTranslation("inbox." + item.word() + ".do"));
        verb.addClassName("cr-button");
        if (first) {
            verb.addClassName("cr-button-primary");
        }
        var row = new Div(head, what, verb);
        row.addClassName("cr-waiting");
        return row;
    }
}
