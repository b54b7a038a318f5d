package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/// A lever's parameters as somebody set them; what is not there has its preset.
public record Settings(Map<String, Value> values) {

    public sealed interface Value {
        record Amount(Range range) implements Value {}

        record Word(String text) implements Value {}

        record Flag(boolean on) implements Value {}
    }

    public static final Settings NONE = new Settings(Map.of());

    public Settings {
        values = Map.copyOf(values);
    }

    public Settings with(String name, Value value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return new Settings(more);
    }

    public Settings with(String name, String number) {
        return with(name, new Value.Amount(Range.certain(new BigDecimal(number))));
    }

    public Settings with(String name, String low, String likely, String high) {
        return with(
                name, new Value.Amount(new Range(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high))));
    }

    public Settings with(String name, boolean on) {
        return with(name, new Value.Flag(on));
    }

    public Settings word(String name, String text) {
        return with(name, new Value.Word(text));
    }
}
