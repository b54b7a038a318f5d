package io.cloudroute.web.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.cloudroute.ui.CrIcon;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Rows that people search, sort, narrow to columns and take away as CSV, all of it kept in the address; on a phone a
/// list. The first column names the row.
public final class Listing<R> extends Composite<Div> {

    /// How many rows come at a time.
    public static final int PAGE = 100;
    private static final int MOST_IN_CSV = 100_000;

    /// @param key by which the address knows it
    /// @param text for people
    /// @param value for sorting and for CSV
    /// @param cell what is shown
    private record Column<R>(
            String key,
            String head,
            Function<R, String> text,
            Function<R, @Nullable Object> value,
            Function<R, Component> cell,
            boolean number) {}

    private final String name;
    private final String prefix;
    private final Address address;
    private final List<Column<R>> columns = new ArrayList<>();
    private final List<R> rows = new ArrayList<>();
    private final NativeTableRow head = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();
    private final Div tools = new Div();
    private final TextField search = new TextField();
    private final Paragraph none = new Paragraph();
    private final Button more = new Button();
    private @Nullable Function<R, Component> actions;
    private @Nullable Consumer<R> open;
    private @Nullable Function<@Nullable R, List<R>> source;
    private Predicate<R> selected = _ -> false;
    private boolean exhausted = true;
    private int shown = PAGE;

    /// @param name the CSV's file name, and the list's name in the address where there is another one beside it
    /// @param main whether it is the first list of its screen
    public Listing(String name, boolean main, Address address) {
        this.name = name;
        this.prefix = main ? "" : name + ".";
        this.address = address;
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("cr-table", "cr-table-list", "cr-table-stacked");
        var frame = new Div(table);
        frame.addClassName("cr-table-scroll");
        frame.getElement().setAttribute("tabindex", "0");
        tools.addClassName("cr-list-tools");
        none.addClassName("cr-note");
        more.addClickListener(_ -> more());
        getContent().addClassName("cr-listing");
        getContent().add(tools, frame, none, more);
    }

    /// A column of words.
    public Listing<R> words(String key, String head, Function<R, String> text) {
        return cell(key, head, text, each -> new Span(text.apply(each)));
    }

    /// A column whose cells are more than words.
    public Listing<R> cell(String key, String head, Function<R, String> text, Function<R, Component> cell) {
        columns.add(new Column<>(key, head, text, text::apply, cell, false));
        return this;
    }

    /// A column of words that are sorted, and written to CSV, by what they stand for: a time, a count.
    public Listing<R> words(String key, String head, Function<R, String> text, Function<R, @Nullable Object> value) {
        columns.add(new Column<>(key, head, text, value, each -> new Span(text.apply(each)), false));
        return this;
    }

    /// A column of numbers, which stand right.
    public Listing<R> number(String key, String head, Function<R, String> text, Function<R, @Nullable Object> value) {
        columns.add(new Column<>(key, head, text, value, each -> new Span(text.apply(each)), true));
        return this;
    }

    /// What can be done with a row, at its end.
    public Listing<R> actions(Function<R, Component> cell) {
        actions = cell;
        return this;
    }

    /// What a click on a row does, and which row is the one that was opened.
    public Listing<R> opens(Consumer<R> open, Predicate<R> selected) {
        this.open = open;
        this.selected = selected;
        return this;
    }

    /// Rows that come a page at a time, after the given last one; an empty page is the end.
    public Listing<R> pages(Function<@Nullable R, List<R>> source) {
        this.source = source;
        rows.clear();
        fetch();
        return furnished();
    }

    /// All rows.
    public Listing<R> rows(List<R> all) {
        rows.clear();
        rows.addAll(all);
        return furnished();
    }

    /// Shows the same rows anew, when another one is selected.
    public void refresh() {
        render();
    }

    private Listing<R> furnished() {
        if (tools.getComponentCount() == 0) {
            tools();
        }
        heads();
        render();
        return this;
    }

    private void tools() {
        var label = getTranslation("grid.search");
        search.setPlaceholder(label);
        search.setAriaLabel(label);
        search.setPrefixComponent(CrIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValue(address.get(prefix + "q").orElse(""));
        search.addValueChangeListener(change -> {
            shown = PAGE;
            address.put(prefix + "q", change.getValue());
            render();
        });
        var choice = icon(CrIcon.COLUMNS, "grid.columns");
        var menu = new ContextMenu(choice);
        menu.setOpenOnClick(true);
        columns.stream().skip(1).forEach(column -> {
            var item = menu.addItem(column.head());
            item.setCheckable(true);
            item.setKeepOpen(true);
            item.setChecked(visible().contains(column));
            item.addClickListener(_ -> choose(column, item.isChecked()));
        });
        var csv = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = csv().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name + ".csv", "text/csv", bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                "");
        csv.add(CrIcon.DOWNLOAD.create());
        csv.addClassNames("cr-button", "cr-button-icon");
        csv.getElement().setAttribute("aria-label", getTranslation("spend.csv"));
        csv.getElement().setAttribute("title", getTranslation("spend.csv"));
        var end = new Div(choice, csv);
        end.addClassNames("cr-end", "cr-actions");
        tools.add(search, end);
    }

