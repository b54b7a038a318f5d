package io.cloudroute.lever;

import io.cloudroute.money.Usd;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Rounds parts, negative ones too, to the micro-dollar so that they add up to the whole.
final class Apportion {

    private static final int MICRO_DOLLAR = 6;

    private Apportion() {}

    /// Each part is rounded down; what is then missing goes to the largest remainders, ties to the earlier part. A part
    /// of nothing stays nothing where there are others.
    ///
    /// @param total in whole micro-dollars, and the parts' sum but for rounding
    static List<Usd> to(Usd total, List<BigDecimal> parts) {
        var floors = new ArrayList<BigDecimal>();
        var remainders = new ArrayList<BigDecimal>();
        for (var part : parts) {
            var micros = part.movePointRight(MICRO_DOLLAR);
            var floor = micros.setScale(0, RoundingMode.FLOOR);
            floors.add(floor);
            remainders.add(micros.subtract(floor));
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        var some = IntStream.range(0, parts.size())
                .filter(part -> parts.get(part).signum() != 0)
                .boxed()
                .toList();
        var takers = some.isEmpty() ? IntStream.range(0, parts.size()).boxed().toList() : some;
        var missing = total.amount()
                .movePointRight(MICRO_DOLLAR)
                .subtract(floors.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .toBigIntegerExact()
                .divideAndRemainder(BigInteger.valueOf(takers.size()));
        var each = new BigDecimal(missing[0]);
        takers.forEach(part -> floors.set(part, floors.get(part).add(each)));
        var largest = takers.stream()
                .sorted(Comparator.<Integer, BigDecimal>comparing(remainders::get)
                        .reversed())
                .toList();
        int step = missing[1].signum();
        for (int i = 0; i < Math.abs(missing[1].intValue()); i++) {
            int part = step > 0 ? largest.get(i) : largest.get(largest.size() - 1 - i);
            floors.set(part, floors.get(part).add(BigDecimal.valueOf(step)));
        }
        return floors.stream()
                .map(micros -> new Usd(micros.movePointLeft(MICRO_DOLLAR)))
                .toList();
    }
}
