package io.cloudroute.web.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/// A surface with a title, or with one figure.
public final class Tile extends Section {

    public Tile() {
        addClassName("cr-tile");
    }

    public Tile(String title, Component... content) {
        this();
        var heading = new H2(title);
        heading.addClassName("cr-tile-title");
        add(heading);
        add(content);
    }

    /// A label, a large figure and a note of at most two lines.
    public static Tile figure(String label, String figure, String note) {
        var tile = new Tile();
        tile.addClassName("cr-tile-with-figure");
        var name = new H2(label);
        name.addClassName("cr-label");
        var value = new Div(figure);
        value.addClassName("cr-figure");
        var remark = new Paragraph(note);
        remark.addClassName("cr-note");
        tile.add(name, value, remark);
        return tile;
    }

    /// A row of up to four.
    public static Div row(Component... tiles) {
        var row = new Div(tiles);
        row.addClassName("cr-tiles");
        return row;
    }

    /// A small word that says how a thing stands; the kind is one of neutral, pos, warn, neg, credits, accent.
    public static Span chip(String word, String kind) {
        var chip = new Span(word);
        chip.addClassNames("cr-chip", "cr-chip-" + kind);
        return chip;
    }
}
