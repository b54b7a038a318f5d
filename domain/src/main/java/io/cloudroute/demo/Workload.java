package io.cloudroute.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A task that calls a model: how often, and what one request is charged for.
///
/// Requests, tokens and noise are whole numbers, so the quantities are exact. A day's requests are
/// `weekday × weekend factor × (1 + growth × days since the first) × noise`, shared out over the hours by the rhythm.
///
/// @param weekday requests on a weekday at the start
/// @param growth per day, in millionths of the start
/// @param meters what each request is charged for
record Workload(String name, int weekday, int growth, Rhythm rhythm, List<Metered> meters) {

    /// Day-to-day and hour-to-hour noise of requests, and hour-to-hour noise of a request's varying units, in
    /// thousandths either way.
    static final int DAY_NOISE = 40;

    static final int HOUR_NOISE = 80;
    static final int UNIT_NOISE = 60;

    /// @param fixed units that every request has alike, such as the tokens of a system prompt
    /// @param varying units that differ between requests, on average
    /// @param decimals a billed unit is ten to this power of units: 6 where tokens are billed by the million
    record Metered(Charge charge, int fixed, int varying, int decimals) {}

    /// @param quantity in billed units
    record Line(Charge charge, LocalDateTime start, BigDecimal quantity) {}

    Workload {
        meters = List.copyOf(meters);
    }

    /// The hourly lines from the first day up to the end, which is exclusive.
    List<Line> lines(LocalDate first, LocalDate end) {
        var random = random(name);
        var lines = new ArrayList<Line>();
        for (var day = first; day.isBefore(end); day = day.plusDays(1)) {
            var requests = onDay(day, first).movePointRight(3).longValue() * (1000 + noise(random, DAY_NOISE)) / 1000;
            for (int hour = 0; hour < 24; hour++) {
                var asked = requests
                        * rhythm.hours().get(hour)
                        / rhythm.total()
                        * (1000 + noise(random, HOUR_NOISE))
                        / 1_000_000;
                for (var meter : meters) {
                    var units =
                            asked * meter.fixed() + asked * meter.varying() * (1000 + noise(random, UNIT_NOISE)) / 1000;
                    if (units > 0) {
                        lines.add(new Line(
                                meter.charge(), day.atTime(hour, 0), BigDecimal.valueOf(units, meter.decimals())));
                    }
                }
            }
        }
        return lines;
    }

    /// The requests of a day before noise.
    BigDecimal onDay(LocalDate day, LocalDate first) {
        var grown = 1_000_000 + (long) growth * (day.toEpochDay() - first.toEpochDay());
        return new BigDecimal(weekday)
                .multiply(BigDecimal.valueOf(rhythm.onDay(day), 3))
                .multiply(BigDecimal.valueOf(grown, 6));
    }

    /// What one request costs on average, in USD.
    BigDecimal costOfRequest() {
        return meters.stream()
                .map(meter -> BigDecimal.valueOf((long) meter.fixed() + meter.varying(), meter.decimals())
                        .multiply(meter.charge().meter().rate()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The expected cost of the days from one up to another, in USD to the cent.
    BigDecimal expected(LocalDate from, LocalDate end, LocalDate first) {
        return from.datesUntil(end)
                .map(day -> onDay(day, first))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(costOfRequest())
                .setScale(2, RoundingMode.HALF_EVEN);
    }

    static RandomGenerator random(String name) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(name.hashCode());
    }

    static int noise(RandomGenerator random, int thousandths) {
        return random.nextInt(-thousandths, thousandths + 1);
    }
}
