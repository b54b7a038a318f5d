package io.cloudroute.usage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What is asked of a customer's spend; written in a URL's query and read from it without loss.
///
/// | parameter | meaning |
/// | --- | --- |
/// | `from`, `to` | first and last day, both included, in UTC |
/// | `scope` | `bedrock` (default) or `all` |
/// | `by` | one or two dimensions, by their words, joined by a comma |
/// | `tag` | the tag key that the dimension `tag` means |
/// | a dimension's word | a value it is filtered by; several are given several times |
///
/// @param filters by dimension; a row passes when it has one of the values of each. The empty value stands for "none"
public record SpendQuestion(
        LocalDate from,
        LocalDate to,
        Scope scope,
        List<Dimension> by,
        String tag,
        Map<Dimension, Set<String>> filters) {

    /// The longest range, in days: five years.
    static final int LONGEST = 1830;

    public enum Scope {
        /// Bedrock and its Marketplace lines.
        BEDROCK,
        ALL
    }

    /// A parameter that cannot be read.
    public static final class InvalidException extends RuntimeException {
        private final String parameter;

        InvalidException(String parameter, String message) {
            super(message);
            this.parameter = parameter;
        }

        public String parameter() {
            return parameter;
        }
    }

    public SpendQuestion {
        by = List.copyOf(by);
        var copy = new EnumMap<Dimension, Set<String>>(Dimension.class);
        filters.forEach((dimension, values) -> {
            if (!values.isEmpty()) {
                copy.put(dimension, Set.copyOf(values));
            }
        });
        filters = Map.copyOf(copy);
        if (to.isBefore(from)) {
            throw new InvalidException("to", "the last day %s is before the first, %s".formatted(to, from));
        }
        if (from.plusDays(LONGEST).isBefore(to)) {
            throw new InvalidException("to", "a range has %d days at most".formatted(LONGEST));
        }
        if (by.isEmpty() || by.size() > 2 || by.stream().distinct().count() < by.size()) {
            throw new InvalidException("by", "one dimension, or two different ones");
        }
        if (filters.keySet().stream().anyMatch(Dimension::isTime)) {
            throw new InvalidException("by", "time is filtered by from and to");
        }
        if (tag.isEmpty() && (by.contains(Dimension.TAG) || filters.containsKey(Dimension.TAG))) {
            throw new InvalidException("tag", "the dimension tag wants the key of a tag");
        }
    }

    public SpendQuestion by(List<Dimension> other) {
        return new SpendQuestion(from, to, scope, other, tag, filters);
    }

    public SpendQuestion in(Scope other) {
        return new SpendQuestion(from, to, other, by, tag, filters);
    }

    public SpendQuestion during(LocalDate first, LocalDate last) {
        return new SpendQuestion(first, last, scope, by, tag, filters);
    }

    /// Filtered by these values of the dimension; by none, it is not filtered by it.
    public SpendQuestion filtered(Dimension dimension, Set<String> values) {
        var other = new EnumMap<Dimension, Set<String>>(Dimension.class);
        other.putAll(filters);
        other.put(dimension, values);
        return new SpendQuestion(from, to, scope, by, tag, other);
    }

    /// Reads a URL's query; what it does not say is as in the given question.
    ///
    /// @throws InvalidException naming the parameter and what is wrong with it
    public static SpendQuestion read(Map<String, List<String>> query, SpendQuestion otherwise) {
        var dimensions = new ArrayList<Dimension>();
        for (var word : String.join(",", query.getOrDefault("by", List.of())).split(",")) {
            if (!word.isBlank()) {
                dimensions.add(Dimension.of(word.strip())
                        .orElseThrow(() -> new InvalidException("by", "\"" + word + "\" is no dimension of spend")));
            }
        }
        var filters = new EnumMap<Dimension, Set<String>>(Dimension.class);
        for (var dimension : Dimension.values()) {
            if (query.containsKey(dimension.word()) && dimension != Dimension.TAG) {
                filters.put(dimension, new TreeSet<>(query.get(dimension.word())));
            }
        }
        if (query.containsKey("tag-value")) {
            filters.put(Dimension.TAG, new TreeSet<>(query.get("tag-value")));
        }
        return new SpendQuestion(
                day(query, "from", otherwise.from()),
                day(query, "to", otherwise.to()),
                scope(query, otherwise.scope()),
                dimensions.isEmpty() ? otherwise.by() : dimensions,
                first(query, "tag", otherwise.tag()),
                filters);
    }

    /// As a URL's query says it; in a stable order.
    public Map<String, List<String>> write() {
        var query = new TreeMap<String, List<String>>();
        query.put("from", List.of(from.toString()));
        query.put("to", List.of(to.toString()));
        query.put("scope", List.of(scope.name().toLowerCase(Locale.ROOT)));
        query.put(
                "by", List.of(String.join(",", by.stream().map(Dimension::word).toList())));
        if (!tag.isEmpty()) {
            query.put("tag", List.of(tag));
        }
        filters.forEach((dimension, values) -> query.put(
                dimension == Dimension.TAG ? "tag-value" : dimension.word(),
                values.stream().sorted().toList()));
        return query;
    }

    private static LocalDate day(Map<String, List<String>> query, String name, LocalDate otherwise) {
        var text = first(query, name, "");
        try {
            return text.isEmpty() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new InvalidException(name, "\"" + text + "\" is no day such as 2026-10-15");
        }
    }

    private static Scope scope(Map<String, List<String>> query, Scope otherwise) {
        return switch (first(query, "scope", "")) {
            case "" -> otherwise;
            case "bedrock" -> Scope.BEDROCK;
            case "all" -> Scope.ALL;
            default -> throw new InvalidException("scope", "bedrock or all");
        };
    }

    private static String first(Map<String, List<String>> query, String name, String otherwise) {
        var values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? otherwise : values.getFirst();
    }
}
