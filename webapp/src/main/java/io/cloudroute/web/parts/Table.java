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
import java.util.HashSet;
import java.util.Set;

/// A small table of facts: the first column names, the others are numbers unless they are said to be words. Lists that
/// grow are grids instead.
public final class Table extends Composite<Div> {

    private final String[] heads;
    private final Set<Integer> words = new HashSet<>();
    private final NativeTable table = new NativeTable();
    private int main = -1;
    private final NativeTableRow head = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();

    public Table(String... heads) {
        this.heads = heads.clone();
        for (int i = 0; i < heads.length; i++) {
            var cell = new NativeTableHeaderCell(heads[i]);
            cell.getElement().setAttribute("scope", "col");
            if (i > 0) {
                cell.addClassName("cr-number");
            }
            head.add(cell);
        }
        table.add(new NativeTableHeader(head), body);
        table.addClassName("cr-table");
        getContent().addClassName("cr-table-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().add(table);
    }

    /// Says that these columns hold words; the first is 0. To be said before the rows are added.
    public Table words(int... columns) {
        for (int column : columns) {
            words.add(column);
            head.getElement().getChild(column).getClassList().remove("cr-number");
        }
        return this;
    }

    /// On a phone a list: the name at the left, this column at the right, the others below.
    public Table stacked(int main) {
        this.main = main;
        table.addClassName("cr-table-stacked");
        return this;
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
            if (!words.contains(i + 1)) {
                cell.addClassName("cr-number");
            }
            if (i + 1 == main) {
                cell.addClassName("cr-main");
            }
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
