package io.cloudroute.tenancy;

/// A customer begins anew: each room that keeps something of it removes that, as background work of this customer.
public record Forgotten(CustomerId customer) {}
