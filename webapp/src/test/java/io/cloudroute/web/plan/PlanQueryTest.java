package io.cloudroute.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Limits;
import io.cloudroute.plan.WhatIf;
import io.cloudroute.plan.WhatIf.Left;
import io.cloudroute.plan.WhatIf.Setting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanQueryTest {

    @Test
    void what_is_written_into_the_address_is_read_again() {
        var asked = WhatIf.BEST
                .with(new Limits(new BigDecimal("2.5"), true, false, true, 24, BigDecimal.ZERO))
                .with(Lever.FLEX, null, false)
                .with(Lever.ROUTING, "a model in eu-central-1, geo", false)
                .with("a model in eu-central-1, geo", Lever.PROMPT_CACHING, "requestsPerLifetime", "7.4")
                .with("a model in eu-central-1, geo", Lever.PROMPT_CACHING, "ttl", "1h");
        assertThat(PlanQuery.of(PlanQuery.query(asked))).isEqualTo(asked);
        assertThat(PlanQuery.query(WhatIf.BEST).getParameters()).isEmpty();
    }

    @Test
    void a_setting_is_replaced_and_taken_back() {
        var asked = PlanQuery.of(QueryParameters.empty())
                .with("chat", Lever.RAG, "passages", "3")
                .with("chat", Lever.RAG, "passages", "6");
        assertThat(asked.settings()).containsExactly(new Setting("chat", Lever.RAG, "passages", "6"));
        assertThat(asked.with("chat", Lever.RAG, "passages", null).settings()).isEmpty();
        assertThat(asked.with(Lever.RAG, null, false)
                        .with(Lever.RAG, null, true)
                        .without())
                .isEmpty();
    }

    @Test
    void what_the_address_has_wrong_is_left_out() {
        var asked = PlanQuery.of(new QueryParameters(Map.of(
                "days", List.of("-3"),
                "months", List.of("1e9"),
                "without", List.of("magic", "rag"),
                "set", List.of("chat~rag", "chat~magic~a~b", "chat~rag~passages~x"))));
        assertThat(asked.limits()).isEqualTo(Limits.NONE);
        assertThat(asked.without()).containsExactly(new Left(Lever.RAG, null));
        assertThat(asked.settings()).containsExactly(new Setting("chat", Lever.RAG, "passages", "x"));
    }
}
