package io.cloudroute.web.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// What will be here, and what to do so that it is.
public final class Empty extends Div {

    public Empty(String title, String what, Component... actions) {
        addClassName("cr-empty");
        var heading = new H2(title);
        heading.addClassName("cr-tile-title");
        add(heading, new Paragraph(what));
        var row = new Div(actions);
        row.addClassName("cr-actions");
        add(row);
    }
}
