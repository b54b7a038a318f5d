package io.cloudroute.lever;

import io.cloudroute.lever.Args.Target;
import io.cloudroute.pricing.Ttl;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The other model of a lever that changes models: by its id, or by its rates.
final class Targets {

    static final String MODEL = "model";
    static final String TOKEN_RATIO = "tokenRatio";
    private static final String INPUT = "inputUsdPerMillion";
    private static final String OUTPUT = "outputUsdPerMillion";
    private static final String READ = "cacheReadUsdPerMillion";
    private static final String SOURCE = "the price book, or your own rates";

    private Targets() {}

    static List<Parameter> parameters(CallSite site, Market market) {
        var parameters = new ArrayList<Parameter>();
        parameters.add(
                new Parameter.ModelId(MODEL, market.smaller(site).orElse(null), "the smaller model of its family"));
        for (var name : List.of(INPUT, OUTPUT, READ)) {
            parameters.add(rate(name));
        }
        for (var ttl : Ttl.values()) {
            parameters.add(rate(write(ttl)));
        }
        parameters.add(Parameter.amount(
                TOKEN_RATIO,
                Unit.RATIO,
                "0.25",
                "4",
                BigDecimal.ONE,
                "tokens of the other model for each of this one; newer tokenizers may make about 30 % more"));
        return parameters;
    }

    static String write(Ttl ttl) {
        return "cacheWrite" + ttl.word() + "UsdPerMillion";
    }

    private static Parameter rate(String name) {
        return Parameter.amount(name, Unit.USD_PER_MILLION_TOKENS, "0", "100000000", null, SOURCE);
    }

    /// Rates where they are given, else the model's list prices where the call site is served.
    static @Nullable Target find(
            List<Parameter> parameters,
            Map<String, Num> numbers,
            Map<String, String> words,
            Settings settings,
            CallSite site,
            Market market) {
        if (parameters.stream().noneMatch(each -> each.name().equals(MODEL))) {
            return null;
        }
        var input = numbers.get(INPUT);
        var output = numbers.get(OUTPUT);
        var model = words.get(MODEL);
        if (input != null || output != null) {
            if (input == null || output == null) {
                throw new InvalidInputException(
                        "/" + (input == null ? INPUT : OUTPUT), "It is missing: rates are given whole.");
            }
            if (settings.values().containsKey(MODEL)) {
                throw new InvalidInputException("/" + MODEL, "Give either a model or rates, and not both.");
            }
            var writes = new EnumMap<Ttl, BigDecimal>(Ttl.class);
            for (var ttl : Ttl.values()) {
                var rate = numbers.get(write(ttl));
                if (rate != null) {
                    writes.put(ttl, rate.value());
                }
            }
            var read = numbers.get(READ);
            return new Target(
                    null, new RateCard(input.value(), output.value(), read == null ? null : read.value(), writes));
        }
        if (model == null) {
            return null;
        }
        var known = market.models()
                .served(model)
                .orElseThrow(() -> new InvalidInputException("/" + MODEL, "\"" + model + "\" is no known model."))
                .model();
        var served = site.served();
        var card = market.card(known.id(), served.region(), served.tier(), served.routing())
                .orElseThrow(() -> new InvalidInputException(
                        "/" + MODEL,
                        "There is no list price for \"%s\" in \"%s\" at tier %s and %s routing: give its rates."
                                .formatted(
                                        known.id(),
                                        served.region(),
                                        served.tier().word(),
                                        served.routing().word())));
        return new Target(known.id(), card);
    }

    static boolean cheaper(RateCard target, RateCard now) {
        return target.input().compareTo(now.input()) <= 0
                && target.output().compareTo(now.output()) <= 0
                && (target.input().compareTo(now.input()) < 0 || target.output().compareTo(now.output()) < 0);
    }

    static String costs(RateCard target, RateCard now) {
        return "%s and %s against %s and %s US dollars per million tokens in and out"
                .formatted(
                        Term.plain(target.input()),
                        Term.plain(target.output()),
                        Term.plain(now.input()),
                        Term.plain(now.output()));
    }

    /// The same traffic with the other model. What it cannot cache it sends anew.
    static Segment served(Segment segment, Target target, Num tokenRatio, CallSite site, Market market) {
        return PromptCaching.kept(
                segment,
                segment.by(target.model(), segment.routing(), target.card(), segment.factor())
                        .withPrompt(segment.prompt().times(tokenRatio)),
                site,
                market);
    }
}
