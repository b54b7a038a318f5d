package io.cloudroute.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.Application;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
class ChainsTest {

    @Autowired
    MockMvc mvc;

    private static MockHttpServletRequestBuilder metrics(String address) {
        return MockMvcRequestBuilders.get("/actuator/prometheus").remoteAddress(address);
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }

    @Test
    void metrics_are_for_this_machine_and_not_for_what_it_passes_on() throws Exception {
        assertThat(status(metrics("127.0.0.1"))).isNotEqualTo(403);
        assertThat(status(metrics("192.0.2.1"))).isEqualTo(403);
        assertThat(status(metrics("127.0.0.1").header("X-Forwarded-For", "127.0.0.1")))
                .isEqualTo(403);
        assertThat(status(metrics("127.0.0.1").header("Forwarded", "for=127.0.0.1")))
                .isEqualTo(403);
    }
}
