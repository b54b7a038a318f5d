package io.cloudroute.web.lever;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Limits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanQueryTest {

    @Test
    void what_is_written_into_the_address_is_read_again() {
        var asked = new PlanQuery(
                        new Limits(new BigDecimal("2.5"), true, false, true, 24, BigDecimal.ZERO),
                        Set.of(Lever.FLEX, Lever.ROUTING),
                        List.of())
                .with("a model in eu-central-1, geo", Lever.PROMPT_CACHING, "requestsPerLifetime", "7.4")
                .with("a model in eu-central-1, geo", Lever.PROMPT_CACHING, "ttl", "1h");
        assertThat(PlanQuery.of(asked.query())).isEqualTo(asked);
        assertThat(PlanQuery.of(new PlanQuery(Limits.NONE, Set.of(), List.of()).query())
                        .query()
                        .getParameters())
                .isEmpty();
    }

    @Test
    void a_setting_is_replaced_and_taken_back() {
        var asked = PlanQuery.of(QueryParameters.empty())
                .with("chat", Lever.RAG, "passages", "3")
                .with("chat", Lever.RAG, "passages", "6");
        assertThat(asked.settings()).containsExactly(new PlanQuery.Setting("chat", Lever.RAG, "passages", "6"));
        assertThat(asked.with("chat", Lever.RAG, "passages", null).settings()).isEmpty();
        assertThat(asked.with(Lever.RAG, false).with(Lever.RAG, true).without()).isEmpty();
    }

    @Test
    void what_the_address_has_wrong_is_left_out() {
        var asked = PlanQuery.of(new QueryParameters(Map.of(
                "days", List.of("-3"),
                "months", List.of("1e9"),
                "without", List.of("magic", "rag"),
                "set", List.of("chat~rag", "chat~magic~a~b", "chat~rag~passages~x"))));
        assertThat(asked.limits()).isEqualTo(Limits.NONE);
        assertThat(asked.without()).containsExactly(Lever.RAG);
        assertThat(asked.settings()).containsExactly(new PlanQuery.Setting("chat", Lever.RAG, "passages", "x"));
    }
}
