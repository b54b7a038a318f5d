package io.cloudroute.tenancy;

/// Tenant data was asked for with nobody asking; no SQL was sent.
public final class NoViewerException extends RuntimeException {

    public NoViewerException(String message) {
        super(message);
    }
}
