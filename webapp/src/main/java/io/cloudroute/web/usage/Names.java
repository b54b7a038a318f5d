package io.cloudroute.web.usage;

import io.cloudroute.pricing.Model;
import io.cloudroute.pricing.Models;
import io.cloudroute.usage.Dimension;
import io.cloudroute.usage.Spend;

/// What dimensions and their values are called on the screen.
final class Names {

    interface Translate {
        String word(String key, Object... parameters);
    }

    private final Translate words;

    Names(Translate words) {
        this.words = words;
    }

    String dimension(Dimension dimension) {
        return words.word("dimension." + dimension.word());
    }

    String value(Dimension dimension, String value) {
        if (value.isEmpty()) {
            return words.word(dimension == Dimension.MODEL ? "spend.noModel" : "spend.none");
        }
        if (value.equals(Spend.UNKNOWN) && (dimension == Dimension.MODEL || dimension == Dimension.DIRECTION)) {
            return words.word("spend.unknown");
        }
        return switch (dimension) {
            case MODEL -> Models.standard().find(value).map(Model::name).orElse(value);
            case DIRECTION -> words.word("direction." + value);
            case TIER -> words.word("tier." + value);
            case ROUTING -> words.word("routing." + value);
            case CHARGE_TYPE -> words.word("charge." + value);
            case PROFILE -> value.contains("/") ? value.substring(value.lastIndexOf('/') + 1) : value;
            default -> value;
        };
    }
}
