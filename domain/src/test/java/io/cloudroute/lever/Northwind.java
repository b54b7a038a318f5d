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
    /// and ten turns a minute keep it warm. A question has 100 tokens and its answer 380, and each turn sends those
    /// before it again; four turns make a session.
    static CallSite chat() {
        return site("chat", Served.by(Sites.SONNET, "eu-central-1", Routing.REGIONAL), """
                        requestsPerMonth 153690
                        prefixTokens 5000
                        contextTokens 6680
                        historyTokensPerTurn 480
                        dynamicTokens 100
                        answerTokens 180
                        surplusTokens 200
                        requestsPerSession 4
                        sessionSpreadMinutes 8
                        requestsPerCacheLifetime 100
                        easyShare 0.85
                        otherUsdPerRequest 0.0003
                        corpus.tokens 81000000
                        corpus.changedShare 0.02
                        corpus.reindexesPerMonth 30""")
                .withStayingInRegion(true);
    }

    static CallSite classification() {
        return site("classification", Served.by(Sites.SONNET, "eu-west-1", Routing.REGIONAL), """
                        requestsPerMonth 163271
                        prefixTokens 1200
                        dynamicTokens 700
                        answerTokens 50
                        surplusTokens 100
                        easyShare 0.97""")
                .withWaiting(false)
                .withStayingInRegion(true);
    }

    static CallSite embedding() {
        return site("embedding", Served.by(Sites.TITAN, "eu-west-1", Routing.REGIONAL), """
                        requestsPerMonth 0
                        corpus.documents 180000
                        corpus.tokens 81000000
                        corpus.changedShare 0.05
                        corpus.reindexesPerMonth 30.4375""")
                .withWaiting(false)
                .withStayingInRegion(true);
    }

    /// With their presets.
    static List<Chosen> levers() {
        return List.of(
                Chosen.of(Lever.ROUTING, "chat"),
                Chosen.of(Lever.RAG, "chat"),
                Chosen.of(Lever.OUTPUT_DISCIPLINE, "chat"),
                Chosen.of(Lever.PROMPT_CACHING, "chat"),
                Chosen.of(Lever.RIGHT_SIZING, "classification"),
                Chosen.of(Lever.OUTPUT_DISCIPLINE, "classification"),
                Chosen.of(Lever.BATCH, "classification"),
                Chosen.of(Lever.EMBEDDINGS, "embedding"));
    }
}
