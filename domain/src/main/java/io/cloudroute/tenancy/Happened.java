package io.cloudroute.tenancy;

import java.util.Map;

/// Something was done to an organisation's record; published inside the transaction that did it.
///
/// @param action dotted words, such as `member.suspend`
public record Happened(OrganisationId organisation, String action, String subject, Map<String, Object> detail) {}
