package io.cloudroute.api;

/// The words and examples of the levers' page in the API's documentation.
final class LeverExamples {

    static final String LEVER = """
            A call site carries its profile: `requestsPerMonth` and, for each request, `prefixTokens`, `contextTokens`, \
            `historyTokensPerTurn`, `dynamicTokens`, `answerTokens`, `surplusTokens`, `reasoningTokens`; `recurringContextShare`, \
            `requestsPerSession`, `sessionSpreadMinutes`, `requestsPerCacheLifetime`, `requestsPerCacheLifetime1h` \
            (the same for a cache of an hour), `easyShare`, `otherUsdPerRequest`; `corpus` with \
            `documents`, `tokens`, `changedShare`, `reembeddedShare`, `reindexesPerMonth`, `storageUsdPerMonth`; `blocksSomeone` (true unless \
            said), `staysInRegion`, `tokensMeasured` (true where `prefixTokens` and `dynamicTokens`, and `answerTokens` and `surplusTokens`, are \
            known in sum, so that what an estimated part has more the other has less), `hourlyProfile` (24 or 168 values), `cacheTtl` where it caches already (`5m`, `30m`, `1h`).

            It names a `model` with `region`, `tier` and `routing`, at list prices, or gives its own `rates`: `inputUsdPerMillion`, \
            `outputUsdPerMillion`, `cacheReadUsdPerMillion`, `cacheWrite5mUsdPerMillion`, `cacheWrite1hUsdPerMillion`. `limits` corrects what is \
            known of the model: `cacheMinimumTokens`, `batch`, `batchWithCaching`, `flex`, `provisioned`.

            A number is a JSON number or a decimal string; one that is estimated is `{"low", "likely", "high"}`. The answer's `terms` are formulas \
            with their numbers in them: typed into a calculator they give their values, and those of `before` and `after` add up to the months. \
            `parameters` says what can be set. A lever that loses money says so; one that cannot apply says why.""";

    static final String PLAN = """
            Levers are composed in one order whatever order they are given in; `sequentialSavingUsdMonth` is what each adds in it, \
            `shapleySavingUsdMonth` what it adds on average over all orders. Both add up to the saving. With `search` the best plan is found among \
            the given `levers`, several settings of one on a call site too, or among all of them; `frontier` says what less effort buys.

            `limits`: `effortDays`, `noCommitments`, `noQualityRisk`, `dataStaysInRegion`, `months` (12), `usdPerEffortDay` (0). Numbers given as \
            `{"low", "likely", "high"}` are drawn 10,000 times from PERT distributions; the same `seed` gives the same figures. \
            `creditsUsd`, what is left of credits, is answered by who pays: a credit is no saving.""";

    static final String RIGHT_SIZING = """
            {"callSite": {"model": "anthropic.claude-sonnet-4-5-20250929-v1:0", "region": "us-east-1", "requestsPerMonth": 160000,
              "prefixTokens": 1200, "dynamicTokens": 700, "answerTokens": 150, "easyShare": "0.97", "blocksSomeone": false},
             "parameters": {"model": "anthropic.claude-haiku-4-5-20251001-v1:0"}}""";

    static final String ROUTING = """
            {"callSite": {"model": "anthropic.claude-sonnet-4-5-20250929-v1:0", "region": "eu-central-1", "requestsPerMonth": 150000,
              "prefixTokens": 5000, "contextTokens": 6000, "dynamicTokens": 1500, "answerTokens": 380},
             "parameters": {"model": "anthropic.claude-haiku-4-5-20251001-v1:0", "easyShare": "0.6", "escalationShare": "0.05",
              "feeUsdPerThousand": "1", "pinned": true}}""";

    static final String GLOBAL_PROFILE = """
            {"callSite": {"model": "anthropic.claude-sonnet-4-5-20250929-v1:0", "region": "us-east-1", "requestsPerMonth": 100000,
              "dynamicTokens": 2000, "answerTokens": 300}}""";

    static final String PROMPT_CACHING = """
            {"callSite": {"rates": {"inputUsdPerMillion": "3", "outputUsdPerMillion": "15", "cacheReadUsdPerMillion": "0.3",
                "cacheWrite5mUsdPerMillion": "3.75", "cacheWrite1hUsdPerMillion": "6"},
              "requestsPerMonth": 20000, "prefixTokens": 4000, "historyTokensPerTurn": 300, "dynamicTokens": 150, "answerTokens": 150,
              "requestsPerSession": 20, "sessionSpreadMinutes": 40, "limits": {"cacheMinimumTokens": 1024}},
             "parameters": {"ttl": "5m"}}""";

    static final String BATCH = """
            {"callSite": {"model": "anthropic.claude-haiku-4-5-20251001-v1:0", "region": "eu-west-1", "requestsPerMonth": 160000,
              "dynamicTokens": 1900, "answerTokens": 60, "blocksSomeone": false},
             "parameters": {"share": "1"}}""";

