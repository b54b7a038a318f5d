package io.cloudroute.api;

import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Range;
import io.cloudroute.pricing.Axis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An object of a request's JSON that knows where it stands. Numbers are exact, as JSON numbers or as decimal strings;
/// whatever is wrong is reported by its JSON pointer.
final class JsonBody {

    static final int LONGEST = 1_000_000;
    private static final int DIGITS = 60;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonNode node;
    private final String pointer;

    private JsonBody(JsonNode node, String pointer) {
        this.node = node;
        this.pointer = pointer;
        if (!node.isObject()) {
            throw new Problems.Invalid(pointer.isEmpty() ? "/" : pointer, "An object is expected.");
        }
    }

    static JsonBody of(String text) {
        if (text.length() > LONGEST) {
            throw new Problems.Invalid("/", "The body has more than a million characters.");
        }
        try {
            return new JsonBody(JSON.readTree(text), "");
        } catch (JacksonException wrong) {
            throw new Problems.Invalid(
                    "/",
                    "Line %d, column %d: this is not valid JSON, or it names a field twice."
                            .formatted(
                                    wrong.getLocation() == null
                                            ? 1
                                            : wrong.getLocation().getLineNr(),
                                    wrong.getLocation() == null
                                            ? 1
                                            : wrong.getLocation().getColumnNr()));
        }
    }

    /// Names every field that is not among these.
    void known(Collection<String> fields) {
        var faults = node.propertyNames().stream()
                .filter(name -> !fields.contains(name))
                .limit(100)
                .map(name -> new Problems.Fault(at(name), "This field is not known."))
                .toList();
        if (!faults.isEmpty()) {
            throw new Problems.Invalid(faults);
        }
    }

    Collection<String> names() {
        return node.propertyNames();
    }

    String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    Problems.Invalid wrong(String name, String detail) {
        return new Problems.Invalid(at(name), detail);
    }

    Problems.Invalid wrong(InvalidInputException wrong) {
        return new Problems.Invalid(pointer + wrong.field(), wrong.problem());
    }

    private @Nullable JsonNode field(String name) {
        var field = node.get(name);
        return field == null || field.isNull() ? null : field;
    }

    boolean isFlag(String name) {
        var field = field(name);
        return field != null && field.isBoolean();
    }

    /// Whether it is a text that is no number.
    boolean isWord(String name) {
        var field = field(name);
        if (field == null || !field.isString()) {
            return false;
        }
        if (field.stringValue().length() > DIGITS) {
            return true;
        }
        try {
            new BigDecimal(field.stringValue());
            return false;
        } catch (NumberFormatException _) {
            return true;
        }
    }

    @Nullable
    String text(String name) {
        var field = field(name);
        if (field == null) {
            return null;
        }
        if (!field.isString() || field.stringValue().length() > 1_000) {
            throw wrong(name, "It is a text of at most 1,000 characters.");
        }
        return field.stringValue();
    }

    @Nullable
    Boolean flag(String name) {
        var field = field(name);
        if (field == null) {
            return null;
        }
        if (!field.isBoolean()) {
            throw wrong(name, "It is true or false.");
        }
        return field.booleanValue();
    }

    boolean flag(String name, boolean otherwise) {
        var flag = flag(name);
        return flag == null ? otherwise : flag;
    }

    @Nullable
    BigDecimal number(String name) {
        var field = field(name);
        return field == null ? null : number(field, at(name));
    }

    BigDecimal needed(String name) {
        var number = number(name);
        if (number == null) {
            throw wrong(name, "It is missing.");
        }
        return number;
    }

    int whole(String name, BigDecimal number) {
        try {
            return number.setScale(0, RoundingMode.UNNECESSARY).intValueExact();
        } catch (ArithmeticException _) {
            throw wrong(name, "It is a whole number.");
        }
    }

    private static BigDecimal number(JsonNode field, String at) {
        try {
            if (field.isNumber() || field.isString() && field.stringValue().length() <= DIGITS) {
                var number = field.isNumber() ? field.decimalValue() : new BigDecimal(field.stringValue());
                if (Math.abs((long) number.scale()) <= DIGITS && number.precision() <= DIGITS) {
                    return number;
                }
            }
        } catch (NumberFormatException _) {
            throw new Problems.Invalid(at, "It is no number such as 12.5 or \"12.5\".");
        }
        throw new Problems.Invalid(at, "It is no number such as 12.5 or \"12.5\".");
    }

    /// A number, or `{"low": …, "likely": …, "high": …}` of one that is estimated.
    @Nullable
    Range range(String name) {
        var field = field(name);
        if (field == null) {
            return null;
        }
        if (!field.isObject()) {
            return Range.certain(number(field, at(name)));
        }
        var bounds = new JsonBody(field, at(name));
        bounds.known(List.of("low", "likely", "high"));
        try {
            return new Range(bounds.needed("low"), bounds.needed("likely"), bounds.needed("high"));
        } catch (InvalidInputException wrong) {
            throw bounds.wrong(wrong);
        }
    }

    <A extends Enum<A> & Axis> @Nullable A axis(String name, Class<A> axis) {
        var word = text(name);
        return word == null
                ? null
                : Axis.of(axis, word)
                        .orElseThrow(() -> wrong(
                                name,
                                "It is one of "
                                        + String.join(
                                                ", ",
                                                Arrays.stream(axis.getEnumConstants())
                                                        .map(Axis::word)
                                                        .toList())
                                        + "."));
    }

    @Nullable
    JsonBody object(String name) {
        var field = field(name);
        return field == null ? null : new JsonBody(field, at(name));
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (var element : elements(name)) {
            if (!element.isString()) {
                throw new Problems.Invalid(at(name) + "/" + texts.size(), "It is a text.");
            }
            texts.add(element.stringValue());
        }
        return texts;
    }

    List<BigDecimal> numbers(String name) {
        var numbers = new ArrayList<BigDecimal>();
        for (var element : elements(name)) {
            numbers.add(number(element, at(name) + "/" + numbers.size()));
        }
        return numbers;
    }

    List<JsonBody> objects(String name) {
        var objects = new ArrayList<JsonBody>();
        for (var element : elements(name)) {
            objects.add(new JsonBody(element, at(name) + "/" + objects.size()));
        }
        return objects;
    }

    private Iterable<JsonNode> elements(String name) {
        var field = field(name);
        if (field == null) {
            return List.of();
        }
        if (!field.isArray()) {
            throw wrong(name, "A list is expected.");
        }
        return field;
    }
}
