package io.cloudroute.usage.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A part's columns, in its own order. In SQL they are c0, c1, … and in messages what the file calls them.
///
/// @param names as the file spells them
/// @param types DuckDB's names of the types; `VARCHAR` throughout for CSV
/// @param nullWord what stands for nothing in text, beside the empty text
record Columns(
        List<String> names, List<String> types, @Nullable String nullWord) {
    /// What stands for columns that are not there.
    static final String ABSENT = "null::varchar";

    Columns {
        names = List.copyOf(names);
        types = List.copyOf(types);
    }

    static Columns ofText(List<String> names) {
        return new Columns(names, names.stream().map(_ -> "VARCHAR").toList(), null);
    }

    /// `c0, c1, …`
    String aliases() {
        return String.join(
                ", ", IntStream.range(0, names.size()).mapToObj(i -> "c" + i).toList());
    }

    /// The names in the words of the mappings: lower case, and a legacy report's `lineItem/UsageType` as
    /// `line_item_usage_type`. The first of two equal ones wins.
    Map<String, Integer> byWord() {
        Map<String, Integer> words = new HashMap<>();
        for (var i = 0; i < names.size(); i++) {
            words.putIfAbsent(word(names.get(i)), i);
        }
        return words;
    }

    static String word(String name) {
        var trimmed = name.strip();
        if (trimmed.indexOf('/') > 0 && !trimmed.startsWith("resourceTags/") && !trimmed.startsWith("costCategory/")) {
            return trimmed.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                    .replace('/', '_')
                    .toLowerCase(Locale.ROOT);
        }
        return trimmed.toLowerCase(Locale.ROOT);
    }

    boolean isMap(int column) {
        return types.get(column).startsWith("MAP(");
    }

    /// The column as text, null where it is empty; null if there is no such column.
    @Nullable
    String text(@Nullable Integer column) {
        if (column == null) {
            return null;
        }
        var c = "c" + column;
        if (isMap(column) || types.get(column).startsWith("STRUCT(")) {
            return "to_json(" + c + ")::varchar";
        }
        if (!types.get(column).equals("VARCHAR")) {
            return c + "::varchar";
        }
        var filled = "nullif(" + c + ", '')";
        return nullWord == null ? filled : "nullif(" + filled + ", " + Sql.text(nullWord) + ")";
    }

    /// The first filled of these columns, null in SQL where none is filled or there.
    String first(List<String> words) {
        var by = byWord();
        List<String> found = new ArrayList<>();
        for (var word : words) {
            var text = text(by.get(word));
            if (text != null) {
                found.add(text);
            }
        }
        return found.isEmpty()
                ? ABSENT
                : found.size() == 1 ? found.getFirst() : "coalesce(" + String.join(", ", found) + ")";
    }

    /// The first of these columns as a time in UTC.
    String moment(List<String> words) {
        var by = byWord();
        for (var word : words) {
            var column = by.get(word);
            if (column != null) {
                var type = types.get(column);
                return type.startsWith("TIMESTAMP") || type.equals("DATE")
                        ? "c" + column + "::timestamp"
                        : "moment(" + text(column) + ")";
            }
        }
        return "null::timestamp";
    }
}
