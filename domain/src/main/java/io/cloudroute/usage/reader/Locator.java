package io.cloudroute.usage.reader;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the line that a CSV part was refused for. Only ever run on a bill that is already known to be bad.
final class Locator {
    private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?\\s*");
    private static final Pattern TIME = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?UTC| ?Z| ?[+-]\\d{2}(:?\\d{2})?)?)?");

    private static final BigDecimal HUGE = new BigDecimal(Sql.HUGE);

    static final int YEARS_BACK = 5;
    static final int LONGEST_TEXT = 8_192;

    private Locator() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /// Whether a date, or a date and time, of the years that AWS has bills for.
    static boolean isDate(String text) {
        if (!TIME.matcher(text).matches()) {
            return false;
        }
        try {
            var year = LocalDate.parse(text.substring(0, 10)).getYear();
            return year >= 2006 && year < 2100;
        } catch (DateTimeException _) {
            return false;
        }
    }

    static RefusedException bad(Fault fault, String file, long line, @Nullable String column, String value) {
        return new RefusedException(ReadOutcome.Refused.atLine(
                fault, file, line, column, Map.of("value", shown(value)), "cannot be read as what its column holds"));
    }

    static String shown(String value) {
        return value.length() > 80 ? value.substring(0, 80) + "…" : value;
    }

    private static boolean inPeriod(String period, String day) {
        var month = LocalDate.parse(period.substring(0, 10)).withDayOfMonth(1);
        var date = LocalDate.parse(day.substring(0, 10));
        return date.isBefore(month.plusMonths(2)) && !date.isBefore(month.minusYears(YEARS_BACK));
    }

    /// The first thing wrong in a part, by the reader's rules; null if nothing is.
    static @Nullable RefusedException first(Part part, Columns columns, Layout layout) throws IOException {
        var numbers = positions(columns, layout, List.of("cost", "quantity", "list", "effective", "priced"));
        var dates = positions(columns, layout, List.of("period_start", "start"));
        var periods = positions(columns, layout, List.of("period_start"));
        var days = positions(columns, layout, List.of("start"));
        var payers = positions(columns, layout, List.of("payer"));
        var texts = positions(columns, layout, Summing.SERIES);
        var by = columns.byWord();
        var provider = by.get("providername");
        try (var in = Unpacking.lenient(part)) {
            var csv = new Csv(in);
            try {
                csv.next();
                for (var row = csv.next(); row != null; row = csv.next()) {
                    if (row.size() != columns.names().size()) {
                        return new RefusedException(ReadOutcome.Refused.atLine(
                                Fault.BAD_ROW,
                                part.name(),
                                csv.line(),
                                null,
                                Map.of("expected", "" + columns.names().size(), "found", "" + row.size()),
                                "a line with another number of fields"));
                    }
                    if (layout.format() == BillSummary.Format.FOCUS && provider != null && !aws(row.get(provider))) {
                        continue;
                    }
                    for (var entry : numbers.entrySet()) {
                        var value = row.get(entry.getKey());
                        if (!nothing(value, columns) && !isNumber(value)) {
                            return bad(Fault.BAD_NUMBER, part.name(), csv.line(), entry.getValue(), value);
                        }
                        if (!nothing(value, columns)
                                && new BigDecimal(value.strip()).abs().compareTo(HUGE) >= 0) {
                            return bad(Fault.NUMBER_TOO_LARGE, part.name(), csv.line(), entry.getValue(), value);
                        }
                    }
                    for (var entry : dates.entrySet()) {
                        var value = row.get(entry.getKey());
                        if (!isDate(value)) {
                            return bad(Fault.BAD_DATE, part.name(), csv.line(), entry.getValue(), value);
                        }
                    }
                    for (var entry : days.entrySet()) {
                        var value = row.get(entry.getKey());
                        for (var period : periods.keySet()) {
                            if (!inPeriod(row.get(period), value)) {
                                return bad(Fault.DAY_OUT_OF_PERIOD, part.name(), csv.line(), entry.getValue(), value);
                            }
                        }
                    }
                    for (var entry : payers.entrySet()) {
                        var value = row.get(entry.getKey());
                        if (!value.matches(layout.payer())) {
                            return bad(Fault.BAD_PAYER, part.name(), csv.line(), entry.getValue(), value);
                        }
                    }
                    for (var entry : texts.entrySet()) {
                        var value = row.get(entry.getKey());
                        if (value.length() > LONGEST_TEXT) {
                            return bad(Fault.TEXT_TOO_LONG, part.name(), csv.line(), entry.getValue(), value);
                        }
                    }
                }
                return null;
            } catch (Csv.BrokenQuotes _) {
                return new RefusedException(ReadOutcome.Refused.atLine(
                        Fault.BAD_ROW, part.name(), csv.line(), null, Map.of(), "broken quotes"));
            }
        }
    }

    private static boolean aws(String provider) {
        return provider.isEmpty()
                || provider.equals("NULL")
                || provider.startsWith("AWS")
                || provider.startsWith("Amazon");
    }

    private static boolean nothing(String value, Columns columns) {
        return value.isEmpty() || value.equals(columns.nullWord());
    }

    private static Map<Integer, String> positions(Columns columns, Layout layout, List<String> fields) {
        Map<Integer, String> found = new HashMap<>();
        var by = columns.byWord();
        for (var field : fields) {
            for (var word : layout.words().getOrDefault(field, List.of())) {
                var column = by.get(word);
                if (column != null) {
                    found.put(column, columns.names().get(column));
                    break;
                }
            }
        }
        return found;
    }
}
