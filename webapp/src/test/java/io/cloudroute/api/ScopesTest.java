package io.cloudroute.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class ScopesTest {

    private static Jwt with(String claim, Object value) {
        return Jwt.withTokenValue("token")
                .header("alg", "none")
                .claim(claim, value)
                .build();
    }

    @Test
    void scopes_are_read_as_providers_write_them() {
        for (var claim : List.of("scope", "scp")) {
            assertThat(ApiSecurity.scopes(with(claim, "openid cloudroute.read")))
                    .containsExactlyInAnyOrder("openid", "cloudroute.read");
            assertThat(ApiSecurity.scopes(with(claim, List.of("cloudroute.write"))))
                    .containsExactly("cloudroute.write");
        }
        assertThat(ApiSecurity.scopes(with("sub", "anna"))).isEmpty();
    }
}
