package io.cloudroute.pricing;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Prices as CSV with a header, one price a line: the form of export, import and of the prices the product begins with.
public final class PriceCsv {

    public static final List<String> COLUMNS = List.of(
            "model",
            "region",
            "direction",
            "tier",
            "routing",
            "context",
            "ttl",
            "usd_per_million",
            "effective_from",
            "effective_to",
            "source",
            "evidence",
            "checked_on");

    private static final List<String> REQUIRED =
            List.of("model", "direction", "usd_per_million", "effective_from", "source");
    private static final int MOST_FAULTS = 100;
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\t\r\n].*");
    private static final Pattern GUARDED = Pattern.compile("'" + FORMULA.pattern(), Pattern.DOTALL);

    /// What is wrong in a file, and where.
    ///
    /// @param line from 1, the header's
    /// @param column a column's name; empty where it is the whole line
    public record Fault(long line, String column, String reason) {}

    public sealed interface Outcome {
        record Read(List<Price> prices) implements Outcome {}

        /// @param faults at least one, and the first hundred at most
        record Faulty(List<Fault> faults) implements Outcome {}
    }

    private PriceCsv() {}

    public static String write(Iterable<Price> prices) {
        var text = new StringWriter();
        try (var printer = CSVFormat.RFC4180
                .builder()
                .setHeader(COLUMNS.toArray(String[]::new))
                .setRecordSeparator('\n')
                .get()
                .print(text)) {
            for (var price : prices) {
                printer.printRecord(cells(price));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    private static List<String> cells(Price price) {
        var key = price.key();
        return List.of(
                guarded(key.model()),
                guarded(key.region()),
                key.direction().word(),
                key.tier().word(),
                key.routing().word(),
                key.context().word(),
                key.ttl() == null ? "" : key.ttl().word(),
                price.usdPerMillion().toPlainString(),
                price.from().toString(),
                price.to() == null ? "" : price.to().toString(),
                guarded(price.source()),
                price.evidence().name(),
                price.checkedOn().toString());
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe before it, which reading takes away again.
    private static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String bare(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /// Reads a file whose columns may come in any order. Only model, direction, usd_per_million, effective_from and
    /// source must be there; the others default to `*`, standard, regional, standard, the broker's own evidence and
    /// today.
    public static Outcome read(String text, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var prices = new ArrayList<Price>();
        var seen = new HashMap<List<Object>, Long>();
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get()
                .parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            header(parser.getHeaderNames(), faults);
            if (faults.isEmpty()) {
                for (var row : parser) {
                    line(row, parser.getCurrentLineNumber(), today, faults).ifPresent(price -> {
                        var first = seen.putIfAbsent(List.of(price.key(), price.from()), parser.getCurrentLineNumber());
                        if (first != null) {
                            faults.add(
                                    new Fault(parser.getCurrentLineNumber(), "", "the same price as on line " + first));
                        }
                        prices.add(price);
                    });
                    if (faults.size() >= MOST_FAULTS) {
                        break;
                    }
                }
                if (prices.isEmpty() && faults.isEmpty()) {
                    faults.add(new Fault(1, "", "no price follows the header"));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException failure) {
            faults.add(new Fault(1, "", "not CSV with a header: " + failure.getMessage()));
        }
        return faults.isEmpty() ? new Outcome.Read(List.copyOf(prices)) : new Outcome.Faulty(List.copyOf(faults));
    }

    private static void header(List<String> names, List<Fault> faults) {
        var unknown = new HashSet<>(names);
        COLUMNS.forEach(unknown::remove);
        for (var name : unknown) {
            faults.add(new Fault(1, name, "not a known column; the columns are " + String.join(", ", COLUMNS)));
        }
        for (var name : REQUIRED) {
            if (!names.contains(name)) {
                faults.add(new Fault(1, name, "this column is missing"));
            }
        }
    }

    private static Optional<Price> line(CSVRecord row, long line, LocalDate today, List<Fault> faults) {
        if (!row.isConsistent()) {
            faults.add(new Fault(line, "", "it has " + row.size() + " cells, and the header has another number"));
            return Optional.empty();
        }
        var cells = new Cells(row, line, faults);
        int before = faults.size();
        var model = cells.text("model", "");
        var region = cells.text("region", PriceKey.EVERYWHERE);
        var direction = cells.axis("direction", Direction.class, null);
        var tier = cells.axis("tier", Tier.class, Tier.STANDARD);
        var routing = cells.axis("routing", Routing.class, Routing.REGIONAL);
        var context = cells.axis("context", Context.class, Context.STANDARD);
        var ttl = cells.text("ttl", "").isEmpty() ? null : cells.axis("ttl", Ttl.class, null);
        var usd = cells.decimal("usd_per_million");
        var from = cells.date("effective_from", null);
        var to = cells.text("effective_to", "").isEmpty() ? null : cells.date("effective_to", null);
        var source = cells.text("source", "");
        var evidence = cells.evidence();
        var checked = cells.date("checked_on", today);
        if (faults.size() > before
                || direction == null
                || tier == null
                || routing == null
                || context == null
                || usd == null
                || from == null
                || evidence == null
                || checked == null) {
            return Optional.empty();
        }
        try {
            var key = new PriceKey(model, region, direction, tier, routing, context, ttl);
            return Optional.of(new Price(key, usd, from, to, source, evidence, checked));
        } catch (IllegalArgumentException refused) {
            faults.add(new Fault(line, "", String.valueOf(refused.getMessage())));
            return Optional.empty();
        }
    }

    /// The cells of one line; what cannot be read becomes a fault.
    private record Cells(CSVRecord row, long line, List<Fault> faults) {

        String text(String column, String otherwise) {
            var cell = row.isMapped(column) ? bare(row.get(column)) : "";
            if (cell.isEmpty() && REQUIRED.contains(column)) {
                faults.add(new Fault(line, column, "must not be empty"));
            }
            return cell.isEmpty() ? otherwise : cell;
        }

        <A extends Enum<A> & Axis> @Nullable A axis(String column, Class<A> axis, @Nullable A otherwise) {
            var word = text(column, "");
            if (word.isEmpty()) {
                return otherwise;
            }
            var value = Axis.of(axis, word.toLowerCase(Locale.ROOT));
            if (value.isEmpty()) {
                var words =
                        Arrays.stream(axis.getEnumConstants()).map(Axis::word).collect(Collectors.joining(", "));
                faults.add(new Fault(line, column, "“" + word + "” is none of " + words));
            }
            return value.orElse(null);
        }

        @Nullable
        BigDecimal decimal(String column) {
            var cell = text(column, "");
            try {
                return cell.isEmpty() ? null : new BigDecimal(cell);
            } catch (NumberFormatException _) {
                faults.add(new Fault(line, column, "“" + cell + "” is not a decimal number such as 3.75"));
                return null;
            }
        }

        @Nullable
        LocalDate date(String column, @Nullable LocalDate otherwise) {
            var cell = text(column, "");
            try {
                return cell.isEmpty() ? otherwise : LocalDate.parse(cell);
            } catch (DateTimeParseException _) {
                faults.add(new Fault(line, column, "“" + cell + "” is not a date such as 2026-09-01"));
                return null;
            }
        }

        @Nullable
        Evidence evidence() {
            var cell = text("evidence", Evidence.BROKER.name());
            try {
                return Evidence.valueOf(cell.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException _) {
                faults.add(
                        new Fault(line, "evidence", "“" + cell + "” is none of " + Arrays.toString(Evidence.values())));
                return null;
            }
        }
    }
}
