package io.cloudroute.limit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The server with the application's own settings, and nothing else of it.
class ForwardedHeadersTest {

    @Configuration(proxyBeanMethods = false)
    @RestController
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class Server {
        @GetMapping("/who")
        String who(HttpServletRequest request) {
            return request.getRemoteAddr();
        }
    }

    private static String who(String... settings) throws Exception {
        try (var server = new SpringApplicationBuilder(Server.class).run(settings);
                var client = HttpClient.newHttpClient()) {
            var port = server.getEnvironment().getRequiredProperty("local.server.port");
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/who"))
                    .header("X-Forwarded-For", "203.0.113.7")
                    .header("Forwarded", "for=203.0.113.7")
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    @Test
    void whoever_forges_an_address_is_not_believed() throws Exception {
        assertThat(who("--server.port=0")).isEqualTo("127.0.0.1");
    }

    @Test
    void a_proxy_is_believed_once_it_is_named() throws Exception {
        var native_ = "--server.forward-headers-strategy=native";
        assertThat(who("--server.port=0", native_)).isEqualTo("203.0.113.7");
        assertThat(who("--server.port=0", native_, "--server.tomcat.remoteip.internal-proxies=192\\.0\\.2\\.1"))
                .isEqualTo("127.0.0.1");
    }
}
