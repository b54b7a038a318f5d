package io.cloudroute.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every object store must do.
public abstract class ObjectStoreContract {

    private static final int LARGE = (21 << 20) + 17;

    private final String prefix = UUID.randomUUID().toString();

    protected abstract ObjectStore store();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8 << 20, LARGE})
    void what_was_put_comes_back_byte_for_byte(int size, @TempDir Path folder) throws IOException {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        assertThat(store().put(key("a"), new ByteArrayInputStream(bytes))).isEqualTo(size);
        try (var content = store().get(key("a"))) {
            assertThat(content.readAllBytes()).isEqualTo(bytes);
        }
        store().fetch(key("a"), folder.resolve("a"));
        assertThat(Files.readAllBytes(folder.resolve("a"))).isEqualTo(bytes);
    }

    @Test
    void a_stream_that_breaks_leaves_nothing() {
        var broken = new InputStream() {
            private int left = LARGE;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("the line dropped");
                }
                return 7;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (left == 0) {
                    throw new IOException("the line dropped");
                }
                int count = Math.min(left, length);
                left -= count;
                return count;
            }
        };
        assertThatThrownBy(() -> store().put(key("b"), broken))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the line dropped");
        assertThatThrownBy(() -> store().get(key("b"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void an_object_is_replaced_whole() throws IOException {
        put(key("c"), "first and longer");
        put(key("c"), "second");
        assertThat(read(key("c"))).isEqualTo("second");
    }

    @Test
    void keys_are_listed_by_prefix_and_in_order() throws IOException {
        put(key("d/2"), "");
        put(key("d/1"), "");
        put(key("dx"), "");
        put(key("e"), "");
        assertThat(store().keys(key("d/"))).containsExactly(key("d/1"), key("d/2"));
        assertThat(store().keys(UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void a_deleted_object_is_gone_and_the_others_stay() throws IOException {
        put(key("f/1"), "one");
        put(key("f/2"), "two");
        store().delete(key("f/1"));
        store().delete(key("f/1"));
        assertThatThrownBy(() -> store().get(key("f/1"))).isInstanceOf(NoSuchFileException.class);
        assertThat(read(key("f/2"))).isEqualTo("two");
        store().delete(key("f/2"));
        assertThat(store().keys(key("f"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a//b", "../a", "a/../b", ".hidden", "a b", "a\\b", "ä"})
    void what_is_no_key_is_refused(String key) {
        assertThatThrownBy(() -> put(key, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store().get(key)).isInstanceOf(IllegalArgumentException.class);
    }

    private String key(String name) {
        return prefix + "/" + name;
    }

    private void put(String key, String text) throws IOException {
        store().put(key, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String read(String key) throws IOException {
        try (var content = store().get(key)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
