package io.cloudroute.plan;

import io.cloudroute.tenancy.OrganisationId;
import java.time.Instant;

/// A what-if that somebody keeps by name.
///
/// @param organisation its maker's, whose it is until it is shared
/// @param shared whether everybody in the engagement sees it
/// @param version counts the changes
public record Scenario(
        ScenarioId id,
        OrganisationId organisation,
        String name,
        WhatIf whatIf,
        boolean shared,
        int version,
        Instant changedAt) {}
