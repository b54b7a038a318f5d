package io.cloudroute.pricing;

/// How long what was written to a prompt cache lives.
public enum Ttl implements Axis {
    FIVE_MINUTES("5m"),
    THIRTY_MINUTES("30m"),
    ONE_HOUR("1h");

    private final String word;

    Ttl(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
