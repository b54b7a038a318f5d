package io.cloudroute.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tables that AWS exports, as SQL over the relation `bill` (see [Bill]).
enum Export {
    CUR2("cur2_columns.csv"),
    FOCUS("focus_columns.csv");

    /// @param type `string`, `double`, `timestamp`, `map` or `double_map`
    record Column(String name, String type) {}

    private final String resource;

    Export(String resource) {
        this.resource = resource;
    }

    List<Column> columns() {
        return Resource.rows(resource).stream()
                .map(row -> new Column(row.get("column"), row.get("type")))
                .toList();
    }

    /// The values of the columns that are filled; the others are null, and maps empty.
    Map<String, String> filled() {
        return switch (this) {
            case CUR2 -> CurValues.ALL;
            case FOCUS -> FocusValues.ALL;
        };
    }

    /// The select list, with types as the container has them.
    String select(Container container) {
        var values = filled();
        return columns().stream()
                .map(column -> typed(column, values.get(column.name()), container) + " as \"" + column.name() + '"')
                .collect(Collectors.joining(",\n  "));
    }

    private static String typed(Column column, @Nullable String value, Container container) {
        if (container == Container.CSV_GZ) {
            return switch (column.type()) {
                case "double" -> value == null ? "null" : "plain(" + value + ")";
                case "timestamp" -> "strftime(" + value + ", '%Y-%m-%dT%H:%M:%S.000Z')";
                case "map", "double_map" -> value == null ? "'{}'" : value + "_json";
                default -> value == null ? "null" : value;
            };
        }
        return switch (column.type()) {
            case "double" -> value == null ? "null::double" : "(" + value + ")::varchar::double";
            case "timestamp" -> "(" + value + ")::timestamp_ms";
            case "map" -> value == null ? "map {}::map(varchar, varchar)" : value;
            case "double_map" -> "map {}::map(varchar, double)";
            default -> value == null ? "null::varchar" : value;
        };
    }
}
