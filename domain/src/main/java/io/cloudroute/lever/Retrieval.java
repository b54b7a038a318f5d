package io.cloudroute.lever;

import io.cloudroute.lever.Segment.Cache;
import io.cloudroute.pricing.Ttl;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Retrieved passages in the place of pasted documents: less input, but an index to fill, to ask and to keep.
record Retrieval() implements Move {

    private static final String PASSAGES = "passages";
    private static final String PASSAGE = "passageTokens";
    private static final String QUERY = "queryTokens";
    private static final String CORPUS = "corpusTokens";
    private static final String REINDEXES = "reindexesPerMonth";
    private static final String CHANGED = "changedShare";
    private static final String EMBED = "embedUsdPerMillion";
    private static final String STORE = "store";
    private static final String OCU = "ocuUsdHour";
    private static final String STORE_USD = "storeUsdMonth";
    private static final String RERANK = "rerankUsdPerThousand";
    private static final String OPENSEARCH = "opensearch-serverless";
    private static final String REDUNDANT = "opensearch-serverless-redundant";
    private static final String OTHER = "other";
    private static final String EXISTING = "existing";
    private static final Num HOURS = Num.of(730);
    private static final Num THOUSAND = Num.of(1000);

    @Override
    public Lever lever() {
        return Lever.RAG;
    }

    @Override
    public String days() {
        return "2";
    }

    @Override
    public List<Parameter> own(CallSite site, Market market) {
        var corpus = site.number(Field.CORPUS_TOKENS).signum() > 0 ? Field.CORPUS_TOKENS : Field.CONTEXT_TOKENS;
        return List.of(
                Parameter.amount(
                        PASSAGES,
                        Unit.UNITS,
                        "0",
                        "1000",
                        "3",
                        "5",
                        "8",
                        "our judgement: three often answer, twenty rarely do better"),
                Parameter.amount(
                        PASSAGE,
                        Unit.TOKENS,
                        "1",
                        "1000000",
                        "300",
                        "400",
                        "500",
                        "our judgement: a usual size of chunks"),
                Parameter.following(QUERY, Field.DYNAMIC_TOKENS, site, "what is asked is embedded"),
                Parameter.following(CORPUS, corpus, site, "the corpus; the pasted context where none is given"),
                Parameter.following(REINDEXES, Field.CORPUS_REINDEXES_PER_MONTH, site, "the call site"),
                Parameter.following(
                        CHANGED,
                        Field.CORPUS_CHANGED_SHARE,
                        site,
                        "the call site: only what changed is embedded again"),
                Parameter.amount(
                        EMBED,
                        Unit.USD_PER_MILLION_TOKENS,
                        "0",
                        "100000",
                        new BigDecimal("0.02"),
                        "Titan Text Embeddings V2 at list"),
                new Parameter.Choice(
                        STORE,
                        List.of(OPENSEARCH, REDUNDANT, OTHER, EXISTING),
                        OPENSEARCH,
                        "OpenSearch Serverless has a floor of two OCUs, four where it is redundant; sources differ"),
                Parameter.amount(
                        OCU,
                        Unit.USD_PER_HOUR,
                        "0",
                        "1000",
                        new BigDecimal("0.24"),
                        "OpenSearch Serverless in us-east-1"),
                Parameter.amount(STORE_USD, Unit.USD, "0", "100000000", null, "the price of another store"),
                Parameter.amount(RERANK, Unit.USD, "0", "100000", BigDecimal.ZERO, "nothing without a reranker"));
    }

