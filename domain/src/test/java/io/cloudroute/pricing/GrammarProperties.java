package io.cloudroute.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.pricing.Classification.Classified;
import io.cloudroute.pricing.Classification.Unclassified;
import io.cloudroute.pricing.UsageTypes.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GrammarProperties {

    private static final UsageTypes TYPES = UsageTypes.standard();

    record Shape(String prefix, String model, String stem, List<String> qualifiers) {
        String text() {
            var parts = new ArrayList<String>();
            parts.add(prefix);
            parts.add(model);
            parts.add(stem);
            parts.addAll(qualifiers);
            return String.join("-", parts);
        }
    }

    private static Classification classify(String usageType) {
        return TYPES.classify(new Line(usageType, "", "", ""));
    }

    @Provide
    Arbitrary<Shape> shapes() {
        var qualifiers = Combinators.combine(
                        Arbitraries.of("", "cross-region-global", "cross-region-geo", "global"),
                        Arbitraries.of("", "batch", "flex", "priority", "standard", "latency-optimized"),
                        Arbitraries.of("", "long-context", "long-ctx"),
                        Arbitraries.of("", "custom-model"))
                .as((routing, tier, context, custom) -> List.of(routing, tier, context, custom).stream()
                        .filter(word -> !word.isEmpty())
                        .toList());
        return Combinators.combine(
                        Arbitraries.of("USE1", "EU", "EUC1", "APN1", "UGW1"),
                        Arbitraries.of(
                                "Claude4.5Sonnet", "NovaPro", "Llama3-1-405B", "zai.glm-4.7", "TitanEmbeddingsG1-Text"),
                        Arbitraries.of(
                                "input-tokens",
                                "output-token-count",
                                "cache-read-input-token-count",
                                "cache-write-tokens"),
                        qualifiers)
                .as(Shape::new);
    }

    @Property
    void the_order_of_qualifiers_does_not_matter(@ForAll @From("shapes") Shape shape, @ForAll Random random) {
        var shuffled = new ArrayList<>(shape.qualifiers());
        Collections.shuffle(shuffled, random);
        var other = new Shape(shape.prefix(), shape.model(), shape.stem(), shuffled);
        assertThat(classify(other.text())).isEqualTo(classify(shape.text())).isInstanceOf(Classified.class);
    }

    @Property
    void the_letter_case_of_words_does_not_matter(@ForAll @From("shapes") Shape shape) {
        var other = new Shape(
                shape.prefix(),
                shape.model(),
                shape.stem().toUpperCase(Locale.ROOT),
                shape.qualifiers().stream()
                        .map(word -> word.toUpperCase(Locale.ROOT))
                        .toList());
        assertThat(classify(other.text())).isEqualTo(classify(shape.text()));
    }

    @Property
    void one_unknown_word_is_enough_to_stay_unclassified(
            @ForAll @From("shapes") Shape shape, @ForAll @From("strangeWords") String strange) {
        assertThat(classify(shape.text() + "-" + strange)).isInstanceOf(Unclassified.class);
        var before = new ArrayList<>(shape.qualifiers());
        before.addFirst(strange);
        assertThat(classify(new Shape(shape.prefix(), shape.model(), shape.stem(), before).text()))
                .isInstanceOf(Unclassified.class);
    }

    @Provide
    Arbitrary<String> strangeWords() {
        return Arbitraries.strings().withCharRange('q', 'z').ofMinLength(5).ofMaxLength(9);
    }

    @Property
    void any_text_gets_an_answer(@ForAll String text) {
        assertThat(classify(text)).isNotNull();
        assertThat(classify("USE1-MP:USE1_" + text)).isNotNull();
        assertThat(classify("USE1-NovaPro-" + text)).isNotNull();
    }
}
