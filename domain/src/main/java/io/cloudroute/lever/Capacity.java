package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What capacity that is paid by the hour serves, hour by hour; the rest overflows to on demand.
///
/// @param segment the traffic: the dearest, of one model
/// @param inputPerRequest tokens that count towards the capacity
/// @param outputPerRequest likewise
/// @param inputPerHour tokens that the capacity takes
/// @param outputPerHour likewise
record Capacity(Segment segment, Num inputPerRequest, Num outputPerRequest, Num inputPerHour, Num outputPerHour) {

    static final Num HOURS = Num.of(730);
    static final Num MINUTES = Num.of(60);

    static Segment dearest(State state) {
        var dearest = state.segments().getFirst();
        for (var segment : state.segments()) {
            if (segment.usd().compareTo(dearest.usd()) > 0) {
                dearest = segment;
            }
        }
        return dearest;
    }

    /// Requests that it can serve in an hour; empty where a request takes nothing of it.
    Optional<Num> requestsPerHour() {
        var byInput =
                inputPerRequest.isPositive() ? Optional.of(inputPerHour.over(inputPerRequest)) : Optional.<Num>empty();
        var byOutput = outputPerRequest.isPositive()
                ? Optional.of(outputPerHour.over(outputPerRequest))
                : Optional.<Num>empty();
        return byInput.isPresent() && byOutput.isPresent()
                ? Optional.of(byInput.get().atMost(byOutput.get()))
                : byInput.or(() -> byOutput);
    }

    /// The share of the month's requests that it serves.
    Num covered(CallSite site) {
        var most = requestsPerHour();
        if (most.isEmpty() || !segment.requests().isPositive()) {
            return Num.ZERO;
        }
        var profile = site.hourlyProfile();
        var total = new Num.Exact(profile.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        var hoursOfSlot = HOURS.over(Num.of(profile.size()));
        var limit = most.get().times(hoursOfSlot).over(segment.requests());
        Num covered = Num.ZERO;
        for (var weight : profile) {
            covered = covered.plus(new Num.Exact(weight).over(total).atMost(limit));
        }
        return covered.atMost(Num.ONE);
    }

    /// What it would earn in an hour at full use, at on-demand prices.
    Num usdPerFullHour() {
        return requestsPerHour()
                .map(each -> each.times(segment.withRequests(Num.ONE).usd()))
                .orElse(Num.ZERO);
    }

    /// Input tokens of a request without those that are read from a cache.
    static Num withoutReads(Segment segment) {
        var sum = new Consumer<Line>() {
            Num total = Num.ZERO;

            @Override
            public void accept(Line line) {
                var tokens = line.tokens();
                switch (line.item()) {
                    case HEAD_READ, HISTORY_READ, ANSWER, SURPLUS, REASONING -> {}
                    default -> total = tokens == null ? total : total.plus(tokens);
                }
            }
        };
        segment.bill(sum);
        return sum.total;
    }

    static List<Segment> rest(State before, Segment served, Num covered) {
        return before.segments().stream()
                .map(segment -> segment == served
                        ? segment.withRequests(segment.requests().times(covered.rest()))
                        : segment)
                .toList();
    }
}
