package io.cloudroute.pricing;

/// Which way tokens went. A cached token is read or written, and is never input too.
public enum Direction implements Axis {
    INPUT,
    OUTPUT,
    CACHE_READ,
    CACHE_WRITE
}
