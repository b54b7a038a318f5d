package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What capacity that is paid by the hour serves, hour by hour; the rest overflows to on demand.
///
/// @param segment the traffic: the dearest, of one model
/// @param inputPerRequest tokens that count towards the capacity
/// @param outputPerRequest likewise
/// @param inputPerMinute tokens that the capacity takes
/// @param outputPerMinute likewise
record Capacity(Segment segment, Num inputPerRequest, Num outputPerRequest, Num inputPerMinute, Num outputPerMinute) {

    static final Num HOURS = Num.of(730);
    private static final Num MINUTES = Num.of(60);

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
        var byInput = perHour(inputPerMinute, inputPerRequest);
        var byOutput = perHour(outputPerMinute, outputPerRequest);
        return byInput.isPresent() && byOutput.isPresent()
                ? Optional.of(byInput.get().atMost(byOutput.get()))
                : byInput.or(() -> byOutput);
    }

    private static Optional<Num> perHour(Num perMinute, Num perRequest) {
        return perRequest.isPositive() ? Optional.of(perMinute.times(MINUTES).over(perRequest)) : Optional.empty();
    }

    /// The share of the month's requests that it serves.
    Num covered(CallSite site) {
        return hours(site).map(Hours::covered).orElse(Num.ZERO);
    }

    /// The hours of the profile against the limit.
    ///
    /// @param limit the share of the month's requests that the capacity serves in one of them
    /// @param within the share of those that stay within the limit
    /// @param over how many do not
    private record Hours(Num limit, Num within, int over) {
        Num covered() {
            return within.plus(limit.times(Num.of(over))).atMost(Num.ONE);
        }
    }

    /// Empty where a request takes nothing of the capacity, or there is none.
    private Optional<Hours> hours(CallSite site) {
        var most = requestsPerHour();
        if (most.isEmpty() || !segment.requests().isPositive()) {
            return Optional.empty();
        }
        var profile = site.hourlyProfile();
        var total = new Num.Exact(profile.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        var limit = most.get().times(HOURS).over(Num.of(profile.size())).over(segment.requests());
        Num within = Num.ZERO;
        int over = 0;
        for (var weight : profile) {
            var share = new Num.Exact(weight).over(total);
            if (share.compareTo(limit) <= 0) {
                within = within.plus(share);
            } else {
                over++;
            }
        }
        return Optional.of(new Hours(limit, within, over));
    }

    /// How the covered share comes about.
    List<Term> terms(CallSite site) {
        var found = hours(site);
        if (found.isEmpty()) {
            return List.of();
        }
        var hours = found.get();
        var most = requestsPerHour().orElseThrow();
        var covered = hours.covered();
        return List.of(
                Term.lever(
                        "capacity-an-hour",
                        Stream.of(
                                        quotient(inputPerMinute, inputPerRequest),
                                        quotient(outputPerMinute, outputPerRequest))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(", ", "min(", ")")),
                        most,
                        Unit.REQUESTS),
                Term.lever(
                        "capacity-of-a-slot",
                        "%s × %s ÷ %d ÷ %s"
                                .formatted(
                                        Term.plain(most),
                                        Term.plain(HOURS),
                                        site.hourlyProfile().size(),
                                        Term.plain(segment.requests())),
                        hours.limit(),
                        Unit.SHARE),
                Term.lever(
                        "covered-share",
                        "min(%s + %d × %s, 1)"
                                .formatted(Term.plain(hours.within()), hours.over(), Term.plain(hours.limit())),
                        covered,
                        Unit.SHARE),
                Term.lever(
                        "overflow",
                        "%s × (1 − %s)".formatted(Term.plain(segment.requests()), Term.plain(covered)),
                        segment.requests().times(covered.rest()),
                        Unit.REQUESTS));
    }

    private static Optional<String> quotient(Num perMinute, Num perRequest) {
        return perRequest.isPositive()
                ? Optional.of(
                        "%s × %s ÷ %s".formatted(Term.plain(perMinute), Term.plain(MINUTES), Term.plain(perRequest)))
                : Optional.empty();
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
