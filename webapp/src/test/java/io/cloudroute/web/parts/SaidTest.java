package io.cloudroute.web.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SaidTest {

    private static final Pattern CONCATENATION = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern CALL = Pattern.compile(
            "(?s)(?:new InvalidInputException\\(|wrong\\(name|new Unclassified\\(|refuse\\(|Parameter\\.\\w+\\(|var source = )(.*?);\n");

    /// No name, number, pointer or comma.
    private static final Predicate<String> WORDS =
            Pattern.compile("[^/,].*\\w .*").asMatchPredicate();

    @Test
    void knows_whatever_the_engine_says_of_a_parameter_or_a_wrong_value() throws IOException {
        var known = sentences().map(line -> line[0].replaceAll("\\{\\d}", "%s")).toList();
        var said = new TreeSet<String>();
        for (var room : List.of("lever", "workload", "pricing")) {
            try (var files = Files.list(Path.of("../domain/src/main/java/io/cloudroute", room))) {
                for (var file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    var text = CONCATENATION.matcher(Files.readString(file)).replaceAll("");
                    CALL.matcher(text)
                            .results()
                            .flatMap(call -> LITERAL.matcher(call.group(1)).results())
                            .map(literal -> literal.group(1).replace("\\\"", "\""))
                            .filter(WORDS)
                            .forEach(said::add);
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(80);
        assertThat(said).allMatch(literal -> known.stream().anyMatch(sentence -> sentence.contains(literal)));
    }

    @Test
    void fills_in_as_much_in_german() throws IOException {
        assertThat(sentences()).allSatisfy(both -> {
            assertThat(both).hasSize(2);
            assertThat(placeholders(both[1])).isEqualTo(placeholders(both[0]));
        });
    }

    private static Stream<String[]> sentences() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/said/de.tsv")).stream()
                .map(line -> line.split("\t", -1));
    }

    private static Set<String> placeholders(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void keeps_what_is_filled_in() {
        assertThat(Said.in(Locale.GERMANY, "7 is not from 1 to 4, with at most twelve decimals."))
                .isEqualTo("7 liegt nicht zwischen 1 und 4, mit höchstens zwölf Nachkommastellen.");
        assertThat(Said.in(Locale.GERMANY, "\"it's\" is no known model."))
                .isEqualTo("„it's“ ist kein bekanntes Modell.");
        assertThat(Said.in(Locale.GERMANY, "it names two Regions, “USE1” and “EUC1”"))
                .isEqualTo("es nennt zwei Regionen, „USE1“ und „EUC1“");
        assertThat(Said.in(Locale.ENGLISH, "our judgement")).isEqualTo("our judgement");
        assertThat(Said.in(Locale.GERMANY, "something new")).isEqualTo("something new");
    }
}
