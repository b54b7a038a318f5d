package io.cloudroute.usage.reader;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final String HI = "_hi";
    private static final String FINE = "_fine";
    private static final String FINEST = "_finest";

    /// The columns of a sum, in the order of the macros' parameters, with their types.
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put(UNITS, "hugeint");
        COLUMNS.put(HI, "decimal(38, " + Sql.SCALE + ")");
        COLUMNS.put(FINE, "bignum");
        COLUMNS.put(FINEST, "bignum");
    }

    /// Of each part, the amounts that need nothing beside units, be it that there are none.
    private final Map<Table, Set<String>> easy = new LinkedHashMap<>();

    private final Set<String> counted = new TreeSet<>();
    private final Set<String> slow = new TreeSet<>();

    /// @throws RefusedException if a part's columns of doubles cannot be read
    Amounts(Bill bill) throws IOException, SQLException {
        for (var table : bill.parts.tables()) {
            easy.put(table, easy(bill, table));
            for (var amount : ALL) {
                if (!doubles(table, amount).isEmpty()) {
                    counted.add(amount);
                }
                if (!isEasy(table, amount)) {
                    slow.add(amount);
                }
            }
        }
    }

    /// The column of an amount, where it is one of doubles; else an empty text.
    private static String doubles(Table table, String amount) {
        return table.isText() ? "" : table.layout().quick(amount, table.columns());
    }

    private static Set<String> easy(Bill bill, Table table) throws IOException, SQLException {
        var line = table.layout().line(table.columns());
        var easy = new TreeSet<String>();
        var columns = new TreeMap<String, String>();
        for (var amount : ALL) {
            var column = doubles(table, amount);
            if (!column.isEmpty()) {
                columns.put(amount, column);
            } else if (Columns.ABSENT.equals(line.get(amount))) {
                easy.add(amount);
            }
        }
        if (columns.isEmpty()) {
            return easy;
        }
        try {
            bill.duck.query(
                    "select "
                            + columns.values().stream()
                                    .map(c -> "count(" + c + ") = count(quick(" + c + "))")
                                    .collect(Collectors.joining(", "))
                            + " from " + Parquet.scan(table.part()) + " as t("
                            + table.columns().aliases() + ")",
                    row -> {
                        var column = 0;
                        for (var amount : columns.keySet()) {
                            if (row.getBoolean(++column)) {
                                easy.add(amount);
                            }
                        }
                        return easy;
                    });
            return easy;
        } catch (SQLException e) {
            throw bill.refusal(table, e);
        }
    }

    /// Puts a line's amounts in the shape in which they are summed.
    ///
    /// @param line of the part, which is changed
    void shape(Map<String, String> line, Table table) {
        for (var amount : ALL) {
            var doubles = doubles(table, amount);
            if (isEasy(table, amount)) {
                line.remove(amount);
            } else if (!doubles.isEmpty()) {
                line.put(amount, "case when quick(" + doubles + ") is null then " + doubles + "::varchar end");
            }
            if (!doubles.isEmpty()) {
                line.put(amount + "_quick", "quick(" + doubles + ")");
            }
        }
    }

    /// The decimals of those that need more than units, to be read from what [#shape] has put.
    String decimals(Table table) {
        return each(hard(table), a -> ", amount(" + a + ") as " + a + HI);
    }

    /// What does not fit into [#decimals], to be read from these.
    String others(Table table) {
        return each(
                hard(table),
                a -> ", case when " + a + " is not null and " + a + HI + " is null then " + a + " end as " + a
                        + "_slow");
    }

    /// The sums of a part, to be read from all that.
    String sums(Table table) {
        return each(
                        ALL.stream().filter(a -> !doubles(table, a).isEmpty()).toList(),
                        a -> ", sum(" + a + "_quick) as " + a + UNITS)
                + each(
                        hard(table),
                        a -> ", sum(" + a + HI + ") as " + a + HI + ", sum(fine(" + a + "_slow)) as " + a + FINE
                                + ", sum(finest(" + a + "_slow)) as " + a + FINEST + ", bool_or(bad(" + a
                                + "_slow)) as " + a + "_bad");
    }

    private boolean isEasy(Table table, String amount) {
        return Objects.requireNonNull(easy.get(table)).contains(amount);
    }

    private List<String> hard(Table table) {
        return ALL.stream().filter(amount -> !isEasy(table, amount)).toList();
    }

    /// The columns that hold the sums, with their types.
    String declared() {
        return each(
                ALL,
                a -> each(columns(a), column -> ", " + a + column + " " + COLUMNS.get(column))
                        + (slow.contains(a) ? ", " + a + "_bad boolean" : ""));
    }

    /// The sums of sums.
    String summed(List<String> amounts) {
        return each(amounts, a -> each(columns(a), column -> ", sum(" + a + column + ") as " + a + column));
    }

    private boolean has(String amount, String column) {
        return (column.equals(UNITS) ? counted : slow).contains(amount);
    }

    private List<String> columns(String amount) {
        return COLUMNS.keySet().stream().filter(column -> has(amount, column)).toList();
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
        return COLUMNS.keySet().stream()
                .map(column -> has(amount, column) ? amount + column : "null::" + COLUMNS.get(column))
                .collect(Collectors.joining(", "));
    }

    private static String each(List<String> names, Function<String, String> sql) {
        return names.stream().map(sql).collect(Collectors.joining());
    }
}
