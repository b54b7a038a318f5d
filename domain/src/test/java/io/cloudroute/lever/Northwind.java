package io.cloudroute.lever;

import static io.cloudroute.lever.Sites.site;

import io.cloudroute.lever.CallSite.Served;
import io.cloudroute.pricing.Routing;
import java.util.List;

/// The demo company's three call sites: about 9,000 US dollars a month, all at the standard price. The profile is what
/// an evaluation and a look at the prompts would confirm.
public final class Northwind {

    private Northwind() {}

    public static List<CallSite> callSites() {
        return List.of(chat(), classification(), embedding());
    }

    /// 6,000 turns on each of 21.7 weekdays and 2,700 on 8.7 weekend days; the system prompt is shared by all sessions,
    /// and ten turns a minute keep it warm.
    static CallSite chat() {
        return site(
                        "chat",
                        Served.by(Sites.SONNET, "eu-central-1", Routing.REGIONAL),
                        Field.REQUESTS_PER_MONTH,
                        153_690,
                        Field.PREFIX_TOKENS,
                        5_000,
                        Field.CONTEXT_TOKENS,
                        6_000,
                        Field.DYNAMIC_TOKENS,
                        1_500,
                        Field.ANSWER_TOKENS,
                        220,
                        Field.SURPLUS_TOKENS,
                        160,
                        Field.REQUESTS_PER_CACHE_LIFETIME,
                        50,
                        Field.EASY_SHARE,
                        "0.7",
                        Field.OTHER_USD_PER_REQUEST,
                        "0.0003",
                        Field.CORPUS_TOKENS,
                        81_000_000,
                        Field.CORPUS_CHANGED_SHARE,
                        "0.02",
                        Field.CORPUS_REINDEXES_PER_MONTH,
                        30)
                .withStayingInRegion(true);
    }

    static CallSite classification() {
        return site(
                        "classification",
                        Served.by(Sites.SONNET, "eu-west-1", Routing.REGIONAL),
                        Field.REQUESTS_PER_MONTH,
                        163_271,
                        Field.PREFIX_TOKENS,
                        1_200,
                        Field.DYNAMIC_TOKENS,
                        700,
                        Field.ANSWER_TOKENS,
                        50,
                        Field.SURPLUS_TOKENS,
                        100,
                        Field.EASY_SHARE,
                        "0.97")
                .withWaiting(false)
                .withStayingInRegion(true);
    }

    static CallSite embedding() {
        return site(
                        "embedding",
                        Served.by(Sites.TITAN, "eu-west-1", Routing.REGIONAL),
                        Field.REQUESTS_PER_MONTH,
                        0,
                        Field.CORPUS_DOCUMENTS,
                        180_000,
                        Field.CORPUS_TOKENS,
                        81_000_000,
                        Field.CORPUS_CHANGED_SHARE,
                        "0.05",
                        Field.CORPUS_REINDEXES_PER_MONTH,
                        "30.4375")
                .withWaiting(false)
                .withStayingInRegion(true);
    }

    /// What the partner measured or was quoted: a router of one's own costs a tenth of the managed one's fee.
    static List<Chosen> levers() {
        return List.of(
                new Chosen(Lever.ROUTING, "chat", Settings.NONE.with("feeUsdPerThousand", "0.1")),
                new Chosen(
                        Lever.RAG, "chat", Settings.NONE.with("passages", "4").with("passageTokens", "350")),
                new Chosen(Lever.OUTPUT_DISCIPLINE, "chat", Settings.NONE),
                new Chosen(Lever.PROMPT_CACHING, "chat", Settings.NONE),
                new Chosen(Lever.RIGHT_SIZING, "classification", Settings.NONE),
                new Chosen(Lever.OUTPUT_DISCIPLINE, "classification", Settings.NONE),
                new Chosen(Lever.BATCH, "classification", Settings.NONE),
                new Chosen(Lever.EMBEDDINGS, "embedding", Settings.NONE));
    }
}
