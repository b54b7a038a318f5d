package io.cloudroute.lever;

import io.cloudroute.lever.State.Ingestion;
import io.cloudroute.pricing.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What embeds a corpus and its queries: less of it, with a smaller model, and in batches.
record Embeddings() implements Move {

    private static final String MODEL = "embeddingModel";
    private static final String RATE = "embedUsdPerMillion";
    private static final String SHARE = "reindexShare";
    private static final String CACHED = "queryCacheShare";
    private static final String BATCHED = "batchIngestion";
    private static final String DIMENSIONS_NOW = "dimensionsNow";
    private static final String DIMENSIONS = "dimensions";
    private static final Num HALF = new Num.Exact(new BigDecimal("0.5"));

    @Override
    public Lever lever() {
        return Lever.EMBEDDINGS;
    }

    @Override
    public String days() {
        return "1.5";
    }

    @Override
    public List<Parameter> own(CallSite site, Market market) {
        var now = new BigDecimal("1024");
        return List.of(
                new Parameter.ModelId(MODEL, null, "another embedding model; each vector is then made anew"),
                Parameter.amount(
                        RATE,
                        Unit.USD_PER_MILLION_TOKENS,
                        "0",
                        "100000",
                        null,
                        "its rate, where it is not in the price book"),
                Parameter.following(SHARE, Field.CORPUS_CHANGED_SHARE, site, "only what changed is embedded again"),
                Parameter.amount(
                        CACHED, Unit.SHARE, "0", "1", BigDecimal.ZERO, "queries that were asked before; measure it"),
                new Parameter.Flag(BATCHED, true, "AWS pricing page: half price for batches"),
                Parameter.amount(DIMENSIONS_NOW, Unit.UNITS, "1", "100000", now, "Titan Text Embeddings V2 by default"),
                Parameter.amount(
                        DIMENSIONS,
                        Unit.UNITS,
                        "1",
                        "100000",
                        now,
                        "fewer cost storage and recall, and not the embedding"));
    }

    @Override
    public Step apply(State before, Args args, Market market) {
        if (!market.embeds(before.site())) {
            return Step.refused(Reason.NO_EMBEDDING);
        }
        var segment = before.segments().getFirst();
        var rate = rate(before.site(), segment, args, market);
        boolean other = rate.value().compareTo(segment.card().input()) != 0
                || args.words().containsKey(MODEL);
        var dimensions = args.number(DIMENSIONS).over(args.number(DIMENSIONS_NOW));
        boolean resized = dimensions.compareTo(Num.ONE) != 0;
        var ingestion = before.ingestion();
        boolean batched = args.flag(BATCHED)
                && ingestion != null
                && ingestion.factor() == Num.ONE
                && segment.tier() == Tier.STANDARD
                && HalfPrice.offered(Lever.BATCH, segment, before.site(), market);
        boolean lessOften = ingestion != null && args.number(SHARE).compareTo(ingestion.share()) < 0;
        if (!other && !resized && !batched && !lessOften && !args.number(CACHED).isPositive()) {
            return Step.refused(Reason.NOTHING_TO_CHANGE);
        }
        var card = RateCard.of(rate.value(), BigDecimal.ZERO);
        var change = before.change(lever())
                .each(each -> (other
                                ? each.by(each.model(), each.routing(), card, each.factor())
                                        .withCache(null)
                                : each)
                        .withRequests(each.requests().times(args.number(CACHED).rest())))
                .effort(args.number(EFFORT))
                .needsEvidence(other || resized);
        if (ingestion != null) {
            change.ingestion(new Ingestion(
                    ingestion.tokens(),
                    args.number(SHARE).atMost(ingestion.share()),
                    ingestion.perMonth(),
                    rate,
                    batched ? HALF : ingestion.factor()));
        }
        if (resized) {
            change.replaceMonthly(
                    line -> line.item() == Item.VECTOR_STORE && line.traffic().equals(State.CORPUS)
                            ? Line.of(Item.VECTOR_STORE, State.CORPUS, line.usd(), dimensions)
                            : line);
        }
        if (other || resized) {
            change.oneOff(Line.tokens(
                    Item.INGESTION,
                    State.CORPUS,
                    Num.ONE,
                    args.profile().of(Field.CORPUS_TOKENS),
                    rate,
                    batched ? HALF : Num.ONE));
        }
        return change.done();
    }

    private static Num rate(CallSite site, Segment segment, Args args, Market market) {
        var given = args.given(RATE);
        var model = args.words().get(MODEL);
        if (given.isPresent() || model == null) {
            return given.orElse(segment.rate(segment.card().input()));
        }
        var known = market.models()
                .served(model)
                .filter(served -> market.embeds(served.model().id()))
                .orElseThrow(
                        () -> new InvalidInputException("/" + MODEL, "\"" + model + "\" is no known embedding model."))
                .model();
        return new Num.Exact(market.card(known.id(), site.served().region(), segment.tier(), segment.routing())
                .orElseThrow(() -> new InvalidInputException(
                        "/" + MODEL, "There is no list price for it: give embedUsdPerMillion."))
                .input());
    }

    /// Months in which embedding everything anew is earned back.
    @Override
    public Optional<BreakEven> breakEven(State before, State after, Args args) {
        var once = after.oneOffUsd().minus(before.oneOffUsd());
        var saved = before.usd().minus(after.usd());
        if (!once.isPositive() || !saved.isPositive()) {
            return Optional.empty();
        }
        return Optional.of(BreakEven.above(
                "months",
                "%s ÷ %s".formatted(Term.plain(once), Term.plain(saved)),
                once.over(saved),
                null,
                Unit.MONTHS));
    }

    @Override
    public List<Term> terms(State before, State after, Args args, Market market) {
        var terms = new ArrayList<Term>();
        var one = before.ingestion();
        var other = after.ingestion();
        if (one != null && other != null && one.share().isPositive()) {
            terms.add(Term.lever(
                    "ingestion-share",
                    "%s ÷ %s".formatted(Term.plain(other.share()), Term.plain(one.share())),
                    other.share().over(one.share()),
                    Unit.SHARE));
        }
        return terms;
    }
}
