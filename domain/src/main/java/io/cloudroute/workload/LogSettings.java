package io.cloudroute.workload;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What a model invocation log may be.
///
/// @param maxUpload of a file as it comes
/// @param unpacked of its text
@ConfigurationProperties("cloudroute.logs")
record LogSettings(
        @DefaultValue("20GB") DataSize maxUpload,
        @DefaultValue("200GB") DataSize unpacked) {}
