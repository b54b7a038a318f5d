package io.cloudroute.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// A charge whose quantity follows a rhythm: an instance, a bucket, a stream of traffic.
///
/// @param perHour the quantity of an average hour of a weekday
/// @param noise hour to hour, in thousandths either way
record Service(Charge charge, BigDecimal perHour, Rhythm rhythm, int noise) {

    /// Quantity and rate together keep within the digits that a double holds exactly.
    private static final MathContext DIGITS = new MathContext(8);

    private static final int SCALE = 8;

    /// The services listed in a resource beside this class; the columns are named in its first line.
    static List<Service> listed(String resource, Map<String, String> accounts) {
        return Resource.rows(resource).stream().map(row -> of(row, accounts)).toList();
    }

    private static Service of(CSVRecord row, Map<String, String> accounts) {
        var meter = new Charge.Meter(
                Charge.AWS,
                row.get("service"),
                row.get("product"),
                row.get("family"),
                row.get("usage_type"),
                row.get("operation"),
                row.get("unit"),
                new BigDecimal(row.get("rate")),
                row.get("description"));
        var name = accounts.entrySet().stream()
                .filter(account -> account.getValue().equals(row.get("account")))
                .findFirst()
                .orElseThrow();
        var place = new Charge.Place(
                name.getKey(),
                name.getValue(),
                row.get("region"),
                filled(row, "resource"),
                filled(row, "app"),
                filled(row, "env"),
                filled(row, "team"),
                null);
        return new Service(
                new Charge(row.get("line_type"), meter, place),
                new BigDecimal(row.get("per_hour")),
                Rhythm.of(row.get("rhythm")),
                Integer.parseInt(row.get("noise")));
    }

    private static @Nullable String filled(CSVRecord row, String column) {
        var text = row.get(column);
        return text.isEmpty() ? null : text;
    }

    /// The hourly lines from the first day up to the end, which is exclusive.
    List<Workload.Line> lines(LocalDate first, LocalDate end) {
        var random = Workload.random(charge.toString());
        var lines = new ArrayList<Workload.Line>();
        for (var day = first; day.isBefore(end); day = day.plusDays(1)) {
            for (int hour = 0; hour < 24; hour++) {
                var weight =
                        rhythm.hours().get(hour) * 24L * rhythm.onDay(day) * (1000 + Workload.noise(random, noise));
                if (weight > 0) {
                    var quantity = perHour.multiply(BigDecimal.valueOf(weight, 6))
                            .divide(BigDecimal.valueOf(rhythm.total()), DIGITS)
                            .setScale(SCALE, RoundingMode.HALF_EVEN);
                    lines.add(new Workload.Line(charge, day.atTime(hour, 0), quantity));
                }
            }
        }
        return lines;
    }
}
