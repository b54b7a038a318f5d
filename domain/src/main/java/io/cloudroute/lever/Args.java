package io.cloudroute.lever;

import io.cloudroute.lever.Settings.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A lever's parameters for one call site, checked, with presets where nobody said otherwise.
///
/// @param drawn numbers in the place of others
/// @param target the other model, where the lever has one and it is known
/// @param uncertain the amounts that are only estimated
record Args(
        Map<String, Num> numbers,
        Map<String, Num> drawn,
        Map<String, String> words,
        Map<String, Boolean> flags,
        @Nullable Target target,
        Map<String, Range> uncertain,
        Map<String, Field> followed,
        Numbers profile) {

    /// @param model null where only rates were given
    record Target(@Nullable String model, RateCard card) {}

    Num number(String name) {
        var number = find(name);
        return number != null ? number : profile.of(Objects.requireNonNull(followed.get(name), name));
    }

    /// The likely value, whatever is drawn.
    BigDecimal set(String name) {
        return Objects.requireNonNull(numbers.get(name), name).value();
    }

    /// Empty where it was neither given nor preset, or follows the call site.
    Optional<Num> given(String name) {
        return Optional.ofNullable(find(name));
    }

    private @Nullable Num find(String name) {
        var number = drawn.get(name);
        return number != null ? number : numbers.get(name);
    }

    String word(String name) {
        return Objects.requireNonNull(words.get(name), name);
    }

    boolean flag(String name) {
        return Objects.requireNonNull(flags.get(name), name);
    }

    /// With these numbers before all others.
    Args with(Map<String, Num> instead, Numbers drawnProfile) {
        return new Args(numbers, instead, words, flags, target, uncertain, followed, drawnProfile);
    }

    /// @throws InvalidInputException for a parameter that the lever does not have, or a value it cannot have; fields
    ///     are `/name`
    static Args of(List<Parameter> parameters, Settings settings, CallSite site, Market market, boolean exact) {
        var numbers = new HashMap<String, Num>();
        var words = new HashMap<String, String>();
        var flags = new HashMap<String, Boolean>();
        var uncertain = new HashMap<String, Range>();
        var followed = new HashMap<String, Field>();
        settings.values().keySet().stream()
                .filter(name ->
                        parameters.stream().noneMatch(each -> each.name().equals(name)))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidInputException(
                            "/" + name,
                            "This parameter is not known; these are: "
                                    + String.join(
                                            ", ",
                                            parameters.stream()
                                                    .map(Parameter::name)
                                                    .toList())
                                    + ".");
                });
        for (var parameter : parameters) {
            var given = settings.values().get(parameter.name());
            switch (parameter) {
                case Parameter.Amount amount -> {
                    var range = given == null ? amount.standard() : range(amount, given);
                    if (given == null && amount.follows() != null) {
                        followed.put(amount.name(), amount.follows());
                    } else if (range != null) {
                        numbers.put(amount.name(), Num.of(range.likely(), exact));
                        if (!range.certain()) {
                            uncertain.put(amount.name(), range);
                        }
                    }
                }
                case Parameter.Choice choice ->
                    words.put(choice.name(), given == null ? choice.standard() : option(choice, given));
                case Parameter.Flag flag ->
                    flags.put(
                            flag.name(),
                            switch (given) {
                                case null -> flag.standard();
                                case Value.Flag(var on) -> on;
                                default -> throw new InvalidInputException("/" + flag.name(), "It is true or false.");
                            });
                case Parameter.ModelId model -> {
                    var id = switch (given) {
                        case null -> model.standard();
                        case Value.Word(var text) -> text;
                        default -> throw new InvalidInputException("/" + model.name(), "It is a model's id.");
                    };
                    if (id != null) {
                        words.put(model.name(), id);
                    }
                }
            }
        }
        return new Args(
                Map.copyOf(numbers),
                Map.of(),
                Map.copyOf(words),
                Map.copyOf(flags),
                Targets.find(parameters, numbers, words, settings, site, market),
                Map.copyOf(uncertain),
                Map.copyOf(followed),
                new Numbers(site, Map.of(), exact));
    }

    private static Range range(Parameter.Amount amount, Value given) {
        if (!(given instanceof Value.Amount(var range))) {
            throw new InvalidInputException("/" + amount.name(), "It is a number.");
        }
        for (var bound : new BigDecimal[] {range.low(), range.high()}) {
            if (bound.compareTo(amount.least()) < 0 || bound.compareTo(amount.most()) > 0 || bound.scale() > 12) {
                throw new InvalidInputException(
                        "/" + amount.name(),
                        "%s is not from %s to %s, with at most twelve decimals."
                                .formatted(
                                        bound.toPlainString(),
                                        amount.least().toPlainString(),
                                        amount.most().toPlainString()));
            }
        }
        return range;
    }

    private static String option(Parameter.Choice choice, Value given) {
        var text = switch (given) {
            case Value.Word(var word) -> word;
            case Value.Amount(var range) -> Term.plain(range.likely());
            case Value.Flag(var on) -> String.valueOf(on);
        };
        if (choice.options().contains(text)) {
            return text;
        }
        throw new InvalidInputException(
                "/" + choice.name(), "It is one of " + String.join(", ", choice.options()) + ".");
    }
}
