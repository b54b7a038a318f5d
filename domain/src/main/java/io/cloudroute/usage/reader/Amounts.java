package io.cloudroute.usage.reader;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An upload's amounts, and how each is summed to the last digit.
///
/// An amount's sum is that of up to four columns: `units` of 1e-10, in which doubles are counted quickly; `hi`, a
/// decimal; `fine` and `finest`, big integers in units that [Sql] knows, for whatever fits nowhere else. There are only
/// those that the upload needs: the sums are held in memory.
final class Amounts {
    static final List<String> ALL = List.of("quantity", "cost", "list");

    private static final String UNITS = "_units";

    /// What a sum is made of, with the type of each.
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put(UNITS, "hugeint");
        PARTS.put("_hi", "decimal(38, " + Sql.SCALE + ")");
        PARTS.put("_fine", "bignum");
        PARTS.put("_finest", "bignum");
    }

    /// Of each part, the amounts of which every one can be counted in units.
    private final Map<Table, Set<String>> quick = new LinkedHashMap<>();

    private final boolean counted;
    private final Set<String> slow = new TreeSet<>();

    Amounts(Bill bill) throws SQLException {
        for (var table : bill.parts.tables()) {
            var quickly = quick(bill.duck, table);
            quick.put(table, quickly);
            ALL.stream().filter(amount -> !quickly.contains(amount)).forEach(slow::add);
        }
        counted = quick.keySet().stream()
                .anyMatch(table ->
                        ALL.stream().anyMatch(amount -> !number(table, amount).isEmpty()));
    }

    private static String number(Table table, String amount) {
        return table.isText() ? "" : table.layout().quick(amount, table.columns());
    }

    private static Set<String> quick(Duck duck, Table table) throws SQLException {
        var columns = new TreeMap<String, String>();
        for (var amount : ALL) {
            var column = number(table, amount);
            if (!column.isEmpty()) {
                columns.put(amount, column);
            }
        }
        if (columns.isEmpty()) {
            return Set.of();
        }
        return duck.query(
                        "select "
                                + columns.values().stream()
                                        .map(c -> "count(" + c + ") = count(quick(" + c + "))")
                                        .collect(Collectors.joining(", "))
                                + " from " + Parquet.scan(table.part()) + " as t("
                                + table.columns().aliases() + ")",
                        row -> {
                            Set<String> quickly = new TreeSet<>();
                            var column = 0;
                            for (var amount : columns.keySet()) {
                                if (row.getBoolean(++column)) {
                                    quickly.add(amount);
                                }
                            }
                            return quickly;
                        })
                .getFirst();
    }

    /// Puts a line's amounts in the shape in which they are summed.
    void into(Map<String, String> line, Table table) {
        for (var amount : ALL) {
            var number = number(table, amount);
            if (quickly(table, amount)) {
                line.remove(amount);
            } else if (!number.isEmpty()) {
                line.put(amount, "case when quick(" + number + ") is null then " + number + "::varchar end");
            }
            if (!number.isEmpty()) {
                line.put(amount + "_quick", "quick(" + number + ")");
            }
        }
    }

    /// The decimals of those that take the exact way, to be read from what [#into] has put.
    String decimals(Table table) {
        return each(slowly(table), a -> ", amount(" + a + ") as " + a + "_hi");
    }

    /// What does not fit into [#decimals], to be read from these.
    String others(Table table) {
        return each(
                slowly(table),
                a -> ", case when " + a + " is not null and " + a + "_hi is null then " + a + " end as " + a + "_slow");
    }

    /// The sums of a part, to be read from all that.
    String sums(Table table) {
        return each(ALL, a -> {
            var units = number(table, a).isEmpty() ? "" : ", sum(" + a + "_quick) as " + a + "_units";
            return quickly(table, a)
                    ? units
                    : units + ", sum(" + a + "_hi) as " + a + "_hi, sum(fine(" + a + "_slow)) as " + a
                            + "_fine, sum(finest(" + a + "_slow)) as " + a + "_finest, bool_or(bad(" + a + "_slow)) as "
                            + a + "_bad";
        });
    }

    private boolean quickly(Table table, String amount) {
        return quick.getOrDefault(table, Set.of()).contains(amount);
    }

    private List<String> slowly(Table table) {
        return ALL.stream().filter(amount -> !quickly(table, amount)).toList();
    }

    /// The columns that hold the sums, with their types.
    String declared() {
        return each(
                ALL,
                a -> each(parts(a), part -> ", " + a + part + " " + PARTS.get(part))
                        + (slow.contains(a) ? ", " + a + "_bad boolean" : ""));
    }

    /// The sums of sums.
    String summed(List<String> amounts) {
        return each(amounts, a -> each(parts(a), part -> ", sum(" + a + part + ") as " + a + part));
    }

    private boolean has(String amount, String part) {
        return part.equals(UNITS) ? counted : slow.contains(amount);
    }

    private List<String> parts(String amount) {
        return PARTS.keySet().stream().filter(part -> has(amount, part)).toList();
    }

    /// A sum as text, to the last digit.
    String exact(String amount) {
        return "exact(" + arguments(amount) + ")";
    }

    String orZero(String amount) {
        return "coalesce(" + exact(amount) + ", '0')";
    }

    /// Whether a sum is more than any bill's.
    String huge(String amount) {
        return "huge(" + arguments(amount) + ")";
    }

    /// Whether among what was summed was what is no number.
    String bad(String amount) {
        return slow.contains(amount) ? amount + "_bad" : "false";
    }

    private String arguments(String amount) {
        return PARTS.keySet().stream()
                .map(part -> has(amount, part) ? amount + part : "null::" + PARTS.get(part))
                .collect(Collectors.joining(", "));
    }

    private static String each(List<String> names, Function<String, String> sql) {
        return names.stream().map(sql).collect(Collectors.joining());
    }
}
