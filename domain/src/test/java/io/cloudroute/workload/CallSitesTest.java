package io.cloudroute.workload;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudroute.DomainTest;
import io.cloudroute.Personas;
import io.cloudroute.lever.Field;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Range;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.workload.CallSites.Outcome;
import io.cloudroute.workload.Known.Given;
import io.cloudroute.workload.Known.Source;
import io.cloudroute.workload.ProfiledCallSite.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

@DomainTest
@TestPropertySource(properties = "cloudroute.job.enabled=false")
class CallSitesTest {

    private static final Map<String, Given> CHAT = Map.of(
            "model", Given.of("anthropic.claude-sonnet-4-5-20250929-v1:0", Source.MEASURED),
            "region", Given.of("eu-west-1", Source.MEASURED),
            "requestsPerMonth", Given.between("900", "1000", "1200"),
            "dynamicTokens", Given.of("4000", Source.MEASURED),
            "blocksSomeone", Given.of("false", Source.CONFIRMED));

    @Autowired
    Directory directory;

    @Autowired
    Workloads workloads;

    @Autowired
    CallSites callSites;

    Personas personas;
    Seat acme;
    CustomerId customer;
    WorkloadId workload;

    @BeforeEach
    void people() {
        personas = new Personas(directory);
        acme = personas.customer("Acme");
        customer = Personas.customerId(acme);
        workload = ((Workloads.Outcome.Done) as(acme, () -> workloads.create(customer, "Support"))).id();
    }

    private ProfiledCallSite chat() {
        var scope = new Scope(List.of("anthropic.claude-sonnet-4-5-20250929-v1:0"), Tier.STANDARD, null);
        return done(as(acme, () -> callSites.create(customer, workload, "Chat", scope, CHAT)));
    }