    static final String FLEX = """
            {"callSite": {"model": "amazon.nova-pro-v1:0", "region": "us-east-1", "requestsPerMonth": 50000, "dynamicTokens": 3000,
              "answerTokens": 400, "blocksSomeone": false}}""";

    static final String OUTPUT_DISCIPLINE = """
            {"callSite": {"rates": {"inputUsdPerMillion": "3", "outputUsdPerMillion": "15"}, "requestsPerMonth": 100000,
              "dynamicTokens": 4000, "answerTokens": 600, "surplusTokens": 400},
             "parameters": {"surplusRemoved": "0.8", "answerCut": "0.1", "retryShare": "0.02"}}""";

    static final String RAG = """
            {"callSite": {"rates": {"inputUsdPerMillion": "3", "outputUsdPerMillion": "15"}, "requestsPerMonth": 100000,
              "contextTokens": 50000, "dynamicTokens": 100, "answerTokens": 300, "corpus": {"tokens": 2000000, "changedShare": "0.1",
                "reindexesPerMonth": 4}},
             "parameters": {"passages": 5, "passageTokens": 400, "store": "opensearch-serverless"}}""";

    static final String PROVISIONED_THROUGHPUT = """
            {"callSite": {"model": "amazon.nova-2-lite-v1:0", "region": "us-east-1", "requestsPerMonth": 40000000, "dynamicTokens": 3000,
              "answerTokens": 300, "hourlyProfile": [1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,1,1,1,1,1,1]},
             "parameters": {"units": 1, "commitment": "1_month", "unitInputTokensPerMinute": 2000000, "unitOutputTokensPerMinute": 250000}}""";

    static final String RESERVED_TIER = """
            {"callSite": {"model": "anthropic.claude-sonnet-4-5-20250929-v1:0", "region": "us-east-1", "requestsPerMonth": 3000000,
              "dynamicTokens": 1500, "answerTokens": 150, "hourlyProfile": [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]},
             "parameters": {"inputTokensPerMinute": 100000, "outputTokensPerMinute": 10000, "usdPerThousandInputTpmMonth": "100",
              "usdPerThousandOutputTpmMonth": "500", "months": "3"}}""";

    static final String DISTILLATION = """
            {"callSite": {"model": "amazon.nova-premier-v1:0", "region": "us-east-1", "requestsPerMonth": 400000, "dynamicTokens": 1800,
              "answerTokens": 200},
             "parameters": {"model": "amazon.nova-micro-v1:0", "examples": 10000, "trainingUsdPerMillion": "8", "retrainingsPerYear": 2}}""";

    static final String EMBEDDINGS = """
            {"callSite": {"model": "amazon.titan-embed-text-v2:0", "region": "eu-west-1", "requestsPerMonth": 0,
              "corpus": {"documents": 180000, "tokens": 81000000, "changedShare": "0.05", "reindexesPerMonth": "30.4375"}},
             "parameters": {"batchIngestion": true}}""";

    private static final String CHAT = """
            {"id": "chat", "model": "anthropic.claude-sonnet-4-5-20250929-v1:0", "region": "eu-central-1", "staysInRegion": true,
              "requestsPerMonth": {"low": 150000, "likely": 153690, "high": 160000}, "prefixTokens": 5000, "contextTokens": 6000,
              "dynamicTokens": 1500, "answerTokens": 220, "surplusTokens": 160, "requestsPerCacheLifetime": 50, "easyShare": "0.7",
              "otherUsdPerRequest": "0.0003", "corpus": {"tokens": 81000000, "changedShare": "0.02", "reindexesPerMonth": 30}}""";

    private static final String CLASSIFICATION = """
            {"id": "classification", "model": "anthropic.claude-sonnet-4-5-20250929-v1:0", "region": "eu-west-1", "staysInRegion": true,
              "requestsPerMonth": 163271, "prefixTokens": 1200, "dynamicTokens": 700, "answerTokens": 50, "surplusTokens": 100,
              "easyShare": "0.97", "blocksSomeone": false}""";

    static final String GIVEN_PLAN = "{\"callSites\": [\n" + CHAT + ",\n" + CLASSIFICATION + "],\n" + """
             "levers": [
              {"lever": "routing", "callSite": "chat", "parameters": {"feeUsdPerThousand": "0.1",
                "escalationShare": {"low": "0.02", "likely": "0.05", "high": "0.12"}}},
              {"lever": "rag", "callSite": "chat", "parameters": {"passages": 4, "passageTokens": 350}},
              {"lever": "output-discipline", "callSite": "chat"},
              {"lever": "prompt-caching", "callSite": "chat", "parameters": {"ttl": "5m"}},
              {"lever": "right-sizing", "callSite": "classification"},
              {"lever": "batch", "callSite": "classification"}],
             "seed": 1}""";

    static final String SEARCH = "{\"callSites\": [\n" + CHAT + ",\n" + CLASSIFICATION + "],\n" + """
             "limits": {"effortDays": 15, "noCommitments": true, "months": 12}, "seed": 1, "search": true}""";

    private LeverExamples() {}
}
