package io.cloudroute.web.parts;

import java.util.List;
import java.util.stream.Collectors;

/// Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.
public final class Csv {

    private Csv() {}

    public static String of(List<String> header, List<List<String>> rows) {
        var text = new StringBuilder(line(header));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// A cell that a spreadsheet would take for a formula gets an apostrophe before it; a plain number does not.
    static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 && !text.matches("-?\\d+(\\.\\d+)?")
                ? "'" + text
                : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
