package io.cloudroute.lever;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something about a lever that can be set; preset from the call site's own numbers where it can be.
public sealed interface Parameter {

    String name();

    /// Who says so, or whose judgement it is.
    String source();

    /// @param standard the preset, with the bounds between which it is uncertain; null where it must be given
    /// @param follows the field of the call site that it is until it is set; null for what has a preset of its own
    record Amount(
            String name,
            Unit unit,
            BigDecimal least,
            BigDecimal most,
            @Nullable Range standard,
            @Nullable Field follows,
            String source)
            implements Parameter {}

    record Choice(String name, List<String> options, String standard, String source) implements Parameter {}

    record Flag(String name, boolean standard, String source) implements Parameter {}

    /// @param standard the preset; null where none suggests itself
    record ModelId(String name, @Nullable String standard, String source) implements Parameter {}

    static Parameter amount(
            String name, Unit unit, String least, String most, @Nullable BigDecimal standard, String source) {
        return new Amount(
                name,
                unit,
                new BigDecimal(least),
                new BigDecimal(most),
                standard == null ? null : Range.certain(standard),
                null,
                source);
    }

    /// What the call site says until it is set.
    static Parameter following(String name, Field field, CallSite site, String source) {
        return new Amount(
                name,
                field.unit(),
                field.least(),
                field.most(),
                site.ranges().getOrDefault(field, Range.certain(site.number(field))),
                field,
                source);
    }

    static Parameter share(String name, String low, String likely, String high, String source) {
        return amount(name, Unit.SHARE, "0", "1", low, likely, high, source);
    }

    static Parameter amount(
            String name, Unit unit, String least, String most, String low, String likely, String high, String source) {
        return new Amount(
                name,
                unit,
                new BigDecimal(least),
                new BigDecimal(most),
                new Range(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high)),
                null,
                source);
    }
}
