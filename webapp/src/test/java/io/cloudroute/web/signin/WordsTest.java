package io.cloudroute.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.identity.Weakness;
import io.cloudroute.tenancy.Role;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern USED = Pattern.compile("[\"'{](signin\\.[a-z.-]*[a-z])[\"'}(]");

    @Test
    void both_languages_have_the_same_words_and_every_word_that_is_used() throws IOException {
        var english = read("");
        assertThat(read("_de")).isEqualTo(english);
        assertThat(english).containsAll(used());
        for (var why : Weakness.values()) {
            assertThat(english).contains("signin.password." + why);
        }
        for (var role : Role.values()) {
            assertThat(english).contains("signin.role.%s.may".formatted(role));
        }
    }

    private static Set<String> used() throws IOException {
        var keys = new HashSet<String>();
        for (var folder : Set.of("src/main/resources/templates/signin", "src/main/java/io/cloudroute/web/signin")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    USED.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(40);
        return keys;
    }

    private static Set<String> read(String suffix) throws IOException {
        var properties = new Properties();
        try (var stream = WordsTest.class.getResourceAsStream("/messages/signin%s.properties".formatted(suffix));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