    private static ProfiledCallSite done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).site();
    }

    @Test
    void a_call_site_is_what_was_said_of_it() {
        var site = chat();
        assertThat(as(acme, () -> callSites.find(customer, site.id()))).contains(site);
        assertThat(as(acme, () -> callSites.list(customer, workload))).containsExactly(site);
        assertThat(as(acme, () -> callSites.list(customer, new WorkloadId(UUID.randomUUID()))))
                .isEmpty();
        assertThat(site.fields().get("region"))
                .satisfies(known -> assertThat(known.source()).isEqualTo(Source.MEASURED))
                .satisfies(
                        known -> assertThat(known.by()).isEqualTo(acme.person().value()));
        assertThat(site.scope().covers("anthropic.claude-sonnet-4-5-20250929-v1:0", Tier.STANDARD, Routing.GLOBAL))
                .isTrue();
        assertThat(site.scope().covers("anthropic.claude-sonnet-4-5-20250929-v1:0", Tier.BATCH, Routing.GLOBAL))
                .isFalse();
    }

    @Test
    void the_levers_see_an_estimate_with_its_range() {
        var taken = chat().callSite();
        assertThat(taken.ranges())
                .isEqualTo(Map.of(
                        Field.REQUESTS_PER_MONTH,
                        new Range(new BigDecimal("900"), new BigDecimal("1000"), new BigDecimal("1200"))));
        assertThat(taken.number(Field.DYNAMIC_TOKENS)).isEqualByComparingTo("4000");
        assertThat(taken.blocksSomeone()).isFalse();
        assertThat(taken.served().tier()).isEqualTo(Tier.STANDARD);
    }

    @Test
    void confirming_keeps_the_value_and_drops_the_range() {
        var site = chat();
        var confirmed = done(as(acme, () -> callSites.confirm(customer, site.id(), 1, "requestsPerMonth")));
        assertThat(confirmed.version()).isEqualTo(2);
        assertThat(confirmed.fields().get("requestsPerMonth").source()).isEqualTo(Source.CONFIRMED);
        assertThat(confirmed.callSite().ranges()).isEmpty();
        assertThat(confirmed.callSite().number(Field.REQUESTS_PER_MONTH)).isEqualByComparingTo("1000");
        assertThat(as(acme, () -> callSites.confirm(customer, site.id(), 2, "prefixTokens")))
                .isEqualTo(new Outcome.NotNow());
    }

    @Test
    void of_two_changes_to_the_same_version_the_second_is_refused() {
        var site = chat();
        var longer = Map.of("answerTokens", Given.of("300", Source.ESTIMATED));
        var shorter = Map.of("answerTokens", Given.of("200", Source.ESTIMATED));
        var first = done(as(acme, () -> callSites.change(customer, site.id(), 1, longer, Set.of("blocksSomeone"))));
        assertThat(first.fields()).containsKey("answerTokens").doesNotContainKey("blocksSomeone");
        assertThat(as(acme, () -> callSites.change(customer, site.id(), 1, shorter, Set.of())))
                .isEqualTo(new Outcome.Outdated(first));
        assertThat(as(acme, () -> callSites.find(customer, site.id()))).contains(first);
    }

    @Test
    void what_the_levers_cannot_take_changes_nothing() {
        var site = chat();
        for (var wrong : Map.of(
                        "easyShare", "1.5",
                        "blocksSomeone", "perhaps",
                        "tier", "gold",
                        "colour", "red",
                        "dynamicTokens", "1e999999999",
                        "hourlyProfile", "1,2,3")
                .entrySet()) {
            var given = Map.of(wrong.getKey(), Given.of(wrong.getValue(), Source.ESTIMATED));
            assertThatThrownBy(() -> as(acme, () -> callSites.change(customer, site.id(), 1, given, Set.of())))
                    .as(wrong.getKey())
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refused -> assertThat(refused.field()).isEqualTo("/" + wrong.getKey()));
        }
        var unordered = Map.of("answerTokens", Given.between("5", "4", "6"));
        assertThatThrownBy(() -> as(acme, () -> callSites.change(customer, site.id(), 1, unordered, Set.of())))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() ->
                        as(acme, () -> callSites.change(customer, site.id(), 1, Map.of(), Set.of("requestsPerMonth"))))
                .isInstanceOf(InvalidInputException.class);
        assertThat(as(acme, () -> callSites.find(customer, site.id()))).contains(site);
    }

    @Test
    void an_archived_call_site_is_left_alone_and_its_name_is_free() {
        var site = chat();
        assertThat(as(acme, () -> callSites.create(customer, workload, "Chat", Scope.ALL, CHAT)))
                .isEqualTo(new Outcome.NameTaken());
        assertThat(done(as(acme, () -> callSites.archive(customer, site.id(), 1)))
                        .archivedAt())
                .isNotNull();
        assertThat(as(acme, () -> callSites.list(customer, null))).isEmpty();
        assertThat(as(acme, () -> callSites.change(customer, site.id(), 2, CHAT, Set.of())))
                .isEqualTo(new Outcome.NotNow());
        assertThat(chat().id()).isNotEqualTo(site.id());
    }

    @Test
    void the_customer_its_partner_and_the_broker_see_it_and_nobody_else() {
        var site = chat();
        var globex = personas.customer("Globex");
        var partner = personas.partner("Unengaged", Role.LEAD);
        for (var stranger : List.of(globex, partner)) {
            assertThat(as(stranger, () -> callSites.list(customer, null))).isEmpty();
            assertThat(as(stranger, () -> callSites.find(customer, site.id()))).isEmpty();
            assertThat(as(stranger, () -> callSites.create(customer, workload, "Mine", Scope.ALL, CHAT)))
                    .isEqualTo(new Outcome.NotFound());
            assertThat(as(stranger, () -> callSites.change(customer, site.id(), 1, CHAT, Set.of())))
                    .isEqualTo(new Outcome.NotFound());
            assertThat(as(stranger, () -> callSites.confirm(customer, site.id(), 1, "region")))
                    .isEqualTo(new Outcome.NotFound());
            assertThat(as(stranger, () -> callSites.archive(customer, site.id(), 1)))
                    .isEqualTo(new Outcome.NotFound());
        }
        personas.engage(acme, partner);
        var engaged = personas.member(partner.organisation(), Role.LEAD);
        for (var friend : List.of(engaged, personas.broker(Role.OPERATIONS))) {
            assertThat(as(friend, () -> callSites.find(customer, site.id()))).contains(site);
        }
    }

    @Test
    void who_may_only_look_changes_nothing() {
        var site = chat();
        var viewer = personas.member(acme.organisation(), Role.VIEWER);
        assertThat(as(viewer, () -> callSites.find(customer, site.id()))).contains(site);
        assertThatThrownBy(() -> as(viewer, () -> callSites.change(customer, site.id(), 1, CHAT, Set.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(viewer, () -> callSites.archive(customer, site.id(), 1)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
