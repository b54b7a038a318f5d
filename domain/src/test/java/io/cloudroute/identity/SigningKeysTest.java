package io.cloudroute.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudroute.DomainTest;
import io.cloudroute.MovingClock;
import io.cloudroute.TestDatabase;
import io.cloudroute.db.LocalDatabase;
import io.cloudroute.db.LocalDatabase.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class SigningKeysTest {

    @TempDir
    Path folder;

    LocalDatabase database;

    @BeforeEach
    void database() {
        database = TestDatabase.fresh();
    }

    private ConfigurableApplicationContext node(Path data, String... more) {
        var properties = new ArrayList<>(List.of(
                "cloudroute.database.url=" + database.url(),
                "cloudroute.database.prefix=" + database.prefix(),
                "cloudroute.database.folder=" + data,
                "cloudroute.database.app-password=" + database.password(Role.APP),
                "cloudroute.database.visitor-password=" + database.password(Role.VISITOR),
                "cloudroute.database.infra-password=" + database.password(Role.INFRA)));
        properties.addAll(List.of(more));
        return new SpringApplicationBuilder(DomainTest.Rooms.class, MovingClock.Instead.class)
                .web(WebApplicationType.NONE)
                .properties(properties.toArray(String[]::new))
                .run();
    }

    @Test
    void the_keys_are_the_same_after_a_restart() {
        List<String> before;
        try (var node = node(folder)) {
            before = ids(node);
        }
        try (var node = node(folder)) {
            assertThat(ids(node)).isEqualTo(before).hasSize(1);
        }
    }

    @Test
    void two_nodes_with_the_same_key_share_them_and_one_with_another_says_what_is_wrong() {
        var key = "cloudroute.accounts.key=" + "A".repeat(43) + "=";
        try (var one = node(folder.resolve("one"), key);
                var two = node(folder.resolve("two"), key);
                var stranger = node(folder.resolve("three"))) {
            assertThat(ids(two)).isEqualTo(ids(one));
            assertThatThrownBy(() -> ids(stranger))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cloudroute.accounts.key");
        }
    }

    @Test
    void nodes_that_start_at_once_make_one_key() throws Exception {
        try (var node = node(folder);
                var pool = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = IntStream.range(0, 6)
                    .mapToObj(_ -> pool.submit(() -> ids(node)))
                    .toList();
            var first = starts.getFirst().get();
            for (var start : starts) {
                assertThat(start.get()).isEqualTo(first).hasSize(1);
            }
        }
    }

    @Test
    void a_replaced_key_verifies_for_another_day() {
        try (var node = node(folder)) {
            var clock = node.getBean(MovingClock.class);
            var old = ids(node).getFirst();
            node.getBean(SigningKeys.class).rotate();
            assertThat(ids(node)).hasSize(2).endsWith(old);
            clock.pass(Duration.ofDays(1));
            assertThat(ids(node)).hasSize(1).doesNotContain(old);
        }
    }

    @Test
    void a_key_that_has_grown_old_is_replaced_by_itself() {
        try (var node = node(folder)) {
            var old = ids(node).getFirst();
            node.getBean(MovingClock.class).pass(Duration.ofDays(90));
            assertThat(ids(node)).hasSize(2).endsWith(old);
        }
    }

    private static List<String> ids(ConfigurableApplicationContext node) {
        return node.getBean(SigningKeys.class).published().stream()
                .map(SigningKey::id)
                .toList();
    }
}
