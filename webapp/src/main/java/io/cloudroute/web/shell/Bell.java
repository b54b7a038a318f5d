package io.cloudroute.web.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.web.inbox.Waiting.Item;
import io.cloudroute.web.inbox.WaitingList;
import java.util.List;

/// The inbox: how many things wait, and which.
final class Bell extends Composite<Div> {

    private final Button button = new Button(CrIcon.BELL.create());
    private final Span badge = new Span();
    private final Div list = new Div();

    Bell() {
        badge.addClassName("cr-badge");
        badge.getElement().setAttribute("aria-hidden", "true");
        var title = new H2(getTranslation("inbox.title"));
        title.addClassName("cr-tile-title");
        list.addClassName("cr-inbox");
        var popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("inbox.title"));
        popover.add(title, list);
        getContent().addClassName("cr-badged");
        getContent().add(button, badge);
        show(List.of());
    }

    void show(List<Item> items) {
        badge.setText(String.valueOf(items.size()));
        badge.setVisible(!items.isEmpty());
        button.setAriaLabel(getTranslation("inbox.count", items.size()));
        list.removeAll();
        list.add(new WaitingList(items));
    }
}
