package io.cloudroute.usage.reader;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The Cost Explorer console's download: days down, the values of one dimension across, as `Bedrock($)` for money and
/// `USE1-…-input-tokens(1K tokens)` for usage. It is turned on its side into lines, and then read like any other
/// format.
final class CostExplorer {
    /// The column that tells a turned table from the formats that arrive.
    static final String MARK = "cost_explorer_cost_usd";

    private static final Pattern HEADING = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)");
    private static final Pattern ACCOUNT = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");
    private static final List<String> FIELDS =
            List.of("service", "product", "usage_type", "account", "region", "operation", "kind");

    private CostExplorer() {}

    /// Whether a table with this header is a Cost Explorer download.
    static boolean is(List<String> header) {
        return header.size() > 1
                && !header.getFirst().contains("(")
                && header.stream()
                        .skip(1)
                        .allMatch(name -> HEADING.matcher(name.strip()).matches());
    }

    private record Heading(String value, @Nullable String unit, boolean total) {
        static Heading of(String text) {
            var matcher = HEADING.matcher(text.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException(text);
            }
            var money = matcher.group(2).equals("$") || matcher.group(2).equals("USD");
            var value = matcher.group(1);
            return new Heading(value, money ? null : matcher.group(2), value.matches("(?i)total (costs?|usage).*"));
        }
    }

    /// Turns the part on its side.
    static void turn(Part part, Path target) throws IOException {
        try (var in = Unpacking.lenient(part);
                var out = Files.newBufferedWriter(target)) {
            var csv = new Csv(in);
            var header = csv.next();
            if (header == null) {
                throw new RefusedException(Fault.EMPTY, part.name(), Map.of(), "no header");
            }
            var headings = header.stream().skip(1).map(Heading::of).toList();
            for (var heading : headings) {
                if (heading.unit() != null && heading.unit().matches("[€£¥]|EUR|GBP|JPY|CNY|INR|AUD|CAD|CHF|BRL|SEK")) {
                    throw new RefusedException(
                            Fault.NOT_USD, part.name(), Map.of("currency", heading.unit()), "not in USD");
                }
            }
            out.write("day," + String.join(",", FIELDS) + ",unit,quantity," + MARK + "\n");
            for (var row = csv.next(); row != null; row = csv.next()) {
                if (!row.getFirst().toLowerCase(Locale.ROOT).endsWith("total")) {
                    write(part, header, headings, row, csv.line(), out);
                }
            }
        } catch (Csv.BrokenQuotes _) {
            throw new RefusedException(Fault.BAD_ROW, part.name(), Map.of(), "broken quotes");
        }
    }

    private static void write(
            Part part, List<String> header, List<Heading> headings, List<String> row, long line, Writer out)
            throws IOException {
        if (row.size() != header.size()) {
            throw new RefusedException(ReadOutcome.Refused.atLine(
                    Fault.BAD_ROW,
                    part.name(),
                    line,
                    null,
                    Map.of("expected", "" + header.size(), "found", "" + row.size()),
                    "a line with another number of fields"));
        }
        if (!Locator.isDate(row.getFirst())) {
            throw Locator.bad(Fault.BAD_DATE, part.name(), line, header.getFirst(), row.getFirst());
        }
        var onlyTotals = headings.stream().allMatch(Heading::total);
        Map<String, String[]> amounts = new LinkedHashMap<>();
        for (var i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            var amount = row.get(i + 1).strip();
            if (amount.isEmpty() || (heading.total() && !onlyTotals)) {
                continue;
            }
            if (!Locator.isNumber(amount)) {
                throw Locator.bad(Fault.BAD_NUMBER, part.name(), line, header.get(i + 1), amount);
            }
            var pair = amounts.computeIfAbsent(heading.value(), _ -> new String[] {"0", "", ""});
            pair[heading.unit() == null ? 0 : 1] = amount;
            pair[2] = heading.unit() == null ? pair[2] : heading.unit();
        }
        for (var entry : amounts.entrySet()) {
            var fields = new ArrayList<>(List.of(row.getFirst().strip()));
            var named = named(header.getFirst(), onlyTotals ? "" : entry.getKey());
            FIELDS.forEach(field -> fields.add(named.getOrDefault(field, "")));
            fields.addAll(List.of(entry.getValue()[2], entry.getValue()[1], entry.getValue()[0]));
            out.write(String.join(",", fields.stream().map(CostExplorer::quoted).toList()) + "\n");
        }
    }

    private static Map<String, String> named(String dimension, String value) {
        return switch (dimension.strip().toLowerCase(Locale.ROOT)) {
            case "service" -> Map.of("service", value, "product", value, "kind", value.equals("Tax") ? "Tax" : "Usage");
            case "usage type" -> Map.of("usage_type", value, "kind", "Usage");
            case "linked account" -> {
                var account = ACCOUNT.matcher(value);
                yield Map.of("account", account.find() ? account.group() : value, "kind", "Usage");
            }
            case "region" -> Map.of("region", value, "kind", "Usage");
            case "api operation", "operation" -> Map.of("operation", value, "kind", "Usage");
            case "charge type" -> Map.of("kind", value.replace(" ", ""));
            default -> Map.of("product", value, "kind", "Usage");
        };
    }

    private static String quoted(String field) {
        return '"' + field.replace("\"", "\"\"") + '"';
    }
}
