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
    /// and ten turns a minute keep it warm. Of 1,500 tokens of conversation 300 are new: five turns make a session.
    static CallSite chat() {
        return site("chat", Served.by(Sites.SONNET, "eu-central-1", Routing.REGIONAL), """
                        requestsPerMonth 153690
                        prefixTokens 5000
                        contextTokens 6000
                        historyTokensPerTurn 600
                        dynamicTokens 300
                        answerTokens 220
                        surplusTokens 160
                        requestsPerSession 5
                        sessionSpreadMinutes 10
                        requestsPerCacheLifetime 50
                        easyShare 0.7
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

    /// What the partner measured or was quoted: a router of one's own costs a tenth of the managed one's fee.
    static List<Chosen> levers() {
        return List.of(
                new Chosen(Lever.ROUTING, "chat", Settings.NONE.with("feeUsdPerThousand", "0.1")),
                new Chosen(
                        Lever.RAG, "chat", Settings.NONE.with("passages", "3").with("passageTokens", "350")),
                new Chosen(Lever.OUTPUT_DISCIPLINE, "chat", Settings.NONE),
                new Chosen(Lever.PROMPT_CACHING, "chat", Settings.NONE),
                new Chosen(Lever.RIGHT_SIZING, "classification", Settings.NONE),
                new Chosen(Lever.OUTPUT_DISCIPLINE, "classification", Settings.NONE),
                new Chosen(Lever.BATCH, "classification", Settings.NONE),
                new Chosen(Lever.EMBEDDINGS, "embedding", Settings.NONE));
    }
}
