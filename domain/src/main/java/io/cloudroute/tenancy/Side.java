package io.cloudroute.tenancy;

/// The three sides of the house.
public enum Side {
    CUSTOMER,
    PARTNER,
    BROKER
}
