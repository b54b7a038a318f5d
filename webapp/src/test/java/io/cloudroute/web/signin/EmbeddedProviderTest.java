package io.cloudroute.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cloudroute.Application;
import io.cloudroute.identity.Account;
import io.cloudroute.identity.Accounts;
import io.cloudroute.identity.Accounts.Creation;
import io.cloudroute.identity.Resets;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Side;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = Application.class, properties = "cloudroute.accounts.max-posts-per-minute=1000")
@AutoConfigureMockMvc
class EmbeddedProviderTest {

    private static final String PASSWORD = "three wise herons";
    private static final String VERIFIER = "v".repeat(64);
    private static final String BACK = "http://127.0.0.1:41000/callback";

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Resets resets;

    @Autowired
    Directory directory;

    @Autowired
    JwtDecoder decoder;

    Account anna;
    MockHttpSession session;

    @BeforeEach
    void account() {
        var email = UUID.randomUUID() + "@example.com";
        anna = ((Creation.Created) accounts.create(email, "Anna Ärmel", PASSWORD)).account();
        session = new MockHttpSession();
    }

    @Test
    void a_program_gets_a_token_for_the_api_by_code_and_pkce() throws Exception {
        assertThat(location(authorize("cloudroute-cli", BACK, "openid cloudroute.read")))
                .hasPath("/idp/sign-in");
        var back = location(
                mvc.perform(get(URI.create(signIn(PASSWORD))).session(session)).andReturn());
        assertThat(back.toString()).startsWith(BACK + "?code=");
        var tokens = redeem("cloudroute-cli", BACK, back, VERIFIER, 200);
        var access = decoder.decode(tokens.get("access_token").asString());
        assertThat(access.getSubject()).isEqualTo(anna.id().toString());
        assertThat(access.getAudience()).containsExactly("http://localhost:8080/api");
        assertThat(access.getClaimAsStringList("scope")).containsExactlyInAnyOrder("openid", "cloudroute.read");
        var claims = claims(tokens.get("id_token").asString());
        assertThat(claims.get("iss").asString()).isEqualTo("http://localhost:8080");
        assertThat(claims.get("email").asString()).isEqualTo(anna.email());
        assertThat(claims.get("email_verified").asBoolean()).isTrue();
        assertThat(claims.get("name").asString()).isEqualTo("Anna Ärmel");
        assertThat(tokens.has("refresh_token")).isFalse();
    }

