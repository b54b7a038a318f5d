package io.cloudroute.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudroute.usage.Import;
import io.cloudroute.usage.reader.Fault;
import io.cloudroute.usage.reader.Progress;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every word that a screen asks for is there, in both languages.
class TranslationsTest {

    private static final Properties ENGLISH = load("translations.properties");
    private static final Properties GERMAN = load("translations_de.properties");

    private static Properties load(String name) {
        var words = new Properties();
        try (var stream = TranslationsTest.class.getResourceAsStream("/vaadin-i18n/" + name)) {
            words.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return words;
    }

    @Test
    void both_languages_have_the_same_words_with_the_same_parameters() {
        assertThat(GERMAN.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(ENGLISH.stringPropertyNames());
        for (var key : ENGLISH.stringPropertyNames()) {
            assertThat(new MessageFormat(GERMAN.getProperty(key)).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(ENGLISH.getProperty(key)).getFormatsByArgumentIndex());
        }
    }

    @Test
    void every_key_in_the_screens_code_has_its_word() throws IOException {
        var asked = new TreeSet<String>();
        var literal = Pattern.compile("getTranslation\\(\\s*\"([a-zA-Z.-]+[a-zA-Z])\"\\s*[,)]");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var matcher = literal.matcher(Files.readString(file));
                while (matcher.find()) {
                    asked.add(matcher.group(1));
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(ENGLISH.stringPropertyNames()).containsAll(asked);
    }

    @Test
    void every_refusal_of_a_bill_says_what_happened_and_what_to_do() {
        for (var fault : Fault.values()) {
            assertThat(ENGLISH).containsKeys("usage.refusal." + fault, "usage.refusal." + fault + ".do");
        }
    }

    @Test
    void every_step_of_a_reading_has_a_word() {
        assertThat(Stream.concat(
                        Stream.of("FETCHING", "LOADING"),
                        Arrays.stream(Progress.Stage.values()).map(Enum::name)))
                .allMatch(step -> ENGLISH.containsKey("bills.step." + step));
    }

    @Test
    void every_state_of_an_import_has_a_word() {
        assertThat(Arrays.stream(Import.State.values()).map(state -> "bills.state." + state))
                .allMatch(ENGLISH::containsKey);
    }
}
