package io.cloudroute.workload;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.lever.Capabilities;
import io.cloudroute.lever.Capabilities.Fact;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Lever;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DomainTest
class ModelFactsTest {

    private static final String MODEL = "anthropic.claude-haiku-4-5";

    @Autowired
    Directory directory;

    @Autowired
    ModelFacts facts;

    @Autowired
    Diagnoses diagnoses;

    Personas personas;
    Seat admin;

    @BeforeEach
    void people() {
        personas = new Personas(directory);
        admin = personas.broker();
    }

    private String minimum() {
        return diagnoses
                .market()
                .capabilities()
                .fact(MODEL + "-20251001-v1:0", Capabilities.CACHE_MINIMUM)
                .orElseThrow()
                .value();
    }

    @Test
    void what_the_broker_knows_better_holds_until_it_is_taken_back() {
        assertThat(minimum()).isEqualTo("4096");
        as(admin, () -> {
            facts.keep(new Fact(MODEL, Capabilities.CACHE_MINIMUM, "2048", "AWS support case"));
            facts.keep(new Fact(MODEL, Capabilities.CACHE_MINIMUM, "1024", "measured on 20 Nov 2026"));
            return null;
        });
        assertThat(minimum()).isEqualTo("1024");
        assertThat(facts.kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept.fact().source()).isEqualTo("measured on 20 Nov 2026"));
        assertThat(as(admin, () -> facts.restore(MODEL, Capabilities.CACHE_MINIMUM)))
                .isTrue();
        assertThat(as(admin, () -> facts.restore(MODEL, Capabilities.CACHE_MINIMUM)))
                .isFalse();
        assertThat(minimum()).isEqualTo("4096");
    }

    @Test
    void only_the_brokers_administrators_change_it() {
        var fact = new Fact(MODEL, Capabilities.BATCH, "no", "hearsay");
        var others = new Seat[] {
            personas.broker(Role.OPERATIONS),
            personas.partner("Facts partner", Role.MANAGER),
            personas.customer("Facts customer", Role.OWNER)
        };
        for (var seat : others) {
            assertThatThrownBy(() -> as(seat, () -> {
                        facts.keep(fact);
                        return null;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(seat, () -> facts.restore(MODEL, Capabilities.BATCH)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(facts.kept()).isEmpty();
    }

    @Test
    void a_fact_says_what_is_wrong_with_it() {
        assertThatThrownBy(() -> new Fact("", Capabilities.BATCH, "yes", "x"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("/model");
        assertThatThrownBy(() -> new Fact("a*", Capabilities.BATCH, "yes", "x")).hasMessageStartingWith("/model");
        assertThatThrownBy(() -> new Fact("*", "colour", "yes", "x")).hasMessageStartingWith("/capability");
        assertThatThrownBy(() -> new Fact("*", Capabilities.pair(Lever.BATCH, Lever.PROMPT_CACHING), "yes", "x"))
                .hasMessageStartingWith("/capability");
        assertThatThrownBy(() -> new Fact("*", Capabilities.BATCH, "maybe", "x"))
                .hasMessageStartingWith("/value");
        assertThatThrownBy(() -> new Fact("*", Capabilities.CACHE_MINIMUM, "0", "x"))
                .hasMessageStartingWith("/value");
        assertThatThrownBy(() -> new Fact("*", Capabilities.BATCH, "yes", " ")).hasMessageStartingWith("/source");
    }
}
