package io.cloudroute.lever;

import io.cloudroute.lever.Segment.Cache;
import io.cloudroute.lever.Segment.Prompt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A call site between levers: its traffic, what it embeds, and what comes on top.
///
/// @param monthly charges beside the traffic's own
/// @param commitmentMonths the longest that somebody is bound
/// @param risky the levers after which an answer may be worse than before
record State(
        CallSite site,
        List<Segment> segments,
        @Nullable Ingestion ingestion,
        List<Line> monthly,
        List<Line> oneOff,
        List<Effort> efforts,
        int commitmentMonths,
        Set<Lever> risky,
        Set<Lever> levers)
        implements Step {

    static final String CORPUS = "corpus";

    /// Embedding of a corpus again and again.
    ///
    /// @param share of the corpus that is embedded each time
    record Ingestion(Num tokens, Num share, Num perMonth, Num usdPerMillion, Num factor) {
        Line line() {
            return new Line(
                    Item.INGESTION,
                    CORPUS,
                    null,
                    factor == Num.ONE
                            ? List.of(perMonth, tokens, share, usdPerMillion)
                            : List.of(perMonth, tokens, share, usdPerMillion, factor),
                    tokens.times(share),
                    true);
        }
    }

    /// Partner days.
    ///
    /// @param shared names work that call sites share and is done once; null for what each needs
    record Effort(@Nullable String shared, Num days) {}

    State {
        segments = List.copyOf(segments);
        monthly = List.copyOf(monthly);
        oneOff = List.copyOf(oneOff);
        efforts = List.copyOf(efforts);
    }

    /// A call site as it is now.
    ///
    /// @param drawn numbers in the place of the profile's
    static State of(CallSite site, Market market, Map<Field, Num> drawn, boolean exact) {
        var numbers = new Numbers(site, drawn, exact);
        var context = numbers.of(Field.CONTEXT_TOKENS);
        var recurring = context.times(numbers.of(Field.RECURRING_CONTEXT_SHARE));
        var card = market.card(site);
        boolean embeds = market.embeds(site);
        var segment = new Segment(
                "all",
                numbers.of(Field.REQUESTS_PER_MONTH),
                site.served().model(),
                site.served().routing(),
                site.served().tier(),
                card,
                Num.ONE,
                new Prompt(
                        numbers.of(Field.PREFIX_TOKENS),
                        recurring,
                        context.minus(recurring),
                        numbers.of(Field.HISTORY_TOKENS_PER_TURN),
                        numbers.of(Field.DYNAMIC_TOKENS),
                        numbers.of(Field.ANSWER_TOKENS),
                        numbers.of(Field.SURPLUS_TOKENS),
                        numbers.of(Field.REASONING_TOKENS)),
                numbers.of(Field.REQUESTS_PER_SESSION),
                Num.ONE,
                null);
        var ttl = site.cached();
        if (ttl != null) {
            if (card.cacheRead() == null || !card.cacheWrite().containsKey(ttl)) {
                throw new InvalidInputException("/cacheTtl", "There are no cache prices for this lifetime.");
            }
            segment = segment.withCache(new Cache(ttl, numbers.lifetime(ttl), true, numbers.together(ttl)));
        }
        var monthly = new ArrayList<Line>();
        var other = numbers.of(Field.OTHER_USD_PER_REQUEST);
        if (other.isPositive()) {
            monthly.add(Line.of(Item.OTHER, "all", segment.requests(), other));
        }
        var storage = numbers.of(Field.CORPUS_STORAGE_USD_PER_MONTH);
        if (storage.isPositive()) {
            monthly.add(Line.of(Item.VECTOR_STORE, CORPUS, storage));
        }
        var perMonth = numbers.of(Field.CORPUS_REINDEXES_PER_MONTH);
        return new State(
                site,
                List.of(segment),
                embeds && perMonth.isPositive()
                        ? new Ingestion(
                                numbers.of(Field.CORPUS_TOKENS),
                                numbers.of(Field.CORPUS_REEMBEDDED_SHARE),
                                perMonth,
                                new Num.Exact(card.input()),
                                Num.ONE)
                        : null,
                monthly,
                List.of(),
                List.of(),
                0,
                Set.of(),
                ttl == null ? Set.of() : EnumSet.of(Lever.PROMPT_CACHING));
    }

    void bill(Consumer<Line> to) {
        for (var segment : segments) {
            segment.bill(to);
        }
        if (ingestion != null) {
            to.accept(ingestion.line());
        }
        monthly.forEach(to);
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        bill(lines::add);
        return lines;
    }

    /// A month's cost, what is shared with other call sites included.
    Num usd() {
        var sum = new Segment.Sum();
        bill(sum);
        return sum.total;
    }

    Num oneOffUsd() {
        return sum(oneOff);
    }

    /// What comes on top of the traffic.
    Num monthlyUsd() {
        return sum(monthly);
    }

    private static Num sum(List<Line> lines) {
        var sum = new Segment.Sum();
        lines.forEach(sum);
        return sum.total;
    }

    BigDecimal days() {
        return efforts.stream().map(Effort::days).reduce(Num.ZERO, Num::plus).value();
    }

    Change change(Lever lever) {
        return new Change(this, lever);
    }

    /// What a lever does to a state.
    static final class Change {
        private final State from;
        private final Lever lever;
        private List<Segment> segments;
        private @Nullable Ingestion ingestion;
        private final List<Line> monthly;
        private final List<Line> oneOff;
        private final List<Effort> efforts;
        private int commitment;
        private boolean risky;

        private Change(State from, Lever lever) {
            this.from = from;
            this.lever = lever;
            this.segments = from.segments;
            this.ingestion = from.ingestion;
            this.monthly = new ArrayList<>(from.monthly);
            this.oneOff = new ArrayList<>(from.oneOff);
            this.efforts = new ArrayList<>(from.efforts);
            this.commitment = from.commitmentMonths;
        }

        Change segments(List<Segment> changed) {
            segments = changed;
            return this;
        }

        Change each(UnaryOperator<Segment> change) {
            var changed = new ArrayList<Segment>(segments.size());
            for (var segment : segments) {
                changed.add(change.apply(segment));
            }
            segments = changed;
            return this;
        }

        Change ingestion(@Nullable Ingestion changed) {
            ingestion = changed;
            return this;
        }

        Change replaceMonthly(UnaryOperator<Line> change) {
            monthly.replaceAll(change);
            return this;
        }

        /// What a request costs beside tokens is paid again by what is asked again.
        Change otherRequests(Num times) {
            return times.compareTo(Num.ONE) == 0
                    ? this
                    : replaceMonthly(line -> line.item() == Item.OTHER ? line.times(times) : line);
        }

        Change monthly(Line line) {
            monthly.add(line);
            return this;
        }

        Change oneOff(Line line) {
            oneOff.add(line);
            return this;
        }

        Change effort(Num days) {
            efforts.add(new Effort(null, days));
            return this;
        }

        Change sharedEffort(Work work) {
            if (!efforts.contains(work.effort())) {
                efforts.add(work.effort());
            }
            return this;
        }

        Change commitment(int months) {
            commitment = Math.max(commitment, months);
            return this;
        }

        Change needsEvidence(boolean needed) {
            if (needed) {
                risky = true;
                sharedEffort(Work.EVALUATION);
            }
            return this;
        }

        State done() {
            var levers = EnumSet.of(lever);
            levers.addAll(from.levers);
            var risks = from.risky;
            if (risky) {
                var more = EnumSet.of(lever);
                more.addAll(from.risky);
                risks = more;
            }
            return new State(from.site, segments, ingestion, monthly, oneOff, efforts, commitment, risks, levers);
        }
    }
}
