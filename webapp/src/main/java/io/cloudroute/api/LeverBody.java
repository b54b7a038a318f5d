package io.cloudroute.api;

import io.cloudroute.lever.CallSite;
import io.cloudroute.lever.CallSite.Served;
import io.cloudroute.lever.Chosen;
import io.cloudroute.lever.Field;
import io.cloudroute.lever.InvalidInputException;
import io.cloudroute.lever.Lever;
import io.cloudroute.lever.Limits;
import io.cloudroute.lever.Range;
import io.cloudroute.lever.RateCard;
import io.cloudroute.lever.Settings;
import io.cloudroute.lever.Settings.Value;
import io.cloudroute.pricing.Models;
import io.cloudroute.pricing.Routing;
import io.cloudroute.pricing.Tier;
import io.cloudroute.pricing.Ttl;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Call sites, levers and limits as they stand in JSON.
final class LeverBody {

    private static final String RATE = "UsdPerMillion";
    private static final String IN_CORPUS = "corpus.";

    private LeverBody() {}

    private static Stream<String> names(boolean corpus) {
        return Arrays.stream(Field.values())
                .map(Field::id)
                .filter(id -> id.startsWith(IN_CORPUS) == corpus)
                .map(id -> id.replace(IN_CORPUS, ""));
    }

    /// @param id where the JSON gives none
    static CallSite callSite(JsonBody body, @Nullable String id) {
        body.known(Stream.concat(
                        names(false),
                        Stream.of(
                                "id",
                                "model",
                                "region",
                                "tier",
                                "routing",
                                "rates",
                                "corpus",
                                "cacheTtl",
                                "blocksSomeone",
                                "staysInRegion",
                                "tokensMeasured",
                                "hourlyProfile",
                                "limits"))
                .toList());
        var numbers = new EnumMap<Field, BigDecimal>(Field.class);
        var ranges = new EnumMap<Field, Range>(Field.class);
        var corpus = body.object("corpus");
        if (corpus != null) {
            corpus.known(names(true).toList());
        }
        for (var field : Field.values()) {
            var holder = field.id().startsWith(IN_CORPUS) ? corpus : body;
            var range = holder == null ? null : holder.range(field.id().replace(IN_CORPUS, ""));
            if (range != null) {
                numbers.put(field, range.likely());
                if (!range.certain()) {
                    ranges.put(field, range);
                }
            }
        }
        var named = body.text("id");
        if (named == null && id == null) {
            throw body.wrong("id", "It is missing.");
        }
        try {
            return new CallSite(
                    named == null ? String.valueOf(id) : named,
                    served(body),
                    numbers,
                    ranges,
                    body.axis("cacheTtl", Ttl.class),
                    body.flag("blocksSomeone", true),
                    body.flag("staysInRegion", false),
                    body.numbers("hourlyProfile"),
                    limits(body.object("limits")),
                    body.flag("tokensMeasured", false));
        } catch (InvalidInputException wrong) {
            throw body.wrong(wrong);
        }
    }

    private static Served served(JsonBody body) {
        var rates = body.object("rates");
        var model = body.text("model");
        var given = body.axis("tier", Tier.class);
        var tier = given == null ? Tier.STANDARD : given;
        var routing = body.axis("routing", Routing.class);
        var region = body.text("region");
        if (model != null && rates == null) {
            var known = Models.standard()
                    .served(model)
                    .orElseThrow(() -> body.wrong("model", "\"" + model + "\" is no known model: give its rates."));
            return new Served(
                    known.model().id(),
                    region == null ? "" : region,
                    tier,
                    routing == null ? known.routing() : routing,
                    null);
        }
        return new Served(
                model,
                region == null ? "" : region,
                tier,
                routing == null ? Routing.REGIONAL : routing,
                rates == null ? null : rates(rates));
    }

    private static RateCard rates(JsonBody body) {
        var writes = new EnumMap<Ttl, BigDecimal>(Ttl.class);
        body.known(Stream.concat(
                        Stream.of("input" + RATE, "output" + RATE, "cacheRead" + RATE),
                        Arrays.stream(Ttl.values()).map(ttl -> "cacheWrite" + ttl.word() + RATE))
                .toList());
        for (var ttl : Ttl.values()) {
            var write = body.number("cacheWrite" + ttl.word() + RATE);
            if (write != null) {
                writes.put(ttl, write);
            }
        }
        try {
            return new RateCard(
                    body.needed("input" + RATE), body.needed("output" + RATE), body.number("cacheRead" + RATE), writes);
        } catch (InvalidInputException wrong) {
            throw body.wrong(wrong);
        }
    }

    private static CallSite.Limits limits(@Nullable JsonBody body) {
        if (body == null) {
            return CallSite.Limits.NONE;
        }
        body.known(List.of("cacheMinimumTokens", "batch", "batchWithCaching", "flex", "provisioned"));
        return new CallSite.Limits(
                body.number("cacheMinimumTokens"),
                body.flag("batch"),
                body.flag("batchWithCaching"),
                body.flag("flex"),
                body.flag("provisioned"));
    }

    static Settings settings(@Nullable JsonBody body) {
        var settings = Settings.NONE;
        if (body == null) {
            return settings;
        }
        for (var name : body.names()) {
            var flag = body.isFlag(name) ? body.flag(name) : null;
            if (flag != null) {
                settings = settings.with(name, new Value.Flag(flag));
            } else if (body.isWord(name)) {
                settings = settings.with(name, new Value.Word(String.valueOf(body.text(name))));
            } else {
                var range = body.range(name);
                if (range != null) {
                    settings = settings.with(name, new Value.Amount(range));
                }
            }
        }
        return settings;
    }

    static Lever lever(@Nullable String id, RuntimeException otherwise) {
        return Lever.of(String.valueOf(id)).orElseThrow(() -> otherwise);
    }

    static String ids() {
        return String.join(", ", Arrays.stream(Lever.values()).map(Lever::id).toList());
    }

    static Chosen chosen(JsonBody body) {
        body.known(List.of("lever", "callSite", "parameters"));
        var id = body.text("lever");
        var lever = lever(id, body.wrong("lever", "It is one of " + ids() + "."));
        var site = body.text("callSite");
        if (site == null) {
            throw body.wrong("callSite", "It is missing.");
        }
        return new Chosen(lever, site, settings(body.object("parameters")));
    }

    static Limits planLimits(@Nullable JsonBody body) {
        if (body == null) {
            return Limits.NONE;
        }
        body.known(List.of(
                "effortDays", "noCommitments", "noQualityRisk", "dataStaysInRegion", "months", "usdPerEffortDay"));
        var months = body.number("months");
        var day = body.number("usdPerEffortDay");
        try {
            return new Limits(
                    body.number("effortDays"),
                    body.flag("noCommitments", false),
                    body.flag("noQualityRisk", false),
                    body.flag("dataStaysInRegion", false),
                    months == null ? Limits.NONE.months() : body.whole("months", months),
                    day == null ? BigDecimal.ZERO : day);
        } catch (InvalidInputException wrong) {
            throw body.wrong(wrong);
        }
    }
}
