package io.cloudroute.web.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the engine says in English (where a number comes from, why a value cannot be), in the viewer's language.
///
/// `said/de.tsv` has a line for each sentence: the English one, a tab, the German one; `{0}`, `{1}` … stand for what is
/// filled in.
public final class Said {

    private static final List<Sentence> GERMAN = load("/said/de.tsv");

    private record Sentence(Pattern english, String other) {

        @Nullable
        String of(String text) {
            var matcher = english.matcher(text);
            return matcher.matches()
                    ? MessageFormat.format(
                            other.replace("'", "''"),
                            IntStream.rangeClosed(1, matcher.groupCount())
                                    .mapToObj(matcher::group)
                                    .toArray())
                    : null;
        }
    }

    private Said() {}

    /// The English sentence itself where no other is known.
    public static String in(Locale locale, String english) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage())
                ? GERMAN.stream()
                        .map(sentence -> sentence.of(english))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(english)
                : english;
    }

    private static List<Sentence> load(String resource) {
        try (var stream = Objects.requireNonNull(Said.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", 2))
                    // Where two fit, the one that says more.
                    .sorted(Comparator.comparing((String[] both) -> both[0].length())
                            .reversed())
                    .map(both -> new Sentence(
                            Pattern.compile(
                                    "\\Q" + both[0].replaceAll("\\{\\d}", "\\\\E(.*)\\\\Q") + "\\E", Pattern.DOTALL),
                            both[1]))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
