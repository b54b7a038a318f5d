package io.cloudroute.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.pricing.Models.Served;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelsTest {

    private static final Models MODELS = Models.standard();

    @ParameterizedTest
    @CsvSource({
        "anthropic.claude-sonnet-4-5-20250929-v1:0, anthropic.claude-sonnet-4-5-20250929-v1:0, REGIONAL",
        "us.anthropic.claude-sonnet-4-5-20250929-v1:0, anthropic.claude-sonnet-4-5-20250929-v1:0, GEO",
        "eu.anthropic.claude-sonnet-4-5, anthropic.claude-sonnet-4-5-20250929-v1:0, GEO",
        "us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0, anthropic.claude-sonnet-4-5-20250929-v1:0, GEO",
        "global.anthropic.claude-opus-5, anthropic.claude-opus-5, GLOBAL",
        "apac.amazon.nova-lite-v1:0, amazon.nova-lite-v1:0, GEO",
        "amazon.nova-pro-v1:0:300k, amazon.nova-pro-v1:0, REGIONAL",
        "amazon.titan-embed-text-v2:0, amazon.titan-embed-text-v2:0, REGIONAL",
        "anthropic.claude-3-5-sonnet-20241022-v2:0, anthropic.claude-3-5-sonnet-20241022-v2:0, REGIONAL",
        "anthropic.claude-v2:1, anthropic.claude-v2:1, REGIONAL",
        "xai.grok-4.6, xai.grok-4.6, REGIONAL",
        "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-micro-v1:0, amazon.nova-micro-v1:0, REGIONAL",
        "arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.amazon.nova-micro-v1:0, amazon.nova-micro-v1:0, GEO",
        "arn:aws-us-gov:bedrock:us-gov-west-1:123456789012:inference-profile/us-gov.anthropic.claude-haiku-4-5-20251001-v1:0, anthropic.claude-haiku-4-5-20251001-v1:0, GEO",
        "arn:aws:bedrock:eu-west-1:123456789012:inference-profile/global.anthropic.claude-sonnet-5, anthropic.claude-sonnet-5, GLOBAL",
    })
    void an_id_or_arn_names_a_model_and_where_it_is_served(String text, String model, Routing routing) {
        assertThat(MODELS.served(text)).contains(new Served(MODELS.find(model).orElseThrow(), routing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gpt-4o",
                "claude-sonnet-4-5",
                "us.",
                "global.nobody.model-1",
                "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123def456",
                "arn:aws:s3:::bucket/anthropic.claude-opus-5"
            })
    void what_hides_or_lacks_a_model_names_none(String text) {
        assertThat(MODELS.served(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Claude Sonnet 4.5 (Amazon Bedrock Edition), anthropic.claude-sonnet-4-5-20250929-v1:0",
        "Claude 3.5 Sonnet v2 (Amazon Bedrock Edition), anthropic.claude-3-5-sonnet-20241022-v2:0",
        "Claude 3.5 Sonnet (Amazon Bedrock Edition), anthropic.claude-3-5-sonnet-20240620-v1:0",
        "Claude 3 Haiku (Amazon Bedrock Edition), anthropic.claude-3-haiku-20240307-v1:0",
        "Cohere Rerank v3.5 (Amazon Bedrock Edition), cohere.rerank-v3-5:0",
        "Cohere Embed 4 Model (Amazon Bedrock Edition), cohere.embed-v4:0",
        "Meta Llama 2 Chat 70B (Amazon Bedrock Edition), meta.llama2-70b-chat-v1",
        "Jamba 1.5 Large (Amazon Bedrock Edition), ai21.jamba-1-5-large-v1:0",
        "Jurassic-2 Ultra (Amazon Bedrock Edition), ai21.j2-ultra-v1",
        "Stable Diffusion 3 Large v1.0 (Amazon Bedrock Edition), stability.sd3-large-v1:0",
        "Palmyra X5 (Amazon Bedrock Edition), writer.palmyra-x5-v1:0",
        "TwelveLabs Marengo Embed 3.0 (Amazon Bedrock Edition), twelvelabs.marengo-embed-3-0-v1:0",
        "Claude Opus 5.5, anthropic.claude-opus-5-5",
    })
    void a_marketplace_product_is_a_model(String product, String model) {
        assertThat(MODELS.product(product)).map(Model::id).contains(model);
    }

    @Test
    void every_model_is_found_by_its_id_and_its_name() {
        assertThat(MODELS.all()).hasSizeGreaterThan(100);
        assertThat(MODELS.all())
                .filteredOn(
                        model -> !MODELS.served(model.id()).map(Served::model).equals(Optional.of(model))
                                || !MODELS.product(model.name()).equals(Optional.of(model)))
                .extracting(Model::id)
                .isEmpty();
    }
}