    @Test
    void a_program_of_somebody_with_several_organisations_says_which() throws Exception {
        authorize("cloudroute-cli", BACK, "openid cloudroute.read");
        var back = location(
                mvc.perform(get(URI.create(signIn(PASSWORD))).session(session)).andReturn());
        var bearer = "Bearer "
                + redeem("cloudroute-cli", BACK, back, VERIFIER, 200)
                        .get("access_token")
                        .asString();
        var person = directory.signIn("http://localhost:8080", anna.id().toString(), anna.email(), anna.name());
        var first = directory.found(Side.CUSTOMER, "First", false);
        directory.join(first, person, Set.of(Role.VIEWER));
        mvc.perform(get("/api/v1/me").header("Authorization", bearer))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(first.toString())));
        var second = directory.found(Side.CUSTOMER, "Second", false);
        directory.join(second, person, Set.of(Role.VIEWER));
        directory.choose(person.id(), second);
        mvc.perform(get("/api/v1/me").header("Authorization", bearer))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(content().string(containsString("CloudRoute-Organisation")));
        mvc.perform(get("/api/v1/me")
                        .header("Authorization", bearer)
                        .header("CloudRoute-Organisation", first.toString()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(first.toString())));
    }

    @Test
    void a_token_of_the_application_does_not_open_the_api() throws Exception {
        var redirect = "http://localhost:8080/login/oauth2/code/cloudroute";
        authorize("cloudroute", redirect, "openid email");
        var back = location(
                mvc.perform(get(URI.create(signIn(PASSWORD))).session(session)).andReturn());
        var tokens = redeem("cloudroute", redirect, back, VERIFIER, 200);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> decoder.decode(tokens.get("access_token").asString()))
                .isInstanceOf(JwtValidationException.class);
    }

    @Test
    void a_code_works_once_and_with_its_own_verifier_only() throws Exception {
        authorize("cloudroute-cli", BACK, "openid cloudroute.read");
        var destination = signIn(PASSWORD);
        var stolen = location(
                mvc.perform(get(URI.create(destination)).session(session)).andReturn());
        redeem("cloudroute-cli", BACK, stolen, "w".repeat(64), 400);
        var own = location(
                mvc.perform(get(URI.create(destination)).session(session)).andReturn());
        redeem("cloudroute-cli", BACK, own, VERIFIER, 200);
        redeem("cloudroute-cli", BACK, own, VERIFIER, 400);
    }

    @Test
    void no_code_is_sent_to_an_address_that_is_not_registered_and_none_is_given_without_pkce() throws Exception {
        for (var elsewhere : List.of(
                "https://evil.example/callback",
                "http://127.0.0.1.evil.example/callback",
                "http://127.0.0.1:41000/other",
                "http://localhost:8080@evil.example/callback")) {
            assertThat(authorize("cloudroute-cli", elsewhere, "openid")
                            .getResponse()
                            .getStatus())
                    .describedAs(elsewhere)
                    .isEqualTo(400);
        }
        signIn(PASSWORD);
        var without = mvc.perform(get("/oauth2/authorize")
                        .session(session)
                        .queryParam("response_type", "code")
                        .queryParam("client_id", "cloudroute-cli")
                        .queryParam("redirect_uri", BACK))
                .andReturn();
        assertThat(without.getResponse().getRedirectedUrl()).contains("error=invalid_request");
    }

    @Test
    void a_sign_in_leads_nowhere_but_to_where_the_browser_was_going_here() throws Exception {
        mvc.perform(form("/idp/sign-in?continue=https://evil.example/&redirect=https://evil.example/")
                        .param("email", anna.email())
                        .param("password", PASSWORD)
                        .param("redirect_uri", "https://evil.example/"))
                .andExpect(redirectedUrl("/"));
        session = new MockHttpSession();
        mvc.perform(get("/oauth2/authorize")
                .session(session)
                .header("Host", "evil.example")
                .with(request -> {
                    request.setServerName("evil.example");
                    return request;
                })
                .queryParam("client_id", "cloudroute-cli")
                .queryParam("response_type", "code")
                .queryParam("redirect_uri", BACK)
                .queryParam("code_challenge", challenge())
                .queryParam("code_challenge_method", "S256"));
        assertThat(signIn(PASSWORD)).startsWith("/oauth2/authorize?");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_look_the_same_up_to_the_lock() throws Exception {
        var unknown = UUID.randomUUID() + "@example.com";
        for (int time = 0; time < 6; time++) {
            var known = wrong(anna.email());
            var other = wrong(unknown);
            assertThat(known.getResponse().getStatus())
                    .isEqualTo(other.getResponse().getStatus())
                    .isEqualTo(200);
            assertThat(page(known, anna.email())).isEqualTo(page(other, unknown));
        }
        assertThat(wrong(anna.email()).getResponse().getContentAsString()).contains("15 minutes");
    }

    @Test
    void a_forgotten_password_is_answered_alike_for_known_and_unknown() throws Exception {
        var known =
                mvc.perform(form("/idp/forgotten").param("email", anna.email())).andReturn();
        var other = mvc.perform(form("/idp/forgotten").param("email", "nobody@example.com"))
                .andReturn();
        assertThat(page(known, anna.email())).isEqualTo(page(other, "nobody@example.com"));
    }

    @Test
    void a_new_session_id_comes_with_the_sign_in() throws Exception {
        mvc.perform(get("/idp/sign-in").session(session));
        var before = session.getId();
        signIn(PASSWORD);
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void a_form_without_its_token_is_shown_again_and_does_nothing() throws Exception {
        mvc.perform(post("/idp/sign-in")
                        .session(session)
                        .param("email", anna.email())
                        .param("password", PASSWORD))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/idp/sign-in?expired"));
        assertThat(location(authorize("cloudroute-cli", BACK, "openid"))).hasPath("/idp/sign-in");
    }

    @Test
    void the_pages_speak_german_and_let_nothing_foreign_in() throws Exception {
        mvc.perform(get("/idp/sign-in").header("Accept-Language", "de-AT"))
                .andExpect(content().string(containsString("<html lang=\"de\"")))
                .andExpect(content().string(containsString("Passwort vergessen?")))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
        mvc.perform(get("/idp/sign-in").header("Accept-Language", "fr"))
                .andExpect(content().string(containsString("<html lang=\"en\"")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void a_new_password_ends_the_providers_sign_in() throws Exception {
        signIn(PASSWORD);
        assertThat(location(authorize("cloudroute-cli", BACK, "openid")).toString())
                .startsWith(BACK);
        mvc.perform(form("/idp/new-password")
                        .param("token", resets.begin(anna.id()).text())
                        .param("password", "a new and better one")
                        .param("again", "a new and better one"))
                .andExpect(redirectedUrl("/idp/sign-in?changed"));
        assertThat(location(authorize("cloudroute-cli", BACK, "openid"))).hasPath("/idp/sign-in");
        assertThat(signIn("a new and better one")).startsWith("/oauth2/authorize");
    }

    @Test
    void a_link_that_does_not_work_says_so() throws Exception {
        mvc.perform(get("/idp/new-password").queryParam("token", "crr_nothing"))
                .andExpect(content().string(containsString("does not work any more")));
    }

    @Test
    void an_account_comes_with_an_invitation_under_the_invited_address_and_no_other_way() throws Exception {
        var acme = directory.found(Side.CUSTOMER, "Acme <b>", false);
        var token =
                directory.firstInvitation(acme, Role.OWNER, Duration.ofDays(1)).text();
        mvc.perform(get("/join/" + token).session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Join Acme &lt;b&gt;")))
                .andExpect(content().string(containsString("/idp/join?token=" + token)))
                .andExpect(header().string("Referrer-Policy", "no-referrer"));
        mvc.perform(account(token, "short")).andExpect(content().string(containsString("at least 12 characters")));
        mvc.perform(account(token, "a good long password")).andExpect(redirectedUrl("/join/" + token));
        mvc.perform(get("/join/" + token).session(session))
                .andExpect(redirectedUrl("/oauth2/authorization/cloudroute"));
        assertThat(location(authorize("cloudroute-cli", BACK, "openid")).toString())
                .describedAs("whoever made the account is signed in with it")
                .startsWith(BACK);
        mvc.perform(account("crj_nothing", "a good long password")).andExpect(redirectedUrl("/join/invalid"));
        mvc.perform(get("/join/invalid"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("does not work any more")));
    }

    @Test
    void signing_out_leads_back_to_the_application_only() throws Exception {
        authorize("cloudroute-cli", BACK, "openid");
        var back = location(
                mvc.perform(get(URI.create(signIn(PASSWORD))).session(session)).andReturn());
        redeem("cloudroute-cli", BACK, back, VERIFIER, 200);
        var redirect = "http://localhost:8080/login/oauth2/code/cloudroute";
        var again = location(authorize("cloudroute", redirect, "openid"));
        var hint = redeem("cloudroute", redirect, again, VERIFIER, 200)
                .get("id_token")
                .asString();
        mvc.perform(get("/connect/logout")
                        .session(session)
                        .queryParam("id_token_hint", hint)
                        .queryParam("post_logout_redirect_uri", "https://evil.example/"))
                .andExpect(redirectedUrl("/idp/signed-out"));
        mvc.perform(get("/connect/logout")
                        .queryParam("id_token_hint", hint)
                        .queryParam("post_logout_redirect_uri", "http://localhost:8080/"))
                .andExpect(redirectedUrl("http://localhost:8080/"));
    }

    private MockHttpServletRequestBuilder account(String token, String password) {
        return form("/idp/join")
                .param("token", token)
                .param("email", UUID.randomUUID() + "@example.com")
                .param("name", "Nora")
                .param("password", password)
                .param("again", password);
    }

    private MockHttpServletRequestBuilder form(String path) {
        return post(path).session(session).with(csrf());
    }

    private MvcResult wrong(String email) throws Exception {
        return mvc.perform(form("/idp/sign-in").param("email", email).param("password", "three wise storks"))
                .andReturn();
    }

    /// The page without what must differ: the address typed, and the token against forgery.
    private static String page(MvcResult result, String email) throws Exception {
        return result.getResponse()
                .getContentAsString()
                .replace(email, "…")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "name=\"_csrf\"");
    }

    private String signIn(String password) throws Exception {
        return mvc.perform(form("/idp/sign-in").param("email", anna.email()).param("password", password))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private MvcResult authorize(String client, String redirect, String scope) throws Exception {
        return mvc.perform(get("/oauth2/authorize")
                        .session(session)
                        .queryParam("response_type", "code")
                        .queryParam("client_id", client)
                        .queryParam("redirect_uri", redirect)
                        .queryParam("scope", scope)
                        .queryParam("state", "s")
                        .queryParam("code_challenge", challenge())
                        .queryParam("code_challenge_method", "S256"))
                .andReturn();
    }

    private JsonNode redeem(String client, String redirect, URI back, String verifier, int status) throws Exception {
        var code = UriComponentsBuilder.fromUri(back).build().getQueryParams().getFirst("code");
        var answer = mvc.perform(post("/oauth2/token")
                        .param("grant_type", "authorization_code")
                        .param("client_id", client)
                        .param("redirect_uri", redirect)
                        .param("code", code)
                        .param("code_verifier", verifier))
                .andExpect(status().is(status))
                .andReturn();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
    }

    private static JsonNode claims(String token) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static URI location(MvcResult result) {
        return URI.create(result.getResponse().getRedirectedUrl());
    }

    private static String challenge() throws Exception {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
    }
}
