package io.cloudroute.usage.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON that AWS writes beside an export.
///
/// @param exportedAt if it says so
record Manifest(Optional<Instant> exportedAt) {
    private static final long MAX_BYTES = 16 << 20;
    private static final List<String> MARKS =
            List.of("reportKeys", "assemblyId", "dataFiles", "exportArn", "executionId", "billingPeriod");
    private static final List<String> TIMES = List.of(
            "exportedAt", "createdAt", "creationTime", "completedAt", "lastUpdatedAt", "timestamp", "executionId");
    private static final Pattern TIME = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");

    /// The part as a manifest; empty if it is none.
    static Optional<Manifest> of(Part part) throws IOException {
        if (part.container() != Part.Container.TEXT || part.bytes() > MAX_BYTES) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(part.path())) {
            if (in.read() != '{') {
                return Optional.empty();
            }
        }
        try {
            var json = JsonMapper.shared().readTree(Files.readAllBytes(part.path()));
            if (MARKS.stream().noneMatch(json::has)) {
                return Optional.empty();
            }
            return Optional.of(new Manifest(TIMES.stream()
                    .map(json::path)
                    .flatMap(node -> time(node).stream())
                    .findFirst()));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(JsonNode node) {
        var found = node.isString() ? TIME.matcher(node.stringValue()) : null;
        try {
            return found != null && found.find() ? Optional.of(Instant.parse(found.group())) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