    private Button icon(CrIcon icon, String key) {
        var button = new Button(icon.create());
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private void choose(Column<R> column, boolean wanted) {
        var keys = new ArrayList<>(visible().stream().map(Column::key).toList());
        keys.remove(column.key());
        if (wanted) {
            keys.add(column.key());
        }
        boolean all = keys.size() == columns.size();
        address.put(prefix + "columns", all ? null : String.join(",", keys));
        heads();
        render();
    }

    private List<Column<R>> visible() {
        var asked = address.get(prefix + "columns").map(text -> Set.of(text.split(",", -1)));
        return columns.stream()
                .filter(column -> column == columns.getFirst()
                        || asked.isEmpty()
                        || asked.get().contains(column.key()))
                .toList();
    }

    private void heads() {
        head.removeAll();
        for (var column : visible()) {
            var sort = new NativeButton(column.head(), _ -> sort(column));
            sort.addClassName("cr-sort");
            var cell = new NativeTableHeaderCell(sort);
            cell.getElement().setAttribute("scope", "col");
            var asked = address.get(prefix + "sort").orElse("");
            if (asked.equals(column.key()) || asked.equals("-" + column.key())) {
                cell.getElement().setAttribute("aria-sort", asked.startsWith("-") ? "descending" : "ascending");
            }
            if (column.number()) {
                cell.addClassName("cr-number");
            }
            head.add(cell);
        }
        if (actions != null) {
            var cell = new NativeTableHeaderCell(getTranslation("grid.actions"));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
    }

    private void sort(Column<R> column) {
        var asked = address.get(prefix + "sort").orElse("");
        address.put(prefix + "sort", asked.equals(column.key()) ? "-" + column.key() : column.key());
        var at = visible().indexOf(column);
        heads();
        ((NativeButton) head.getChildren()
                        .toList()
                        .get(at)
                        .getChildren()
                        .findFirst()
                        .orElseThrow())
                .focus();
        render();
    }

    private void render() {
        var found = ordered(rows.stream().filter(this::matches).toList());
        body.removeAll();
        found.stream().limit(shown).forEach(row -> body.add(line(row)));
        none.setText(getTranslation("grid.none"));
        none.setVisible(found.isEmpty() && !rows.isEmpty());
        more.setText(getTranslation("grid.more", Math.min(shown, found.size()), found.size()));
        more.setVisible(found.size() > shown || !exhausted);
    }

    private NativeTableRow line(R row) {
        var line = new NativeTableRow();
        var columns = visible();
        for (var column : columns) {
            Component content = column.cell().apply(row);
            if (column == columns.getFirst()) {
                var first = new NativeTableHeaderCell(open == null ? content : door(content));
                first.getElement().setAttribute("scope", "row");
                line.add(first);
                continue;
            }
            var cell = new NativeTableCell(content);
            cell.getElement().setAttribute("data-label", column.head());
            if (column.number()) {
                cell.addClassName("cr-number");
            }
            line.add(cell);
        }
        if (actions != null) {
            line.add(new NativeTableCell(actions.apply(row)));
        }
        var opening = open;
        if (opening != null) {
            line.addClassName("cr-opens");
            line.getElement().addEventListener("click", _ -> opening.accept(row));
            if (selected.test(row)) {
                line.addClassName("cr-selected");
                line.getElement().setAttribute("aria-current", "true");
            }
        }
        return line;
    }

    /// For the keyboard; its click is the row's.
    private static NativeButton door(Component content) {
        var door = new NativeButton();
        door.add(content);
        door.addClassName("cr-row-door");
        return door;
    }

    private boolean matches(R row) {
        var words = search.getValue().toLowerCase(Locale.ROOT).strip().split("\\s+");
        var text = new StringBuilder();
        visible().forEach(column -> text.append(column.text().apply(row)).append('\n'));
        var all = text.toString().toLowerCase(Locale.ROOT);
        return List.of(words).stream().allMatch(all::contains);
    }

    private List<R> ordered(List<R> found) {
        var asked = address.get(prefix + "sort").orElse("");
        var descending = asked.startsWith("-");
        var key = descending ? asked.substring(1) : asked;
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .map(column -> found.stream()
                        .sorted(Comparator.comparing(column.value()::apply, descending ? ORDER.reversed() : ORDER))
                        .toList())
                .orElse(found);
    }

    /// Values of one column are of one kind; what is missing comes first.
    @SuppressWarnings("unchecked")
    private static final Comparator<@Nullable Object> ORDER =
            Comparator.nullsFirst((one, other) -> one instanceof String a && other instanceof String b
                    ? a.compareToIgnoreCase(b)
                    : ((Comparable<Object>) one).compareTo(other));

    private void more() {
        shown += PAGE;
        if (shown > rows.size() && !exhausted) {
            fetch();
        }
        render();
    }

    private void fetch() {
        if (source != null) {
            var page = source.apply(rows.isEmpty() ? null : rows.getLast());
            rows.addAll(page);
            exhausted = page.size() < PAGE;
        }
    }

    String csv() {
        var every = new ArrayList<>(rows);
        var end = exhausted;
        while (!end && source != null && every.size() < MOST_IN_CSV) {
            var page = source.apply(every.getLast());
            every.addAll(page);
            end = page.size() < PAGE;
        }
        var columns = visible();
        return Csv.of(
                columns.stream().map(Column::head).toList(),
                ordered(every.stream().filter(this::matches).toList()).stream()
                        .map(row -> columns.stream()
                                .map(column -> raw(column.value().apply(row)))
                                .toList())
                        .toList());
    }

    private static String raw(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Instant time -> time.toString();
            default -> value.toString();
        };
    }
}
