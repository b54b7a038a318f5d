package io.cloudroute.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.pricing.Classification.Classified;
import io.cloudroute.pricing.Classification.Unclassified;
import io.cloudroute.pricing.UsageTypes.Line;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTypesTest {

    private static final UsageTypes TYPES = UsageTypes.standard();

    private static Classification classify(String usageType) {
        return TYPES.classify(new Line(usageType, "", "", ""));
    }

    private static Classified known(String usageType) {
        return known(new Line(usageType, "", "", ""));
    }

    private static Classified known(Line line) {
        var classification = TYPES.classify(line);
        assertThat(classification).as(line.usageType()).isInstanceOf(Classified.class);
        return (Classified) classification;
    }

    private static String word(@Nullable Axis axis) {
        return axis == null ? "" : axis.word();
    }

    private static String axes(Classified c) {
        return String.join(
                " ",
                c.prefix(),
                c.channel().word(),
                c.modelToken(),
                c.kind().word(),
                word(c.direction()),
                word(c.tier()),
                c.routing().word(),
                c.context().word(),
                word(c.ttl()),
                word(c.modality()),
                c.customModel() ? "yes" : "");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/pricing/usage_types_dev.csv", numLinesToSkip = 1, emptyValue = "", nullValues = "\0")
    void a_real_usage_type_means_what_it_was_labelled(
            String usageType,
            String sourceClass,
            String source,
            @Nullable String region,
            String channel,
            @Nullable String modelToken,
            String kind,
            @Nullable String direction,
            @Nullable String tier,
            String routing,
            String context,
            @Nullable String ttl,
            @Nullable String modality,
            @Nullable String customModel) {
        assertThat(axes(known(usageType)))
                .isEqualTo(String.join(
                        " ",
                        blank(region),
                        channel,
                        blank(modelToken),
                        kind,
                        blank(direction),
                        blank(tier),
                        routing,
                        context,
                        blank(ttl),
                        blank(modality),
                        blank(customModel)));
    }

    private static String blank(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/pricing/usage_types_negative.csv", numLinesToSkip = 1)
    void an_invented_usage_type_stays_unclassified(String usageType, String note) {
        assertThat(classify(usageType)).isInstanceOf(Unclassified.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "MP:-Units",
                "USE1-MP:USE1_-Units",
                "USE1-Claude-input-tokens",
                "USE1-ClaudeSonnet46-input-tokens",
                "USE1-GPT4-input-tokens",
                "USE1-Model-INPUT-TOKENS",
                "APNE1-Claude4.6Sonnet-input-tokens",
                "EUW1-claude-sonnet-4-cache-write-tokens",
                "USE1-moonshotai.kimi-k2.5-input",
                "USE1-BedrockKnowledgeBase-searchunits",
                "USE1-output-tokens-cross-region-global",
                "USE1-NovaPro-input-tokens-cross-region",
                "USE1-NovaPro-input-tokens-batch-flex",
                "USE1-NovaPro-input-output-tokens",
                "USE1-NovaPro-input-tokens-1h",
                "USE1-NovaPro-tokens",
                "USE1-NovaPro-input-tokens-premium",
                "USE1-NovaPro-input-tokens-",
                "USE1-NovaPro--input-tokens",
                "USE1-NovaPro-cross-region-geo-input-tokens-global",
                "USE1-MP:USE1_InputTokenCount_Quantum-Units",
                "USE1-MP:USW2_InputTokenCount-Units",
                "ZZZ9-MP:ZZZ9_InputTokenCount-Units",
                "USE1-Oven:Consumption-based:Heat",
                "USE1-NovaPro-input-million",
                "USE1-NovaPro-image",
                "USE1-NovaPro-seconds",
                "USE1-NovaPro-training",
                "USE1-BoxUsage:m5.large"
            })
    void what_the_grammar_does_not_know_stays_unclassified(String usageType) {
        assertThat(classify(usageType)).isInstanceOf(Unclassified.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUC1-Nova2.0Pro-cache-write-input-token-count-flex | EUC1 bedrock Nova2.0Pro token cache_write flex regional standard 5m text ",
                "USE1-Claude4.5Haiku-cache-write-1h-input-tokens-cross-region-eu | USE1 bedrock Claude4.5Haiku token cache_write standard geo standard 1h text ",
                "EU-Claude4.5Sonnet-reserved-1-month-input-tokens-per-minute-cross-region-global | EU bedrock Claude4.5Sonnet reserved_tpm input reserved global standard  text ",
                "USE1-openai.gpt-5.6-luna-mantle-cache-write-tokens-5m-long-ctx-flex | USE1 mantle openai.gpt-5.6-luna token cache_write flex regional long 5m text ",
                "USE1-openai.gpt-5.6-luna-mantle-cache-write-tokens-1h-long-ctx-global-priority | USE1 mantle openai.gpt-5.6-luna token cache_write priority global long 1h text ",
                "USE1-Claude4Sonnet-cache-read-input-token-count-long-context-cross-region-global | USE1 bedrock Claude4Sonnet token cache_read standard global long  text ",
                "gpt-oss-20b-input-tokens-flex |  bedrock gpt-oss-20b token input flex regional standard  text ",
                "USE1-MP:USE1_InputTokenCount_LCtx_Global_Batch-Units | USE1 marketplace  token input batch global long  text ",
                "USE1-MP:USE1_cached_input_tokens_batch-Units | USE1 marketplace  token cache_read batch regional standard  text ",
                "USE1-MP:USE1_cache_writes_tokens_global_standard-Units | USE1 marketplace  token cache_write standard global standard 5m text ",
                "USE1-MP:USE1_CacheWrite5mInputTokenCount_Geo-Units | USE1 marketplace  token cache_write standard geo standard 5m text ",
                "MP:input_tokens_long_ctx_flex-Units |  marketplace  token input flex regional long  text ",
                "USW2-MP:USW2_ProvisionedThroughput_6MonthsCommit_ModelUnits_Usage-Units | USW2 marketplace  provisioned  provisioned regional standard  text ",
                "USE1-MP:USE1_InputImageCount-Units | USE1 marketplace  image  standard regional standard  image ",
                "USE1-MP:USE1_created_image_sd3_large-Units | USE1 marketplace  image  standard regional standard  image ",
                "USE1-TitanText-Premier-ProvisionedThroughput-Custom-NoCommit-ModelUnits | USE1 bedrock TitanText-Premier provisioned  provisioned regional standard  text yes",
                "USE1-TitanEmbeddingsG1-Image-input-image | USE1 bedrock TitanEmbeddingsG1-Image image  standard regional standard  image ",
                "USE1-NovaReel-T2V-Medfps-HDRes | USE1 bedrock NovaReel media_second  standard regional standard  video ",
                "USW2-Ray-V2-Medfps-HDRes-seconds | USW2 bedrock Ray-V2 media_second  standard regional standard  video ",
                "USE1-NovaSonic-speech-understanding-input-token | USE1 bedrock NovaSonic token input standard regional standard  audio ",
                "USW2-AmazonRerank-v1-searchunits | USW2 bedrock AmazonRerank-v1 rerank_search_unit  standard regional standard  text ",
                "USE1-cohere.rerank-english-v3-search-units | USE1 bedrock cohere.rerank-english-v3 rerank_search_unit  standard regional standard  text ",
                "USE1-Llama-CustomModelImport-Inference-v1:0 | USE1 bedrock Llama custom_model_unit   regional standard  text yes",
                "USE1-Gateway:Consumption-based:API-Invocations | USE1 bedrock  agentcore_gateway   regional standard   ",
                "USE1-Evaluations:Consumption-based:BuiltIn-Input:Tier1 | USE1 bedrock  agentcore_evaluation   regional standard   ",
                "EUW2-Guardrail-SensitiveInformationPolicyPaidUnitsConsumed | EUW2 bedrock  guardrail   regional standard   ",
                "USE1-DataAutomation-Standard-ImagesProcessed | USE1 bedrock  data_automation   regional standard   ",
                "USE1_input_tokens_global_standard-Units | USE1 marketplace  token input standard global standard  text ",
                "USE1-MP:USE1_InputTokenCount_EU-Units | USE1 marketplace  token input standard geo standard  text ",
                "USE1-MP:USE1_output_tokens_us_standard-Units | USE1 marketplace  token output standard geo standard  text ",
                "EU-zai.glm5-mantle-input-tokens-eu-standard | EU mantle zai.glm5 token input standard geo standard  text ",
                "APN1-zai.glm5-mantle-output-tokens-apac-flex | APN1 mantle zai.glm5 token output flex geo standard  text ",
                "USE1-NovaReel-T2V-720p-24FPS | USE1 bedrock NovaReel media_second  standard regional standard  video ",
                "USE1-CustomModelImport-Storage | USE1 bedrock  storage   regional standard  text yes",
                "USE1-NovaLite-CustomModel-Storage | USE1 bedrock NovaLite storage   regional standard  text ",
                "USW2-Llama3-3-70B-Customization-Training | USW2 bedrock Llama3-3-70B training   regional standard  text ",
            })
    void shapes_beside_the_labelled_ones_follow_the_same_grammar(String usageType, @Nullable String axes) {
        assertThat(axes(known(usageType)).strip()).isEqualTo(blank(axes));
    }

    @ParameterizedTest
    @CsvSource({
        "USE1-Claude4.5Sonnet-input-tokens, anthropic.claude-sonnet-4-5-20250929-v1:0",
        "USE1-Claude3.5Sonnet-input-tokens, anthropic.claude-3-5-sonnet-20240620-v1:0",
        "USE1-Claude2.1-input-tokens, anthropic.claude-v2:1",
        "USE1-NovaSonic2.0-speech-input-tokens, amazon.nova-2-sonic-v1:0",
        "USE1-Nova2.0Pro-text-input-tokens, amazon.nova-2-pro-preview-20251202-v1:0",
        "USE1-zai.glm5-mantle-input-tokens-standard, zai.glm-5",
        "USE1-anthropic.claude-haiku-4-5-mantle-input-tokens-standard, anthropic.claude-haiku-4-5-20251001-v1:0",
        "USE1-openai.gpt-oss-20b-mantle-input-tokens-standard, openai.gpt-oss-20b-1:0",
        "USE1-qwen.qwen3-next-80b-a3b-instruct-mantle-input-tokens-flex, qwen.qwen3-next-80b-a3b",
        "USE1-TitanEmbeddingV2-Text-input-tokens, amazon.titan-embed-text-v2:0",
        "USE1-Mistral-Large-3-675b-Instruct-input-tokens, mistral.mistral-large-3-675b-instruct",
        "USE1-MistralSmall-input-tokens, mistral.mistral-small-2402-v1:0",
        "USE1-Claude3.5Sonnetv2-input-tokens, anthropic.claude-3-5-sonnet-20241022-v2:0",
        "USE1-ClaudeInstant-input-tokens, anthropic.claude-instant-v1",
        "USE1-KimiK2.5-mantle-input-tokens-standard, moonshotai.kimi-k2.5",
        "USE1-PalmyraX5-input-tokens, writer.palmyra-x5-v1:0",
        "USE1-PixtralLarge2502-input-tokens, mistral.pixtral-large-2502-v1:0",
        "USE1-DeepSeekR1-input-tokens, deepseek.r1-v1:0",
        "USE1-EmbedMultilingual-input-tokens, cohere.embed-multilingual-v3",
        "USE1-JambaInstruct-input-tokens, ai21.jamba-instruct-v1:0",
        "USE1-TitanImageGeneratorG1-T2I-512-Standard, amazon.titan-image-generator-v1",
        "USE1-TitanImageGeneratorG1-V2-T2I-512-Standard, amazon.titan-image-generator-v2:0",
        "USE1-xai.grok-9-mantle-input-tokens-standard, xai.grok-9",
    })
    void the_bills_spelling_resolves_to_a_model(String usageType, String model) {
        assertThat(known(usageType).model()).isEqualTo(model);
    }

    @Test
    void every_labelled_model_resolves() {
        assertThat(Labelled.usageTypes())
                .map(UsageTypesTest::known)
                .filteredOn(c -> !c.modelToken().isEmpty()
                        && Models.standard().find(c.model()).isEmpty())
                .extracting(Classified::modelToken)
                .isEmpty();
    }

    @Test
    void a_marketplace_line_takes_its_model_from_the_product() {
        var line = new Line(
                "USE1-MP:USE1_InputTokenCount-Units", "Claude Sonnet 4.5 (Amazon Bedrock Edition)", "Usage", "Units");
        assertThat(known(line).model()).isEqualTo("anthropic.claude-sonnet-4-5-20250929-v1:0");
        assertThat(known(line).region()).isEqualTo("us-east-1");
    }

    @Test
    void another_marketplace_product_is_not_a_bedrock_line() {
        assertThat(TYPES.classify(new Line("USE1-MP:USE1_InputTokenCount-Units", "Some Database", "Usage", "Units")))
                .isEqualTo(new Unclassified("“Some Database” is not an Amazon Bedrock edition of a model"));
    }

    @ParameterizedTest
    @CsvSource({
        "Claude Sonnet 4.5 (Amazon Bedrock Edition), anthropic.claude-sonnet-4-5-20250929-v1:0",
        "Claude Sonnet 4.5 (Amazon Bedrock), anthropic.claude-sonnet-4-5-20250929-v1:0",
        "Claude Sonnet 4.5, anthropic.claude-sonnet-4-5-20250929-v1:0",
        "Claude Haiku 99 (Amazon Bedrock Edition), ''",
        "Amazon Bedrock, ''",
        "AmazonBedrockFoundationModels, ''",
    })
    void a_bedrock_product_is_a_model_an_edition_or_the_service(String product, String model) {
        assertThat(known(new Line("USE1-MP:USE1_InputTokenCount-Units", product, "Usage", "Units"))
                        .model())
                .isEqualTo(model);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bedrock Stone Pavers",
                "Pavers (Amazon Bedrock)",
                "(Amazon Bedrock Edition)",
                "Not Amazon Bedrock"
            })
    void what_merely_bears_the_name_is_no_bedrock_product(String product) {
        assertThat(TYPES.classify(new Line("USE1-MP:USE1_InputTokenCount-Units", product, "Usage", "Units")))
                .isInstanceOf(Unclassified.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Token-1K",
                "minutes of tokens",
                ",,, tokens",
                "1K tokens per hour",
                "1,00 tokens",
                "0 tokens",
                "million requests",
                "2B tokens",
                "99999999999999999999999999 tokens",
                "tokenish",
                "1Q tokens"
            })
    void a_unit_that_cannot_be_read_whole_is_refused(String unit) {
        assertThat(TYPES.classify(new Line("USE1-NovaPro-input-tokens", "", "", unit)))
                .isEqualTo(new Unclassified("“" + unit + "” is not a unit of tokens"));
    }

    @ParameterizedTest
    @CsvSource({
        "USE1-NovaPro-input-tokens, K tokens, 1000",
        "USE1-NovaPro-input-tokens, 1000 input tokens, 1000",
        "USE1-NovaPro-input-tokens, per 1K Tokens, 1000",
        "USE1-NovaPro-input-tokens, 1KTokens, 1000",
        "USE1-NovaPro-input-tokens, Million, 1000000",
        "USE1-NovaPro-million-input-tokens, '', 1000000",
        "USE1-NovaPro-input-tokens, '', 1000",
        "USE1-NovaPro-input-tokens, Units, 1000",
        "USE1-NovaPro-input-tokens, 1K tokens, 1000",
        "USE1-NovaPro-input-tokens, 1k Tokens, 1000",
        "USE1-NovaPro-input-tokens, '1,000 tokens', 1000",
        "USE1-NovaPro-input-tokens, 1M tokens, 1000000",
        "USE1-NovaPro-input-tokens, Tokens, 1",
        "USE1-NovaPro-input-tokens, 1B tokens, 1000000000",
        "MP:USE1_InputTokenCount-Units, '', 1000000",
        "MP:USE1_InputTokenCount-Units, Units, 1000000",
        "MP:USE1_InputTokenCount-Units, Million Input Tokens Regional, 1000000",
        "MP:USE1_InputTokenCount-Units, 1K tokens, 1000",
    })
    void the_unit_says_how_many_tokens_one_is(String usageType, String unit, BigDecimal tokens) {
        assertThat(known(new Line(usageType, "", "", unit)).tokensPerUnit()).isEqualByComparingTo(tokens);
    }

    @Test
    void a_unit_that_is_not_of_tokens_is_refused_by_name() {
        assertThat(TYPES.classify(new Line("USE1-NovaPro-input-tokens", "", "", "1K Requests")))
                .isEqualTo(new Unclassified("“1K Requests” is not a unit of tokens"));
    }

    @ParameterizedTest
    @CsvSource({
        "ZZZ9-xai.grok-4.6-mantle-input-tokens-standard, “ZZZ9” is not a known Region prefix",
        "USE1-NovaPro-input-tokens-wat, “wat” is not a known qualifier",
        "USE1-NovaPro-output-tokens-batch-flex, it says both “batch” and “flex”",
        "USE1-NovaPro-tokens-batch, it does not say whether the tokens go in or out",
        "USE1-, nothing follows the Region prefix “USE1”",
    })
    void the_reason_names_what_is_not_understood(String usageType, String reason) {
        assertThat(classify(usageType)).isEqualTo(new Unclassified(reason));
    }
}
