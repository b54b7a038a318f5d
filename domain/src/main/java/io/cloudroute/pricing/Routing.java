package io.cloudroute.pricing;

/// Where a request may be served: in its own Region, across a geography (`us.`, `eu.` …), or anywhere (`global.`).
public enum Routing implements Axis {
    REGIONAL,
    GEO,
    GLOBAL
}
