package io.cloudroute.web.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/// A small table of facts: the first column names, the others are numbers. Lists that grow are grids instead.
public final class Table extends Composite<Div> {

    private final String[] heads;
    private final NativeTableBody body = new NativeTableBody();

    public Table(String... heads) {
        this.heads = heads.clone();
        var row = new NativeTableRow();
        for (int i = 0; i < heads.length; i++) {
            var cell = new NativeTableHeaderCell(heads[i]);
            cell.getElement().setAttribute("scope", "col");
            if (i > 0) {
                cell.addClassName("cr-number");
            }
            row.add(cell);
        }
        var table = new NativeTable(new NativeTableHeader(row), body);
        table.addClassName("cr-table");
        getContent().addClassName("cr-table-scroll");
        getContent().add(table);
    }

    public NativeTableRow row(String name, String... numbers) {
        return row(new com.vaadin.flow.component.html.Span(name), numbers);
    }

    public NativeTableRow row(Component name, String... numbers) {
        var components = new Component[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            components[i] = new com.vaadin.flow.component.html.Span(numbers[i]);
        }
        return row(name, components);
    }

    /// A row whose cells are components, so that a figure can be a door.
    public NativeTableRow row(Component name, Component... cells) {
        var row = new NativeTableRow();
        var first = new NativeTableHeaderCell();
        first.getElement().setAttribute("scope", "row");
        first.add(name);
        row.add(first);
        for (int i = 0; i < cells.length; i++) {
            var cell = new NativeTableCell(cells[i]);
            cell.addClassName("cr-number");
            cell.getElement().setAttribute("data-label", i + 1 < heads.length ? heads[i + 1] : "");
            row.add(cell);
        }
        body.add(row);
        return row;
    }

    /// The last row, in bold.
    public NativeTableRow total(String name, String... numbers) {
        var row = row(name, numbers);
        row.addClassName("cr-total");
        return row;
    }

    public void clear() {
        body.removeAll();
    }
}
