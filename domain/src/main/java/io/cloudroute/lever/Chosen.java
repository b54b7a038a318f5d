package io.cloudroute.lever;

/// A lever on a call site, with its settings.
///
/// @param callSite the call site's id
public record Chosen(Lever lever, String callSite, Settings settings) {

    public static Chosen of(Lever lever, String callSite) {
        return new Chosen(lever, callSite, Settings.NONE);
    }
}