    @Override
    public Step apply(State before, Args args, Market market) {
        var retrieved = args.number(PASSAGES).times(args.number(PASSAGE));
        var context = args.profile().of(Field.CONTEXT_TOKENS);
        if (retrieved.compareTo(context) >= 0) {
            return Step.refused(Reason.CONTEXT_ALREADY_SMALL, Term.plain(retrieved), Term.plain(context));
        }
        var store = args.word(STORE);
        if (store.equals(OTHER) && args.given(STORE_USD).isEmpty()) {
            return Step.refused(Reason.UNIT_PRICE_MISSING, STORE_USD);
        }
        var requests = args.profile().of(Field.REQUESTS_PER_MONTH);
        var embed = args.number(EMBED);
        var change = before.change(lever())
                .each(segment -> PromptCaching.kept(
                        segment,
                        segment.withPrompt(segment.prompt().withContext(Num.ZERO, passages(segment, args))),
                        before.site(),
                        market))
                .oneOff(Line.tokens(Item.INGESTION, "corpus", Num.ONE, args.number(CORPUS), embed, Num.ONE))
                .effort(args.number(EFFORT))
                .sharedEffort(Work.RETRIEVAL)
                .needsEvidence(true)
                .monthly(Line.tokens(Item.QUERY_EMBEDDING, "queries", requests, args.number(QUERY), embed, Num.ONE));
        if (args.number(REINDEXES).isPositive()) {
            change.monthly(Line.tokens(
                    Item.INGESTION,
                    "corpus",
                    args.number(REINDEXES),
                    args.number(CORPUS),
                    embed,
                    args.number(CHANGED)));
        }
        if (args.number(RERANK).isPositive()) {
            change.monthly(Line.of(
                    Item.RERANKING, "queries", requests, args.number(RERANK).over(THOUSAND)));
        }
        switch (store) {
            case OPENSEARCH -> change.monthly(store(OPENSEARCH, Num.of(2), args));
            case REDUNDANT -> change.monthly(store(REDUNDANT, Num.of(4), args));
            case OTHER ->
                change.monthly(Line.shared(Item.VECTOR_STORE, OTHER, args.set(STORE_USD), args.number(STORE_USD)));
            default -> {}
        }
        return change.done();
    }

    /// In tokens of the model that reads them: as many more as the context has by a lever before.
    private static Num passages(Segment segment, Args args) {
        var ratio = segment.prompt().context().over(args.profile().of(Field.CONTEXT_TOKENS));
        return args.number(PASSAGES).times(args.number(PASSAGE)).times(ratio);
    }

    private static Line store(String name, Num units, Args args) {
        return Line.shared(Item.VECTOR_STORE, name, args.set(OCU), units, args.number(OCU), HOURS);
    }

    /// Queries a month from which on the index's standing cost is earned back.
    @Override
    public Optional<BreakEven> breakEven(State before, State after, Args args) {
        return BreakEven.ofRequests(
                "queriesPerMonth",
                standing(after).minus(standing(before)),
                before.usd().minus(after.usd()),
                args.profile().of(Field.REQUESTS_PER_MONTH));
    }

    @Override
    public List<String> turning() {
        return List.of(PASSAGES, RERANK);
    }

    private static Num standing(State state) {
        var sum = new Segment.Sum();
        state.monthly().stream()
                .filter(line -> line.item() == Item.VECTOR_STORE || line.item() == Item.INGESTION)
                .forEach(sum);
        return sum.total;
    }

    /// The same documents as a cached prefix, which may be cheaper still.
    @Override
    public List<Term> terms(State before, State after, Args args, Market market) {
        var segment = before.segments().getFirst();
        var prompt = segment.prompt();
        var ratio = prompt.context()
                .over(after.segments().getFirst().prompt().fresh().atLeast(Num.ONE));
        var smaller = Term.lever(
                "context-reduction",
                "%s ÷ (%s × %s)"
                        .formatted(
                                Term.plain(args.profile().of(Field.CONTEXT_TOKENS)),
                                Term.plain(args.number(PASSAGES)),
                                Term.plain(args.number(PASSAGE))),
                ratio,
                Unit.RATIO);
        var whole = segment.withPrompt(prompt.withContext(prompt.context(), Num.ZERO));
        var best = Arrays.stream(Ttl.values())
                .map(ttl -> new Cache(ttl, args.profile().lifetime(ttl), true, false))
                .filter(cache -> PromptCaching.refusal(whole, cache, before.site(), market) == null)
                .map(whole::withCache)
                .min(Comparator.comparing(Segment::usd));
        if (best.isEmpty()) {
            return List.of(smaller);
        }
        var cached = best.get();
        var rest = before.usd().minus(segment.usd()).plus(cached.usd());
        return List.of(
                smaller,
                Term.lever(
                        "alternative-long-prefix-cached",
                        "%s − %s + %s"
                                .formatted(
                                        Term.plain(before.usd()), Term.plain(segment.usd()), Term.plain(cached.usd())),
                        rest,
                        Unit.USD));
    }
}
